/**
 * How far the contract has moved from what was signed: every change with its size, all of them together in percent of the
 * cost frame as it was fixed at first, and which thresholds were reached when. It warns, and blocks nothing (M-15).
 */
import {
  alliance,
  changedBy,
  changeMeter,
  combine,
  costFrame,
  percentOf,
  policies,
  policiesOn,
  totalOn,
  type ChangeMeter,
  type LocalDate,
} from '@app/alliance';
import { decisionBehind } from './decision-status';
import { among, why, type EntryOf, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ alliance, changeMeter, costFrame, policies });
type Change = EntryOf<'CostFrameChanged' | 'TargetAdjusted'>;

/** What a change counts for: the frame's by its size, up or down; an adjustment of the target where it adds, unless it was reversed. */
function rowOf(entry: Change, trail: Trail, date: LocalDate): object {
  const { type, data, effective, authority } = entry;
  const reversal =
    type === 'TargetAdjusted'
      ? among(trail.of('movement', data.movement), 'BudgetMovementReversed').find(
          (one) => one.data.reverses === data.movement && one.effective <= date,
        )
      : undefined;
  const isCounted = type === 'CostFrameChanged' || (!data.change.minor.startsWith('-') && !reversal);
  return present({
    event: type,
    on: effective,
    change: data.change,
    component: type === 'CostFrameChanged' ? data.component : undefined,
    period: data.period,
    movement: type === 'TargetAdjusted' ? data.movement : undefined,
    isCounted,
    reversedOn: reversal?.effective,
    ...decisionBehind(authority, trail),
    ...why([entry], reversal ? [reversal] : []),
  });
}

function thresholdOf(threshold: number, meter: ChangeMeter, trail: Trail, date: LocalDate): object {
  const crossed = trail.ofType('ContractChangeThresholdCrossed').find(({ data, effective }) => data.threshold === threshold && effective <= date);
  const { currency, minor } = meter.original!;
  return present({
    threshold,
    // The least sum of changes, in whole cents, that reaches it.
    amount: { currency, minor: String((BigInt(minor) * BigInt(threshold) + 99n) / 100n) },
    crossed: crossed !== undefined,
    crossedOn: crossed?.effective,
    percent: crossed?.data.percent,
    ...why(crossed ? [crossed] : []),
  });
}

export const changeMeterView = viewOf({
  fold,
  answer(state, trail, { effectiveOn: date }) {
    const { changeMeter: meter } = state;
    const { original } = meter;
    if (!original) return { fixed: false, ...listed([]), thresholds: listed([]), upcoming: listed([]) };
    const changes = trail.ofType('CostFrameChanged', 'TargetAdjusted');
    const changed = changedBy(meter, date);
    const percents = new Set([...policiesOn(state.policies, date).changeMeterThresholds, ...meter.crossed.map(({ threshold }) => threshold)]);
    return {
      fixed: true,
      original,
      now: totalOn(state.costFrame, date, original.currency),
      changed,
      percent: percentOf(changed, original),
      ...listed(changes.filter(({ effective }) => effective <= date).map((entry) => rowOf(entry, trail, date))),
      thresholds: listed([...percents].sort((a, b) => a - b).map((threshold) => thresholdOf(threshold, meter, trail, date))),
      upcoming: listed(changes.filter(({ effective }) => effective > date).map((entry) => rowOf(entry, trail, date))),
      ...why(trail.ofType('CostFrameFixed')),
    };
  },
});
