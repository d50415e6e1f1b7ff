/**
 * Changing the cost frame.
 *
 * The funding body raises or lowers one component, and the total with it (M-01, M-02). A component never falls below what
 * lies on its lines or is spent of it, on any day (M-03). Once there are contract periods, a change of the target budget
 * says which period's target it changes, so that together they remain the target budget.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import type { PeriodId } from '../parties/events';
import { alliance } from '../parties/facts';
import { isRecordable, plus, type Money } from '../values';
import { shortfall, type Short } from './balance';
import { improper, type AmountRefusal } from './consume';
import type { Component } from './events';
import { costFrame, isFixed, lines, periodTargets, totalOn } from './facts';
import { FUNDING, notFunding, type FundingRefusal } from './funding';
import { periodRefused, type PeriodRefusal } from './period';

export interface ChangeCostFrame extends Authorised {
  readonly component: Component;
  /** Signed. */
  readonly change: Money;
  readonly period?: PeriodId;
}

export type ChangeCostFrameRefusal =
  FundingRefusal | AmountRefusal | PeriodRefusal | Short | { readonly refused: 'COST_FRAME_NOT_FOUND' } | { readonly refused: 'CHANGE_IS_ZERO' };

const state = combine({ ...FUNDING, alliance, costFrame, lines, periodTargets });

export const changeCostFrame: Decider<ChangeCostFrame, ChangeCostFrameRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { component, change, period } = command;
    const { alliance: known, costFrame: frame } = state;
    const lacking = notFunding(state, command, circumstance);
    if (lacking) return lacking;
    const on = dayOf(command, circumstance);
    if (!isFixed(frame, on)) return { refused: 'COST_FRAME_NOT_FOUND' };

    const wrong = improper(known, [change], 'SIGNED') ?? periodRefused(state.periodTargets, component === 'TARGET_BUDGET', period);
    if (wrong) return wrong;
    if (change.minor === '0') return { refused: 'CHANGE_IS_ZERO' };
    if (!isRecordable(plus(totalOn(frame, on, change.currency), change))) return { refused: 'AMOUNT_TOO_LARGE' };

    const changed = event('CostFrameChanged', { component, change, ...(period !== undefined && { period }) }, said(command, circumstance));
    return shortfall(state, changed, circumstance, change.currency) ?? [changed];
  },

  commandOf(made) {
    const changed = only(made, 'CostFrameChanged');
    return { ...changed.data, ...saidOf(changed) };
  },
};
