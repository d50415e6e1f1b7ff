/**
 * Supporting a proposal, or a counter-proposal to it.
 *
 * Whoever sits in the deciding body says so, once for each seat. Support is no vote: it shows in the minutes what the body
 * was leaning to before the ballot (S-22).
 */
import { event, only, type Decider, type Enclosed } from '../decider';
import { discussing, notDiscussed, type Discussing, type DiscussingRefusal } from './discussing';
import type { CounterProposalId } from './discussion-events';
import type { DecisionId, SeatId } from './events';

export interface SupportProposal extends Enclosed {
  readonly decision: DecisionId;
  readonly seat: SeatId;
  readonly counterProposal?: CounterProposalId;
}

export type SupportProposalRefusal =
  | DiscussingRefusal
  | { readonly refused: 'COUNTER_PROPOSAL_NOT_FOUND'; readonly counterProposal: CounterProposalId }
  | { readonly refused: 'ALREADY_SUPPORTED'; readonly seat: SeatId };

export const supportProposal: Decider<SupportProposal, SupportProposalRefusal, Discussing> = {
  ...discussing,

  decide(state, { decision, seat, counterProposal }, circumstance) {
    const refusal = notDiscussed(state, { decision, seat }, circumstance);
    if (refusal) return refusal;
    if (counterProposal !== undefined && state.counterProposals.get(counterProposal)?.decision !== decision) {
      return { refused: 'COUNTER_PROPOSAL_NOT_FOUND', counterProposal };
    }
    const isAgain = state.supports.some((one) => one.decision === decision && one.seat === seat && one.counterProposal === counterProposal);
    if (isAgain) return { refused: 'ALREADY_SUPPORTED', seat };

    return [event('ProposalSupported', { decision, seat, ...(counterProposal !== undefined && { counterProposal }) })];
  },

  commandOf: (made) => only(made, 'ProposalSupported').data,
};
