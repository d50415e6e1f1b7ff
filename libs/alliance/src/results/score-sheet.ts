/**
 * The scores of a period, line by line, from what is recorded: the same for a first look, for freezing, and for asking later
 * what the scores would be by then.
 */
import { combine, type Fold } from '../decider';
import type { MissingDataRule } from '../parties/policies';
import type { IndicatorId, KraSetId, ScoreLine } from './events';
import {
  curveOn,
  frozenScores,
  indicators,
  kraSets,
  measurementFor,
  measurements,
  standingFor,
  weightsFor,
  type Frozen,
  type Indicators,
  type KraSets,
  type Measurements,
  type Span,
} from './facts';
import { overallScore, scoreOf } from './score';

/** The histories that every score rests on. */
export const SCORING = { frozenScores, indicators, kraSets, measurements };
export const scoring = combine(SCORING);

/** Indicators by which something was scored, for a first look or for good. */
export const scoredIndicators: Fold<ReadonlySet<IndicatorId>> = {
  initial: new Set(),
  evolve: {
    IndicatorScored: (known, { indicator }) => new Set([...known, indicator]),
    ScoresFrozen: (known, { scores }) => new Set([...known, ...scores.filter(({ score }) => score !== undefined).map(({ indicator }) => indicator)]),
  },
};

interface Measured {
  readonly indicators: Indicators;
  readonly measurements: Measurements;
}
export interface Scored extends Measured {
  readonly kraSets: KraSets;
}

/** The score of an indicator in a period, with what it comes from; without a score where nothing was measured (K-07). */
export function lineOf({ indicators: all, measurements: known }: Measured, indicator: IndicatorId, span: Span): Omit<ScoreLine, 'weight'> {
  const found = all.get(indicator)!;
  const measurement = measurementFor(known, indicator, span);
  if (measurement === undefined) return { indicator, curve: curveOn(found, span.to).curve };
  const { value, to } = known.get(measurement)!;
  const { curve, ...points } = curveOn(found, to);
  return { indicator, curve, measurement, value, score: scoreOf({ ...points, direction: found.direction }, value) };
}

export interface ScoreSheet {
  readonly scores: readonly ScoreLine[];
  readonly ops?: string;
}
/** By the weights that applied when the period began; undefined where the set has none. */
export function scoreSheet(known: Scored, kraSet: KraSetId, span: Span, rule: MissingDataRule): ScoreSheet | undefined {
  const weights = weightsFor(known.kraSets.get(kraSet)!, span.from)?.weights;
  if (!weights) return undefined;
  const scores = weights.map(({ indicator, weight }) => ({ ...lineOf(known, indicator, span), weight }));
  const ops = overallScore(scores, rule);
  return { scores, ...(ops !== undefined && { ops }) };
}

/** What the frozen scores of a period would be by what is known now: by the same set, weights, curves and rule (K-06). */
export function sheetNow(known: Scored & { readonly frozenScores: Frozen }, span: Span): ScoreSheet | undefined {
  const frozen = known.frozenScores.get(span.period);
  return frozen && scoreSheet(known, frozen.kraSet, span, frozen.missingDataRule);
}

/** A figure that is no longer what the frozen scores rest on. */
export interface RestatedAfterFreeze {
  readonly indicator: IndicatorId;
  readonly frozen: ScoreLine;
  readonly now: ScoreLine;
}
/** What was restated, or measured at last, after the scores of a period were frozen. */
export function restatementsAfterFreeze(known: Scored & { readonly frozenScores: Frozen }, span: Span): readonly RestatedAfterFreeze[] {
  const before = known.frozenScores.get(span.period)?.scores ?? [];
  return (sheetNow(known, span)?.scores ?? []).flatMap((now) => {
    const frozen = before.find(({ indicator }) => indicator === now.indicator);
    return !frozen || frozen.measurement === now.measurement ? [] : [{ indicator: now.indicator, frozen, now }];
  });
}
/** Whether any frozen period rests on a measurement, as it was then or as it was restated before. */
export const isBehindFrozen = (known: Measurements, frozen: Frozen, measurement: string): boolean =>
  [...frozen.values()].some(
    ({ ops, scores }) =>
      ops !== undefined && scores.some((line) => line.measurement !== undefined && standingFor(known, line.measurement) === measurement),
  );
