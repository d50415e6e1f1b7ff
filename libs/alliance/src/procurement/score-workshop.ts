/**
 * Scoring a candidate's work in a workshop.
 *
 * Each evaluator scores for oneself, after having declared interests, and no other (P-20, P-21): a candidate that was to be
 * there, on a criterion that the invitation names for the workshops. A second score takes the place of the first, and both
 * stay on record. Once the award is made, nothing is scored any more.
 */
import { combine, event, only, saidIn, type Data, type Decider, type Enclosed } from '../decider';
import type { NotPermitted } from '../parties/facts';
import type { ApplicationNotOpen } from './application';
import { awardOf, awards } from './award-facts';
import { evaluatorInterests, evaluators, noScorer, shortlists, type NoScorer } from './evaluation-facts';
import { applications, procurements } from './facts';
import type { WorkshopId } from './tender-events';
import { tenderingOf, tenderings } from './tender-facts';
import {
  awarded,
  invited,
  workshopIn,
  wrongPoints,
  type AwardExists,
  type NotInWorkshop,
  type NotShortlisted,
  type PointsRefusal,
  type WorkshopNotFound,
} from './tendering';

export interface ScoreWorkshop extends Enclosed, Omit<Data<'WorkshopScored'>, 'evaluator'> {
  /** Whose score it is: the sender's, whether or not it is said. */
  readonly evaluator?: string;
  readonly reason: string;
}

export type ScoreWorkshopRefusal =
  | NotPermitted
  | NoScorer
  | ApplicationNotOpen
  | NotShortlisted
  | WorkshopNotFound
  | NotInWorkshop
  | PointsRefusal
  | AwardExists
  | { readonly refused: 'WORKSHOP_NOT_HELD'; readonly workshop: WorkshopId };

const state = combine({ applications, awards, evaluatorInterests, evaluators, procurements, shortlists, tenderings });

export const scoreWorkshop: Decider<ScoreWorkshop, ScoreWorkshopRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { procurement, workshop, candidate, criterion, points, reason } = command;
    const barred = noScorer(known, command, circumstance);
    if (barred) return barred;
    const open = invited(known, { procurement, candidate });
    if ('refused' in open) return open;
    const held = workshopIn(tenderingOf(known.tenderings, procurement), workshop);
    if ('refused' in held) return held;
    if (held.held === undefined) return { refused: 'WORKSHOP_NOT_HELD', workshop };
    if (!held.candidates.includes(candidate)) return { refused: 'NOT_IN_WORKSHOP', candidate };
    const refusal = awarded(awardOf(known.awards, procurement)) ?? wrongPoints(open.invitation, 'WORKSHOP', command);
    if (refusal) return refusal;

    const data = { procurement, workshop, candidate, criterion, points, evaluator: circumstance.actor.person };
    return [event('WorkshopScored', data, { sealed: { reason } })];
  },

  commandOf(made) {
    const scored = only(made, 'WorkshopScored');
    const { evaluator: _, ...data } = scored.data;
    return { ...data, reason: saidIn(scored, 'reason') };
  },
};
