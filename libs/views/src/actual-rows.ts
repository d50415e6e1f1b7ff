/** The rows of the view of actual costs: what was spent, beside what was budgeted and what is expected (M-11, M-14). */
import {
  actuals,
  combine,
  costFrame,
  effectiveOn as amountOn,
  figuresOn,
  forecasts,
  isLess,
  latestForecast,
  lines,
  minus,
  none,
  plus,
  sum,
  yearOf,
  type Currency,
  type Figure,
  type LocalDate,
  type Money,
} from '@app/alliance';
import { among, why, type Trail } from './trail';
import { present } from './view';

const budgets = combine({ actuals, costFrame, forecasts, lines });
type State = typeof budgets.initial;
/** What is asked for may leave the party open. */
export interface Meant {
  readonly year: number;
  readonly service: string;
  readonly party?: string;
}

export interface Of {
  readonly year: number;
  readonly service: string;
  readonly party: string;
}
const placeOf = ({ month, service, party }: Figure): Of => ({ year: yearOf(month), service, party });
const nameOf = ({ year, service, party }: Of): string => [year, service, party].join('/');
export const REPORTS = ['ActualRecorded', 'ActualRestated'] as const;
const reportOf = (trail: Trail, actual: string) => among(trail.of('actual', actual), ...REPORTS).filter(({ data }) => data.actual === actual);

/** Amounts added up by whatever names them. */
export function sumsBy<Row>(rows: readonly Row[], name: (row: Row) => string, amount: (row: Row) => Money): Readonly<Record<string, Money>> {
  const sums: Record<string, Money> = {};
  for (const row of rows) sums[name(row)] = sums[name(row)] ? plus(sums[name(row)]!, amount(row)) : amount(row);
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Row extends Of {
  /** What the row is of, `2020/HEALTH/MEH`. */
  readonly name: string;
  readonly target?: Money;
  readonly actual: Money;
  readonly forecast?: Money;
  readonly left: Money;
  readonly overrun: boolean;
  readonly months: Readonly<Record<string, Money>>;
}
/** One row for every line of the target budget, and for every service of a year that cost something or is expected to. */
export function rowsOf(state: State, currency: Currency, trail: Trail, date: LocalDate): readonly Row[] {
  const budgeted = new Map(
    [...state.lines.values()]
      .filter(({ line }) => line.component === 'TARGET_BUDGET')
      .map(({ line, postings }) => [nameOf(line), { line, postings }]),
  );
  const isFramed = state.costFrame.from !== undefined && state.costFrame.from <= date;
  const figures = [...figuresOn(state.actuals, date).values()];
  const spent = new Map<string, Figure[]>();
  for (const figure of figures) {
    const name = nameOf(placeOf(figure));
    spent.set(name, [...(spent.get(name) ?? []), figure]);
  }
  const latest = latestForecast(state.forecasts, date);
  const expected = new Map(
    (latest?.lines ?? []).flatMap(({ party, ...line }) => (party === undefined ? [] : [[nameOf({ ...line, party }), { ...line, party }] as const])),
  );
  const named = new Map<string, Of>([
    ...[...budgeted].map(([name, { line }]) => [name, line] as const),
    ...figures.map((figure) => [nameOf(placeOf(figure)), placeOf(figure)] as const),
    ...expected,
  ]);
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { year, service, party }]) => {
      const postings = budgeted.get(name)?.postings;
      const target = postings && amountOn(postings, date, none(currency));
      const own = spent.get(name) ?? [];
      const actual = totalOf(own, currency);
      const left = minus(target ?? none(currency), actual);
      return present({
        name,
        year,
        service,
        party,
        target,
        actual,
        forecast: expected.get(name)?.amount,
        left,
        // Before the cost frame is fixed there is nothing to exceed.
        overrun: isFramed && isLess(left, none(currency)),
        months: sumsBy(
          own,
          ({ month }) => month,
          ({ amount }) => amount,
        ),
        ...why(
          ...[...new Set(own.map((figure) => figure.actual))].map((id) => reportOf(trail, id)),
          latest && expected.has(name) ? trail.of('forecast', latest.forecast) : [],
        ),
      });
    });
}
export const totalOf = (figures: readonly Pick<Figure, 'amount'>[], currency: Currency): Money =>
  sum(
    figures.map(({ amount }) => amount),
    none(currency),
  );

/** Year by service, all parties together: here a forecast that names no party has its place too. */
export function servicesOf(rows: readonly Row[], state: State, currency: Currency, date: LocalDate, isMeant: (one: Meant) => boolean) {
  const expected = (latestForecast(state.forecasts, date)?.lines ?? []).filter(isMeant);
  const named = new Map([...rows, ...expected].map(({ year, service }) => [`${year}/${service}`, { year, service }]));
  return [...named.values()]
    .sort((a, b) => a.year - b.year || (a.service < b.service ? -1 : 1))
    .map((one) => {
      const isOf = ({ year, service }: Omit<Of, 'party'>): boolean => year === one.year && service === one.service;
      const own = rows.filter(isOf);
      const forecast = expected.filter(isOf);
      return present({
        name: `${one.year}/${one.service}`,
        ...one,
        target: sum(
          own.map(({ target }) => target ?? none(currency)),
          none(currency),
        ),
        actual: sum(
          own.map(({ actual }) => actual),
          none(currency),
        ),
        forecast: forecast.length > 0 ? totalOf(forecast, currency) : undefined,
      });
    });
}
