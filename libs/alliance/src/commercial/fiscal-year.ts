/**
 * Opening and closing a fiscal year.
 *
 * A fiscal year is a calendar year. A finance officer closes it once it is over, or once the contract has ended in it. From
 * then on its figures change only by being stated anew, with the reason, and no money is moved on its lines; what they were
 * on closing stays on record beside what they have become (M-12). A year that has no day in the life of the alliance is
 * neither opened nor closed: after the term there are two more years for what is settled late (B-08).
 */
import { combine, event, notHappened, only, said, saidOf, type Datable, type DayNotReached, type Decider } from '../decider';
import { decisions } from '../governance/decision-facts';
import { meetings } from '../meetings/facts';
import { alliance, mayAct, notPermitted, roles, type Alliance, type NotPermitted } from '../parties/facts';
import { addDays, none, plus, put, sum, type Currency, type LocalDate, type Money } from '../values';
import type { ServiceSum } from './cost-events';
import { actuals, fiscalYears, inClosedYear, ownerCosts, ownerCostsOn, yearOf, type Actuals, type YearClosed } from './cost-facts';

export interface OpenYear extends Datable {
  readonly year: number;
}
export interface CloseYear extends Datable {
  readonly year: number;
  /** The meeting or the decision of the steering group by which it was told. */
  readonly notice?: string;
}

interface YearOutsideLifetime {
  readonly refused: 'OUTSIDE_LIFETIME';
  readonly on: LocalDate;
  readonly from: LocalDate;
  readonly to?: LocalDate;
}
export type OpenYearRefusal = NotPermitted | YearClosed | YearOutsideLifetime | { readonly refused: 'YEAR_EXISTS'; readonly year: number };
export type CloseYearRefusal =
  | NotPermitted
  | DayNotReached
  | YearClosed
  | YearOutsideLifetime
  | { readonly refused: 'YEAR_NOT_OVER'; readonly year: number }
  | { readonly refused: 'SERVICES_TOO_MANY'; readonly services: number }
  | { readonly refused: 'NOTICE_NOT_FOUND'; readonly notice: string };

const SERVICES_MAX = 200;

const opening = combine({ alliance, fiscalYears, roles });
export const openYear: Decider<OpenYear, OpenYearRefusal, typeof opening.initial> = {
  ...opening,

  decide(state, command, circumstance) {
    const { year } = command;
    if (!mayAct(state.roles, 'FINANCE_OFFICER', circumstance)) return notPermitted('FINANCE_OFFICER');
    const unfit = outsideLife(year, state.alliance!) ?? inClosedYear(state.fiscalYears, [year], circumstance.today);
    if (unfit) return unfit;
    if (state.fiscalYears.get(year)?.opened !== undefined) return { refused: 'YEAR_EXISTS', year };
    return [event('FiscalYearOpened', { year }, said(command, circumstance))];
  },

  commandOf(made) {
    const opened = only(made, 'FiscalYearOpened');
    return { ...opened.data, ...saidOf(opened) };
  },
};

const closing = combine({ actuals, alliance, decisions, fiscalYears, meetings, ownerCosts, roles });
export const closeYear: Decider<CloseYear, CloseYearRefusal, typeof closing.initial> = {
  ...closing,

  decide(state, command, circumstance) {
    const { year, notice } = command;
    const { today } = circumstance;
    if (!mayAct(state.roles, 'FINANCE_OFFICER', circumstance)) return notPermitted('FINANCE_OFFICER');
    const unfit = outsideLife(year, state.alliance!) ?? inClosedYear(state.fiscalYears, [year], today);
    if (unfit) return unfit;
    if (!isOver(year, state.alliance!, today)) return { refused: 'YEAR_NOT_OVER', year };
    const ahead = notHappened(command, circumstance);
    if (ahead) return ahead;
    if (notice !== undefined && !state.meetings.has(notice) && !state.decisions.has(notice)) return { refused: 'NOTICE_NOT_FOUND', notice };

    const { currency } = state.alliance!;
    const services = sumsOf(state.actuals, year);
    if (services.length > SERVICES_MAX) return { refused: 'SERVICES_TOO_MANY', services: services.length };
    const actual = totalOf(
      services.map(({ amount }) => amount),
      currency,
    );
    const borne = ownerCostsOn(state.ownerCosts, today).filter(({ month }) => yearOf(month) === year);
    const sums = {
      actual,
      services,
      ownerCosts: totalOf(
        borne.map(({ amount }) => amount),
        currency,
      ),
    };
    return [event('FiscalYearClosed', { year, ...sums, ...(notice !== undefined && { notice }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const closed = only(made, 'FiscalYearClosed');
    const { year, notice } = closed.data;
    return { year, ...(notice !== undefined && { notice }), ...saidOf(closed) };
  },
};

const totalOf = (amounts: readonly Money[], currency: Currency): Money => sum(amounts, none(currency));

/** For how many years after the end of the term costs and their corrections may still come. */
const YEARS_AFTER_TERM = 2;

/** The refusal for a year without a day between the founding and the archival, or the years that follow the term. */
function outsideLife(year: number, { founded: from, archived, term }: Alliance): YearOutsideLifetime | undefined {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const to = [archived, term && yearsAfter(term.end, YEARS_AFTER_TERM)].filter((day) => day !== undefined).toSorted()[0];
  const on = last < from ? last : first;
  return last < from || (to !== undefined && first > to) ? { refused: 'OUTSIDE_LIFETIME', on, from, ...(to !== undefined && { to }) } : undefined;
}

/** The same day in a later year; the last of February stays that. */
function yearsAfter(date: LocalDate, years: number): LocalDate {
  const year = Number(date.slice(0, 4)) + years;
  return date.endsWith('-02-29') ? addDays(`${year}-03-01`, -1) : `${year}${date.slice(4)}`;
}

function isOver(year: number, { term }: Alliance, today: LocalDate): boolean {
  const last = `${year}-12-31`;
  return today > (term && term.end.startsWith(`${year}-`) ? term.end : last);
}

/** What each service cost in the year, all parties together, by name. */
function sumsOf({ currency, figures }: Actuals, year: number): readonly ServiceSum[] {
  const sums = [...figures.values()]
    .filter(({ month }) => yearOf(month) === year)
    .reduce<ReadonlyMap<string, Money>>(
      (known, { service, amount }) => put(known, service, plus(known.get(service) ?? none(currency!), amount)),
      new Map(),
    );
  return [...sums].map(([service, amount]) => ({ service, amount })).toSorted((a, b) => (a.service < b.service ? -1 : 1));
}
