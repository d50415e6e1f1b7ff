/** The meetings of the bodies: how they were called, who was there from when to when, what lay on the table, where the minutes stand. */
import type { Item, LocalDate, Meeting } from '@app/alliance';
import { labelOf } from './decision-status';
import { draftDue, minutesStatusOf } from './minutes-legality';
import { minutesFold, told, type MinutesState as State } from './minutes-told';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

function itemOf(id: string, item: Item, { recusals: known }: State, trail: Trail): object {
  const { decision, open, openedAt, closedAt, inspectedBy, inspected, outside } = item;
  const entries = trail.of('item', id);
  const opened = among(entries, 'ItemOpened')[0]!;
  const recused = known.filter((one) => one.decision === decision);
  return present({
    item: id,
    decision,
    label: decision && labelOf(trail, decision),
    title: opened.sealed.title,
    paragraph: opened.data.paragraph,
    open,
    openedAt,
    closedAt,
    ballots: among(entries, 'BallotOpened').map(({ data }) => data.ballot),
    recused: recused.map(({ person, kind }) => ({ person, kind })),
    outside,
    deputies: among(entries, 'DeputySeated').map(({ data: { seat, person, ground } }) => ({ seat, person, ground })),
    inspectedBy,
    inspected,
    ...why(entries),
  });
}

/** How a meeting was called, and every agenda that was sent out for it; a newer one takes the place of the one before. */
function noticeOf(id: string, trail: Trail): object {
  const entries = trail.of('meeting', id);
  const convened = among(entries, 'MeetingConvened')[0];
  const late = among(entries, 'LateItemAdded');
  const agendas = among(entries, 'AgendaPublished');
  return present({
    notice:
      convened &&
      present({
        givenOn: convened.day,
        on: convened.data.on,
        time: convened.data.time,
        mode: convened.data.mode,
        place: convened.sealed.place,
        consents: convened.data.consents,
        ...why([convened]),
      }),
    agendas:
      convened &&
      agendas.map((entry) =>
        present({
          version: entry.data.version,
          publishedOn: entry.day,
          consents: entry.data.consents,
          items: entry.data.items.map((item, i) => present({ ...item, title: entry.sealed.titles?.[i] })),
          ...why([entry]),
        }),
      ),
    lateItems:
      convened &&
      late.map((entry) => {
        const { meeting: _, ...item } = entry.data;
        return present({ ...item, title: entry.sealed.title, ...why([entry]) });
      }),
  });
}

/** Called, and not opened yet. */
function calledOf(id: string, state: State, trail: Trail): object {
  const { body } = state.notices.get(id)!;
  return { meeting: id, body, status: 'CONVENED', ...noticeOf(id, trail), items: [], ...why(trail.of('meeting', id)) };
}

/** Where the minutes stand, and by when they are due. */
function minutesOf(id: string, state: State, trail: Trail, date: LocalDate): object {
  const known = state.minutes.get(id);
  return present({
    status: minutesStatusOf(known),
    version: known?.confirmed?.version ?? known?.drafts.at(-1)?.version,
    minutes: known?.confirmed?.hash ?? known?.drafts.at(-1)?.hash,
    confirmedOn: known?.confirmed?.on,
    published: known?.published,
    ...draftDue(told(state, trail, id), date),
  });
}

function rowOf(id: string, meeting: Meeting, state: State, trail: Trail, date: LocalDate): object {
  const entries = trail.of('meeting', id);
  const opened = among(entries, 'MeetingOpened')[0]!;
  const closed = among(entries, 'MeetingClosed')[0];
  const arrivals = among(entries, 'AttendeeArrived');
  const { body, open, quorate, presence, inspectors } = meeting;
  return present({
    meeting: id,
    body,
    status: open ? 'OPEN' : 'CLOSED',
    openedAt: opened.received,
    closedAt: closed?.received,
    place: opened.sealed.place,
    quorate,
    quorum: among(entries, 'QuorumDeclared', 'QuorumLost', 'QuorumRegained').map(({ type, received, data }) => ({
      event: type,
      at: received,
      parties: data.parties,
      missing: data.missing,
    })),
    presence: presence.map((one) => {
      const arrived = arrivals.find(({ data, received }) => data.person === one.person && received === one.from)?.data;
      return present({ ...one, as: arrived?.as, channel: arrived?.channel });
    }),
    items: [...state.items].filter(([, item]) => item.meeting === id).map(([item, found]) => itemOf(item, found, state, trail)),
    inspectors,
    ...noticeOf(id, trail),
    minutes: minutesOf(id, state, trail, date),
    ...why(
      among(
        entries,
        'MeetingOpened',
        'MeetingClosed',
        'QuorumDeclared',
        'QuorumLost',
        'QuorumRegained',
        'AttendeeArrived',
        'AttendeeLeft',
        'InspectorsAppointed',
      ),
    ),
  });
}

export const meetingsView = viewOf({
  fold: minutesFold,
  params: [{ name: 'body', description: 'only the meetings of this body' }],
  answer(state, trail, { effectiveOn, params: { body } }) {
    const isMeant = (one: { readonly body: string }): boolean => body === undefined || one.body === body;
    const held = [...state.meetings].filter(([, meeting]) => isMeant(meeting)).map(([id, meeting]) => rowOf(id, meeting, state, trail, effectiveOn));
    const called = [...state.notices].filter(([, notice]) => isMeant(notice) && !notice.opened).map(([id]) => calledOf(id, state, trail));
    return listed([...held, ...called]);
  },
});
