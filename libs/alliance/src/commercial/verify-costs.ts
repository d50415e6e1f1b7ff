/**
 * Verifying costs, or calling them into question.
 *
 * The independent financial expert compares the recorded costs of certain months with the books of the parties, and says
 * that they are so, or which of them are not. The sum verified is the sum recorded, to the cent: a verification of other
 * figures is none. It stands until a figure of these months is stated anew or called into question; then the costs are
 * verified again.
 */
import {
  combine,
  event,
  notHappened,
  only,
  said,
  saidIn,
  saidOf,
  type Circumstance,
  type Datable,
  type DayNotReached,
  type Decider,
  type Evidence,
} from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { PeriodId } from '../parties/events';
import { alliance, contractPeriods, mayAct, notPermitted, roles, type ContractPeriods, type NotPermitted } from '../parties/facts';
import { isSame, type Money } from '../values';
import type { Month, Questioned } from './cost-events';
import { actuals, actualsIn, figureName, isMonthOver, monthsFor, verifications } from './cost-facts';

interface OfMonths extends Datable {
  /** The contract period that these are the months of, where they are those of one. */
  readonly period?: PeriodId;
  readonly from: Month;
  readonly to: Month;
}
export interface VerifyCosts extends OfMonths {
  readonly actual: Money;
  readonly document: Evidence;
}
export interface QuestionCosts extends OfMonths {
  readonly lines: readonly Questioned[];
  readonly document?: Evidence;
  readonly reason: string;
}

type MonthsRefusal =
  | NotPermitted
  | DocumentNotFound
  | DayNotReached
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: Month; readonly to: Month }
  | { readonly refused: 'MONTH_NOT_OVER'; readonly month: Month }
  | { readonly refused: 'PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'NOT_THE_MONTHS_OF_PERIOD'; readonly period: PeriodId; readonly from: Month; readonly to: Month };
export type VerifyCostsRefusal = MonthsRefusal | AmountRefusal | { readonly refused: 'SUM_DIFFERS'; readonly found: Money };
export type QuestionCostsRefusal = MonthsRefusal | { readonly refused: 'LINES_MISSING' } | ({ readonly refused: 'FIGURE_NOT_FOUND' } & Questioned);

const state = combine({ actuals, alliance, contractPeriods, documents, roles, verifications });
type State = typeof state.initial;

function wrongMonths(periods: ContractPeriods, { period, from, to }: OfMonths, { today }: Circumstance): MonthsRefusal | undefined {
  if (to < from) return { refused: 'ENDS_BEFORE_START', from, to };
  if (!isMonthOver(to, today)) return { refused: 'MONTH_NOT_OVER', month: to };
  if (period === undefined) return undefined;
  const known = periods.find((one) => one.period === period);
  if (!known) return { refused: 'PERIOD_NOT_FOUND', period };
  const months = monthsFor(periods, known);
  return months.from === from && months.to === to ? undefined : { refused: 'NOT_THE_MONTHS_OF_PERIOD', period, ...months };
}
const notVerifiable = (
  { contractPeriods: periods, documents: known, roles: held }: State,
  command: OfMonths & { readonly document?: Evidence },
  circumstance: Circumstance,
) =>
  mayAct(held, 'FINANCIAL_EXPERT', circumstance)
    ? (wrongMonths(periods, command, circumstance) ?? notHappened(command, circumstance) ?? (command.document && missing(known, command.document)))
    : notPermitted('FINANCIAL_EXPERT');
const nextVerification = ({ verifications: known }: State): string => `verification-${known.length + 1}`;

export const verifyCosts: Decider<VerifyCosts, VerifyCostsRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { period, from, to, actual, document } = command;
    const lacking = notVerifiable(state, command, circumstance) ?? improper(state.alliance, [actual], 'SIGNED');
    if (lacking) return lacking;
    const found = actualsIn(state.actuals, from, to);
    if (!isSame(found, actual)) return { refused: 'SUM_DIFFERS', found };

    const data = { verification: nextVerification(state), ...(period !== undefined && { period }), from, to, actual, document };
    return [event('CostsVerified', data, said(command, circumstance))];
  },

  commandOf(made) {
    const verified = only(made, 'CostsVerified');
    const { verification: _, ...data } = verified.data;
    return { ...data, ...saidOf(verified) };
  },
};

export const questionCosts: Decider<QuestionCosts, QuestionCostsRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { period, from, to, lines, document, reason } = command;
    const lacking = notVerifiable(state, command, circumstance);
    if (lacking) return lacking;
    if (lines.length === 0) return { refused: 'LINES_MISSING' };
    const unknown = lines.find((line) => line.month < from || line.month > to || !state.actuals.figures.has(figureName(line)));
    if (unknown) return { refused: 'FIGURE_NOT_FOUND', month: unknown.month, service: unknown.service, party: unknown.party };

    const verification = nextVerification(state);
    const data = { verification, ...(period !== undefined && { period }), from, to, lines, ...(document && { document }) };
    return [event('CostsQuestioned', data, { ...said(command, circumstance), sealed: { reason } })];
  },

  commandOf(made) {
    const questioned = only(made, 'CostsQuestioned');
    const { verification: _, ...data } = questioned.data;
    return { ...data, reason: saidIn(questioned, 'reason'), ...saidOf(questioned) };
  },
};
