/**
 * Freezing the scores of a period.
 *
 * After the steering group had notice, the manager freezes what the indicators come to: by the set that was valid when the
 * period began, by the weights that applied then (K-03), and each by the curve of the days measured (K-04). From then on
 * restatements change these scores no more (K-06). An indicator without data has no score; the policy says whether that
 * blocks the settlement, or the other weights take its place, or it counts as nought (K-07). Scores that are blocked can be
 * frozen again when the data have come.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { meetings } from '../meetings/facts';
import type { PeriodId } from '../parties/events';
import { contractPeriods, mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { KraSetId } from './events';
import { isFrozen, kraSetFor, periodOf } from './facts';
import { scoreSheet, SCORING } from './score-sheet';

export interface FreezeScores extends Enclosed {
  readonly period: PeriodId;
  /** Where the steering group had notice of the scores. */
  readonly meeting?: string;
}

export type FreezeScoresRefusal =
  | NotPermitted
  | { readonly refused: 'PERIOD_NOT_FOUND' | 'SCORES_FROZEN'; readonly period: PeriodId }
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: string }
  | { readonly refused: 'PERIOD_NOT_OVER'; readonly period: PeriodId; readonly to: LocalDate }
  | { readonly refused: 'KRA_SET_MISSING'; readonly on: LocalDate }
  | { readonly refused: 'WEIGHTS_MISSING'; readonly kraSet: KraSetId };

const state = combine({ ...SCORING, contractPeriods, meetings, policies, roles });

export const freezeScores: Decider<FreezeScores, FreezeScoresRefusal, typeof state.initial> = {
  ...state,

  decide(known, { period, meeting }, circumstance) {
    const { today } = circumstance;
    if (!mayAct(known.roles, 'MANAGER', circumstance)) return notPermitted('MANAGER');
    const span = periodOf(known.contractPeriods, period);
    if (!span) return { refused: 'PERIOD_NOT_FOUND', period };
    if (isFrozen(known.frozenScores, period)) return { refused: 'SCORES_FROZEN', period };
    if (today <= span.to) return { refused: 'PERIOD_NOT_OVER', period, to: span.to };
    if (meeting !== undefined && !known.meetings.has(meeting)) return { refused: 'MEETING_NOT_FOUND', meeting };
    const kraSet = kraSetFor(known.kraSets, span);
    if (kraSet === undefined) return { refused: 'KRA_SET_MISSING', on: span.from };
    const { missingDataRule } = policiesOn(known.policies, today);
    const sheet = scoreSheet(known, kraSet, span, missingDataRule);
    if (!sheet) return { refused: 'WEIGHTS_MISSING', kraSet };

    return [event('ScoresFrozen', { period, kraSet, missingDataRule, ...sheet, ...(meeting !== undefined && { meeting }) })];
  },

  commandOf(made) {
    const { period, meeting } = only(made, 'ScoresFrozen').data;
    return { period, ...(meeting !== undefined && { meeting }) };
  },
};
