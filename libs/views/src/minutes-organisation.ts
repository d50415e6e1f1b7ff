/** The first group of what minutes contain: who met, how they were called, who was there from when to when, and the quorum. */
import { addDays, holderOf, isSeat, procedureOn, type Presence } from '@app/alliance';
import type { MinutesOrganisation, MinutesPresence } from './minutes-content';
import { unseatedOn, type Told } from './minutes-told';
import { among } from './trail';
import { present } from './view';

const QUORUM = ['QuorumDeclared', 'QuorumLost', 'QuorumRegained'] as const;

/** Every stay in the meeting, with how the person took part. */
function presenceOf({ state, trail, id, meeting, opened }: Told, isMeant: (one: Presence) => boolean): readonly MinutesPresence[] {
  const arrivals = among(trail.of('meeting', id), 'AttendeeArrived');
  return meeting.presence.filter(isMeant).map(({ person, seat, from, to, counts }) => {
    const arrived = arrivals.find(({ data, received }) => data.person === person && received === from)!.data;
    const isHolder = seat !== undefined && holderOf(state.seats.get(seat), opened.day) === person;
    return present({
      person,
      by: seat === undefined ? undefined : isHolder ? ('HOLDER' as const) : ('DEPUTY' as const),
      as: arrived.as,
      channel: arrived.channel,
      link: arrived.link,
      countsForQuorum: seat !== undefined && counts !== false,
      from,
      to,
    });
  });
}

function seatsOf(at: Told): MinutesOrganisation['seats'] {
  const { state, meeting, opened } = at;
  return [...state.seats]
    .filter(([, seat]) => seat.body === meeting.body && isSeat(seat, opened.day))
    .map(([id, seat]) =>
      present({
        seat: id,
        party: seat.party,
        voting: seat.voting,
        holder: holderOf(seat, opened.day),
        present: presenceOf(at, (one) => one.seat === id),
      }),
    );
}

function noticeOf({ state, trail, id }: Told): Pick<MinutesOrganisation, 'notice' | 'agendas'> & { readonly inTime?: boolean } {
  const entries = trail.of('meeting', id);
  const agendas = among(entries, 'AgendaPublished').map(({ data: { version, consents }, received }) =>
    present({ version, publishedAt: received, consents }),
  );
  const convened = among(entries, 'MeetingConvened')[0];
  if (!convened) return { agendas };
  const { data, sealed, actor, received, day } = convened;
  const { noticeDays } = procedureOn(state.procedures, state.register.policies, data.body, day);
  return {
    notice: present({
      givenAt: received,
      by: actor.person,
      on: data.on,
      time: data.time,
      mode: data.mode,
      place: sealed.place,
      consents: data.consents,
    }),
    agendas,
    inTime: addDays(day, noticeDays) <= data.on,
  };
}

export function organisationOf(at: Told): MinutesOrganisation {
  const { state, trail, id, meeting, opened } = at;
  const entries = trail.of('meeting', id);
  const seats = seatsOf(at);
  const named = new Set(seats.map(({ party }) => party));
  const { notice, agendas, inTime } = noticeOf(at);
  return present({
    notice,
    agendas,
    day: opened.day,
    openedAt: opened.received,
    closedAt: among(entries, 'MeetingClosed')[0]?.received,
    place: opened.sealed.place ?? notice?.place,
    parties: trail
      .ofType('PartyRegistered')
      .filter(({ data }) => named.has(data.party))
      .map(({ data: { party, legalName } }) => ({ party, legalName })),
    seats,
    others: presenceOf(at, ({ seat }) => seat === undefined),
    absent: seats.filter((one) => one.present.length === 0).map(({ seat, party, holder }) => present({ seat, party, holder })),
    quorum: among(entries, ...QUORUM).map(({ type, received, data }) => ({
      event: type,
      at: received,
      parties: data.parties,
      missing: data.missing,
    })),
    legality: present({
      convened: notice !== undefined,
      inTime,
      noticeDays: procedureOn(state.procedures, state.register.policies, meeting.body, opened.day).noticeDays,
      unseated: unseatedOn(at),
      quorumDeclared: meeting.declared,
    }),
  });
}
