/**
 * Who may vote for a seat in a ballot, and until when. Casting, objecting, withdrawing and demanding a meeting rest on this.
 *
 * A seat that was not there when the ballot opened has no vote in it (V-03). For a seat its holder votes, being in the room
 * (S-12); the deputy only while seated for the item or the ballot, and never while the holder is there and not recused
 * (V-06). Nobody votes who holds no seat: no observer, no secretary, no expert, no chair as such (V-10).
 */
import { combine, type Circumstance } from '../decider';
import { deputyIn, isInRoom, isRecused, items, meetings, recusals, seatedDeputies, voterFor } from '../meetings/facts';
import type { Instant } from '../values';
import { ballots, type Ballot, type Ballots } from './decision-facts';
import type { BallotId, SeatId } from './events';
import { actsAsDeputy, actsAsHolder, holderOf, seats } from './facts';
import { matterOf } from './outcome';

export const voting = combine({ ballots, items, meetings, recusals, seatedDeputies, seats });
export type Voting = typeof voting.initial;

export type BallotRefusal =
  { readonly refused: 'BALLOT_NOT_FOUND'; readonly ballot: BallotId } | { readonly refused: 'BALLOT_CLOSED'; readonly ballot: BallotId };
export type SeatRefusal =
  | { readonly refused: 'NOT_IN_ELECTORATE'; readonly seat: SeatId }
  | { readonly refused: 'NOT_SEATED'; readonly seat: SeatId }
  | { readonly refused: 'RECUSED'; readonly seat: SeatId }
  | { readonly refused: 'PRINCIPAL_PRESENT'; readonly seat: SeatId }
  | { readonly refused: 'DEPUTY_SEATED'; readonly seat: SeatId }
  | { readonly refused: 'NOT_PRESENT'; readonly seat: SeatId };

/** The ballot, if votes still count in it: the closing time binds whether or not anybody has closed it (V-09, B-07). */
export function openBallotOf(known: Ballots, id: BallotId, received: Instant): Ballot | BallotRefusal {
  const ballot = known.get(id);
  if (!ballot) return { refused: 'BALLOT_NOT_FOUND', ballot: id };
  return ballot.closed || ballot.closesAt < received ? { refused: 'BALLOT_CLOSED', ballot: id } : ballot;
}

export const notInElectorate = ({ electorate }: Ballot, seat: SeatId): SeatRefusal | undefined =>
  electorate.some((entitled) => entitled.seat === seat) ? undefined : { refused: 'NOT_IN_ELECTORATE', seat };

/** Why the one who acts has no part in the seat, or none in this matter, whoever else may vote for it. */
export function notOfSeat({ recusals: known, seats: places }: Voting, { decision }: Ballot, seat: SeatId, circumstance: Circumstance) {
  const isOfSeat = actsAsHolder(places, seat, circumstance) || actsAsDeputy(places, seat, circumstance);
  if (!isOfSeat) return { refused: 'NOT_SEATED', seat } as const;
  return isRecused(known, decision, circumstance.actor.person) ? ({ refused: 'RECUSED', seat } as const) : undefined;
}

/** Why the one who acts may not vote for the seat now, if there is a reason. */
export function notEntitled(room: Voting, id: BallotId, ballot: Ballot, seat: SeatId, circumstance: Circumstance): SeatRefusal | undefined {
  const { actor, received, today } = circumstance;
  const stranger = notOfSeat(room, ballot, seat, circumstance);
  if (stranger) return stranger;
  const isHolder = actsAsHolder(room.seats, seat, circumstance);

  const matter = matterOf(id, ballot);
  const voter = voterFor(seat, room, matter, received, today);
  const meeting = ballot.item === undefined ? undefined : room.items.get(ballot.item)!.meeting;
  if (!isHolder && voter !== actor.person) {
    const holder = holderOf(room.seats.get(seat), today);
    const isThere = meeting !== undefined && holder !== undefined && voter === holder && isInRoom(room, meeting, matter, holder, received);
    return { refused: isThere ? 'PRINCIPAL_PRESENT' : 'NOT_SEATED', seat };
  }
  if (meeting !== undefined) return isInRoom(room, meeting, matter, actor.person, received) ? undefined : { refused: 'NOT_PRESENT', seat };
  // In writing the holder, whose deputy was seated for the ballot, takes part only by changing the vote that stands.
  const isReplaced = isHolder && voter !== actor.person && deputyIn(room.seatedDeputies, seat, matter) !== undefined;
  return isReplaced && !ballot.votes.has(seat) ? { refused: 'DEPUTY_SEATED', seat } : undefined;
}
