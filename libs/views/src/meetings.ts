/** The meetings of the bodies: who was there from when to when, what lay on the table, who left for what, what was inspected. */
import { combine, items, meetings, recusals, type Item, type Meeting } from '@app/alliance';
import { labelOf } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ items, meetings, recusals });
type State = typeof fold.initial;

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

function rowOf(id: string, meeting: Meeting, state: State, trail: Trail): object {
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
  fold,
  params: [{ name: 'body', description: 'only the meetings of this body' }],
  answer: (state, trail, { params: { body } }) =>
    listed(
      [...state.meetings]
        .filter(([, meeting]) => body === undefined || meeting.body === body)
        .map(([id, meeting]) => rowOf(id, meeting, state, trail)),
    ),
});
