/**
 * Making a counter-proposal.
 *
 * Whoever sits in the deciding body may put another text beside the one proposed. It is not voted on: the proposer, or the
 * chair, amends the proposal if the others want it so. The minutes say what was proposed instead, and who stood behind it
 * (S-22).
 */
import { event, only, saidIfAny, saidIn, type Decider, type Enclosed } from '../decider';
import { discussing, notDiscussed, type Discussing, type DiscussingRefusal } from './discussing';
import type { DecisionId, SeatId } from './events';

export interface MakeCounterProposal extends Enclosed {
  readonly decision: DecisionId;
  readonly seat: SeatId;
  readonly text: string;
  readonly rationale?: string;
}

export const makeCounterProposal: Decider<MakeCounterProposal, DiscussingRefusal, Discussing> = {
  ...discussing,

  decide(state, { decision, seat, text, rationale }, circumstance) {
    const refusal = notDiscussed(state, { decision, seat }, circumstance);
    if (refusal) return refusal;
    const counterProposal = `counter-proposal-${state.counterProposals.size + 1}`;
    const sealed = { text, ...(rationale !== undefined && { rationale }) };
    return [event('CounterProposalMade', { counterProposal, decision, seat }, { sealed })];
  },

  commandOf(made) {
    const proposed = only(made, 'CounterProposalMade');
    const { counterProposal: _, ...data } = proposed.data;
    return { ...data, text: saidIn(proposed, 'text'), ...saidIfAny(proposed, 'rationale') };
  },
};
