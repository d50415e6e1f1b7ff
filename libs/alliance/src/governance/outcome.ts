/**
 * What a ballot comes to. It is computed from the votes of the seats that were frozen when it opened, and never typed in (V-18).
 *
 * Unanimous is: every seat, less the validly recused ones, is for it, and through its seats every party is (V-11). Silence
 * is never consent (V-12). A seat that stands aside blocks under one rule and not under the other, and the two classes are
 * never one (V-15). Where nobody is left to vote, nothing was unanimous (V-19).
 */
import { event, type Draft } from '../decider';
import { isRecused, voterFor, type Matter, type Recusal, type Room } from '../meetings/facts';
import type { PartyId } from '../parties/events';
import { isParty, type Party } from '../parties/facts';
import type { Instant, LocalDate } from '../values';
import type { Ballot, Ballots, Decision, StandingVote } from './decision-facts';
import type { Adopted, BallotId, Choice, Elector, NotAdopted, SeatId } from './events';
import { holderOf, type Seats } from './facts';

export type Counted = Adopted | Extract<NotAdopted, 'OBJECTED' | 'VOTES_MISSING' | 'NO_ELECTORATE'>;
export const isAdoption = (outcome: string): outcome is Adopted => outcome === 'UNANIMOUS' || outcome === 'CONSENSUS_WITH_STAND_ASIDE';

/** On the table of a meeting, deputies are seated for the item; in writing, for the ballot (V-06). */
export const matterOf = (ballot: BallotId, { decision, item }: Ballot): Matter => ({ decision, ...(item === undefined ? { ballot } : { item }) });

/** The votes that count: one for each seat (V-05), and none of somebody who has been disqualified since. */
const votesOf = ({ decision, electorate, votes }: Ballot, recusals: readonly Recusal[]): readonly (Elector & StandingVote)[] =>
  electorate.flatMap((elector) => {
    const vote = votes.get(elector.seat);
    return vote && !isRecused(recusals, decision, vote.person) ? [{ ...elector, ...vote }] : [];
  });
export const tallyOf = (ballot: Ballot, recusals: readonly Recusal[] = []): readonly (Elector & { readonly choice: Choice })[] =>
  votesOf(ballot, recusals).map(({ seat, party, choice }) => ({ seat, party, choice }));

/** The end, without an outcome, of the ballot that is open on a decision, if one is. */
export function endedBallot(known: Ballots, { stage, ballots }: Decision): readonly Draft[] {
  const ballot = ballots.at(-1);
  return stage === 'BALLOT_OPEN' && ballot !== undefined ? [event('BallotClosed', { ballot, tally: tallyOf(known.get(ballot)!) })] : [];
}

/** A seat is out of the count if its holder is recused and nobody was seated in the holder's place; an empty seat is not. */
const isOut = (seat: SeatId, room: Room, matter: Matter, at: Instant, today: LocalDate): boolean => {
  const holder = holderOf(room.seats.get(seat), today);
  return holder !== undefined && isRecused(room.recusals, matter.decision!, holder) && voterFor(seat, room, matter, at, today) === undefined;
};

export function outcomeOf(id: BallotId, ballot: Ballot, room: Room, at: Instant, today: LocalDate): Counted {
  const { electorate, rule } = ballot;
  const choices = new Map(votesOf(ballot, room.recusals).map(({ seat, choice }) => [seat, choice]));
  const entitled = electorate.filter(({ seat }) => choices.has(seat) || !isOut(seat, room, matterOf(id, ballot), at, today));
  if (entitled.length === 0) return 'NO_ELECTORATE';

  const cast = entitled.map(({ seat }) => choices.get(seat));
  if (cast.includes(undefined)) return 'VOTES_MISSING';
  if (cast.includes('OBJECT')) return 'OBJECTED';

  const isSilenced = electorate.some(({ party }) => !entitled.some((other) => other.party === party));
  if (isSilenced) return 'VOTES_MISSING';
  if (!cast.includes('STAND_ASIDE')) return 'UNANIMOUS';
  if (rule === 'STRICT') return 'OBJECTED';
  // Where everybody stands aside nobody has decided anything.
  return cast.includes('FOR') ? 'CONSENSUS_WITH_STAND_ASIDE' : 'VOTES_MISSING';
}

/** Whether a seat of the electorate, or its party, has gone by that day: the smaller group is never taken for the whole (V-13). */
export const hasLostElectors = (
  { electorate }: Ballot,
  { seats, parties }: { readonly seats: Seats; readonly parties: ReadonlyMap<PartyId, Party> },
  on: LocalDate,
): boolean =>
  electorate.some(({ seat, party }) => {
    const abolished = seats.get(seat)?.abolished;
    return (abolished !== undefined && abolished <= on) || !isParty(parties, party, on);
  });
