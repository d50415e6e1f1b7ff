/**
 * Calculating the settlement of an incentive period.
 *
 * It takes the target as it has come to be, the costs recorded for the months of the period and the frozen overall score,
 * and writes all of them down with every step, so that anybody can compute it again (N-01). Nobody types an amount. It can
 * be calculated once the period is over and the scores are frozen, without a score missing (K-07); calculated again before
 * it is approved, the newer one counts and the older stays on record. What was found since about earlier settlements is
 * settled with it, each with a reference (N-07).
 */
import { combine, event, only, type Circumstance, type Decider, type Enclosed } from '../decider';
import type { PeriodId } from '../parties/events';
import { isClock, mayAct, notPermitted, roles, type NotPermitted, type Roles } from '../parties/facts';
import { isRecordable, plus, sum, zero, type LocalDate } from '../values';
import type { SettlementId } from './incentive-events';
import { approvedOf } from './incentive-facts';
import { settle } from './settlement';
import { carriedFor, inputsOf, SETTLING, sourcesOf, withCarried, type InputsRefusal } from './settlement-inputs';

export interface CalculateSettlement extends Enclosed {
  readonly period: PeriodId;
}

export type CalculateSettlementRefusal =
  | NotPermitted
  | InputsRefusal
  | { readonly refused: 'INCENTIVE_PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'SETTLEMENT_APPROVED'; readonly settlement: SettlementId }
  | { readonly refused: 'PERIOD_NOT_OVER'; readonly period: PeriodId; readonly to: LocalDate }
  | { readonly refused: 'AMOUNT_TOO_LARGE' };

const state = combine({ ...SETTLING, roles });

export const calculateSettlement: Decider<CalculateSettlement, CalculateSettlementRefusal, typeof state.initial> = {
  ...state,

  decide(known, { period }, circumstance) {
    const { today } = circumstance;
    if (!mayCalculate(known.roles, circumstance)) return notPermitted('MANAGER');
    const incentive = known.incentivePeriods.get(period);
    if (!incentive) return { refused: 'INCENTIVE_PERIOD_NOT_FOUND', period };
    const approved = approvedOf(known.settlements, period);
    if (approved) return { refused: 'SETTLEMENT_APPROVED', settlement: approved.settlement };
    if (today <= incentive.to) return { refused: 'PERIOD_NOT_OVER', period, to: incentive.to };
    const inputs = inputsOf(known, incentive, today, 'AS_FROZEN');
    if ('refused' in inputs) return inputs;

    const { steps, parts } = settle(inputs);
    if (![inputs.target, inputs.actual, ...Object.values(steps)].every(isRecordable)) return { refused: 'AMOUNT_TOO_LARGE' };
    const carried = carriedFor(known, period);
    const nothing = zero(inputs.pool);
    const delta = sum(
      carried.map((one) => one.delta),
      nothing,
    );
    return [
      event('SettlementCalculated', {
        settlement: `settlement-${known.settlements.calculated.size + 1}`,
        period,
        ...inputs,
        sources: sourcesOf(known, incentive),
        steps,
        net: steps.net,
        carried,
        payable: plus(steps.net, delta),
        parts: withCarried(parts, carried, nothing),
      }),
    ];
  },

  commandOf: (made) => ({ period: only(made, 'SettlementCalculated').data.period }),
};

/** Nobody decides anything here, so the ledger's own clock may ask for it as well as those who work with it. */
const mayCalculate = (held: Roles, circumstance: Circumstance): boolean =>
  mayAct(held, 'MANAGER', circumstance) || mayAct(held, 'FINANCE_OFFICER', circumstance) || isClock(circumstance);
