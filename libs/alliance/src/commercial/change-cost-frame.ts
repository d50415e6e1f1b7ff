/**
 * Changing the cost frame.
 *
 * The funding body raises or lowers one component, and the total with it (M-01, M-02). A component never falls below what
 * lies on its lines or is spent of it, on any day (M-03). Once there are contract periods, a change of the target budget
 * says which period's target it changes, so that together they remain the target budget; as long as the periods do not
 * fill the term, it may also change what is left for those to come. Together with all changes before it may reach a
 * threshold of the change meter, which is recorded with it (M-15).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { PeriodId } from '../parties/events';
import { alliance, contractPeriods, fillTerm, policiesOn } from '../parties/facts';
import { isLess, isRecordable, minus, negative, plus, type Money } from '../values';
import { shortfall, type Short } from './balance';
import type { Component } from './events';
import { costFrame, divisionOf, isFixed, lines, periodTargets, totalOn } from './facts';
import { FUNDING, notFunding, type FundingRefusal } from './funding';
import { changeMeter, crossings } from './meter-facts';
import { periodRefused, type PeriodRefusal } from './period';

export interface ChangeCostFrame extends Authorised {
  readonly component: Component;
  /** Signed. */
  readonly change: Money;
  readonly period?: PeriodId;
}

export type ChangeCostFrameRefusal =
  FundingRefusal | AmountRefusal | PeriodRefusal | Short | { readonly refused: 'COST_FRAME_NOT_FOUND' } | { readonly refused: 'CHANGE_IS_ZERO' };

const state = combine({ ...FUNDING, alliance, changeMeter, contractPeriods, costFrame, lines, periodTargets });
type State = typeof state.initial;

export const changeCostFrame: Decider<ChangeCostFrame, ChangeCostFrameRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { component, change, period } = command;
    const { alliance: known, costFrame: frame } = state;
    const lacking = notFunding(state, command, circumstance);
    if (lacking) return lacking;
    const on = dayOf(command, circumstance);
    if (!isFixed(frame, on)) return { refused: 'COST_FRAME_NOT_FOUND' };

    const wrong = improper(known, [change], 'SIGNED') ?? unplaced(state, command);
    if (wrong) return wrong;
    if (change.minor === '0') return { refused: 'CHANGE_IS_ZERO' };
    if (!isRecordable(plus(totalOn(frame, on, change.currency), change))) return { refused: 'AMOUNT_TOO_LARGE' };

    const changed = event('CostFrameChanged', { component, change, ...(period !== undefined && { period }) }, said(command, circumstance));
    const { changeMeterThresholds } = policiesOn(state.policies, on);
    return (
      shortfall(state, changed, circumstance, change.currency) ?? [
        changed,
        ...crossings(state.changeMeter, changeMeterThresholds, changed, circumstance),
      ]
    );
  },

  commandOf(made) {
    const changed = only(made, 'CostFrameChanged');
    return { ...changed.data, ...saidOf(changed) };
  },
};

/** Whose target it is that changes: that of a period, or of those that are still to be defined. */
function unplaced(known: State, { component, change, period }: ChangeCostFrame): PeriodRefusal | Short | undefined {
  const isTarget = component === 'TARGET_BUDGET';
  if (!isTarget || period !== undefined || fillTerm(known.contractPeriods, known.alliance!.term?.end))
    return periodRefused(known.periodTargets, isTarget, period);
  const { total, sum } = divisionOf(known.costFrame, known.periodTargets, change.currency);
  const available = minus(total, sum);
  return known.periodTargets.size > 0 && isLess(available, negative(change)) ? { refused: 'COMPONENT_EXCEEDED', component, available } : undefined;
}
