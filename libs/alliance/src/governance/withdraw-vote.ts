/**
 * Withdrawing a vote.
 *
 * Before closing, a seat may take its vote back as often as it likes; what was cast stays on record, and does not count (V-09).
 * Whoever may vote for the seat now may do it, so a principal takes back a deputy's vote, and a successor a predecessor's.
 */
import { event, isRefusal, only, type Decider, type Enclosed } from '../decider';
import type { BallotId, SeatId } from './events';
import { notEntitled, notInElectorate, openBallotOf, voting, type BallotRefusal, type SeatRefusal } from './voting';

export interface WithdrawVote extends Enclosed {
  readonly ballot: BallotId;
  readonly seat: SeatId;
}

export type WithdrawVoteRefusal = BallotRefusal | SeatRefusal | { readonly refused: 'VOTE_NOT_FOUND'; readonly seat: SeatId };

export const withdrawVote: Decider<WithdrawVote, WithdrawVoteRefusal, typeof voting.initial> = {
  ...voting,

  decide(room, { ballot: id, seat }, circumstance) {
    const ballot = openBallotOf(room.ballots, id, circumstance.received);
    if (isRefusal(ballot)) return ballot;
    const barred = notInElectorate(ballot, seat) ?? notEntitled(room, id, ballot, seat, circumstance);
    if (barred) return barred;
    return ballot.votes.has(seat) ? [event('VoteWithdrawn', { ballot: id, seat })] : { refused: 'VOTE_NOT_FOUND', seat };
  },

  commandOf: (made) => only(made, 'VoteWithdrawn').data,
};
