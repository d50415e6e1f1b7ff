/**
 * Demanding that what is asked in writing be discussed in a meeting.
 *
 * Any seat that may vote has this right. The ballot ends with it, neither for nor against, and the proposal stands (V-12).
 */
import { event, isRefusal, only, type Decider, type Enclosed } from '../decider';
import type { BallotId, SeatId } from './events';
import { tallyOf } from './outcome';
import { notEntitled, notInElectorate, openBallotOf, voting, type BallotRefusal, type SeatRefusal } from './voting';

export interface DemandMeeting extends Enclosed {
  readonly ballot: BallotId;
  readonly seat: SeatId;
}

export type DemandMeetingRefusal = BallotRefusal | SeatRefusal | { readonly refused: 'NOT_IN_WRITING'; readonly ballot: BallotId };

export const demandMeeting: Decider<DemandMeeting, DemandMeetingRefusal, typeof voting.initial> = {
  ...voting,

  decide(room, { ballot: id, seat }, circumstance) {
    const ballot = openBallotOf(room.ballots, id, circumstance.received);
    if (isRefusal(ballot)) return ballot;
    const barred = notInElectorate(ballot, seat) ?? notEntitled(room, id, ballot, seat, circumstance);
    if (barred) return barred;
    if (ballot.mode !== 'WRITTEN') return { refused: 'NOT_IN_WRITING', ballot: id };
    return [
      event('BallotClosed', { ballot: id, tally: tallyOf(ballot, room.recusals) }),
      event('WrittenProcedureMovedToMeeting', { ballot: id, decision: ballot.decision, demandedBy: seat }),
    ];
  },

  commandOf(made) {
    const { ballot, demandedBy } = only(made, 'WrittenProcedureMovedToMeeting').data;
    return { ballot, seat: demandedBy! };
  },
};
