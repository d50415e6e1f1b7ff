/** What was said against a proposal and for it before the vote, and who has to do what because of a decision. */
import type { Fold } from '../decider';
import { change, put, type LocalDate } from '../values';
import type { ActionId, CounterProposalId } from './discussion-events';
import type { DecisionId, SeatId } from './events';

export const counterProposals: Fold<ReadonlyMap<CounterProposalId, { readonly decision: DecisionId; readonly seat: SeatId }>> = {
  initial: new Map(),
  evolve: { CounterProposalMade: (known, { counterProposal, decision, seat }) => put(known, counterProposal, { decision, seat }) },
};

export interface Support {
  readonly decision: DecisionId;
  readonly seat: SeatId;
  readonly counterProposal?: CounterProposalId;
}
/** Whoever makes a counter-proposal is the first to stand behind it. */
export const supports: Fold<readonly Support[]> = {
  initial: [],
  evolve: { CounterProposalMade: (known, made) => [...known, made], ProposalSupported: (known, support) => [...known, support] },
};

export interface Action {
  readonly owner?: string;
  readonly due?: LocalDate;
  /** The decision or the determination that it follows from. */
  readonly from: string;
  readonly completed?: LocalDate;
}
export const actions: Fold<ReadonlyMap<ActionId, Action>> = {
  initial: new Map(),
  evolve: {
    ActionAssigned: (known, { action, owner, due, from }) =>
      put(known, action, { ...(owner !== undefined && { owner }), ...(due !== undefined && { due }), from }),
    ActionCompleted: (known, { action }, { effective }) => change(known, action, () => ({ completed: effective })),
  },
};
