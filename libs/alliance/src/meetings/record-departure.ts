/**
 * Recording that somebody has left a meeting.
 *
 * From that moment on the person is no longer there and casts no vote (S-12). If a party is then no longer represented,
 * quorum is lost: ballots that are open stand, and no new one opens (S-08, S-10).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { actsAsChair, actsAsSecretary, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { MeetingId } from './events';
import { isPresent, room } from './facts';
import { quorumAfter } from './quorum';

export interface RecordDeparture extends Enclosed {
  readonly meeting: MeetingId;
  readonly person: string;
}

export type RecordDepartureRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'NOT_PRESENT'; readonly meeting: MeetingId; readonly person: string };

const state = combine({ bodies, ...room });

export const recordDeparture: Decider<RecordDeparture, RecordDepartureRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, ...known }, { meeting, person }, circumstance) {
    const held = known.meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsSecretary(bodies, held.body, circumstance) && !actsAsChair(bodies, held.body, circumstance)) return notPermitted('AJR_SECRETARY');
    if (!held.open) return { refused: 'MEETING_CLOSED', meeting };
    if (!isPresent(held, person, circumstance.received)) return { refused: 'NOT_PRESENT', meeting, person };

    const left = event('AttendeeLeft', { meeting, person });
    return [left, ...quorumAfter(known, meeting, left, circumstance)];
  },

  commandOf: (made) => only(made, 'AttendeeLeft').data,
};
