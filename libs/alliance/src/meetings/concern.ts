/** What an interest or a recusal concerns: a decision, on the table of a meeting or in writing. */
import type { Decisions } from '../governance/decision-facts';
import type { DecisionId } from '../governance/events';
import type { ItemId } from './events';
import type { Items } from './facts';

export type ConcernRefusal =
  | { readonly refused: 'MATTER_MISSING' }
  | { readonly refused: 'ITEM_NOT_FOUND'; readonly item: ItemId }
  | { readonly refused: 'ITEM_CLOSED'; readonly item: ItemId }
  | { readonly refused: 'ITEM_WITHOUT_DECISION'; readonly item: ItemId }
  | { readonly refused: 'DECISION_NOT_ON_ITEM'; readonly decision: DecisionId; readonly item: ItemId }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId };

export interface Concerned {
  readonly decision: DecisionId;
  readonly item?: ItemId;
}

/** The decision that a command concerns: the one that it names, or the one that its item carries. */
export function concernOf(
  { decisions, items }: { readonly decisions: Decisions; readonly items: Items },
  { decision, item }: { readonly decision?: DecisionId; readonly item?: ItemId },
): Concerned | ConcernRefusal {
  if (item === undefined) {
    if (decision === undefined) return { refused: 'MATTER_MISSING' };
    return decisions.has(decision) ? { decision } : { refused: 'DECISION_NOT_FOUND', decision };
  }
  const known = items.get(item);
  if (!known) return { refused: 'ITEM_NOT_FOUND', item };
  if (!known.open) return { refused: 'ITEM_CLOSED', item };
  if (known.decision === undefined) return { refused: 'ITEM_WITHOUT_DECISION', item };
  if (decision !== undefined && decision !== known.decision) return { refused: 'DECISION_NOT_ON_ITEM', decision, item };
  return { decision: known.decision, item };
}
