/**
 * Inspecting an item at once.
 *
 * The inspectors of the meeting check what was decided under an item without waiting for the minutes. Once everyone of them
 * who was there for the item has done so, the decision is no longer provisional, and what it does may happen (D-12, S-20).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import type { ItemId } from '../meetings/events';
import { isInRoom, items, meetings, recusals, seatedDeputies } from '../meetings/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { BallotId } from './events';
import { seats } from './facts';
import { settleDecision, settlingParts } from './into-force';

export interface InspectItemImmediately extends Enclosed {
  readonly item: ItemId;
}

export type InspectItemRefusal =
  | NotPermitted
  | { readonly refused: 'ITEM_NOT_FOUND'; readonly item: ItemId }
  | { readonly refused: 'BALLOT_OPEN'; readonly ballot: BallotId }
  | { readonly refused: 'ALREADY_INSPECTED'; readonly item: ItemId }
  | { readonly refused: 'INSPECTOR_NOT_PRESENT'; readonly item: ItemId };

const state = combine({ ...settlingParts, items, meetings, recusals, seatedDeputies, seats });

export const inspectItem: Decider<InspectItemImmediately, InspectItemRefusal, typeof state.initial> = {
  ...state,

  decide(state, { item: id }, circumstance) {
    const item = state.items.get(id);
    if (!item) return { refused: 'ITEM_NOT_FOUND', item: id };
    const { actor, received } = circumstance;
    const { inspectors } = state.meetings.get(item.meeting)!;
    if (actor.role !== 'AJR_INSPECTOR' || !inspectors.some(({ person }) => person === actor.person)) return notPermitted('AJR_INSPECTOR');
    const known = item.decision === undefined ? undefined : state.decisions.get(item.decision);
    if (known?.stage === 'BALLOT_OPEN') return { refused: 'BALLOT_OPEN', ballot: known.ballots.at(-1)! };
    if (item.inspectedBy.includes(actor.person)) return { refused: 'ALREADY_INSPECTED', item: id };

    // Who was there for the item is asked for its end; as long as it is open, for now.
    const at = item.closedAt ?? received;
    const present = inspectors.filter(({ person }) => isInRoom(state, item.meeting, { item: id }, person, at)).map(({ person }) => person);
    if (!present.includes(actor.person)) return { refused: 'INSPECTOR_NOT_PRESENT', item: id };
    const complete = present.every((person) => person === actor.person || item.inspectedBy.includes(person));
    const inspected = event('ItemInspectedImmediately', { item: id, inspector: actor.person, complete });
    const follows = complete && known?.item === id ? settleDecision(state, item.decision!, [inspected], circumstance) : [];
    return [inspected, ...follows];
  },

  commandOf: (made) => ({ item: only(made, 'ItemInspectedImmediately').data.item }),
};
