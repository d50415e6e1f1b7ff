/** Who is in the room and since when, what is on the table, who may not take part in it, and who votes for a seat. */
import type { Entry, Fold } from '../decider';
import type { BodyId, DecisionId, SeatId } from '../governance/events';
import { deputiesOf, holderOf, peopleOf, seats, sitsIn, votingSeats, type Seats } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { change, put, type Instant, type LocalDate } from '../values';
import type { InterestKind, ItemId, MeetingId } from './events';

export interface Presence {
  readonly person: string;
  readonly seat?: SeatId;
  readonly from: Instant;
  readonly to?: Instant;
  /** Linked to the room in a way that makes no quorum (S-09). */
  readonly counts?: false;
}
export interface Meeting {
  readonly body: BodyId;
  readonly open: boolean;
  readonly quorate: boolean;
  /** Quorum was declared once; from then on whoever comes and goes loses and regains it. */
  readonly declared: boolean;
  readonly presence: readonly Presence[];
  readonly inspectors: readonly { readonly person: string; readonly party: string }[];
}
export type Meetings = ReadonlyMap<MeetingId, Meeting>;

const leave = (presence: readonly Presence[], who: (one: Presence) => boolean, at: Instant): readonly Presence[] =>
  presence.map((one) => (one.to === undefined && who(one) ? { ...one, to: at } : one));

export const meetings: Fold<Meetings> = {
  initial: new Map(),
  evolve: {
    MeetingOpened: (known, { meeting, body }) =>
      put(known, meeting, { body, open: true, quorate: false, declared: false, presence: [], inspectors: [] }),
    MeetingClosed: (known, { meeting }, { received }) =>
      change(known, meeting, ({ presence }) => ({ open: false, quorate: false, presence: leave(presence, () => true, received) })),
    QuorumDeclared: (known, { meeting }) => change(known, meeting, () => ({ quorate: true, declared: true })),
    QuorumLost: (known, { meeting }) => change(known, meeting, () => ({ quorate: false })),
    QuorumRegained: (known, { meeting }) => change(known, meeting, () => ({ quorate: true })),
    AttendeeArrived: (known, { meeting, person, seat, counts }, { received }) =>
      change(known, meeting, ({ presence }) => ({
        presence: [...presence, { person, ...(seat && { seat }), from: received, ...(counts === false && { counts }) }],
      })),
    AttendeeLeft: (known, { meeting, person }, { received }) =>
      change(known, meeting, ({ presence }) => ({ presence: leave(presence, (one) => one.person === person, received) })),
    InspectorsAppointed: (known, { meeting, inspectors }) => change(known, meeting, () => ({ inspectors })),
  },
};

/** Presence is an interval: from the arrival on, and no longer from the departure on (S-12). */
export const isPresent = ({ presence }: Meeting, person: string, at: Instant): boolean =>
  presence.some((one) => one.person === person && one.from <= at && (one.to === undefined || at < one.to));

export interface Item {
  readonly meeting: MeetingId;
  readonly decision?: DecisionId;
  readonly paragraph?: string;
  readonly open: boolean;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  /** When the first ballot of the item was opened. */
  readonly votedFrom?: Instant;
  readonly inspectedBy: readonly string[];
  readonly inspected: boolean;
  /** Who left the room for this item, from when to when. */
  readonly outside: readonly { readonly person: string; readonly from: Instant; readonly to?: Instant }[];
}
export type Items = ReadonlyMap<ItemId, Item>;

const comeIn = (known: Items, item: ItemId, person: string, at: Instant): Items =>
  change(known, item, ({ outside }) => ({
    outside: outside.map((one) => (one.person === person && one.to === undefined ? { ...one, to: at } : one)),
  }));
export const items: Fold<Items> = {
  initial: new Map(),
  evolve: {
    ItemOpened: (known, { item, meeting, decision, paragraph }, { received }) =>
      put(known, item, {
        meeting,
        ...(decision && { decision }),
        ...(paragraph && { paragraph }),
        open: true,
        openedAt: received,
        inspectedBy: [],
        inspected: false,
        outside: [],
      }),
    ItemClosed: (known, { item }, { received }) => change(known, item, () => ({ open: false, closedAt: received })),
    BallotOpened: (known, { item }, { received }) =>
      item === undefined ? known : change(known, item, ({ votedFrom = received }) => ({ votedFrom })),
    ItemInspectedImmediately: (known, { item, inspector, complete }) =>
      change(known, item, ({ inspectedBy }) => ({ inspectedBy: [...inspectedBy, inspector], inspected: complete })),
    MemberLeftRoomForItem: (known, { item, person }, { received }) =>
      change(known, item, ({ outside }) => ({ outside: [...outside, { person, from: received }] })),
    MemberReturned: (known, { item, person }, { received }) => comeIn(known, item, person, received),
    // Whoever had left the room and then the meeting is in the room again on coming back to the meeting.
    AttendeeArrived: (known, { meeting, person }, { received }) =>
      [...known].reduce((all, [id, one]) => (one.meeting === meeting && one.open ? comeIn(all, id, person, received) : all), known),
  },
};

/** Who may not take part in a decision, by an own recusal or by the ruling of the others (S-14). */
export interface Recusal {
  readonly decision: DecisionId;
  readonly person: string;
  readonly kind: InterestKind;
  readonly since: Instant;
}
const recuse = (known: readonly Recusal[], { decision, person, kind }: Omit<Recusal, 'since'>, { received }: Entry): readonly Recusal[] => [
  ...known,
  { decision, person, kind, since: received },
];
export const recusals: Fold<readonly Recusal[]> = { initial: [], evolve: { MemberRecused: recuse, RecusalRequired: recuse } };
export const isRecused = (known: readonly Recusal[], decision: DecisionId, person: string | undefined): boolean =>
  known.some((one) => one.decision === decision && one.person === person);

/** Deputies called to a seat for one item or one written ballot (V-06). */
export interface SeatedDeputy {
  readonly seat: SeatId;
  readonly person: string;
  readonly ground: 'ABSENT' | 'LEAVE' | 'RECUSED';
  readonly item?: ItemId;
  readonly ballot?: string;
}
export const seatedDeputies: Fold<readonly SeatedDeputy[]> = { initial: [], evolve: { DeputySeated: (known, seated) => [...known, seated] } };
/** The deputy seated last for a seat in the item, or in the written ballot. */
export const deputyIn = (
  known: readonly SeatedDeputy[],
  seat: SeatId,
  of: { readonly item?: ItemId; readonly ballot?: string },
): SeatedDeputy | undefined =>
  known.findLast(
    (one) => one.seat === seat && ((of.item !== undefined && one.item === of.item) || (of.ballot !== undefined && one.ballot === of.ballot)),
  );

/** What the question "who votes for this seat?" rests on. */
export interface Room {
  readonly items: Items;
  readonly meetings: Meetings;
  readonly recusals: readonly Recusal[];
  readonly seatedDeputies: readonly SeatedDeputy[];
  readonly seats: Seats;
}
/** The folds of which a `Room` is made. */
export const room = { items, meetings, recusals, seatedDeputies, seats };
export interface Matter {
  readonly decision?: DecisionId;
  readonly item?: ItemId;
  readonly ballot?: string;
}
const isRecusedFrom = ({ recusals: known }: Pick<Room, 'recusals'>, { decision }: Matter, person: string | undefined): boolean =>
  decision !== undefined && isRecused(known, decision, person);

/**
 * The one person who may vote for a seat now, if there is any. On the table of a meeting that is the holder who is there
 * and not recused, else the deputy seated for the item; in writing the deputy seated for the ballot, else the holder
 * (V-06). Whether that person is in the room is another question: `isPresent` (S-12).
 */
export function voterFor(seat: SeatId, room: Room, matter: Matter, at: Instant, today: LocalDate): string | undefined {
  const place = room.seats.get(seat);
  const holder = holderOf(place, today);
  const mayHold = holder !== undefined && !isRecusedFrom(room, matter, holder);
  const meeting = matter.item === undefined ? undefined : meetingOf(room, matter.item);
  if (mayHold && meeting && isPresent(meeting, holder, at)) return holder;
  const deputy = deputyIn(room.seatedDeputies, seat, matter)?.person;
  if (deputy !== undefined && deputiesOf(place, today).some(({ person }) => person === deputy) && !isRecusedFrom(room, matter, deputy)) return deputy;
  return mayHold ? holder : undefined;
}
export const meetingOf = ({ items: known, meetings: held }: Pick<Room, 'items' | 'meetings'>, item: ItemId): Meeting | undefined => {
  const found = known.get(item);
  return found && held.get(found.meeting);
};

export interface Attendance {
  readonly parties: readonly PartyId[];
  readonly missing: readonly PartyId[];
}
/**
 * The parties with a voting seat of the body that are there, and those that are not (S-10). Asked for an item, a party is
 * there if the very person who may vote for one of its seats is, and is not recused; asked for the meeting, if a holder
 * or a deputy is. Whoever is linked otherwise than the rules of procedure ask does not count (S-09).
 */
export function partiesPresent(room: Room, meeting: MeetingId, at: Instant, today: LocalDate, matter?: Matter): Attendance {
  const { body, presence } = room.meetings.get(meeting)!;
  return attendance(room.seats, body, today, (seat) => {
    const counted = presence.filter((one) => one.to === undefined && one.counts !== false);
    if (!matter) return counted.some((one) => one.seat === seat && sitsIn(room.seats, seat, one.person, today));
    const voter = voterFor(seat, room, matter, at, today);
    return counted.some(({ person }) => person === voter) && isInRoom(room, meeting, matter, voter!, at);
  });
}
/** A written ballot needs of every party somebody, holder or deputy, who is not recused (S-10). */
export function partiesEligible(
  { recusals: known, seats }: Pick<Room, 'recusals' | 'seats'>,
  body: BodyId,
  decision: DecisionId,
  today: LocalDate,
): Attendance {
  return attendance(seats, body, today, (seat) => peopleOf(seats.get(seat), today).some((person) => !isRecused(known, decision, person)));
}
function attendance(known: Seats, body: BodyId, today: LocalDate, isThere: (seat: SeatId) => boolean): Attendance {
  const places = votingSeats(known, body, today);
  const parties = [...new Set(places.map(([, { party }]) => party))];
  const there = new Set(places.filter(([seat]) => isThere(seat)).map(([, { party }]) => party));
  return { parties: parties.filter((party) => there.has(party)), missing: parties.filter((party) => !there.has(party)) };
}

export const isInRoom = (
  { items: known, meetings: held }: Pick<Room, 'items' | 'meetings'>,
  meeting: MeetingId,
  { item }: Matter,
  person: string,
  at: Instant,
): boolean =>
  isPresent(held.get(meeting)!, person, at) &&
  !(item !== undefined && known.get(item)!.outside.some((one) => one.person === person && one.from <= at && (one.to === undefined || at < one.to)));

/**
 * Those who are recused for the item's decision and were in the room nevertheless (S-13). Whoever is recused leaves
 * before the vote, and comes back when the item is closed; a person who is there for the ballot, or comes in again before
 * the end, was there while disqualified.
 */
export function presentWhileRecused(known: Pick<Room, 'items' | 'meetings' | 'recusals'>, item: ItemId): readonly string[] {
  const { meeting, decision, openedAt, closedAt, votedFrom, outside } = known.items.get(item)!;
  const since = new Map(known.recusals.filter((one) => one.decision === decision).map((one) => [one.person, one.since]));
  const isBefore = (at: Instant): boolean => closedAt === undefined || at < closedAt;
  const isThere = (person: string, from: Instant): boolean => {
    const begins = later(from, openedAt);
    const vote = votedFrom === undefined ? undefined : later(begins, votedFrom);
    if (vote !== undefined && isBefore(vote) && isInRoom(known, meeting, { item }, person, vote)) return true;
    const cameIn = [...known.meetings.get(meeting)!.presence.map((one) => ({ ...one, to: one.from })), ...outside];
    return cameIn.some(({ person: who, to }) => who === person && to !== undefined && begins < to && isBefore(to));
  };
  return [...since].filter(([person, from]) => isThere(person, from)).map(([person]) => person);
}
const later = (a: Instant, b: Instant): Instant => (a < b ? b : a);
