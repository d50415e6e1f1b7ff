/**
 * How each period was scored, line by line: which measurement counts and which stood there before it (K-05), by which version
 * of its curve (K-04), with which weight (K-03), and what it comes to. Frozen scores stay as they are (K-06); until then the
 * scores are those of today. An indicator without data has the score NONE (K-07).
 */
import {
  combine,
  contractPeriods,
  kraSetFor,
  measurementsOn,
  policies,
  policiesOn,
  restatementsAfterFreeze,
  scoreSheet,
  scoring,
  sheetNow,
  type FrozenScores,
  type LocalDate,
  type Measurement,
  type ScoreLine,
  type ScoreSheet,
  type Span,
} from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf, type ViewRefusal } from './view';

const scored = combine({ scoring, contractPeriods, policies });
type State = typeof scored.initial;
type Scoring = State['scoring'];

/** The figures that stood where this one stands, the first of them first. */
const before = (known: Scoring['measurements'], id: string | undefined): readonly (Measurement & { readonly measurement: string })[] => {
  const found = id === undefined ? undefined : known.get(id);
  if (!found) return [];
  return [...before(known, found.restates), { measurement: id!, ...found }];
};

function lineRow(line: ScoreLine, span: Span, kraSet: string, known: Scoring, later: ScoreLine | undefined, trail: Trail): object {
  const indicator = known.indicators.get(line.indicator)!;
  const { kra } = indicator.of.find((one) => one.kraSet === kraSet)!;
  const { name } = known.kraSets.get(kraSet)!.kras.find((one) => one.kra === kra)!;
  const figures = before(known.measurements, line.measurement);
  const used = figures.at(-1);
  const firstLook = among(trail.of('indicator', line.indicator), 'IndicatorScored').findLast(({ data }) => data.period === span.period);
  return present({
    indicator: line.indicator,
    kra,
    name,
    unit: indicator.unit,
    direction: indicator.direction,
    weight: line.weight,
    curve: indicator.curves.find(({ curve }) => curve === line.curve),
    measurement: line.measurement,
    value: line.value,
    uses: used && (used.restates === undefined ? 'RECORDED' : 'RESTATED'),
    measured: used && { period: used.period, from: used.from, to: used.to },
    earlier: figures.length > 1 ? listed(figures.slice(0, -1).map(({ measurement, value }) => ({ measurement, value }))) : undefined,
    score: line.score ?? 'NONE',
    // What the score would be by what was found since; it changes nothing here.
    now: later && present({ measurement: later.measurement, value: later.value, score: later.score ?? 'NONE' }),
    firstLook: firstLook && { score: firstLook.data.score, curve: firstLook.data.curve, on: firstLook.effective },
    ...why(figures.flatMap(({ measurement }) => among(trail.of('measurement', measurement), 'MeasurementRecorded', 'MeasurementRestated'))),
  });
}

const statusOf = (frozen: FrozenScores | undefined, sheet: ScoreSheet | undefined): string =>
  frozen ? (frozen.ops === undefined ? 'BLOCKED' : 'FROZEN') : sheet ? 'PROVISIONAL' : 'NOTHING_TO_SCORE_BY';

function periodRow(span: Span, state: State, trail: Trail, date: LocalDate): object {
  const known = { ...state.scoring, measurements: measurementsOn(state.scoring.measurements, date) };
  const latest = known.frozenScores.get(span.period);
  const frozen = latest && latest.at <= date ? latest : undefined;
  const kraSet = frozen?.kraSet ?? kraSetFor(known.kraSets, span);
  const missingDataRule = frozen?.missingDataRule ?? policiesOn(state.policies, date).missingDataRule;
  const sheet: ScoreSheet | undefined = frozen ?? (kraSet === undefined ? undefined : scoreSheet(known, kraSet, span, missingDataRule));
  const later = frozen ? restatementsAfterFreeze(known, span) : [];
  const freezing = frozen && among(trail.of('period', span.period), 'ScoresFrozen').findLast(({ effective }) => effective === frozen.at);
  return present({
    ...span,
    kraSet,
    status: statusOf(frozen, sheet),
    frozenOn: frozen?.at,
    missingDataRule,
    meeting: freezing?.data.meeting,
    ops: sheet?.ops ?? 'NONE',
    opsNow: later.length > 0 ? (sheetNow(known, span)?.ops ?? 'NONE') : undefined,
    scores: listed(
      (sheet?.scores ?? []).map((line) =>
        lineRow(line, span, kraSet!, known, later.find(({ indicator }) => indicator === line.indicator)?.now, trail),
      ),
    ),
    ...why(freezing ? [freezing] : [], kraSet === undefined ? [] : among(trail.of('kraSet', kraSet), 'KraSetAdopted', 'WeightsSet')),
  });
}

export const scorecardView = viewOf({
  fold: scored,
  params: [{ name: 'period', description: 'only this period' }],
  answer(state, trail, { effectiveOn: date, params: { period } }): object | ViewRefusal {
    const asked = state.contractPeriods.filter((one) => period === undefined || one.period === period);
    if (period !== undefined && asked.length === 0) return { refused: 'PERIOD_NOT_FOUND', period };
    return listed(
      asked.filter(({ from }) => from <= date).map(({ period: id, from, to }) => periodRow({ period: id, from, to }, state, trail, date)),
    );
  },
});
