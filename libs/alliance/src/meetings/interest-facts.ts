/** The interests that were declared, and whether the others have ruled on them (S-14). */
import type { Fold } from '../decider';
import type { DecisionId } from '../governance/events';
import { change, put } from '../values';
import type { InterestId, InterestKind, ItemId } from './events';

export interface Interest {
  readonly decision: DecisionId;
  readonly item?: ItemId;
  readonly person: string;
  readonly kind: InterestKind;
  readonly ruled: boolean;
}
const ruled = (known: ReadonlyMap<InterestId, Interest>, { interest }: { readonly interest: InterestId }) =>
  change(known, interest, () => ({ ruled: true }));
export const interests: Fold<ReadonlyMap<InterestId, Interest>> = {
  initial: new Map(),
  evolve: {
    InterestDeclared: (known, { interest, ...declared }) => put(known, interest, { ...declared, ruled: false }),
    RecusalRequired: ruled,
    ParticipationAllowed: ruled,
  },
};
