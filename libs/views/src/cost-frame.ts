/**
 * The cost frame on any day, as known at any moment: its four components, which are the total to the cent (M-01), its lines
 * and their sums, the targets of the periods, and beside them what is decided and not moved yet, or contested. What holds
 * from a later day is listed as upcoming and is in no figure (B-05).
 */
import {
  alliance,
  combine,
  COMPONENTS,
  componentOn,
  contractPeriods,
  costFrame,
  deadlocks,
  decisions,
  effectiveOn as amountOn,
  lines,
  lowestFrom,
  none,
  periodTargets,
  plus,
  sum,
  totalOn,
  waiting,
  type Component,
  type Currency,
  type LocalDate,
  type Money,
  type Postings,
  type Recorded,
  type Waiting,
} from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

export const money = combine({ alliance, contractPeriods, costFrame, deadlocks, decisions, lines, periodTargets });
export type MoneyState = typeof money.initial;

/** The entries behind a list of postings: the movements that made them, each with its reversal. */
export const behind = (postings: Postings, trail: Trail): readonly Recorded[] =>
  [...new Set(postings.flatMap(({ movement }) => movement ?? []))].flatMap((movement) => trail.of('movement', movement).slice(0, 1));

const later = (postings: Postings, date: LocalDate): Postings => postings.filter(({ on }) => on > date);

function componentOf(component: Component, { costFrame: frame }: MoneyState, currency: Currency, trail: Trail, date: LocalDate): object {
  const postings = frame.components[component];
  const set = [...trail.ofType('CostFrameFixed'), ...trail.ofType('CostFrameChanged').filter(({ data }) => data.component === component)];
  return {
    component,
    amount: componentOn(frame, component, date, currency),
    free: amountOn(frame.free[component], date, none(currency)),
    ...why(set, behind(postings, trail)),
  };
}

function lineRows({ lines: all }: MoneyState, currency: Currency, trail: Trail, date: LocalDate) {
  return [...all].map(([name, { line, postings }]) => ({
    name,
    line,
    amount: amountOn(postings, date, none(currency)),
    ...why(
      trail
        .ofType('BudgetLineCreated')
        .filter(
          ({ data }) =>
            data.line.service === line.service &&
            data.line.year === line.year &&
            data.line.party === line.party &&
            data.line.component === line.component,
        ),
      behind(postings, trail),
    ),
  }));
}
type LineRow = ReturnType<typeof lineRows>[number];

/** Sums of the lines of the target budget; other components have theirs in their own right. */
const sums = (rows: readonly LineRow[], by: (row: LineRow) => string): Readonly<Record<string, Money>> => {
  const found: Record<string, Money> = {};
  for (const row of rows) found[by(row)] = found[by(row)] ? plus(found[by(row)]!, row.amount) : row.amount;
  return found;
};

function periodRows(
  { contractPeriods: known, periodTargets: targets }: MoneyState,
  currency: Currency,
  trail: Trail,
  date: LocalDate,
): readonly object[] {
  // What is defined from a later day on is upcoming.
  const defined = known.filter(({ period }) => targets.get(period)!.some(({ on }) => on <= date));
  return defined.map(({ period, from, to, target }) => ({
    period,
    from,
    to,
    start: target,
    target: amountOn(targets.get(period) ?? [], date, none(currency)),
    ...why(among(trail.of('period', period), 'ContractPeriodDefined', 'CostFrameChanged'), behind(targets.get(period) ?? [], trail)),
  }));
}

/** Amounts that a decision names and that cannot be moved yet: shown beside the figures, never in them (V-24, D-21). */
function waitingOf(all: readonly Waiting[], state: Waiting['state'], currency: Currency, trail: Trail): object {
  const rows = all
    .filter((one) => one.state === state)
    .map(({ state: _, ...one }) => ({
      ...one,
      ...why(among(trail.of('decision', one.decision), 'DecisionProposed', 'DecisionAdopted', 'DeadlockDeclared')),
    }));
  return {
    ...listed(rows),
    total: sum(
      rows.map(({ amount }) => amount),
      none(currency),
    ),
  };
}

function upcomingOf({ costFrame: frame, lines: all, periodTargets: targets }: MoneyState, date: LocalDate): readonly object[] {
  return [
    ...COMPONENTS.flatMap((component) => later(frame.components[component], date).map((posting) => ({ component, ...posting }))),
    ...[...all].flatMap(([line, { postings }]) => later(postings, date).map((posting) => ({ line, ...posting }))),
    ...[...targets].flatMap(([period, postings]) => later(postings, date).map((posting) => ({ period, ...posting }))),
  ];
}

export const costFrameView = viewOf({
  fold: money,
  answer(state, trail, { effectiveOn: date }) {
    const { costFrame: frame } = state;
    const currency = state.alliance!.currency;
    const fixed = trail.ofType('CostFrameFixed')[0];
    const rows = lineRows(state, currency, trail, date);
    const target = rows.filter(({ line }) => line.component === 'TARGET_BUDGET');
    const awaited = waiting(state.decisions, state.deadlocks, date);
    return present({
      fixed: frame.from !== undefined && frame.from <= date,
      priceLevel: fixed?.data.priceLevel,
      vat: fixed?.data.vat,
      total: totalOn(frame, date, currency),
      components: Object.fromEntries(COMPONENTS.map((component) => [component, componentOn(frame, component, date, currency)])),
      ...listed(COMPONENTS.map((component) => componentOf(component, state, currency, trail, date))),
      reserve: {
        // What can still be drawn: later draws that are known already count against it.
        available: lowestFrom(frame.free.RISK_RESERVE, date, none(currency)),
        drawn: amountOn(frame.drawn, date, none(currency)),
        spent: amountOn(frame.spent, date, none(currency)),
      },
      lines: listed(rows),
      byYear: sums(target, ({ line }) => String(line.year)),
      byService: sums(target, ({ line }) => line.service),
      byParty: sums(target, ({ line }) => line.party),
      periods: listed(periodRows(state, currency, trail, date)),
      pending: waitingOf(awaited, 'PENDING', currency, trail),
      contested: waitingOf(awaited, 'CONTESTED', currency, trail),
      upcoming: listed(upcomingOf(state, date)),
    });
  },
});
