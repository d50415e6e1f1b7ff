// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { Named, PeriodId } from '../parties/events';
import type { MissingDataRule } from '../parties/policies';
import type { LocalDate } from '../values';
import { incentiveEvents } from './incentive-events';

export type KraSetId = string;
export type KraId = string;
export type IndicatorId = string;
export type MeasurementId = string;
/** A number as it was written: never a floating point number. */
export type Decimal = string;

export const DIRECTIONS = ['HIGHER', 'LOWER'] as const;
/** Which values are the better ones. */
export type Direction = (typeof DIRECTIONS)[number];
export const FREQUENCIES = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ONCE_A_PERIOD'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Three values make a curve: at the worst the score is −100, at the base 0, at the best +100. */
export interface Points {
  readonly worst: Decimal;
  readonly base: Decimal;
  readonly best: Decimal;
}
export interface Weight {
  readonly indicator: IndicatorId;
  /** In percent; a whole number, or a decimal. */
  readonly weight: number | Decimal;
}
/** How one indicator did: without a score where nothing was measured (K-07). */
export interface ScoreLine {
  readonly indicator: IndicatorId;
  readonly weight: Decimal;
  /** The version of the curve. */
  readonly curve: number;
  readonly measurement?: MeasurementId;
  readonly value?: Decimal;
  readonly score?: Decimal;
}

export const resultEvents = {
  /** Valid from its day, until its own end or the day on which the next set begins (K-01). */
  KraSetAdopted: fact<{ kraSet: KraSetId; kras: readonly { readonly kra: KraId; readonly name: Named }[]; to?: LocalDate }>({ creates: 'kraSet' }),
  /** `curve` is the version of its curve: the first, or the next one where a later set takes the indicator over. */
  IndicatorDefined: fact<
    {
      kraSet: KraSetId;
      kra: KraId;
      indicator: IndicatorId;
      unit: string;
      direction: Direction;
      curve: number;
      frequency: Frequency;
      /** Where its values come from. */
      source?: string;
    } & Points,
    { method: string }
  >({ creates: 'indicator', sealed: { method: 'ALLIANCE' } }),
  WeightsSet: fact<{ kraSet: KraSetId; weights: readonly Weight[] }>(),
  /** Points that are not named stay as they were. */
  BaselineSet: fact<{ indicator: IndicatorId; curve: number; document: Evidence; base: Decimal; worst?: Decimal; best?: Decimal }>(),
  BaselineRebased: fact<{ indicator: IndicatorId; curve: number; document?: Evidence; base: Decimal; worst?: Decimal; best?: Decimal }>(),

  /** `from` and `to` are the days that were measured. */
  MeasurementRecorded: fact<
    {
      measurement: MeasurementId;
      indicator: IndicatorId;
      period: PeriodId;
      from: LocalDate;
      to: LocalDate;
      value: Decimal;
      document?: Evidence;
      flag?: 'AFTER_FREEZE';
    },
    { note?: string }
  >({ creates: 'measurement', sealed: { note: 'ALLIANCE' } }),
  /** A measurement of its own, in place of the one that it restates; both stay (K-05). */
  MeasurementRestated: fact<
    { measurement: MeasurementId; restates: MeasurementId; value: Decimal; document?: Evidence; flag?: 'AFTER_FREEZE' },
    { reason: string }
  >({ creates: 'measurement', sealed: { reason: 'ALLIANCE' } }),
  /** Provisional: what counts is frozen. */
  IndicatorScored: act<{ indicator: IndicatorId; period: PeriodId; measurement: MeasurementId; value: Decimal; curve: number; score: Decimal }>(),
  /** The overall score is absent as long as data that count are missing (K-07). `meeting` is where the steering group had notice. */
  ScoresFrozen: act<{
    period: PeriodId;
    kraSet: KraSetId;
    missingDataRule: MissingDataRule;
    scores: readonly ScoreLine[];
    ops?: Decimal;
    meeting?: string;
  }>(),
  ...incentiveEvents,
};
