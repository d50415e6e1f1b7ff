/**
 * Closing a meeting.
 *
 * The chair closes it, once, and not while a ballot or an item of it is open (S-07). Everybody's presence ends with it.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { ballots } from '../governance/decision-facts';
import type { BallotId } from '../governance/events';
import { actsAsChair, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { ItemId, MeetingId } from './events';
import { items, meetings } from './facts';

export interface CloseMeeting extends Enclosed {
  readonly meeting: MeetingId;
}

export type CloseMeetingRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'BALLOT_OPEN'; readonly ballot: BallotId }
  | { readonly refused: 'ITEM_OPEN'; readonly item: ItemId };

const state = combine({ ballots, bodies, items, meetings });

export const closeMeeting: Decider<CloseMeeting, CloseMeetingRefusal, typeof state.initial> = {
  ...state,

  decide({ ballots, bodies, items, meetings }, { meeting }, circumstance) {
    const held = meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsChair(bodies, held.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!held.open) return { refused: 'MEETING_CLOSED', meeting };
    const ballot = [...ballots].find(([, { closed, item }]) => !closed && item !== undefined && items.get(item)?.meeting === meeting);
    if (ballot) return { refused: 'BALLOT_OPEN', ballot: ballot[0] };
    const item = [...items].find(([, one]) => one.meeting === meeting && one.open);
    if (item) return { refused: 'ITEM_OPEN', item: item[0] };

    return [event('MeetingClosed', { meeting })];
  },

  commandOf: (made) => only(made, 'MeetingClosed').data,
};
