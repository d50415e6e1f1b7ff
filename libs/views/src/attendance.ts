/**
 * Attendance by party: of the meetings held while the party had a seat in the body, in how many somebody sat in one of its
 * seats, and from when to when. Presence is an interval, so every stay is told (S-12).
 */
import { fraction, isSeat, shareOf, type LocalDate } from '@app/alliance';
import { minutesFold, told, type MinutesState } from './minutes-told';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

interface Held {
  readonly id: string;
  readonly body: string;
  readonly day: LocalDate;
}

const partiesOn = ({ seats }: MinutesState, { body, day }: Held): readonly string[] => [
  ...new Set([...seats.values()].filter((seat) => seat.body === body && isSeat(seat, day)).map(({ party }) => party)),
];

function staysOf(party: string, { id, day }: Held, state: MinutesState, trail: Trail): readonly object[] {
  const arrivals = among(trail.of('meeting', id), 'AttendeeArrived');
  return state.meetings
    .get(id)!
    .presence.filter(({ seat }) => seat !== undefined && state.seats.get(seat)!.party === party)
    .map(({ person, seat, from, to, counts }) => {
      const arrived = arrivals.find(({ data, received }) => data.person === person && received === from)!.data;
      return present({ meeting: id, day, seat, person, from, to, channel: arrived.channel, link: arrived.link, countsForQuorum: counts !== false });
    });
}

function rowOf(party: string, held: readonly Held[], state: MinutesState, trail: Trail): object {
  const stays = held.map((one) => ({ meeting: one.id, intervals: staysOf(party, one, state, trail) }));
  const attended = stays.filter(({ intervals }) => intervals.length > 0);
  const entries = held.flatMap(({ id }) => among(trail.of('meeting', id), 'MeetingOpened', 'MeetingClosed', 'AttendeeArrived', 'AttendeeLeft'));
  return {
    party,
    meetings: held.length,
    present: attended.length,
    share: shareOf(fraction(BigInt(attended.length), BigInt(held.length))),
    absentFrom: stays.filter(({ intervals }) => intervals.length === 0).map(({ meeting }) => meeting),
    intervals: stays.flatMap(({ intervals }) => intervals),
    ...why(entries),
  };
}

export const attendanceView = viewOf({
  fold: minutesFold,
  params: [
    { name: 'body', description: 'only the meetings of this body' },
    { name: 'party', description: 'only this party' },
  ],
  answer(state, trail, { params: { body, party } }) {
    const held = [...state.meetings]
      .filter(([, meeting]) => body === undefined || meeting.body === body)
      .map(([id, meeting]): Held => ({ id, body: meeting.body, day: told(state, trail, id).opened.day }));
    const seated = held.map((one) => ({ one, parties: partiesOn(state, one) }));
    const parties = [...new Set(seated.flatMap((one) => one.parties))].filter((one) => party === undefined || one === party);
    const rows = parties.map((one) =>
      rowOf(
        one,
        seated.filter((meeting) => meeting.parties.includes(one)).map((meeting) => meeting.one),
        state,
        trail,
      ),
    );
    return { ...listed(rows), meetings: held.length };
  },
});
