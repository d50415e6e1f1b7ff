/**
 * Recording the points that the evaluation group agreed on, for an emphasis or for a criterion of the comparison.
 *
 * They stand beside what each evaluator gave and never overwrite it; the event names the points from which they deviate
 * (P-21). So nothing is agreed on before somebody has scored, and nobody with a tie to a candidate records it (P-20). A later
 * consensus on the same takes the place of the earlier one; both stay on record.
 */
import { combine, event, only, saidIn, type Circumstance, type Data, type Decider, type Enclosed } from '../decider';
import { policies } from '../parties/facts';
import { openApplication, type ApplicationNotOpen } from './application';
import { awardOf, awards } from './award-facts';
import {
  countingOf,
  evaluatorInterests,
  evaluators,
  isShortlisted,
  meansOf,
  noScorer,
  scores,
  shortlists,
  type NoScorer,
  type Scored,
} from './evaluation-facts';
import type { CandidateId } from './events';
import { applications, procurements, type Invitation } from './facts';
import { arePoints, POINTS_MAX, published, type PointsOutOfRange } from './points';
import { comparable, notNeeded, type NotComparable, type ScoringNotNeeded } from './scoring';
import { awarded, type AwardExists, type NotShortlisted } from './tendering';

export interface AgreeConsensusScore extends Enclosed, Omit<Data<'ConsensusScoreRecorded'>, 'individual'> {
  readonly reason: string;
}

type SubjectRefusal =
  | ScoringNotNeeded
  | NotComparable
  | { readonly refused: 'NOT_ONE_SUBJECT' }
  | { readonly refused: 'EMPHASIS_NOT_FOUND'; readonly emphasis: string }
  | { readonly refused: 'CRITERION_NOT_FOUND'; readonly criterion: string }
  | NotShortlisted;
export type AgreeConsensusScoreRefusal =
  | NoScorer
  | AwardExists
  | ApplicationNotOpen
  | SubjectRefusal
  | PointsOutOfRange
  | { readonly refused: 'SCORES_MISSING'; readonly candidates: readonly CandidateId[] };

const state = combine({ applications, awards, evaluatorInterests, evaluators, policies, procurements, scores, shortlists });

/** What the consensus is about: references before the shortlist, workshops and tenders of those who are on it. */
function subjectOf(
  known: typeof state.initial,
  { emphases, criteria = [] }: Invitation,
  { procurement, candidate, emphasis, criterion }: AgreeConsensusScore,
  circumstance: Circumstance,
): Scored | SubjectRefusal {
  if (emphasis !== undefined && criterion === undefined) {
    const compared = comparable(known, procurement, circumstance);
    if ('refused' in compared) return compared;
    const idle = notNeeded(compared);
    if (idle) return idle;
    if (!emphases.some((one) => one.emphasis === emphasis)) return { refused: 'EMPHASIS_NOT_FOUND', emphasis };
    return { procurement, candidate, of: 'REFERENCE', on: emphasis };
  }
  if (criterion === undefined || emphasis !== undefined) return { refused: 'NOT_ONE_SUBJECT' };
  const found = criteria.find((one) => one.criterion === criterion);
  if (!found) return { refused: 'CRITERION_NOT_FOUND', criterion };
  if (!isShortlisted(known.shortlists, { procurement, candidate })) return { refused: 'NOT_SHORTLISTED', candidate };
  return { procurement, candidate, of: found.of, on: criterion };
}

export const agreeConsensusScore: Decider<AgreeConsensusScore, AgreeConsensusScoreRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { procurement, candidate, emphasis, criterion, points, reason } = command;
    const barred = noScorer(state, { procurement }, circumstance);
    if (barred) return barred;
    const open = openApplication(state, { procurement, candidate });
    if ('refused' in open) return open;
    const subject = subjectOf(state, open.invitation, command, circumstance);
    if ('refused' in subject) return subject;
    const over = awarded(awardOf(state.awards, procurement));
    if (over) return over;
    if (!arePoints(points)) return { refused: 'POINTS_OUT_OF_RANGE', most: POINTS_MAX };
    const individual = [...meansOf(countingOf(state.scores, subject))].map(([evaluator, given]) => ({ evaluator, points: published(given) }));
    if (individual.length === 0) return { refused: 'SCORES_MISSING', candidates: [candidate] };

    const on = { ...(emphasis !== undefined && { emphasis }), ...(criterion !== undefined && { criterion }) };
    return [event('ConsensusScoreRecorded', { procurement, candidate, ...on, points, individual }, { sealed: { reason } })];
  },

  commandOf(made) {
    const agreed = only(made, 'ConsensusScoreRecorded');
    const { individual: _, ...data } = agreed.data;
    return { ...data, reason: saidIn(agreed, 'reason') };
  },
};
