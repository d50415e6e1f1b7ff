/**
 * Casting a vote.
 *
 * One seat, one vote (V-05). It is cast by the person who votes for the seat now (V-06, V-10, S-12), on the very version of
 * the proposal that the voter saw, and may be changed until the ballot closes (V-09). Where somebody else has voted for the
 * seat, a deputy or a predecessor, that vote stands until the person now entitled changes it expressly (V-07, V-14). An
 * objection says why, and what would satisfy it (V-08).
 */
import { event, isRefusal, only, saidIn, type Decider, type Draft, type Enclosed } from '../decider';
import type { Hash } from '../values';
import type { BallotId, Choice, SeatId } from './events';
import { notEntitled, notInElectorate, notOfSeat, openBallotOf, voting, type BallotRefusal, type SeatRefusal } from './voting';

export interface CastVote extends Enclosed {
  readonly ballot: BallotId;
  readonly seat: SeatId;
  readonly proposal: Hash;
  readonly choice: Choice;
  /** Said expressly by whoever takes the place of the one who voted for the seat before. */
  readonly change?: true;
  readonly statement?: string;
  readonly reasons?: string;
  readonly whatWouldSatisfy?: string;
}

export type CastVoteRefusal =
  | BallotRefusal
  | SeatRefusal
  | { readonly refused: 'PROPOSAL_CHANGED'; readonly proposal: Hash }
  | { readonly refused: 'SEAT_ALREADY_VOTED'; readonly seat: SeatId }
  | { readonly refused: 'REASONS_REQUIRED' }
  | { readonly refused: 'REASONS_WITHOUT_OBJECTION' };

export const castVote: Decider<CastVote, CastVoteRefusal, typeof voting.initial> = {
  ...voting,

  decide(room, command, circumstance) {
    const { ballot: id, seat, proposal, choice, statement, reasons, whatWouldSatisfy } = command;
    const ballot = openBallotOf(room.ballots, id, circumstance.received);
    if (isRefusal(ballot)) return ballot;
    if (ballot.proposal !== proposal) return { refused: 'PROPOSAL_CHANGED', proposal: ballot.proposal };
    const stranger = notInElectorate(ballot, seat) ?? notOfSeat(room, ballot, seat, circumstance);
    if (stranger) return stranger;

    const standing = ballot.votes.get(seat);
    const isAnothers = standing !== undefined && standing.person !== circumstance.actor.person;
    if (isAnothers && !command.change) return { refused: 'SEAT_ALREADY_VOTED', seat };
    const barred = notEntitled(room, id, ballot, seat, circumstance);
    if (barred) return barred;

    const vote = event(
      standing ? 'VoteChanged' : 'VoteCast',
      { ballot: id, seat, proposal, choice },
      statement === undefined ? {} : { sealed: { statement } },
    );
    if (choice !== 'OBJECT') return reasons || whatWouldSatisfy ? { refused: 'REASONS_WITHOUT_OBJECTION' } : [vote];
    if (!reasons || !whatWouldSatisfy) return { refused: 'REASONS_REQUIRED' };
    return [vote, event('ObjectionRaised', { ballot: id, seat }, { sealed: { reasons, whatWouldSatisfy } })];
  },

  commandOf(made) {
    const vote = only(made, 'VoteCast', 'VoteChanged') as Draft<'VoteCast'>;
    const { data, sealed } = vote;
    const isChange = made.some(({ type }) => type === 'VoteChanged');
    const objection = data.choice === 'OBJECT' ? only(made, 'ObjectionRaised') : undefined;
    return {
      ...data,
      ...(isChange && { change: true as const }),
      ...(sealed?.statement !== undefined && { statement: saidIn(vote, 'statement') }),
      ...(objection && { reasons: saidIn(objection, 'reasons'), whatWouldSatisfy: saidIn(objection, 'whatWouldSatisfy') }),
    };
  },
};
