/**
 * Scoring a reference of a candidate on one emphasis of the invitation.
 *
 * References are scored only where more qualified than a shortlist takes without comparing, and then those of every
 * qualified candidate (P-14). Evaluators enter their own scores and nobody else's (P-21), after they have declared their
 * interests and if they have no tie (P-20). Whoever scores the same again replaces the own score; both stay on record.
 */
import { combine, event, only, saidIn, type Data, type Decider, type Enclosed } from '../decider';
import { policies } from '../parties/facts';
import { openApplication, type ApplicationNotOpen } from './application';
import { evaluatorInterests, evaluators, noScorer, shortlists, type NoScorer } from './evaluation-facts';
import { applications, procurements } from './facts';
import { arePoints, POINTS_MAX, type PointsOutOfRange } from './points';
import { comparable, notNeeded, type NotComparable, type ScoringNotNeeded } from './scoring';

export interface ScoreReference extends Enclosed, Omit<Data<'ReferenceScored'>, 'evaluator'> {
  /** Whose score it is: the sender's, whether or not it is said. */
  readonly evaluator?: string;
  readonly reason: string;
}

export type ScoreReferenceRefusal =
  | NoScorer
  | NotComparable
  | ApplicationNotOpen
  | ScoringNotNeeded
  | { readonly refused: 'REFERENCE_NOT_FOUND'; readonly reference: string }
  | { readonly refused: 'EMPHASIS_NOT_FOUND'; readonly emphasis: string }
  | PointsOutOfRange;

const state = combine({ applications, evaluatorInterests, evaluators, policies, procurements, shortlists });

export const scoreReference: Decider<ScoreReference, ScoreReferenceRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { procurement, candidate, reference, emphasis, points, reason } = command;
    const barred = noScorer(state, command, circumstance);
    if (barred) return barred;
    const open = openApplication(state, { procurement, candidate });
    if ('refused' in open) return open;
    const compared = comparable(state, procurement, circumstance);
    if ('refused' in compared) return compared;
    const idle = notNeeded(compared);
    if (idle) return idle;
    if (!open.application.references.some((one) => one.reference === reference)) return { refused: 'REFERENCE_NOT_FOUND', reference };
    if (!open.invitation.emphases.some((one) => one.emphasis === emphasis)) return { refused: 'EMPHASIS_NOT_FOUND', emphasis };
    if (!arePoints(points)) return { refused: 'POINTS_OUT_OF_RANGE', most: POINTS_MAX };

    const data = { procurement, candidate, reference, emphasis, points, evaluator: circumstance.actor.person };
    return [event('ReferenceScored', data, { sealed: { reason } })];
  },

  commandOf(made) {
    const scored = only(made, 'ReferenceScored');
    const { evaluator: _, ...data } = scored.data;
    return { ...data, reason: saidIn(scored, 'reason') };
  },
};
