/**
 * Recording that somebody has come into a meeting.
 *
 * Presence is an interval, from the moment of recording on (S-12). Whoever comes for a seat is its holder or one of its
 * deputies; everybody else comes in a role. Nobody sits in one meeting for two parties (V-17). If the party that was
 * missing is there again, the meeting regains its quorum. Whoever takes part from elsewhere counts for quorum only if linked
 * as the body's rules of procedure ask (S-09).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import type { SeatId } from '../governance/events';
import { actsAsChair, actsAsSecretary, bodies, isSeat, sitsIn } from '../governance/facts';
import { notPermitted, policies, type NotPermitted } from '../parties/facts';
import type { CHANNELS, MeetingId } from './events';
import { isPresent, room } from './facts';
import type { LINKS } from './minutes-events';
import { procedureOn, procedures, type HeldProcedure } from './notice-facts';
import { quorumAfter } from './quorum';

export interface RecordArrival extends Enclosed {
  readonly meeting: MeetingId;
  readonly person: string;
  readonly seat?: SeatId;
  /** In what role, for whoever comes for no seat. */
  readonly as?: string;
  /** In the room, unless said otherwise. */
  readonly channel?: (typeof CHANNELS)[number];
  /** How whoever takes part from elsewhere is linked to the room. */
  readonly link?: (typeof LINKS)[number];
}

export type RecordArrivalRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'SEAT_OR_ROLE_MISSING'; readonly person: string }
  | { readonly refused: 'LINK_IN_ROOM'; readonly person: string }
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'NOT_APPOINTED'; readonly seat: SeatId; readonly person: string }
  | { readonly refused: 'ALREADY_PRESENT'; readonly meeting: MeetingId; readonly person: string }
  | { readonly refused: 'DOUBLE_REPRESENTATION'; readonly person: string; readonly seat: SeatId };

const state = combine({ bodies, policies, procedures, ...room });

export const recordArrival: Decider<RecordArrival, RecordArrivalRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, policies, procedures, ...known }, { meeting, person, seat, as, channel = 'IN_ROOM', link }, circumstance) {
    const { received, today } = circumstance;
    const held = known.meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsSecretary(bodies, held.body, circumstance) && !actsAsChair(bodies, held.body, circumstance)) return notPermitted('AJR_SECRETARY');
    if (!held.open) return { refused: 'MEETING_CLOSED', meeting };
    if (seat === undefined && as === undefined) return { refused: 'SEAT_OR_ROLE_MISSING', person };
    if (channel === 'IN_ROOM' && link !== undefined) return { refused: 'LINK_IN_ROOM', person };
    if (seat !== undefined) {
      const place = known.seats.get(seat);
      if (!isSeat(place, today) || place.body !== held.body) return { refused: 'SEAT_NOT_FOUND', seat };
      if (!sitsIn(known.seats, seat, person, today)) return { refused: 'NOT_APPOINTED', seat, person };
      const other = held.presence.find((one) => one.person === person && one.seat !== undefined && known.seats.get(one.seat)!.party !== place.party);
      if (other) return { refused: 'DOUBLE_REPRESENTATION', person, seat: other.seat! };
    }
    if (isPresent(held, person, received)) return { refused: 'ALREADY_PRESENT', meeting, person };

    const counts = channel === 'IN_ROOM' || isLinked(procedureOn(procedures, policies, held.body, today), link);
    const arrived = event('AttendeeArrived', {
      meeting,
      person,
      ...(seat !== undefined && { seat }),
      ...(as !== undefined && { as }),
      channel,
      ...(link && { link }),
      ...(!counts && { counts }),
    });
    return [arrived, ...quorumAfter(known, meeting, arrived, circumstance)];
  },

  commandOf(made) {
    const { counts: _, ...command } = only(made, 'AttendeeArrived').data;
    return command;
  },
};

/** Being seen as well as heard is never too little. */
const isLinked = ({ remote }: HeldProcedure, link: RecordArrival['link']): boolean =>
  remote === undefined || (remote !== 'NOT_ALLOWED' && (link === 'AUDIO_VISUAL' || link === remote));
