// What the ledger stores about how a proposal was discussed, and what followed from a decision. A name or a member, once
// released, is never changed: a new shape gets a new name.
import { act } from '../event';
import type { Hash } from '../values';
import type { DecisionId, SeatId } from './events';

export type CounterProposalId = string;
export type ActionId = string;

export const discussionEvents = {
  CounterProposalMade: act<{ counterProposal: CounterProposalId; decision: DecisionId; seat: SeatId }, { text: string; rationale?: string }>({
    creates: 'counterProposal',
    sealed: { text: 'ALLIANCE', rationale: 'ALLIANCE' },
  }),
  /** Of the proposal itself, unless a counter-proposal to it is named. */
  ProposalSupported: act<{ decision: DecisionId; seat: SeatId; counterProposal?: CounterProposalId }>(),
  ActionCompleted: act<{ action: ActionId }, { how?: string }>({ sealed: { how: 'ALLIANCE' } }),
  /** The minutes that hold it are confirmed: it is provisional no longer (D-12). */
  DecisionConfirmed: act<{ decision: DecisionId; meeting: string; minutes: Hash; item?: string }>(),
};
