/**
 * Defining a contract period, with the target that the alliance is to keep in it.
 *
 * Periods fill the term of the contract without gaps: the first begins with it, each begins on the day after the one
 * before has ended. Their targets divide the target budget: never more than it, and, when the last period ends with the
 * term, all of it, to the cent (M-03).
 */
import { costFrame, divisionOf, periodTargets, type CostFrame, type PeriodTargets } from '../commercial/facts';
import { combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { addDays, isLess, isPositive, isSame, minus, plus, type Currency, type LocalDate, type Money } from '../values';
import { endsBeforeStart, recordsForSteeringGroup, type EndsBeforeStart } from './acting';
import type { PeriodId } from './events';
import { alliance, contractPeriods, notPermitted, roles, type NotPermitted } from './facts';

export interface DefineContractPeriod extends Authorised {
  readonly period: PeriodId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly target: Money;
}

export type DefineContractPeriodRefusal =
  | NotPermitted
  | AuthorityRefusal
  | EndsBeforeStart
  | { readonly refused: 'TERM_NOT_SET' }
  | { readonly refused: 'PERIOD_EXISTS'; readonly period: PeriodId }
  | { readonly refused: 'PERIODS_NOT_CONTIGUOUS'; readonly from: LocalDate }
  | { readonly refused: 'PERIOD_OUTSIDE_TERM'; readonly period: PeriodId }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' }
  | { readonly refused: 'COMPONENT_EXCEEDED'; readonly component: 'TARGET_BUDGET'; readonly available: Money }
  | { readonly refused: 'FRAME_NOT_BALANCED'; readonly total: Money; readonly sum: Money };

const state = combine({ alliance, bodies, contractPeriods, costFrame, decisions, periodTargets, roles });

export const defineContractPeriod: Decider<DefineContractPeriod, DefineContractPeriodRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, bodies, contractPeriods: periods, costFrame, decisions, periodTargets, roles }, command, circumstance) {
    const { period, from, to, target } = command;
    if (!recordsForSteeringGroup(roles, bodies, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const { term, currency } = alliance!;
    if (!term) return { refused: 'TERM_NOT_SET' };
    if (periods.some((known) => known.period === period)) return { refused: 'PERIOD_EXISTS', period };
    const backwards = endsBeforeStart(from, to);
    if (backwards) return backwards;
    const before = periods.at(-1);
    const next = before ? addDays(before.to, 1) : term.start;
    if (from !== next) return { refused: 'PERIODS_NOT_CONTIGUOUS', from: next };
    if (to > term.end) return { refused: 'PERIOD_OUTSIDE_TERM', period };
    if (target.currency !== currency) return { refused: 'CURRENCY_MISMATCH', currency };
    if (!isPositive(target)) return { refused: 'AMOUNT_NOT_POSITIVE' };

    return (
      undivided(costFrame, periodTargets, target, to === term.end) ?? [
        event('ContractPeriodDefined', { period, from, to, target }, said(command, circumstance)),
      ]
    );
  },

  commandOf(made) {
    const defined = only(made, 'ContractPeriodDefined');
    return { ...defined.data, ...saidOf(defined) };
  },
};

/** How the targets fail to divide the target budget; before the cost frame is fixed there is nothing to divide. */
function undivided(frame: CostFrame, targets: PeriodTargets, target: Money, isLast: boolean): DefineContractPeriodRefusal | undefined {
  if (!frame.fixed) return undefined;
  const { total, sum: before } = divisionOf(frame, targets, target.currency);
  const available = minus(total, before);
  if (isLess(available, target)) return { refused: 'COMPONENT_EXCEEDED', component: 'TARGET_BUDGET', available };
  if (isLast && !isSame(available, target)) return { refused: 'FRAME_NOT_BALANCED', total, sum: plus(before, target) };
  return undefined;
}
