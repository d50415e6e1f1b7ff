/** What an alliance is measured by: its key result areas, their indicators with every version of their curves, and what was found. */
import type { Evidence, Fold } from '../decider';
import type { Named, PeriodId } from '../parties/events';
import type { ContractPeriods } from '../parties/facts';
import type { MissingDataRule } from '../parties/policies';
import { addDays, change, inOrder, put, type LocalDate } from '../values';
import type { Decimal, Direction, Frequency, IndicatorId, KraId, KraSetId, MeasurementId, Points, ScoreLine } from './events';

/** In the order of the days from which they apply. */
export interface Weights {
  readonly from: LocalDate;
  readonly weights: readonly { readonly indicator: IndicatorId; readonly weight: Decimal }[];
}
export interface KraSet {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly kras: readonly { readonly kra: KraId; readonly name: Named }[];
  readonly weights: readonly Weights[];
}
export type KraSets = ReadonlyMap<KraSetId, KraSet>;

/** In the order in which they take over from each other: a set is never adopted for a day before that of another. */
export const kraSets: Fold<KraSets> = {
  initial: new Map(),
  evolve: {
    KraSetAdopted: (known, { kraSet, kras, to }, { effective: from }) => put(known, kraSet, { from, ...(to && { to }), kras, weights: [] }),
    WeightsSet: (known, { kraSet, weights: set }, { effective: from }) =>
      change(known, kraSet, ({ weights }) => ({
        weights: [...weights, { from, weights: set.map(({ indicator, weight }) => ({ indicator, weight: String(weight) })) }].toSorted((a, b) =>
          inOrder(a.from, b.from),
        ),
      })),
  },
};
/** The last day of a set: its own, or the one before the next set begins (K-01). */
export function endOf(known: KraSets, kraSet: KraSetId): LocalDate | undefined {
  const { from, to } = known.get(kraSet)!;
  const next = [...known.values()].find((other) => other.from > from);
  const last = next && addDays(next.from, -1);
  return last !== undefined && (to === undefined || last < to) ? last : to;
}
/** The one set that is valid on a day (K-01). */
export const kraSetOn = (known: KraSets, date: LocalDate): KraSetId | undefined => {
  const [kraSet, found] = [...known].findLast(([, { from }]) => from <= date) ?? [];
  return found && (found.to === undefined || date <= found.to) ? kraSet : undefined;
};

/** The days that are scored together. */
export interface Span {
  readonly period: PeriodId;
  readonly from: LocalDate;
  readonly to: LocalDate;
}
export const periodOf = (periods: ContractPeriods, period: PeriodId): Span | undefined => {
  const found = periods.find((one) => one.period === period);
  return found && { period, from: found.from, to: found.to };
};
/** A period is scored by the set that is valid on its first day; by the alliance's first set where there was none yet. */
export const kraSetFor = (known: KraSets, { from, to }: Span): KraSetId | undefined =>
  kraSetOn(known, from) ?? [...known].find(([, set]) => from < set.from && set.from <= to)?.[0];
/** Weights that change during a period apply from the next one (K-03); the first that are set change nothing, and apply at once. */
export const weightsFor = ({ weights }: KraSet, date: LocalDate): Weights | undefined => weights.findLast(({ from }) => from <= date) ?? weights[0];

export interface Curve extends Points {
  readonly curve: number;
  readonly from: LocalDate;
}
export interface Indicator {
  readonly unit: string;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly source?: string;
  /** The sets that it is part of. */
  readonly of: readonly { readonly kraSet: KraSetId; readonly kra: KraId }[];
  readonly curves: readonly Curve[];
}
export type Indicators = ReadonlyMap<IndicatorId, Indicator>;

type Given = Partial<Points> & { readonly indicator: IndicatorId; readonly curve: number };
const recurved = (known: Indicators, { indicator, curve, worst, base, best }: Given, from: LocalDate): Indicators =>
  change(known, indicator, ({ curves }) => ({
    curves: [...curves, { ...curves.at(-1)!, curve, from, ...(worst && { worst }), ...(base && { base }), ...(best && { best }) }],
  }));
export const indicators: Fold<Indicators> = {
  initial: new Map(),
  evolve: {
    IndicatorDefined: (known, { kraSet, kra, indicator, unit, direction, frequency, source, curve, worst, base, best }, { effective: from }) => {
      const before = known.get(indicator);
      return put(known, indicator, {
        unit,
        direction,
        frequency,
        ...(source && { source }),
        of: [...(before?.of ?? []), { kraSet, kra }],
        curves: [...(before?.curves ?? []), { curve, from, worst, base, best }],
      });
    },
    BaselineSet: (known, set, { effective }) => recurved(known, set, effective),
    BaselineRebased: (known, set, { effective }) => recurved(known, set, effective),
  },
};
/** The curve by which what was measured until that day is scored (K-04); before there was any, the first one. */
export const curveOn = ({ curves }: Indicator, date: LocalDate): Curve => curves.findLast(({ from }) => from <= date) ?? curves[0]!;
export const isInSet = ({ of }: Indicator, kraSet: KraSetId): boolean => of.some((one) => one.kraSet === kraSet);

export interface Measurement extends Span {
  readonly indicator: IndicatorId;
  readonly value: Decimal;
  readonly document?: Evidence;
  readonly restates?: MeasurementId;
  readonly restatedBy?: MeasurementId;
  /** The day from which it is known. */
  readonly on: LocalDate;
}
export type Measurements = ReadonlyMap<MeasurementId, Measurement>;
export const measurements: Fold<Measurements> = {
  initial: new Map(),
  evolve: {
    MeasurementRecorded: (known, { measurement, indicator, period, from, to, value, document }, { effective: on }) =>
      put(known, measurement, { indicator, period, from, to, value, ...(document && { document }), on }),
    MeasurementRestated: (known, { measurement, restates, value, document }, { effective: on }) => {
      const { indicator, period, from, to } = known.get(restates)!;
      const restated = change(known, restates, () => ({ restatedBy: measurement }));
      return put(restated, measurement, { indicator, period, from, to, value, restates, ...(document && { document }), on });
    },
  },
};
/**
 * What counts for an indicator in a period: never one that was restated (K-05). One that was made for the period itself goes
 * before one that lies within it; of several, that of the latest days, and of those the one that was recorded last.
 */
export function measurementFor(known: Measurements, indicator: IndicatorId, span: Span): MeasurementId | undefined {
  const standing = [...known].filter(([, one]) => one.indicator === indicator && one.restatedBy === undefined);
  const own = standing.filter(([, { period }]) => period === span.period);
  const found = own.length > 0 ? own : standing.filter(([, { from, to }]) => span.from <= from && to <= span.to);
  return found.reduce<(typeof found)[number] | undefined>((last, one) => (last && one[1].to < last[1].to ? last : one), undefined)?.[0];
}
/** What was known on a day: what was restated later stood as it was. */
export const measurementsOn = (known: Measurements, date: LocalDate): Measurements =>
  new Map(
    [...known]
      .filter(([, { on }]) => on <= date)
      .map(([measurement, { restatedBy, ...one }]) => [
        measurement,
        { ...one, ...(restatedBy !== undefined && known.get(restatedBy)!.on <= date && { restatedBy }) },
      ]),
  );
/** The measurement that stands now where this one stood. */
export const standingFor = (known: Measurements, measurement: MeasurementId): MeasurementId => {
  const by = known.get(measurement)?.restatedBy;
  return by === undefined ? measurement : standingFor(known, by);
};

export interface FrozenScores {
  readonly kraSet: KraSetId;
  readonly missingDataRule: MissingDataRule;
  readonly scores: readonly ScoreLine[];
  /** Absent where data that count are missing: then nothing can be settled (K-07). */
  readonly ops?: Decimal;
  /** The day on which they were frozen. */
  readonly at: LocalDate;
}
/** By period. Nothing that comes later changes them (K-06). */
export type Frozen = ReadonlyMap<PeriodId, FrozenScores>;
export const frozenScores: Fold<Frozen> = {
  initial: new Map(),
  evolve: {
    ScoresFrozen: (known, { period, kraSet, missingDataRule, scores, ops }, { effective: at }) =>
      put(known, period, { kraSet, missingDataRule, scores, ...(ops !== undefined && { ops }), at }),
  },
};
/** Frozen for good: a freezing without an overall score can be done again when the data have come. */
export const isFrozen = (known: Frozen, period: PeriodId): boolean => known.get(period)?.ops !== undefined;
