/**
 * Recording that a decision of an outside body, already on record, approves a proposal or refuses it.
 *
 * The clerk of that body does it, and names the version of the proposal that the body had before it: no other version is
 * approved (D-22). With the last approval that was missing the decision takes effect, on the later of its own date and the
 * approval's; a refusal ends it (D-21).
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider, type Draft } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { Hash, LocalDate } from '../values';
import { isInForce, proposals } from './decision-facts';
import type { DecisionId } from './events';
import { settleDecision, settlingParts } from './into-force';

export interface RecordApproval extends Datable {
  /** The one that is approved or refused. */
  readonly decision: DecisionId;
  readonly proposal: Hash;
  readonly outcome: 'GRANTED' | 'REFUSED';
  /** The decision of the outside body that says so. */
  readonly by: DecisionId;
}

export type RecordApprovalRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'NOT_OUTSIDE_DECISION'; readonly decision: DecisionId }
  | { readonly refused: 'PROPOSAL_NOT_FOUND'; readonly proposal: Hash }
  | { readonly refused: 'AUTHORITY_NOT_IN_FORCE'; readonly decision: DecisionId; readonly on: LocalDate };

const state = combine({ ...settlingParts, proposals, roles });

export const recordApproval: Decider<RecordApproval, RecordApprovalRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { decision, proposal, outcome, by } = command;
    const basis = state.decisions.get(by);
    if (!basis) return { refused: 'DECISION_NOT_FOUND', decision: by };
    if (!basis.isOutside) return { refused: 'NOT_OUTSIDE_DECISION', decision: by };
    const { body } = basis;
    if (!mayAct(state.roles, 'OUTSIDE_CLERK', circumstance, { body })) return notPermitted('OUTSIDE_CLERK');
    if (!state.decisions.has(decision)) return { refused: 'DECISION_NOT_FOUND', decision };
    if (state.proposals.get(proposal) !== decision) return { refused: 'PROPOSAL_NOT_FOUND', proposal };
    const on = dayOf(command, circumstance);
    if (!isInForce(basis, on)) return { refused: 'AUTHORITY_NOT_IN_FORCE', decision: by, on };

    const answer: Draft = event(
      outcome === 'GRANTED' ? 'ApprovalGranted' : 'ApprovalRefused',
      { decision, body, proposal, by },
      said(command, circumstance),
    );
    return [answer, ...settleDecision(state, decision, [answer], circumstance)];
  },

  commandOf(made) {
    const answer = only(made, 'ApprovalGranted', 'ApprovalRefused');
    const { body: _, ...data } = answer.data;
    return { ...data, outcome: made.some(({ type }) => type === 'ApprovalGranted') ? 'GRANTED' : 'REFUSED', ...saidOf(answer) };
  },
};
