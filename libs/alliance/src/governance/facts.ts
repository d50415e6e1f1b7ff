/** The bodies that decide, and who sits in them: many decisions rest on these. */
import type { Circumstance, Fold } from '../decider';
import type { AgreementId, PartyId } from '../parties/events';
import { allianceParties, isParty, type Agreement, type Party } from '../parties/facts';
import { addDays, change, holdsOn, put, type LocalDate, type Period } from '../values';
import type { BodyId, BodyKind, SeatId } from './events';

interface Appointed extends Period {
  readonly person: string;
}
export interface Body {
  readonly kind: BodyKind;
  readonly from: LocalDate;
  readonly chairs: readonly Appointed[];
  readonly secretaries: readonly Appointed[];
}
export type Bodies = ReadonlyMap<BodyId, Body>;

export const bodies: Fold<Bodies> = {
  initial: new Map(),
  evolve: {
    BodyEstablished: (known, { body, kind }, { effective }) => put(known, body, { kind, from: effective, chairs: [], secretaries: [] }),
    ChairAppointed: (known, { body, ...chair }, { effective }) =>
      change(known, body, ({ chairs }) => ({ chairs: [...chairs, { ...chair, from: effective }] })),
    SecretaryAppointed: (known, { body, ...secretary }, { effective }) =>
      change(known, body, ({ secretaries }) => ({ secretaries: [...secretaries, { ...secretary, from: effective }] })),
  },
};

export const isBody = (known: Bodies, body: BodyId, date: LocalDate): boolean => {
  const found = known.get(body);
  return found !== undefined && found.from <= date;
};

/** The latest appointment that holds on the date; one office has one holder at a time. */
const latest = (appointed: readonly Appointed[], date: LocalDate): string | undefined => appointed.findLast((one) => holdsOn(one, date))?.person;
export const chairOf = (known: Bodies, body: BodyId, date: LocalDate): string | undefined => latest(known.get(body)?.chairs ?? [], date);
export const secretaryOf = (known: Bodies, body: BodyId, date: LocalDate): string | undefined => latest(known.get(body)?.secretaries ?? [], date);
/** Whether the alliance has its steering group on that day: until then the agreement itself is authority enough. */
export const hasSteeringGroup = (known: Bodies, date: LocalDate): boolean =>
  [...known.values()].some(({ kind, from }) => kind === 'AJR' && from <= date);

/** The steering group: an alliance has one at most. */
export const steeringGroupOf = (known: Bodies): BodyId | undefined => [...known].find(([, { kind }]) => kind === 'AJR')?.[0];
export const isSteeringGroup = (known: Bodies, body: BodyId): boolean => known.get(body)?.kind === 'AJR';

/** The chair of a body, or its secretary, acting as such today. */
export const actsAsChair = (known: Bodies, body: BodyId, { actor, today }: Circumstance): boolean =>
  actor.role === 'AJR_CHAIR' && chairOf(known, body, today) === actor.person;
export const actsAsSecretary = (known: Bodies, body: BodyId, { actor, today }: Circumstance): boolean =>
  actor.role === 'AJR_SECRETARY' && secretaryOf(known, body, today) === actor.person;
/** The chair or the secretary of the steering group, who put on record what it has decided. */
export function actsForSteeringGroup(known: Bodies, circumstance: Circumstance): boolean {
  const body = steeringGroupOf(known);
  return body !== undefined && (actsAsChair(known, body, circumstance) || actsAsSecretary(known, body, circumstance));
}

export interface Holder extends Appointed {
  /** The day on which the seat fell vacant before its time. */
  readonly vacated?: LocalDate;
}
export interface Deputy extends Holder {
  readonly order: number;
}
export interface Seat {
  readonly party: string;
  readonly body: BodyId;
  readonly voting: boolean;
  readonly from: LocalDate;
  readonly abolished?: LocalDate;
  readonly holders: readonly Holder[];
  readonly deputies: readonly Deputy[];
}
export type Seats = ReadonlyMap<SeatId, Seat>;

const vacate = <H extends Holder>(held: readonly H[], person: string, on: LocalDate): readonly H[] =>
  held.map((one) => (one.person === person && (one.vacated === undefined || on < one.vacated) && one.from <= on ? { ...one, vacated: on } : one));

export const seats: Fold<Seats> = {
  initial: new Map(),
  evolve: {
    SeatCreated: (known, { seat, ...created }, { effective }) => put(known, seat, { ...created, from: effective, holders: [], deputies: [] }),
    SeatAbolished: (known, { seat }, { effective }) => change(known, seat, () => ({ abolished: effective })),
    // The seats of a party that withdraws end with it (D-09).
    PartyWithdrawn: (known, { seats: left }, { effective }) => left.reduce((all, seat) => change(all, seat, () => ({ abolished: effective })), known),
    SeatHolderAppointed: (known, { seat, person, to }, { effective }) =>
      change(known, seat, ({ holders }) => ({ holders: [...holders, { person, from: effective, ...(to && { to }) }] })),
    DeputyAppointed: (known, { seat, person, order, to }, { effective }) =>
      change(known, seat, ({ deputies }) => ({ deputies: [...deputies, { person, order, from: effective, ...(to && { to }) }] })),
    SeatVacated: (known, { seat, person }, { effective }) =>
      change(known, seat, ({ holders, deputies }) => ({
        holders: vacate(holders, person, effective),
        deputies: vacate(deputies, person, effective),
      })),
  },
};

const holds = (one: Holder, date: LocalDate): boolean => holdsOn(one, date) && (one.vacated === undefined || date < one.vacated);
export const isSeat = (seat: Seat | undefined, date: LocalDate): seat is Seat =>
  seat !== undefined && seat.from <= date && (seat.abolished === undefined || date < seat.abolished);
/** The latest appointment that holds on the date: a late entry counts for the dates it names. */
export const holderOf = (seat: Seat | undefined, date: LocalDate): string | undefined =>
  isSeat(seat, date) ? seat.holders.findLast((one) => holds(one, date))?.person : undefined;
/** The deputies of a seat on the date, in the order in which they are to be called (S-05). */
export const deputiesOf = (seat: Seat | undefined, date: LocalDate): readonly Deputy[] =>
  isSeat(seat, date) ? seat.deputies.filter((one) => holds(one, date)).toSorted((a, b) => a.order - b.order) : [];
/** The voting seats of a body on the date, by name. */
export const votingSeats = (known: Seats, body: BodyId, date: LocalDate): readonly (readonly [SeatId, Seat])[] =>
  [...known].filter(([, seat]) => seat.body === body && seat.voting && isSeat(seat, date));

/** Everybody who may come to sit in a seat on the date: its holder, and its deputies in their order. */
export const peopleOf = (seat: Seat | undefined, date: LocalDate): readonly string[] => {
  const holder = holderOf(seat, date);
  return [...(holder === undefined ? [] : [holder]), ...deputiesOf(seat, date).map(({ person }) => person)];
};
export const sitsIn = (known: Seats, seat: SeatId, person: string, date: LocalDate): boolean => peopleOf(known.get(seat), date).includes(person);
/** The seats of a body in which a person may come to sit on the date. */
export const seatsOf = (known: Seats, body: BodyId, person: string, date: LocalDate): readonly (readonly [SeatId, Seat])[] =>
  [...known].filter(([, seat]) => seat.body === body && peopleOf(seat, date).includes(person));
/** How long an appointment lasts or lasted; one that ended before it began never did. */
export const termOf = ({ from, to, vacated }: Holder): Period | undefined => {
  const last = vacated === undefined ? to : addDays(vacated, -1);
  const end = last !== undefined && to !== undefined && to < last ? to : last;
  return end !== undefined && end < from ? undefined : { from, ...(end !== undefined && { to: end }) };
};

/** What the question "is this body duly constituted?" rests on. */
export interface Constitution {
  readonly agreements: ReadonlyMap<AgreementId, Agreement>;
  readonly bodies: Bodies;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly seats: Seats;
}
/** The parties that must have a voting seat in a body: in the steering group, every party to an alliance agreement in force. */
export const partiesToSeat = (
  { agreements, bodies: known, parties }: Omit<Constitution, 'seats'>,
  body: BodyId,
  date: LocalDate,
): readonly PartyId[] => (known.get(body)?.kind === 'AJR' ? allianceParties(agreements, date).filter((party) => isParty(parties, party, date)) : []);
/** The parties for want of whose voting seat, with somebody in it, the body cannot decide; none, if it is duly constituted (S-01). */
export function unseatedParties(known: Constitution, body: BodyId, date: LocalDate): readonly PartyId[] {
  const places = votingSeats(known.seats, body, date);
  const held = new Set(places.filter(([, seat]) => holderOf(seat, date) !== undefined).map(([, { party }]) => party));
  return [...new Set([...partiesToSeat(known, body, date), ...places.map(([, { party }]) => party)])].filter((party) => !held.has(party));
}

/** The person in the seat today, acting as such: for its party, and for that seat. */
export const actsAsHolder = (known: Seats, seat: SeatId, { actor, today }: Circumstance): boolean =>
  actor.role === 'AJR_MEMBER' && actor.seat === seat && holderOf(known.get(seat), today) === actor.person && actor.party === known.get(seat)!.party;
export const actsAsDeputy = (known: Seats, seat: SeatId, { actor, today }: Circumstance): boolean =>
  actor.role === 'AJR_DEPUTY' &&
  actor.seat === seat &&
  actor.party === known.get(seat)?.party &&
  deputiesOf(known.get(seat), today).some(({ person }) => person === actor.person);
/** Whoever sits in the body for a party today, as member or as deputy, acting as such. */
export const actsInBody = (known: Seats, body: BodyId, circumstance: Circumstance): boolean => {
  const { seat } = circumstance.actor;
  return seat !== undefined && known.get(seat)?.body === body && (actsAsHolder(known, seat, circumstance) || actsAsDeputy(known, seat, circumstance));
};
/** Whoever has a part in a body on the date: a holder or a deputy of a seat, its chair or its secretary. */
export const isOfBody = (
  { bodies: known, seats: places }: Pick<Constitution, 'bodies' | 'seats'>,
  body: BodyId,
  person: string,
  date: LocalDate,
): boolean => seatsOf(places, body, person, date).length > 0 || chairOf(known, body, date) === person || secretaryOf(known, body, date) === person;
