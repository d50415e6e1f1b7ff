/** How meetings are held: who comes and goes, what is on the table, who steps aside. */
import { holderOf, type CommandType } from '@app/alliance';
import { chair, inspector, seated, secretary, type Ask, type Walk } from './known';

export const SEATS = ['C1', 'M1', 'T1'] as const;

const openMeeting = ({ known: { meetings }, oneOf }: Walk): string =>
  oneOf(
    [...meetings].filter(([, { open }]) => open).map(([meeting]) => meeting),
    'meeting-9',
  );
export const openItem = ({ known: { items } }: Walk) => [...items].find(([, { open }]) => open)?.[0];
const present = ({ known: { meetings } }: Walk): readonly string[] =>
  [...meetings.values()]
    .filter(({ open }) => open)
    .flatMap(({ presence }) => presence.filter(({ to }) => to === undefined).map(({ person }) => person));
const holding = (walk: Walk, seat: string): string => holderOf(walk.known.seats.get(seat), walk.today) ?? seat.toLowerCase();
const undecided = ({ known: { decisions } }: Walk): readonly string[] =>
  [...decisions]
    .filter(([, { stage }]) => stage === 'PROPOSED' || stage === 'BALLOT_OPEN' || stage === 'NOT_ADOPTED' || stage === 'TABLED')
    .map(([decision]) => decision);

export const askMeetings = {
  OpenMeeting: (walk) => {
    const called = [...walk.known.notices].find(([, { on, opened }]) => !opened && on === walk.today)?.[0];
    return {
      command: { body: walk.mostly('AJR', 'BOARD'), place: 'Town hall', ...(called !== undefined && walk.mostly({ meeting: called }, {})) },
      as: walk.mostly(chair, secretary),
    };
  },
  CloseMeeting: (walk) => ({ command: { meeting: openMeeting(walk) }, as: chair }),
  DeclareQuorum: (walk) => ({ command: { meeting: openMeeting(walk) }, as: chair }),
  RecordArrival: (walk) => {
    const there = present(walk);
    const seat = walk.oneOf(
      SEATS.filter((one) => !there.includes(holding(walk, one))),
      walk.pick(...SEATS),
    );
    const person = walk.mostly(holding(walk, seat), `${seat.toLowerCase()}d`, 'nobody');
    const far = walk.mostly({}, { channel: 'REMOTE', link: 'AUDIO_VISUAL' } as const, { channel: 'REMOTE' } as const);
    return { command: { meeting: openMeeting(walk), person, seat, ...far }, as: walk.pick(chair, secretary) };
  },
  RecordDeparture: (walk) => ({ command: { meeting: openMeeting(walk), person: walk.oneOf(present(walk), 'nobody') }, as: secretary }),
  OpenItem: (walk) => ({
    command: { meeting: openMeeting(walk), decision: walk.oneOf(undecided(walk), 'decision-1'), title: 'On the agenda' },
    as: chair,
  }),
  CloseItem: (walk) => ({ command: { item: openItem(walk) ?? 'item-9' }, as: chair }),
  DeclareInterest: (walk) => {
    const seat = walk.pick(...SEATS);
    return {
      command: {
        decision: walk.oneOf(undecided(walk), 'decision-9'),
        kind: walk.pick('OTHER', 'EMPLOYMENT', 'TIED_COMPANY'),
        ground: 'A cousin.',
        ...walk.mostly({}, { person: holding(walk, 'M1') }),
      },
      as: seated(walk, seat, holding(walk, seat)),
    };
  },
  RuleOnInterest: (walk) => {
    const open = [...walk.known.interests].filter(([, { ruled }]) => !ruled).map(([id, { person }]) => ({ id, person }));
    const { id, person } = walk.oneOf(open, { id: 'interest-9', person: 'nobody' });
    const votes = SEATS.filter((seat) => holding(walk, seat) !== person).map((seat) => ({ seat, vote: walk.mostly('ALLOW', 'RECUSE') }) as const);
    return { command: { interest: id, votes }, as: chair };
  },
  RecuseFromItem: (walk) => {
    const seat = walk.pick(...SEATS);
    return {
      command: { decision: walk.oneOf(undecided(walk), 'decision-9'), kind: walk.mostly('PERSONAL_PAYOUT', 'EMPLOYMENT'), ground: 'A bonus.' },
      as: seated(walk, seat, holding(walk, seat)),
    };
  },
  LeaveRoomForItem: (walk) => ({ command: { item: openItem(walk) ?? 'item-9', person: walk.oneOf(present(walk), 'nobody') }, as: secretary }),
  ReturnToRoom: (walk) => {
    const outside = [...walk.known.items].flatMap(([item, { outside: left }]) =>
      left.filter(({ to }) => to === undefined).map(({ person }) => ({ item, person })),
    );
    return { command: walk.oneOf(outside, { item: 'item-9', person: 'nobody' }), as: secretary };
  },
  SeatDeputyForItem: (walk) => {
    const seat = walk.pick(...SEATS);
    const ballot = walk.oneOf(
      [...walk.known.ballots].filter(([, { closed }]) => !closed).map(([id]) => id),
      'ballot-9',
    );
    const item = openItem(walk);
    return {
      command: {
        seat,
        person: walk.mostly(`${seat.toLowerCase()}d`, 'm1d'),
        ground: walk.pick('ABSENT', 'LEAVE', 'RECUSED'),
        ...(item !== undefined && walk.isLucky(2) ? { item } : { ballot }),
      },
      as: chair,
    };
  },
  AppointInspectors: (walk) => ({ command: { meeting: openMeeting(walk), inspectors: walk.mostly(['m1', 't1'], ['m1', 'sec'], ['m1']) }, as: chair }),
  InspectItemImmediately: (walk) => {
    const open = [...walk.known.items].filter(([, { inspected }]) => !inspected).map(([item]) => item);
    return { command: { item: walk.mostly(open.at(-1) ?? 'item-9', walk.oneOf(open, 'item-9')) }, as: inspector(walk.pick('m1', 't1')) };
  },
} satisfies { readonly [T in CommandType]?: Ask<T> };
