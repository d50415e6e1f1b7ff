/**
 * Appointing the inspectors of the minutes.
 *
 * They are at least two, from different parties, and none of them is the secretary, who writes the minutes (S-20). Each
 * sits in the body for a party; which one follows from the seat.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import type { BodyId } from '../governance/events';
import { actsAsChair, bodies, seats, seatsOf, secretaryOf } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { MeetingId } from './events';
import { meetings } from './facts';

export interface AppointInspectors extends Enclosed {
  readonly meeting: MeetingId;
  readonly inspectors: readonly string[];
}

export type AppointInspectorsRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'NOT_IN_BODY'; readonly body: BodyId; readonly person: string }
  | { readonly refused: 'INSPECTORS_INSUFFICIENT' };

const state = combine({ bodies, meetings, seats });

export const appointInspectors: Decider<AppointInspectors, AppointInspectorsRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, meetings, seats }, { meeting, inspectors }, circumstance) {
    const { today } = circumstance;
    const held = meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    const { body, open, presence } = held;
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!open) return { refused: 'MEETING_CLOSED', meeting };
    if (inspectors.includes(secretaryOf(bodies, body, today) ?? '')) return { refused: 'INSPECTORS_INSUFFICIENT' };
    const named: { readonly person: string; readonly party: string }[] = [];
    for (const person of new Set(inspectors)) {
      const places = seatsOf(seats, body, person, today);
      // Whoever deputises for several seats inspects for the party for whose seat the person has come.
      const came = places.find(([seat]) => presence.some((one) => one.person === person && one.seat === seat));
      const place = came ?? places[0];
      if (!place) return { refused: 'NOT_IN_BODY', body, person };
      named.push({ person, party: place[1].party });
    }
    if (new Set(named.map(({ party }) => party)).size < 2) return { refused: 'INSPECTORS_INSUFFICIENT' };

    return [event('InspectorsAppointed', { meeting, inspectors: named })];
  },

  commandOf(made) {
    const { meeting, inspectors } = only(made, 'InspectorsAppointed').data;
    return { meeting, inspectors: inspectors.map(({ person }) => person) };
  },
};
