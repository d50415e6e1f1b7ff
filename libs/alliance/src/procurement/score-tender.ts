/**
 * Scoring an opened tender.
 *
 * As with workshops: each evaluator for oneself, after having declared interests (P-20, P-21), on a criterion that the
 * invitation names for the tenders. Before the opening there is nothing to score (P-24), and after the award no more.
 */
import { combine, event, only, saidIn, type Data, type Decider, type Enclosed } from '../decider';
import type { NotPermitted } from '../parties/facts';
import type { ApplicationNotOpen } from './application';
import { awardOf, awards } from './award-facts';
import { evaluatorInterests, evaluators, noScorer, shortlists, type NoScorer } from './evaluation-facts';
import { applications, procurements } from './facts';
import { tenderingOf, tenderings, tenderOf } from './tender-facts';
import {
  awarded,
  invited,
  wrongPoints,
  type AwardExists,
  type NotShortlisted,
  type PointsRefusal,
  type TenderNotFound,
  type TendersNotOpened,
} from './tendering';

export interface ScoreTender extends Enclosed, Omit<Data<'TenderScored'>, 'evaluator'> {
  /** Whose score it is: the sender's, whether or not it is said. */
  readonly evaluator?: string;
  readonly reason: string;
}

export type ScoreTenderRefusal =
  NotPermitted | NoScorer | ApplicationNotOpen | NotShortlisted | TendersNotOpened | TenderNotFound | PointsRefusal | AwardExists;

const state = combine({ applications, awards, evaluatorInterests, evaluators, procurements, shortlists, tenderings });

export const scoreTender: Decider<ScoreTender, ScoreTenderRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { procurement, candidate, criterion, points, reason } = command;
    const barred = noScorer(known, command, circumstance);
    if (barred) return barred;
    const open = invited(known, { procurement, candidate });
    if ('refused' in open) return open;
    const tendering = tenderingOf(known.tenderings, procurement);
    if (!tendering.opened) return { refused: 'TENDERS_NOT_OPENED', procurement };
    if (!tenderOf(tendering, candidate)) return { refused: 'TENDER_NOT_FOUND', candidate };
    const refusal = awarded(awardOf(known.awards, procurement)) ?? wrongPoints(open.invitation, 'TENDER', command);
    if (refusal) return refusal;

    const data = { procurement, candidate, criterion, points, evaluator: circumstance.actor.person };
    return [event('TenderScored', data, { sealed: { reason } })];
  },

  commandOf(made) {
    const scored = only(made, 'TenderScored');
    const { evaluator: _, ...data } = scored.data;
    return { ...data, reason: saidIn(scored, 'reason') };
  },
};
