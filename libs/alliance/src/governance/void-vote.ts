/**
 * Declaring a vote void.
 *
 * The chair does it: the voter was disqualified, was not present, or was not the person named. The vote stays on record
 * beside the act. While the ballot is open it no longer counts, so for a disqualification there must be a ruling on record.
 * After adoption nothing is silently reversed: the decision is flagged, and stays in force until that is cured or the
 * decision is revoked or superseded (S-15).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { isRecused, recusals } from '../meetings/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { ballots, decisions } from './decision-facts';
import type { BallotId, DEFECT_GROUNDS, SeatId, VOID_GROUNDS } from './events';
import { actsAsChair, bodies } from './facts';

type VoidGround = (typeof VOID_GROUNDS)[number];

export interface VoidVote extends Enclosed {
  readonly ballot: BallotId;
  readonly seat: SeatId;
  readonly ground: VoidGround;
}

export type VoidVoteRefusal =
  | NotPermitted
  | { readonly refused: 'BALLOT_NOT_FOUND'; readonly ballot: BallotId }
  | { readonly refused: 'VOTE_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'NOT_RECUSED'; readonly person: string }
  | { readonly refused: 'BALLOT_CLOSED'; readonly ballot: BallotId };

const FLAGGED: { readonly [G in VoidGround]: (typeof DEFECT_GROUNDS)[number] } = {
  RECUSAL: 'RECUSAL_DISCOVERED',
  NOT_PRESENT: 'NOT_PRESENT',
  IDENTITY: 'IDENTITY',
};
const state = combine({ bodies, ballots, decisions, recusals });

export const voidVote: Decider<VoidVote, VoidVoteRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, ballots, decisions, recusals }, { ballot, seat, ground }, circumstance) {
    const known = ballots.get(ballot);
    if (!known) return { refused: 'BALLOT_NOT_FOUND', ballot };
    const { decision, closed } = known;
    const { body, adopted } = decisions.get(decision)!;
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    const vote = known.votes.get(seat);
    if (!vote) return { refused: 'VOTE_NOT_FOUND', seat };

    const { person } = vote;
    const voided = event('VoteVoided', { ballot, seat, person, ground });
    if (!closed) return ground === 'RECUSAL' && !isRecused(recusals, decision, person) ? { refused: 'NOT_RECUSED', person } : [voided];
    if (adopted?.ballot !== ballot) return { refused: 'BALLOT_CLOSED', ballot };
    return [voided, event('ProceduralDefectFlagged', { decision, ground: FLAGGED[ground], person, seat })];
  },

  commandOf(made) {
    const { person: _, ...data } = only(made, 'VoteVoided').data;
    return data;
  },
};
