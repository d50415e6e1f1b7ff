/**
 * Withdrawing a proposal before it is adopted.
 *
 * The proposer does it, or the chair for the body, and says why. An open ballot ends with it, without an outcome; and a
 * deadlock over the proposal has nothing left to be about (V-22).
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { notPermitted, roles, type NotPermitted } from '../parties/facts';
import { deadlockOn, deadlocks } from './deadlock-facts';
import { ballots, decisions, isSettled } from './decision-facts';
import type { DecisionId } from './events';
import { bodies, seats } from './facts';
import { endedBallot } from './outcome';
import { mayAlter } from './proposing';

export interface WithdrawProposal extends Enclosed {
  readonly decision: DecisionId;
  readonly reason: string;
}

export type WithdrawProposalRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_SETTLED'; readonly decision: DecisionId };

const state = combine({ ballots, bodies, deadlocks, decisions, roles, seats });

export const withdrawProposal: Decider<WithdrawProposal, WithdrawProposalRefusal, typeof state.initial> = {
  ...state,

  decide(state, { decision, reason }, circumstance) {
    const known = state.decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    if (!mayAlter(state, known, circumstance)) return notPermitted('AJR_CHAIR');
    if (isSettled(known)) return { refused: 'DECISION_SETTLED', decision };

    const deadlock = deadlockOn(state.deadlocks, decision);
    return [
      event('ProposalWithdrawn', { decision }, { sealed: { reason } }),
      ...endedBallot(state.ballots, known),
      ...(deadlock === undefined ? [] : [event('DeadlockResolved', { deadlock, decision, how: 'WITHDRAWN' })]),
    ];
  },

  commandOf(made) {
    const withdrawn = only(made, 'ProposalWithdrawn');
    return { ...withdrawn.data, reason: saidIn(withdrawn, 'reason') };
  },
};
