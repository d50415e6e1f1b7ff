/**
 * What was restated, or measured at last, after scores were frozen: each figure as it was frozen and as it would be now, and
 * what that is in money. The frozen scores stay (K-06); an adjustment settles the difference (N-07). Question 11.
 */
import {
  combine,
  contractPeriods,
  measurementsOn,
  minus,
  restatementsAfterFreeze,
  scoring,
  settle,
  settlements,
  sheetNow,
  type LocalDate,
  type RestatedAfterFreeze,
  type ScoreLine,
  type Settlements,
  type Span,
} from '@app/alliance';
import { adjustedBy, standingOn } from './settlements';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf, type ViewRefusal } from './view';

const restating = combine({ contractPeriods, scoring, settlements });
type State = typeof restating.initial;

const figureOf = ({ measurement, value, score, curve }: ScoreLine): object => present({ measurement, value, score: score ?? 'NONE', curve });

/** What the settlement of the period comes to with the overall score as it would be now, all else as it was settled. */
function moneyOf(known: Settlements, period: string, ops: string | undefined, date: LocalDate): object | undefined {
  const settled = standingOn(known, period, date);
  if (!settled || ops === undefined) return undefined;
  const { from, to, target, actual, share, pool, cap, modifier, shares } = settled;
  const { net } = settle({ from, to, target, actual, ops, share, pool, cap, modifier, shares }).steps;
  return {
    settlement: settled.settlement,
    net: settled.net,
    netNow: net,
    delta: minus(net, settled.net),
    adjustments: adjustedBy(known, settled, date).map(({ adjustment, delta }) => ({ adjustment, delta })),
  };
}

function rowOf({ indicator, frozen, now }: RestatedAfterFreeze, period: string, trail: Trail): object {
  const entries = [frozen, now].flatMap(({ measurement }) =>
    measurement === undefined ? [] : among(trail.of('measurement', measurement), 'MeasurementRecorded', 'MeasurementRestated'),
  );
  const last = entries.find(({ data }) => data.measurement === now.measurement);
  return present({
    period,
    indicator,
    frozen: figureOf(frozen),
    now: figureOf(now),
    restatedOn: last?.effective,
    by: last?.actor.person,
    reason: last?.type === 'MeasurementRestated' ? last.sealed.reason : undefined,
    ...why(entries, among(trail.of('period', period), 'ScoresFrozen')),
  });
}

function periodOf(span: Span, { scoring: all, settlements: settled }: State, trail: Trail, date: LocalDate) {
  const known = { ...all, measurements: measurementsOn(all.measurements, date) };
  const frozen = known.frozenScores.get(span.period);
  const found = frozen && frozen.at <= date ? restatementsAfterFreeze(known, span) : [];
  const ops = sheetNow(known, span)?.ops;
  const sum =
    found.length === 0
      ? []
      : [present({ period: span.period, ops: frozen?.ops ?? 'NONE', opsNow: ops ?? 'NONE', money: moneyOf(settled, span.period, ops, date) })];
  return { rows: found.map((one) => rowOf(one, span.period, trail)), sum };
}

export const restatementsView = viewOf({
  fold: restating,
  params: [{ name: 'period', description: 'only this period' }],
  answer(state, trail, { effectiveOn: date, params: { period } }): object | ViewRefusal {
    const asked = state.contractPeriods.filter((one) => period === undefined || one.period === period);
    if (period !== undefined && asked.length === 0) return { refused: 'PERIOD_NOT_FOUND', period };
    const periods = asked.map(({ period: id, from, to }) => periodOf({ period: id, from, to }, state, trail, date));
    const restated = [...measurementsOn(state.scoring.measurements, date).values()].filter(({ restates }) => restates !== undefined).length;
    const rows = periods.flatMap((one) => one.rows);
    return {
      ...listed(rows),
      /** Each period of which a figure changed: the overall score as frozen and as it would be, and what that is in money. */
      periods: listed(periods.flatMap(({ sum }) => sum)),
      counts: { restated, afterFreeze: rows.length },
    };
  },
});
