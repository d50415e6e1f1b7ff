/**
 * What was spent, beside what was budgeted and what is expected: by year, service and party, and month by month. Each figure
 * is the newest; the reports behind it, the older ones too, are listed with it. A line that is exceeded shows as an overrun
 * (M-11). A closed year shows with what it was closed with, and what corrections have made of it since (M-12).
 */
import {
  actuals,
  actualsIn,
  alliance,
  combine,
  costFrame,
  figuresOn,
  fiscalYears,
  forecasts,
  isYearClosed,
  latestForecast,
  lines,
  minus,
  none,
  ownerCosts,
  ownerCostsOn,
  sum,
  verifications,
  yearOf,
  type LocalDate,
  type Money,
} from '@app/alliance';
import { REPORTS, rowsOf, servicesOf, sumsBy, totalOf, type Meant, type Row } from './actual-rows';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ actuals, alliance, costFrame, fiscalYears, forecasts, lines, ownerCosts, verifications });
type State = typeof fold.initial;

/** What an expert said of the costs of certain months, and whether a verification still stands. */
function verificationsOf(state: State, trail: Trail, date: LocalDate) {
  return state.verifications
    .filter(({ on }) => on <= date)
    .map(({ overtaken, ...one }) => {
      const entries = trail.of('verification', one.verification);
      const questioned = among(entries, 'CostsQuestioned')[0];
      const stated = among(entries, 'CostsVerified', 'CostsQuestioned')[0]!;
      return present({
        ...one,
        stands: one.kind === 'VERIFIED' ? !overtaken : undefined,
        lines: questioned?.data.lines,
        reason: questioned?.sealed.reason,
        document: stated.data.document,
        ...why(entries),
      });
    });
}

/** Each year, as it was closed and as it is. */
function yearsOf({ fiscalYears: known, ...state }: State, trail: Trail, date: LocalDate, years: readonly number[]) {
  const borne = ownerCostsOn(state.ownerCosts, date);
  const stated = { ...state.actuals, figures: figuresOn(state.actuals, date) };
  return [...new Set([...known.keys(), ...years])]
    .sort((a, b) => a - b)
    .map((year) => {
      const { opened, closings = [] } = known.get(year) ?? {};
      const actual = actualsIn(stated, `${year}-01-01`, `${year}-12-31`);
      const held = closings.filter(({ on }) => on <= date);
      const entries = trail
        .ofType('FiscalYearOpened', 'FiscalYearClosed', 'FiscalYearReopened')
        .filter(({ data, effective }) => data.year === year && effective <= date);
      return present({
        year,
        status: isYearClosed(known, year, date) ? 'CLOSED' : 'OPEN',
        opened: opened !== undefined && opened <= date ? opened : undefined,
        actual,
        ownerCosts: totalOf(
          borne.filter(({ month }) => yearOf(month) === year),
          state.alliance!.currency,
        ),
        closings: listed(held),
        changedSince: held.length > 0 ? minus(actual, held.at(-1)!.actual) : undefined,
        ...why(entries),
      });
    });
}

export const actualsView = viewOf({
  fold,
  params: [
    { name: 'year', description: 'only this calendar year' },
    { name: 'service', description: 'only this service' },
    { name: 'party', description: 'only what this party spent' },
  ],
  answer(state, trail, { effectiveOn: date, params: { year, service, party } }) {
    const currency = state.alliance!.currency;
    const isMeant = (one: Meant): boolean =>
      (year === undefined || String(one.year) === year) &&
      (service === undefined || one.service === service) &&
      (party === undefined || one.party === party);
    const rows = rowsOf(state, currency, trail, date).filter(isMeant);
    const actual = (row: Row): Money => row.actual;
    const inYears = (one: number): boolean => year === undefined || String(one) === year;
    return present({
      ...listed(rows),
      total: sum(rows.map(actual), none(currency)),
      target: sum(
        rows.map((row) => row.target ?? none(currency)),
        none(currency),
      ),
      forecast: latestForecast(state.forecasts, date)?.forecast,
      byYear: sumsBy(rows, (row) => String(row.year), actual),
      byService: sumsBy(rows, (row) => row.service, actual),
      byParty: sumsBy(rows, (row) => row.party, actual),
      byMonth: sumsBy(
        rows.flatMap(({ months }) => Object.entries(months)),
        ([month]) => month,
        ([, amount]) => amount,
      ),
      services: listed(servicesOf(rows, state, currency, date, isMeant)),
      overruns: listed(
        rows.filter(({ overrun }) => overrun).map(({ year: of, service: what, party: by, left }) => ({ year: of, service: what, party: by, left })),
      ),
      reports: listed(reportsOf(trail, (on) => on <= date)),
      verifications: listed(verificationsOf(state, trail, date)),
      years: listed(
        yearsOf(
          state,
          trail,
          date,
          rows.map((row) => row.year),
        ).filter((one) => inYears(one.year)),
      ),
      upcoming: listed(reportsOf(trail, (on) => on > date)),
    });
  },
});

/** The reports as they came. */
const reportsOf = (trail: Trail, isMeant: (on: LocalDate) => boolean): readonly object[] =>
  trail
    .ofType(...REPORTS)
    .filter(({ effective }) => isMeant(effective))
    .map((entry) => {
      const { data, effective, day, actor, sealed } = entry;
      const note = entry.type === 'ActualRecorded' ? entry.sealed.note : undefined;
      return present({
        ...data,
        effective,
        recordedOn: day,
        by: actor.person,
        note,
        reason: 'reason' in sealed ? sealed.reason : undefined,
        ...why([entry]),
      });
    });
