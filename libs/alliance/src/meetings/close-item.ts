/**
 * Closing an item of a meeting.
 *
 * An item is not left while its ballot is open: the ballot is closed first, or its decision tabled (S-07). Whoever had
 * left the room for the item may come back from then on.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { ballots } from '../governance/decision-facts';
import type { BallotId } from '../governance/events';
import { actsAsChair, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { ItemId } from './events';
import { items, meetings } from './facts';

export interface CloseItem extends Enclosed {
  readonly item: ItemId;
}

export type CloseItemRefusal =
  | NotPermitted
  | { readonly refused: 'ITEM_NOT_FOUND'; readonly item: ItemId }
  | { readonly refused: 'ITEM_CLOSED'; readonly item: ItemId }
  | { readonly refused: 'BALLOT_OPEN'; readonly ballot: BallotId };

const state = combine({ ballots, bodies, items, meetings });

export const closeItem: Decider<CloseItem, CloseItemRefusal, typeof state.initial> = {
  ...state,

  decide({ ballots, bodies, items, meetings }, { item }, circumstance) {
    const known = items.get(item);
    if (!known) return { refused: 'ITEM_NOT_FOUND', item };
    const { body } = meetings.get(known.meeting)!;
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!known.open) return { refused: 'ITEM_CLOSED', item };
    const ballot = [...ballots].find(([, one]) => one.item === item && !one.closed);
    if (ballot) return { refused: 'BALLOT_OPEN', ballot: ballot[0] };

    return [event('ItemClosed', { item })];
  },

  commandOf: (made) => only(made, 'ItemClosed').data,
};
