/**
 * Moving money from one place of the budget to another.
 *
 * A transfer takes from one place exactly what it gives to another (M-04). A place is a line, or what lies in a component on
 * no line; it never gives more than it has, on any day. Between components it takes the approvals that the policy lists
 * (M-05). Once there are contract periods, no transfer reaches into the target budget or out of it: the target changes
 * through an adjustment event or a reserve draw (M-06). Nothing is moved on a line of a closed year (M-12).
 */
import { combine, dayOf, event, only, said, saidIn, saidOf, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { NotPermitted } from '../parties/facts';
import type { Money } from '../values';
import { APPROVING, approvalMissing, type ApprovalMissing } from './approvals';
import { notAPlace, shortfall, type PlaceRefusal, type Short } from './balance';
import { lateFlag, MOVING, nextMovement, notFinance, onClosedYear, unauthorised, type Citing, type ConsumeRefusal } from './consume';
import type { YearClosed } from './cost-facts';
import type { Place } from './events';
import { nameOf } from './facts';

export interface TransferBudget extends Citing {
  readonly from: Place;
  readonly to: Place;
  readonly amount: Money;
  readonly reason: string;
}

export type TransferBudgetRefusal =
  | NotPermitted
  | AmountRefusal
  | PlaceRefusal
  | YearClosed
  | ConsumeRefusal
  | ApprovalMissing
  | Exclude<Short, { refused: 'LINE_EXHAUSTED' | 'COMPONENT_EXCEEDED' }>
  | { readonly refused: 'SAME_LINE' }
  | { readonly refused: 'NO_ADJUSTMENT_EVENT' }
  | { readonly refused: 'LINE_EXHAUSTED'; readonly available: Money };

const state = combine({ ...MOVING, ...APPROVING });

export const transferBudget: Decider<TransferBudget, TransferBudgetRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { from, to, amount, effect, reason } = command;
    const lacking = notFinance(state, circumstance) ?? improper(state.alliance, [amount]);
    if (lacking) return lacking;
    if (nameOf(from) === nameOf(to)) return { refused: 'SAME_LINE' };
    const wrong = notAPlace(state.lines, [from, to]) ?? onClosedYear(state, [from, to], circumstance);
    if (wrong) return wrong;
    const crosses = from.component !== to.component;
    const touchesTarget = from.component === 'TARGET_BUDGET' || to.component === 'TARGET_BUDGET';
    if (crosses && touchesTarget && state.periodTargets.size > 0) return { refused: 'NO_ADJUSTMENT_EVENT' };

    const unfounded = unauthorised(state, command, { allows: 'TransferBudget', amount, from, to }, circumstance);
    if (unfounded) return unfounded;
    const decision = state.decisions.get(command.authority!.ref)!;
    const unapproved = crosses && approvalMissing(state, decision, { command: 'TransferBudget', amount, on: dayOf(command, circumstance) });
    if (unapproved) return unapproved;

    const data = { movement: nextMovement(state), effect, from, to, amount, ...lateFlag(command, circumstance) };
    const transferred = event('BudgetTransferred', data, { ...said(command, circumstance), sealed: { reason } });
    const short = shortfall(state, transferred, circumstance, amount.currency);
    if (short?.refused === 'LINE_EXHAUSTED' || short?.refused === 'COMPONENT_EXCEEDED') {
      // There is one place that gives, and the command names it.
      return { refused: 'LINE_EXHAUSTED', available: short.available };
    }
    return short ?? [transferred];
  },

  commandOf(made) {
    const transferred = only(made, 'BudgetTransferred');
    const { from, to, amount, effect } = transferred.data;
    return { from, to, amount, effect, reason: saidIn(transferred, 'reason'), ...saidOf(transferred) };
  },
};
