/**
 * Scoring one indicator.
 *
 * A first look, computed from what is measured and by the curve of the days measured; what counts is frozen later, for all
 * indicators at once. Nobody enters a score: whoever asks is told what the figures come to.
 */
import { combine, event, only, type Circumstance, type Decider, type Enclosed } from '../decider';
import type { PeriodId } from '../parties/events';
import { contractPeriods, isClock, mayAct, notPermitted, roles, type ContractPeriods, type NotPermitted, type Roles } from '../parties/facts';
import type { IndicatorNotFound } from './acting';
import type { IndicatorId } from './events';
import { isFrozen, periodOf, type Measurements, type Span } from './facts';
import { lineOf, SCORING } from './score-sheet';

export interface ScoreIndicator extends Enclosed {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
}

export type ScoreIndicatorRefusal =
  | NotPermitted
  | IndicatorNotFound
  | { readonly refused: 'SCORES_FROZEN'; readonly period: PeriodId }
  | { readonly refused: 'NOT_MEASURED'; readonly indicator: IndicatorId; readonly period: PeriodId };

const state = combine({ ...SCORING, contractPeriods, roles });

export const scoreIndicator: Decider<ScoreIndicator, ScoreIndicatorRefusal, typeof state.initial> = {
  ...state,

  decide(known, { indicator, period }, circumstance) {
    if (!mayScore(known.roles, circumstance)) return notPermitted('KRA_OWNER');
    if (!known.indicators.has(indicator)) return { refused: 'INDICATOR_NOT_FOUND', indicator };
    if (isFrozen(known.frozenScores, period)) return { refused: 'SCORES_FROZEN', period };
    const span = spanOf(known.contractPeriods, known.measurements, indicator, period);
    const { measurement, value, score, curve } = (span && lineOf(known, indicator, span)) ?? {};
    if (measurement === undefined) return { refused: 'NOT_MEASURED', indicator, period };

    return [event('IndicatorScored', { indicator, period, measurement, value: value!, curve: curve!, score: score! })];
  },

  commandOf(made) {
    const { indicator, period } = only(made, 'IndicatorScored').data;
    return { indicator, period };
  },
};

const mayScore = (held: Roles, circumstance: Circumstance): boolean =>
  mayAct(held, 'KRA_OWNER', circumstance) || mayAct(held, 'MANAGER', circumstance) || isClock(circumstance);

/** The days of a contract period; of another label those of the last measurement that bears it. */
const spanOf = (periods: ContractPeriods, known: Measurements, indicator: IndicatorId, period: PeriodId): Span | undefined =>
  periodOf(periods, period) ?? [...known.values()].findLast((one) => one.indicator === indicator && one.period === period);
