/**
 * Closing a ballot.
 *
 * The chair closes it, and the clock a written one whose time is over; the outcome is computed from the votes and never typed
 * in (V-18). In writing, silence is never consent: while a vote may still come the ballot stays open, and if one is missing
 * at the end the matter moves to a meeting (V-12). If a seat or its party has gone meanwhile, the vote is to be taken anew
 * (V-13); if what was voted on has become impossible, it is not adopted (D-07). What nothing stands in the way of any more
 * happens in the same append.
 */
import { combine, event, isRefusal, only, type Circumstance, type Decider, type Draft, type Enclosed, type Made } from '../decider';
import { isImpossible } from '../effects';
import { items, meetings, presentWhileRecused, recusals, seatedDeputies } from '../meetings/facts';
import { notPermitted, parties, type NotPermitted } from '../parties/facts';
import type { Instant, LocalDate } from '../values';
import { delegations } from './authority-facts';
import { deadlockOn, deadlocks } from './deadlock-facts';
import type { Ballot, Decision } from './decision-facts';
import { outsideDelegation } from './delegation-check';
import type { Adopted, BallotId, DecisionId, NotAdopted } from './events';
import { actsAsChair, bodies, seats, seatsOf } from './facts';
import { refusingBody, settleDecision, settlingParts, tryEffects } from './into-force';
import { hasLostElectors, isAdoption, outcomeOf, tallyOf } from './outcome';
import { hasRival } from './rivals';

export const STATED_OUTCOMES = [
  'UNANIMOUS',
  'CONSENSUS_WITH_STAND_ASIDE',
  'OBJECTED',
  'VOTES_MISSING',
  'NO_ELECTORATE',
  'ELECTORATE_CHANGED',
  'BASIS_CHANGED',
  'APPROVAL_REFUSED',
  'MOVED_TO_MEETING',
] as const;
export type Outcome = Adopted | NotAdopted | 'MOVED_TO_MEETING';

export interface CloseBallot extends Enclosed {
  readonly ballot: BallotId;
  /** What the sender takes the outcome to be: compared, never taken over. */
  readonly outcome?: Outcome;
}

interface WindowOpen {
  readonly refused: 'WINDOW_OPEN';
  readonly closesAt: Instant;
}
export type CloseBallotRefusal =
  | NotPermitted
  | WindowOpen
  | { readonly refused: 'BALLOT_NOT_FOUND'; readonly ballot: BallotId }
  | { readonly refused: 'BALLOT_CLOSED'; readonly ballot: BallotId }
  | { readonly refused: 'OUTCOME_MISMATCH'; readonly outcome: Outcome };

export const closingParts = { ...settlingParts, bodies, deadlocks, delegations, items, meetings, parties, recusals, seatedDeputies, seats };
const closing = combine(closingParts);
type Closing = typeof closing.initial;

export const closeBallot: Decider<CloseBallot, CloseBallotRefusal, Closing> = {
  ...closing,

  decide(state, { ballot: id, outcome }, circumstance) {
    const ballot = state.ballots.get(id);
    if (!ballot) return { refused: 'BALLOT_NOT_FOUND', ballot: id };
    if (!actsAsChair(state.bodies, state.decisions.get(ballot.decision)!.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (ballot.closed) return { refused: 'BALLOT_CLOSED', ballot: id };

    const ended = endBallot(state, id, ballot, circumstance);
    if (isRefusal(ended)) return ended;
    return outcome !== undefined && outcome !== ended.outcome ? { refused: 'OUTCOME_MISMATCH', outcome: ended.outcome } : ended.made;
  },

  commandOf: (made) => ({ ballot: only(made, 'BallotClosed').data.ballot }),
};

/** How an open ballot ends if it is closed now; `passed` is the deadline where it is the clock that closes it. */
export function endBallot(
  state: Closing,
  id: BallotId,
  ballot: Ballot,
  circumstance: Circumstance,
  passed?: LocalDate,
): { readonly outcome: Outcome; readonly made: Made } | WindowOpen {
  const { decision, mode, closesAt } = ballot;
  const known = state.decisions.get(decision)!;
  const closed = event('BallotClosed', { ballot: id, tally: tallyOf(ballot, state.recusals), ...(passed !== undefined && { passed }) });
  const notAdopted = (outcome: NotAdopted) => ({ outcome, made: [closed, event('DecisionNotAdopted', { decision, ballot: id, outcome })] as const });

  if (hasLostElectors(ballot, state, closingDay(ballot, circumstance))) return notAdopted('ELECTORATE_CHANGED');
  const outcome = outcomeOf(id, ballot, state, circumstance.received, closingDay(ballot, circumstance));
  if (outcome === 'VOTES_MISSING' && mode === 'WRITTEN') {
    if (circumstance.received <= closesAt) return { refused: 'WINDOW_OPEN', closesAt };
    return { outcome: 'MOVED_TO_MEETING', made: [closed, event('WrittenProcedureMovedToMeeting', { ballot: id, decision })] };
  }
  if (!isAdoption(outcome)) return notAdopted(outcome);
  if (refusingBody(known) !== undefined) return notAdopted('APPROVAL_REFUSED');
  if (hasChangedBasis(state, id, ballot, known, closed, circumstance)) return notAdopted('BASIS_CHANGED');

  const made = [closed, ...adopt(state, id, ballot, outcome, circumstance)] as const;
  return { outcome, made: [...made, ...settleDecision(state, decision, made, circumstance)] };
}

/** A ballot that is closed late is closed as on its last day: nothing hangs on when the clock came by. */
const closingDay = ({ closesOn }: Ballot, { today }: Circumstance): LocalDate => (closesOn < today ? closesOn : today);

/** Whether the decision could not be what was voted on any more: run out, outside its delegation, beaten by a rival, or impossible to carry out. */
function hasChangedBasis(state: Closing, id: BallotId, ballot: Ballot, known: Decision, closed: Draft, circumstance: Circumstance): boolean {
  const { basis, effects, expiresOn } = known.terms!;
  if (expiresOn !== undefined && expiresOn < circumstance.today) return true;
  if (outsideDelegation(state, basis, known.body, effects, closingDay(ballot, circumstance))) return true;
  if (ballot.recommendsTo) return false;
  return (
    hasRival(state.decisions, ballot.decision, effects, circumstance.today) ||
    isImpossible(tryEffects(state, ballot.decision, id, [closed], circumstance))
  );
}

/** The adoption, what was not in order about it (S-13), and the end of a deadlock that it resolves (V-22). */
function adopt(
  state: Closing,
  id: BallotId,
  { decision, proposal, item, recommendsTo }: Ballot,
  outcome: Adopted,
  { today }: Circumstance,
): readonly Draft[] {
  const { terms, body } = state.decisions.get(decision)!;
  const disqualified = item === undefined ? [] : presentWhileRecused(state, item);
  const deadlock = deadlockOn(state.deadlocks, decision);
  return [
    event('DecisionAdopted', { decision, ballot: id, proposal, outcome, effects: terms!.effects, ...(recommendsTo && { recommendsTo }) }),
    ...disqualified.map((person) => flag(state, decision, body, person, today)),
    ...(deadlock === undefined ? [] : [event('DeadlockResolved', { deadlock, decision, how: 'ADOPTED', by: id })]),
  ];
}

function flag({ seats }: Closing, decision: DecisionId, body: string, person: string, today: LocalDate): Draft {
  const seat = seatsOf(seats, body, person, today)[0]?.[0];
  return event('ProceduralDefectFlagged', { decision, ground: 'PRESENT_WHILE_DISQUALIFIED', person, ...(seat !== undefined && { seat }) });
}
