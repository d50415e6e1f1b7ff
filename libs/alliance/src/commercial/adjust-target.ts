/**
 * Adjusting the target.
 *
 * The target is fixed; it changes only after an adjustment event that the steering group and the client have recognised
 * (M-06). What the target of a period gains, another component gives, or the other way round: the frame stays whole (M-01). A
 * raise may reach a threshold of the change meter, which is recorded with it (M-15).
 */
import { combine, dayOf, event, only, said, saidIn, saidOf, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { PeriodId } from '../parties/events';
import { policies, policiesOn, type NotPermitted } from '../parties/facts';
import type { Money } from '../values';
import { shortfall, type Short } from './balance';
import { lateFlag, MOVING, nextMovement, notFinance, unauthorised, type Citing, type ConsumeRefusal } from './consume';
import type { AdjustmentEventId, Component } from './events';
import { changeMeter, crossings } from './meter-facts';
import { adjustmentEvents } from './movement-facts';

export interface AdjustTarget extends Citing {
  readonly adjustmentEvent: AdjustmentEventId;
  readonly period: PeriodId;
  /** Signed. */
  readonly change: Money;
  readonly against: Component;
  readonly reason: string;
}

export type AdjustTargetRefusal =
  | NotPermitted
  | AmountRefusal
  | ConsumeRefusal
  | Short
  | { readonly refused: 'CHANGE_IS_ZERO' }
  | { readonly refused: 'SAME_LINE' }
  | { readonly refused: 'PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'NO_ADJUSTMENT_EVENT'; readonly adjustmentEvent: AdjustmentEventId };

const state = combine({ ...MOVING, adjustmentEvents, changeMeter, policies });

export const adjustTarget: Decider<AdjustTarget, AdjustTargetRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { adjustmentEvent, period, change, against, effect, reason } = command;
    const lacking = notFinance(state, circumstance) ?? improper(state.alliance, [change], 'SIGNED');
    if (lacking) return lacking;
    if (change.minor === '0') return { refused: 'CHANGE_IS_ZERO' };
    if (against === 'TARGET_BUDGET') return { refused: 'SAME_LINE' };
    if (!state.periodTargets.has(period)) return { refused: 'PERIOD_NOT_FOUND', period };
    const known = state.adjustmentEvents.get(adjustmentEvent);
    if (!known?.recognised || known.from > dayOf(command, circumstance)) return { refused: 'NO_ADJUSTMENT_EVENT', adjustmentEvent };

    const unfounded = unauthorised(state, command, { allows: 'AdjustTarget', amount: change, period, adjustmentEvent, against }, circumstance);
    if (unfounded) return unfounded;
    const data = { movement: nextMovement(state), effect, adjustmentEvent, period, change, against, ...lateFlag(command, circumstance) };
    const adjusted = event('TargetAdjusted', data, { ...said(command, circumstance), sealed: { reason } });
    const { changeMeterThresholds } = policiesOn(state.policies, dayOf(command, circumstance));
    return (
      shortfall(state, adjusted, circumstance, change.currency) ?? [
        adjusted,
        ...crossings(state.changeMeter, changeMeterThresholds, adjusted, circumstance),
      ]
    );
  },

  commandOf(made) {
    const adjusted = only(made, 'TargetAdjusted');
    const { movement: _, flag: __, ...data } = adjusted.data;
    return { ...data, reason: saidIn(adjusted, 'reason'), ...saidOf(adjusted) };
  },
};
