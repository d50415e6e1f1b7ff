/**
 * What every report of costs keeps to, the first one and those that state it anew: who may send it, for which months, and
 * whether a line of the target budget is exceeded. A cost that was incurred is a fact: exceeding the line is flagged and
 * never refused (M-11).
 */
import { dayOf, notHappened, onward, type Circumstance, type Data, type Datable, type DayNotReached, type Draft } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { PartyId } from '../parties/events';
import { alliance, mayAct, notPermitted, parties, roles, type NotPermitted } from '../parties/facts';
import { effectiveOn, isLess, isRecordable, none, sum } from '../values';
import type { CostLine, Month } from './cost-events';
import { actuals, fiscalYears, hasBegun, spentOn, yearOf, type Actuals } from './cost-facts';
import { costFrame, isFixed, lines, nameOf } from './facts';
import { sizeOf } from './movement-facts';

export const REPORTING = { actuals, alliance, costFrame, fiscalYears, lines, parties, roles };
interface Reporting {
  readonly actuals: Actuals;
  readonly alliance: typeof alliance.initial;
  readonly costFrame: typeof costFrame.initial;
  readonly lines: typeof lines.initial;
  readonly roles: typeof roles.initial;
}

export type LinesRefusal =
  | DayNotReached
  | AmountRefusal
  | { readonly refused: 'LINES_MISSING' }
  | { readonly refused: 'MONTH_NOT_BEGUN'; readonly month: Month }
  | { readonly refused: 'FIGURE_TWICE'; readonly month: Month; readonly service: string };

/** A finance officer reports for every party; whoever signs for a party reports what that party spent, and nothing else. */
export const notReporting = ({ roles: held }: Pick<Reporting, 'roles'>, party: PartyId, circumstance: Circumstance): NotPermitted | undefined =>
  mayAct(held, 'FINANCE_OFFICER', circumstance) || mayAct(held, 'PARTY_SIGNATORY', circumstance, { party })
    ? undefined
    : notPermitted('FINANCE_OFFICER');

/** A credit note is a cost below zero. All figures together must stay within what an entry can write, so that every sum of them does. */
export function wrongLines(
  { actuals: known, alliance: within }: Reporting,
  command: Datable & { readonly lines: readonly CostLine[] },
  circumstance: Circumstance,
): LinesRefusal | undefined {
  const { lines: reported } = command;
  if (reported.length === 0) return { refused: 'LINES_MISSING' };
  const ahead = notHappened(command, circumstance);
  if (ahead) return ahead;
  const amounts = reported.map(({ amount }) => amount);
  const wrong = improper(within, amounts, 'SIGNED');
  if (wrong) return wrong;
  const before = [...known.figures.values()].map(({ amount }) => amount);
  if (!isRecordable(sum([...before, ...amounts].map(sizeOf), none(within!.currency)))) return { refused: 'AMOUNT_TOO_LARGE' };

  const early = reported.find(({ month }) => !hasBegun(month, circumstance.today));
  if (early) return { refused: 'MONTH_NOT_BEGUN', month: early.month };
  const twice = reported.find(({ month, service }, i) => reported.findIndex((one) => one.month === month && one.service === service) < i);
  return twice && { refused: 'FIGURE_TWICE', month: twice.month, service: twice.service };
}

/**
 * Whether a report takes the year of a service and party beyond its line of the target budget. Where there is no such line,
 * nothing is budgeted, and every cost is beyond it; before the cost frame is fixed there is nothing to compare with.
 */
export function overrun(
  state: Reporting,
  made: Draft<'ActualRecorded'> | Draft<'ActualRestated'>,
  command: Datable,
  circumstance: Circumstance,
): { readonly flag?: 'OVERRUN' } {
  const on = dayOf(command, circumstance);
  if (!isFixed(state.costFrame, on)) return {};
  const { party, lines: reported }: Data<'ActualRecorded'> = made.data;
  const after = onward(actuals, state.actuals, [made], circumstance);
  const nothing = none(state.alliance!.currency);
  const isBeyond = ({ month, service }: CostLine): boolean => {
    const year = yearOf(month);
    const budgeted = state.lines.get(nameOf({ component: 'TARGET_BUDGET', year, service, party }))?.postings ?? [];
    return isLess(effectiveOn(budgeted, on, nothing), spentOn(after, year, service, party));
  };
  return reported.some(isBeyond) ? { flag: 'OVERRUN' } : {};
}
