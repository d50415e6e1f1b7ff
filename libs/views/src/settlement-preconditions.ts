/**
 * "Were savings demonstrated and costs verified before gainshare was paid?" For each period, when each step was taken, in the
 * order in which it must come (N-02): the order is that of the record, since a day alone could be dated back.
 */
import { monthsFor, type IncentivePeriod, type LocalDate, type Recorded, type Settlement } from '@app/alliance';
import { isApproved, isUnknown, PERIOD, periodsAsked, settling, standingOn, type SettlingState } from './settlements';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf, type ViewRefusal } from './view';

type Found = Pick<Recorded, 'rev' | 'day' | 'effective' | 'hash' | 'type'>;
const shown = (entry: Found | undefined): object | undefined => entry && { on: entry.effective, recordedOn: entry.day, revision: entry.rev };
/** The last before another step, else the first after it: what came too late is shown as well. */
const before = (entries: readonly Found[], step: Found | undefined): Found | undefined =>
  entries.findLast(({ rev }) => step === undefined || rev < step.rev) ?? entries[0];
const isBefore = (earlier: Found | undefined, later: Found | undefined): boolean =>
  later === undefined || (earlier !== undefined && earlier.rev < later.rev);

interface Steps {
  readonly savingsDemonstrated: Found | undefined;
  readonly costsVerified: Found | undefined;
  readonly scoresFrozen: Found | undefined;
  readonly calculated: Found | undefined;
  readonly approved: Found | undefined;
  readonly paid: Found | undefined;
  readonly recovered: Found | undefined;
}
function stepsOf(
  { period, from, to }: IncentivePeriod,
  settlement: Settlement | undefined,
  periods: SettlingState['contractPeriods'],
  trail: Trail,
  date: LocalDate,
): Steps {
  const about = (settlement ? trail.of('settlement', settlement.settlement) : []).filter(({ effective }) => effective <= date);
  const [calculated] = among(about, 'SettlementCalculated');
  const [approved] = among(about, 'SettlementApproved');
  const months = monthsFor(periods, { from, to });
  const of = (entries: readonly Found[]): readonly Found[] => entries.filter(({ effective }) => effective <= date);
  return {
    savingsDemonstrated: before(of(among(trail.of('period', period), 'SavingsDemonstrated')), approved),
    costsVerified: before(of(trail.ofType('CostsVerified').filter(({ data }) => data.from === months.from && data.to === months.to)), approved),
    scoresFrozen: before(of(among(trail.of('period', period), 'ScoresFrozen')), calculated),
    calculated,
    approved,
    // What an adjustment is paid by itself is no payment of the settlement.
    paid: among(about, 'IncentivePaid').find(({ data }) => data.adjustment === undefined),
    recovered: among(about, 'IncentiveRecovered').find(({ data }) => data.adjustment === undefined),
  };
}

function rowOf(
  period: IncentivePeriod,
  { contractPeriods, settlements }: SettlingState,
  trail: Trail,
  date: LocalDate,
): { readonly inOrder: boolean } {
  const settlement = standingOn(settlements, period.period, date);
  const steps = stepsOf(period, settlement, contractPeriods, trail, date);
  const { savingsDemonstrated, costsVerified, scoresFrozen, calculated, approved, paid, recovered } = steps;
  const isGain = settlement !== undefined && BigInt(settlement.steps.modified.minor) > 0n;
  // Where neither results nor a modifier count, there is no score to wait for.
  const isScored = settlement?.ops !== undefined;
  const inOrder =
    (!isScored || isBefore(scoresFrozen, calculated)) &&
    isBefore(calculated, approved) &&
    isBefore(approved, paid) &&
    isBefore(approved, recovered) &&
    (!isGain || (isBefore(savingsDemonstrated, approved) && isBefore(costsVerified, approved)));
  return present({
    period: period.period,
    settlement: settlement?.settlement,
    isApproved: settlement !== undefined && isApproved(settlement, date),
    isGain,
    ...Object.fromEntries(Object.entries(steps).flatMap(([step, entry]) => (entry ? [[step, shown(entry as Found)]] : []))),
    inOrder,
    ...why(Object.values(steps).flatMap((entry) => (entry ? [entry as Found] : []))),
  });
}

export const settlementPreconditionsView = viewOf({
  fold: settling,
  params: [PERIOD],
  answer(state, trail, { effectiveOn, params: { period } }): object | ViewRefusal {
    const periods = periodsAsked(state.incentivePeriods, period, effectiveOn);
    if (isUnknown(periods)) return periods;
    const rows = periods.map((one) => rowOf(one, state, trail, effectiveOn));
    return { inOrder: rows.every(({ inOrder }) => inOrder), ...listed(rows) };
  },
});
