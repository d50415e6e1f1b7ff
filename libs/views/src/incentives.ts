/**
 * The incentives of every period and of the whole term, in one table: target and actual costs, the overall score, what the
 * producers share of the difference, what the results earn, and what comes to each party. The totals are of what was
 * approved; what was found later stands in figures of its own, `adjusted` (N-07).
 */
import {
  combine,
  contractPeriods,
  effectiveOn as amountOn,
  none,
  periodTargets,
  plus,
  sum,
  type Currency,
  type LocalDate,
  type Money,
  type Settlement,
  type Settlements,
} from '@app/alliance';
import { adjustedBy, isApproved, periodsOn, settling, standingOn, stepsOn, upcomingPeriods } from './settlements';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ contractPeriods, periodTargets, settling });
type State = typeof fold.initial;

interface Amount {
  readonly party: string;
  readonly amount: Money;
}
/** What each party has in all, in the order in which parties first appear. */
function byParty(parts: readonly Amount[], currency: Currency): readonly Amount[] {
  const parties = [...new Set(parts.map(({ party }) => party))];
  return parties.map((party) => ({
    party,
    amount: sum(
      parts.filter((one) => one.party === party).map(({ amount }) => amount),
      none(currency),
    ),
  }));
}
const partsOf = ({ parts }: Settlement): readonly Amount[] => parts.map(({ party, amount }) => ({ party, amount }));
const deltasOf = (known: Settlements, settlement: Settlement, date: LocalDate): readonly Amount[] =>
  adjustedBy(known, settlement, date).flatMap(({ parts }) => parts.map(({ party, delta }) => ({ party, amount: delta })));

function rowOf(
  period: string,
  { periodTargets: targets, settling: { incentivePeriods, settlements } }: State,
  trail: Trail,
  date: LocalDate,
): object {
  const { from, to, pool } = incentivePeriods.get(period)!;
  const settlement = standingOn(settlements, period, date);
  const agreed = among(trail.of('period', period), 'IncentivePeriodOpened', 'IncentiveSharesAgreed');
  const target = settlement?.target ?? amountOn(targets.get(period) ?? [], date, none(pool.currency));
  if (!settlement) return { period, from, to, isApproved: false, target, pool, ...why(agreed) };

  const { actual, ops, steps, net } = settlement;
  const adjustments = adjustedBy(settlements, settlement, date);
  const delta = sum(
    adjustments.map((one) => one.delta),
    none(pool.currency),
  );
  return present({
    period,
    from,
    to,
    settlement: settlement.settlement,
    isApproved: isApproved(settlement, date),
    target,
    actual,
    difference: steps.difference,
    ops,
    gainOrPain: steps.gainOrPain,
    modified: steps.modified,
    pool,
    kra: steps.kra,
    netBeforeCap: steps.netBeforeCap,
    net,
    gainOrPainDue: steps.gainOrPainDue,
    kraDue: steps.kraDue,
    parties: partsOf(settlement),
    adjusted:
      adjustments.length === 0
        ? undefined
        : { delta, net: plus(net, delta), parties: byParty([...partsOf(settlement), ...deltasOf(settlements, settlement, date)], pool.currency) },
    ...why(agreed, trail.of('settlement', settlement.settlement)),
  });
}

/** The sums over what was approved by the day. */
function totalsOf({ settling: { settlements } }: State, currency: Currency, date: LocalDate): object {
  const approved = [...settlements.calculated.values()].filter((one) => isApproved(one, date));
  const total = (of: (one: Settlement) => Money): Money => sum(approved.map(of), none(currency));
  const deltas = approved.flatMap((one) => deltasOf(settlements, one, date));
  return {
    settled: approved.length,
    target: total((one) => one.target),
    actual: total((one) => one.actual),
    difference: total(({ steps }) => steps.difference),
    gainOrPain: total(({ steps }) => steps.gainOrPain),
    pool: total((one) => one.pool),
    kra: total(({ steps }) => steps.kra),
    net: total((one) => one.net),
    gainOrPainDue: total(({ steps }) => steps.gainOrPainDue),
    kraDue: total(({ steps }) => steps.kraDue),
    parties: byParty(approved.flatMap(partsOf), currency),
    adjusted: {
      gainOrPainDue: total((one) => stepsOn(settlements, one, date).gainOrPainDue),
      kraDue: total((one) => stepsOn(settlements, one, date).kraDue),
      net: total((one) => stepsOn(settlements, one, date).net),
      parties: byParty([...approved.flatMap(partsOf), ...deltas], currency),
    },
  };
}

export const incentivesView = viewOf({
  fold,
  answer(state, trail, { effectiveOn: date }) {
    const { alliance, incentivePeriods } = state.settling;
    return {
      ...listed(periodsOn(incentivePeriods, date).map(({ period }) => rowOf(period, state, trail, date))),
      totals: totalsOf(state, alliance!.currency, date),
      upcoming: listed(upcomingPeriods(incentivePeriods, trail, date)),
    };
  },
});
