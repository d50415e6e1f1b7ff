/**
 * Seating a deputy for an item, or for a written ballot.
 *
 * The chair calls a deputy when the holder is absent, on leave or recused, and only then (V-06). Deputies are called in
 * their order: an earlier one who could come comes first (S-05). A deputy who is recused from the same decision cannot
 * stand in (S-11), and nobody stands in for a seat beside another that the person votes for already (V-17).
 */
import { combine, event, only, type Circumstance, type Decider, type Enclosed } from '../decider';
import { ballots, decisions, type Ballot } from '../governance/decision-facts';
import type { BallotId, BodyId, DecisionId, SeatId } from '../governance/events';
import { actsAsChair, bodies, deputiesOf, holderOf, isSeat, votingSeats, type Seat } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { ABSENCES, ItemId, MeetingId } from './events';
import { deputyIn, isPresent, isRecused, room, type Room } from './facts';

export interface SeatDeputyForItem extends Enclosed {
  readonly seat: SeatId;
  readonly person: string;
  readonly ground: (typeof ABSENCES)[number];
  readonly item?: ItemId;
  /** A ballot held in writing. */
  readonly ballot?: BallotId;
  /** In writing: the deputies before this one who cannot come either. */
  readonly unavailable?: readonly string[];
}

export type SeatDeputyForItemRefusal =
  | NotPermitted
  | { readonly refused: 'MATTER_MISSING' }
  | { readonly refused: 'ITEM_NOT_FOUND' | 'ITEM_CLOSED'; readonly item: ItemId }
  | { readonly refused: 'BALLOT_NOT_FOUND' | 'BALLOT_CLOSED'; readonly ballot: BallotId }
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'NOT_APPOINTED'; readonly seat: SeatId; readonly person: string }
  | { readonly refused: 'NOT_PRESENT'; readonly meeting: MeetingId; readonly person: string }
  | { readonly refused: 'HOLDER_NOT_RECUSED'; readonly seat: SeatId }
  | { readonly refused: 'PRINCIPAL_PRESENT'; readonly person: string }
  | { readonly refused: 'DEPUTY_SHARES_GROUND'; readonly person: string }
  | { readonly refused: 'DOUBLE_REPRESENTATION'; readonly person: string; readonly seat: SeatId }
  | { readonly refused: 'DEPUTY_OUT_OF_ORDER'; readonly first: string };

const state = combine({ ballots, bodies, decisions, ...room });
type State = typeof state.initial;

/** What the deputy is called for: an item, a ballot, or the item under which a ballot is held. */
interface Called {
  readonly body: BodyId;
  readonly decision?: DecisionId;
  readonly item?: ItemId;
  readonly ballot?: BallotId;
  readonly meeting?: MeetingId;
}

export const seatDeputyForItem: Decider<SeatDeputyForItem, SeatDeputyForItemRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const { seat, person, ground, unavailable } = command;
    const { received, today } = circumstance;
    const called = calledFor(known, command);
    if ('refused' in called) return called;
    const { body, decision, meeting } = called;
    if (!actsAsChair(known.bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    const place = known.seats.get(seat);
    if (!isSeat(place, today) || place.body !== body) return { refused: 'SEAT_NOT_FOUND', seat };
    const deputies = deputiesOf(place, today);
    const deputy = deputies.find((one) => one.person === person);
    if (!deputy) return { refused: 'NOT_APPOINTED', seat, person };

    const isThere = (who: string): boolean => meeting !== undefined && isPresent(known.meetings.get(meeting)!, who, received);
    const isBarred = (who: string | undefined): boolean => decision !== undefined && isRecused(known.recusals, decision, who);
    if (meeting !== undefined && !isThere(person)) return { refused: 'NOT_PRESENT', meeting, person };
    const holder = holderOf(place, today);
    if (ground === 'RECUSED' && !isBarred(holder)) return { refused: 'HOLDER_NOT_RECUSED', seat };
    if (holder !== undefined && isThere(holder) && !isBarred(holder)) return { refused: 'PRINCIPAL_PRESENT', person: holder };
    if (isBarred(person)) return { refused: 'DEPUTY_SHARES_GROUND', person };
    const elsewhere = otherSeat(known, called, place, person, circumstance);
    if (elsewhere !== undefined) return { refused: 'DOUBLE_REPRESENTATION', person, seat: elsewhere };
    const first = deputies.find(
      (one) =>
        one.order < deputy.order &&
        !isBarred(one.person) &&
        otherSeat(known, called, place, one.person, circumstance) === undefined &&
        (meeting === undefined ? !unavailable?.includes(one.person) : isThere(one.person)),
    );
    if (first) return { refused: 'DEPUTY_OUT_OF_ORDER', first: first.person };

    const { item, ballot } = command;
    const data = {
      seat,
      person,
      ground,
      ...(item !== undefined && { item }),
      ...(ballot !== undefined && { ballot }),
      ...(unavailable && { unavailable }),
    };
    return [event('DeputySeated', data)];
  },

  commandOf: (made) => only(made, 'DeputySeated').data,
};

function calledFor({ ballots, decisions, items, meetings }: State, { item, ballot }: SeatDeputyForItem): Called | SeatDeputyForItemRefusal {
  if (item !== undefined) {
    const known = items.get(item);
    if (!known) return { refused: 'ITEM_NOT_FOUND', item };
    if (!known.open) return { refused: 'ITEM_CLOSED', item };
    const { meeting, decision } = known;
    return { body: meetings.get(meeting)!.body, meeting, item, ...(decision !== undefined && { decision }) };
  }
  if (ballot === undefined) return { refused: 'MATTER_MISSING' };
  const known: Ballot | undefined = ballots.get(ballot);
  if (!known) return { refused: 'BALLOT_NOT_FOUND', ballot };
  if (known.closed) return { refused: 'BALLOT_CLOSED', ballot };
  const { decision } = known;
  const meeting = known.item === undefined ? undefined : items.get(known.item)!.meeting;
  return {
    body: decisions.get(decision)!.body,
    decision,
    ballot,
    ...(known.item !== undefined && { item: known.item }),
    ...(meeting !== undefined && { meeting }),
  };
}

/** Another voting seat of the body for which the person votes in this matter: as its holder, or as a deputy called before. */
function otherSeat(
  { seats, seatedDeputies }: Room,
  { body, item, ballot }: Called,
  place: Seat,
  person: string,
  { today }: Circumstance,
): SeatId | undefined {
  const of = { ...(item !== undefined && { item }), ...(ballot !== undefined && { ballot }) };
  return votingSeats(seats, body, today).find(
    ([id, one]) => one !== place && (holderOf(one, today) === person || deputyIn(seatedDeputies, id, of)?.person === person),
  )?.[0];
}
