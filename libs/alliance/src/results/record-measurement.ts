/**
 * Recording a measurement.
 *
 * Whoever owns a key result area, or the account that brings the figures in, says what was found for an indicator, in which
 * days, and in which document it stands. It is recorded once and never edited: whatever turns out otherwise is restated
 * beside it (K-05). What comes after the scores were frozen says so, and leaves them as they are (K-06).
 */
import {
  combine,
  event,
  notHappened,
  only,
  said,
  saidIfAny,
  saidOf,
  type Datable,
  type DayNotReached,
  type Decider,
  type Evidence,
} from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import type { PeriodId } from '../parties/events';
import { contractPeriods, mayAct, notPermitted, roles, type ContractPeriods, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { IndicatorNotFound } from './acting';
import type { Decimal, IndicatorId, MeasurementId } from './events';
import { frozenScores, indicators, isFrozen, measurements, periodOf, type Span } from './facts';

export interface RecordMeasurement extends Datable {
  readonly indicator: IndicatorId;
  /** A contract period; or any other label, and then the days are given. */
  readonly period: PeriodId;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly value: Decimal;
  readonly document?: Evidence;
  readonly note?: string;
}

type SpanRefusal =
  | { readonly refused: 'PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'MEASURED_OUTSIDE_PERIOD'; readonly period: PeriodId; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'PERIOD_NOT_OVER'; readonly period: PeriodId; readonly to: LocalDate };

export type RecordMeasurementRefusal =
  | NotPermitted
  | IndicatorNotFound
  | DocumentNotFound
  | DayNotReached
  | SpanRefusal
  | { readonly refused: 'MEASUREMENT_EXISTS'; readonly measurement: MeasurementId };

const state = combine({ contractPeriods, documents, frozenScores, indicators, measurements, roles });

export const recordMeasurement: Decider<RecordMeasurement, RecordMeasurementRefusal, typeof state.initial> = {
  ...state,

  decide({ contractPeriods: periods, documents, frozenScores: frozen, indicators: all, measurements: known, roles }, command, circumstance) {
    const { indicator, period, value, document, note } = command;
    if (!mayAct(roles, 'KRA_OWNER', circumstance)) return notPermitted('KRA_OWNER');
    if (!all.has(indicator)) return { refused: 'INDICATOR_NOT_FOUND', indicator };
    const span = spanOf(periods, command, circumstance.today);
    if ('refused' in span) return span;
    const { from, to } = span;
    const same = [...known].find(
      ([, one]) => one.indicator === indicator && one.period === period && one.from === from && one.to === to && one.restatedBy === undefined,
    );
    if (same) return { refused: 'MEASUREMENT_EXISTS', measurement: same[0] };
    const lacking = notHappened(command, circumstance) ?? missing(documents, document);
    if (lacking) return lacking;

    const isLate = periods.some((one) => isFrozen(frozen, one.period) && one.from <= from && to <= one.to);
    const data = {
      measurement: `measurement-${known.size + 1}`,
      indicator,
      ...span,
      value,
      ...(document && { document }),
      ...(isLate && { flag: 'AFTER_FREEZE' as const }),
    };
    return [event('MeasurementRecorded', data, { ...said(command, circumstance), ...(note !== undefined && { sealed: { note } }) })];
  },

  commandOf(made) {
    const recorded = only(made, 'MeasurementRecorded');
    const { measurement: _, flag: __, ...data } = recorded.data;
    return { ...data, ...saidIfAny(recorded, 'note'), ...saidOf(recorded) };
  },
};

/** The days that were measured: those of the contract period, or days within it; of another label the days that are given. */
function spanOf(periods: ContractPeriods, { period, from, to }: RecordMeasurement, today: LocalDate): Span | SpanRefusal {
  const whole = periodOf(periods, period);
  const measured = { from: from ?? whole?.from, to: to ?? whole?.to };
  if (measured.from === undefined || measured.to === undefined) return { refused: 'PERIOD_NOT_FOUND', period };
  const span = { period, from: measured.from, to: measured.to };
  if (span.to < span.from) return { refused: 'ENDS_BEFORE_START', from: span.from, to: span.to };
  if (whole && (span.from < whole.from || whole.to < span.to)) return { refused: 'MEASURED_OUTSIDE_PERIOD', period, from: whole.from, to: whole.to };
  return today < span.to ? { refused: 'PERIOD_NOT_OVER', period, to: span.to } : span;
}
