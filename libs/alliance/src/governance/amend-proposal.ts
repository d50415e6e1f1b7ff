/**
 * Amending a proposal.
 *
 * The proposer, or the chair for the body, puts a new version in the place of the old one, whole and complete (V-01). Nobody
 * has consented to words that they did not see: if a ballot is open, it ends in the same moment, its votes stay on record,
 * and none of them counts (V-04).
 */
import { combine, event, isRefusal, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { ballots, isSettled } from './decision-facts';
import type { DecisionId } from './events';
import { endedBallot } from './outcome';
import { contentBack, contentOf, mayAlter, proposingParts, type ProposalContent, type ProposalRefusal } from './proposing';

export interface AmendProposal extends Enclosed, ProposalContent {
  readonly decision: DecisionId;
  readonly changeNote?: string;
}

export type AmendProposalRefusal = NotPermitted | ProposalRefusal | { readonly refused: 'DECISION_SETTLED'; readonly decision: DecisionId };

const state = combine({ ...proposingParts, ballots });

export const amendProposal: Decider<AmendProposal, AmendProposalRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { decision, changeNote } = command;
    const known = state.decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    if (!mayAlter(state, known, circumstance)) return notPermitted('AJR_CHAIR');
    if (isSettled(known)) return { refused: 'DECISION_SETTLED', decision };

    const content = contentOf(state, known.body, command, circumstance.today);
    if (isRefusal(content)) return content;
    const { terms, words } = content;
    const amended = event(
      'ProposalAmended',
      { decision, version: known.terms!.version + 1, ...terms },
      { sealed: { ...words, ...(changeNote !== undefined && { changeNote }) } },
    );
    return [amended, ...endedBallot(state.ballots, known)];
  },

  commandOf(made) {
    const amended = only(made, 'ProposalAmended');
    const { decision } = amended.data;
    return { decision, ...contentBack(amended), ...saidIfAny(amended, 'changeNote') };
  },
};
