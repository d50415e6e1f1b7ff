/**
 * Opening and closing a fiscal year.
 *
 * A fiscal year is a calendar year. A finance officer closes it once it is over, or once the contract has ended in it. From
 * then on its figures change only by being stated anew, with the reason, and no money is moved on its lines; what they were
 * on closing stays on record beside what they have become (M-12).
 */
import { combine, event, notHappened, only, said, saidOf, type Datable, type DayNotReached, type Decider } from '../decider';
import { decisions } from '../governance/decision-facts';
import { meetings } from '../meetings/facts';
import { alliance, mayAct, notPermitted, roles, type Alliance, type NotPermitted } from '../parties/facts';
import { none, plus, put, sum, type Currency, type LocalDate, type Money } from '../values';
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

export type OpenYearRefusal = NotPermitted | YearClosed | { readonly refused: 'YEAR_EXISTS'; readonly year: number };
export type CloseYearRefusal =
  | NotPermitted
  | DayNotReached
  | YearClosed
  | { readonly refused: 'YEAR_NOT_OVER'; readonly year: number }
  | { readonly refused: 'SERVICES_TOO_MANY'; readonly services: number }
  | { readonly refused: 'NOTICE_NOT_FOUND'; readonly notice: string };

const SERVICES_MAX = 200;

const opening = combine({ fiscalYears, roles });
export const openYear: Decider<OpenYear, OpenYearRefusal, typeof opening.initial> = {
  ...opening,

  decide(state, command, circumstance) {
    const { year } = command;
    if (!mayAct(state.roles, 'FINANCE_OFFICER', circumstance)) return notPermitted('FINANCE_OFFICER');
    const closed = inClosedYear(state.fiscalYears, [year], circumstance.today);
    if (closed) return closed;
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
    const closed = inClosedYear(state.fiscalYears, [year], today);
    if (closed) return closed;
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
