/**
 * Money that happened: what each party spent, month by month and service by service, in its newest statement; what an
 * expert has verified of it; which years are closed; and what the owners bear beside it. None of it alters the budget
 * (M-11, M-14).
 */
import type { Fold } from '../decider';
import { fraction, fractionOf, halfUp, times } from '../fraction';
import type { CostShare, PartyId, PeriodId } from '../parties/events';
import type { ContractPeriods } from '../parties/facts';
import { addDays, none, put, sum, type Currency, type LocalDate, type Money } from '../values';
import type { ActualId, CostLine, ForecastId, ForecastLine, Month, OwnerCostId, OwnerPart, ServiceSum, VerificationId } from './cost-events';

export interface Report {
  readonly actual: ActualId;
  /** The first report whose figures this one gives anew; its own number where it gives none anew. */
  readonly first: ActualId;
  readonly party: PartyId;
  readonly lines: readonly CostLine[];
  readonly on: LocalDate;
}
/** One figure as it stands: what one party spent on one service in one month, and by which report. */
export interface Figure extends CostLine {
  readonly party: PartyId;
  readonly actual: ActualId;
  readonly first: ActualId;
}
export type Figures = ReadonlyMap<string, Figure>;
export interface Actuals {
  readonly currency?: Currency;
  readonly reports: ReadonlyMap<ActualId, Report>;
  readonly figures: Figures;
}

export const figureName = ({ month, service, party }: Pick<Figure, 'month' | 'service' | 'party'>): string => [month, service, party].join('/');
const stated = (figures: Figures, { lines, actual, first, party }: Report): Figures =>
  lines.reduce((known, line) => put(known, figureName({ ...line, party }), { ...line, party, actual, first }), figures);
const reported = ({ reports, figures, ...known }: Actuals, report: Report): Actuals => ({
  ...known,
  reports: put(reports, report.actual, report),
  figures: stated(figures, report),
});

export const actuals: Fold<Actuals> = {
  initial: { reports: new Map(), figures: new Map() },
  evolve: {
    AllianceRegistered: (known, { currency }) => ({ ...known, currency }),
    ActualRecorded: (known, { actual, party, lines }, { effective: on }) => reported(known, { actual, first: actual, party, lines, on }),
    ActualRestated: (known, { actual, restates, party, lines }, { effective: on }) =>
      reported(known, { actual, first: known.reports.get(restates)!.first, party, lines, on }),
  },
};
/** The figures as stated by the reports that hold on a day. */
export const figuresOn = ({ reports }: Actuals, date: LocalDate): Figures =>
  [...reports.values()].filter(({ on }) => on <= date).reduce<Figures>(stated, new Map());

const firstDayOf = (month: Month): LocalDate => `${month}-01`;
export const yearOf = (month: Month): number => Number(month.slice(0, 4));
const nextMonth = (month: Month): Month =>
  month.endsWith('-12') ? `${yearOf(month) + 1}-01` : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`;
/** The months whose first day lies between the two, both included. A month may stand for a day. */
const monthsBetween = (from: LocalDate | Month, to: LocalDate | Month): { readonly from: Month; readonly to: Month } => ({
  from: from.length > 7 && !from.endsWith('-01') ? nextMonth(from.slice(0, 7)) : from.slice(0, 7),
  to: to.slice(0, 7),
});
/**
 * The months that count for a contract period: those whose first day lies in it. A month in which it begins, and in whose
 * first days no earlier period ran, counts as well: else its costs would count for no period at all.
 */
export function monthsFor(periods: ContractPeriods, { from, to }: { readonly from: LocalDate; readonly to: LocalDate }) {
  const first = firstDayOf(from.slice(0, 7));
  const isOthers = periods.some((one) => one.from < from && first <= one.to);
  return monthsBetween(isOthers ? from : first, to);
}
/** Whether the month is over by the end of the day before. */
export const isMonthOver = (month: Month, today: LocalDate): boolean => month < today.slice(0, 7);
export const hasBegun = (month: Month, today: LocalDate): boolean => month <= today.slice(0, 7);

/** What was spent in the months whose first day lies between the two days; by these parties alone, where they are named. */
export function actualsIn({ currency, figures }: Actuals, from: LocalDate | Month, to: LocalDate | Month, parties?: readonly PartyId[]): Money {
  const { from: first, to: last } = monthsBetween(from, to);
  const amounts = [...figures.values()]
    .filter(({ month, party }) => first <= month && month <= last && (!parties || parties.includes(party)))
    .map(({ amount }) => amount);
  return sum(amounts, none(currency!));
}
/** What one party spent on one service in one calendar year. */
export const spentOn = ({ currency, figures }: Pick<Actuals, 'currency' | 'figures'>, year: number, service: string, party: PartyId): Money =>
  sum(
    [...figures.values()].filter((one) => yearOf(one.month) === year && one.service === service && one.party === party).map(({ amount }) => amount),
    none(currency!),
  );

export interface Verification {
  readonly verification: VerificationId;
  readonly kind: 'VERIFIED' | 'QUESTIONED';
  readonly period?: PeriodId;
  readonly from: Month;
  readonly to: Month;
  /** What was verified; absent where costs were questioned. */
  readonly actual?: Money;
  readonly on: LocalDate;
  /** A figure of these months was stated anew or questioned since. */
  readonly overtaken?: true;
}
export type Verifications = readonly Verification[];

const overtake = (known: Verifications, months: readonly Month[]): Verifications =>
  known.map((one) => (one.kind === 'VERIFIED' && months.some((month) => one.from <= month && month <= one.to) ? { ...one, overtaken: true } : one));
const monthsOf = (lines: readonly { readonly month: Month }[]): readonly Month[] => lines.map(({ month }) => month);

export const verifications: Fold<Verifications> = {
  initial: [],
  evolve: {
    CostsVerified: (known, { document: _, ...verified }, { effective: on }) => [...known, { ...verified, kind: 'VERIFIED', on }],
    CostsQuestioned: (known, { document: _, lines, ...questioned }, { effective: on }) => [
      ...overtake(known, monthsOf(lines)),
      { ...questioned, kind: 'QUESTIONED', on },
    ],
    ActualRecorded: (known, { lines }) => overtake(known, monthsOf(lines)),
    ActualRestated: (known, { lines }) => overtake(known, monthsOf(lines)),
  },
};
/** The verification of exactly these months that still stands: nothing of them was stated anew or questioned since. */
export function verificationOf(known: Verifications, from: LocalDate | Month, to: LocalDate | Month): Verification | undefined {
  const months = monthsBetween(from, to);
  const last = known.findLast((one) => one.kind === 'VERIFIED' && one.from === months.from && one.to === months.to);
  return last?.overtaken ? undefined : last;
}

export interface Closing {
  readonly on: LocalDate;
  readonly actual: Money;
  readonly services: readonly ServiceSum[];
  readonly ownerCosts: Money;
}
export interface FiscalYear {
  readonly opened?: LocalDate;
  /** In the order of recording; the last one that holds says whether the year is closed. */
  readonly turns: readonly { readonly on: LocalDate; readonly isClosed: boolean }[];
  readonly closings: readonly Closing[];
}
export type FiscalYears = ReadonlyMap<number, FiscalYear>;
const turned = (known: FiscalYears, year: number, made: (one: FiscalYear) => Partial<FiscalYear>): FiscalYears => {
  const before = known.get(year) ?? { turns: [], closings: [] };
  return put(known, year, { ...before, ...made(before) });
};

export const fiscalYears: Fold<FiscalYears> = {
  initial: new Map(),
  evolve: {
    FiscalYearOpened: (known, { year }, { effective: opened }) => turned(known, year, () => ({ opened })),
    FiscalYearClosed: (known, { year, actual, services, ownerCosts }, { effective: on }) =>
      turned(known, year, ({ turns, closings }) => ({
        turns: [...turns, { on, isClosed: true }],
        closings: [...closings, { on, actual, services, ownerCosts }],
      })),
    FiscalYearReopened: (known, { year }, { effective: on }) => turned(known, year, ({ turns }) => ({ turns: [...turns, { on, isClosed: false }] })),
  },
};
/** A year that nobody has closed is open, whether or not somebody opened it. */
export const isYearClosed = (known: FiscalYears, year: number, date: LocalDate): boolean =>
  known.get(year)?.turns.findLast(({ on }) => on <= date)?.isClosed ?? false;

export interface YearClosed {
  readonly refused: 'YEAR_CLOSED';
  readonly year: number;
}
/** The refusal for what belongs to a year that is closed today; a correction with its reason is another command (M-12). */
export function inClosedYear(known: FiscalYears, years: readonly (number | undefined)[], date: LocalDate): YearClosed | undefined {
  const year = years.find((one) => one !== undefined && isYearClosed(known, one, date));
  return year === undefined ? undefined : { refused: 'YEAR_CLOSED', year };
}

export interface Forecast {
  readonly forecast: ForecastId;
  readonly on: LocalDate;
  readonly lines: readonly ForecastLine[];
}
/** Every forecast, in the order of recording; none takes the place of another (M-14). */
export const forecasts: Fold<readonly Forecast[]> = {
  initial: [],
  evolve: { ForecastRecorded: (known, { forecast, lines }, { effective: on }) => [...known, { forecast, on, lines }] },
};
/** The forecast as of the latest day up to this one. */
export const latestForecast = (known: readonly Forecast[], date: LocalDate): Forecast | undefined =>
  known.filter(({ on }) => on <= date).reduce<Forecast | undefined>((latest, one) => (latest && latest.on > one.on ? latest : one), undefined);

export interface OwnerCost {
  readonly ownerCost: OwnerCostId;
  readonly month: Month;
  readonly amount: Money;
  readonly parts: readonly OwnerPart[];
  readonly on: LocalDate;
  readonly corrects?: OwnerCostId;
  readonly corrected?: { readonly by: OwnerCostId; readonly on: LocalDate };
}
export type OwnerCosts = ReadonlyMap<OwnerCostId, OwnerCost>;

export const ownerCosts: Fold<OwnerCosts> = {
  initial: new Map(),
  evolve: {
    OwnerCostRecorded: (known, cost, { effective: on }) => {
      const before = cost.corrects === undefined ? undefined : known.get(cost.corrects)!;
      const kept = before ? put(known, before.ownerCost, { ...before, corrected: { by: cost.ownerCost, on } }) : known;
      return put(kept, cost.ownerCost, { ...cost, on });
    },
  },
};
/** What counts on a day: a cost that was corrected counts as its correction says. */
export const ownerCostsOn = (known: OwnerCosts, date: LocalDate): readonly OwnerCost[] =>
  [...known.values()].filter(({ on, corrected }) => on <= date && (corrected === undefined || corrected.on > date));

export const lastDayOf = (month: Month): LocalDate => addDays(firstDayOf(nextMonth(month)), -1);

/** An amount by shares, to the cent: halves go away from zero, and the last owner listed who has a share takes what rounding leaves (M-16). */
export function splitByShares({ currency, minor }: Money, shares: readonly CostShare[]): readonly OwnerPart[] {
  const fractions = shares.map(({ share }) => fractionOf(share));
  const last = fractions.findLastIndex(({ above }) => above > 0n);
  const parts = fractions.map((share, i) => (i === last ? 0n : halfUp(times(share, fraction(BigInt(minor), 1n)))));
  const rest = BigInt(minor) - parts.reduce((total, part) => total + part, 0n);
  return shares.map(({ party, share }, i) => ({ party, share, amount: { currency, minor: String(i === last ? rest : parts[i]!) } }));
}
