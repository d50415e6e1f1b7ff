/**
 * How far the contract has moved from what was signed (M-15).
 *
 * What was signed is the cost frame as it was fixed at first, and every later change is measured against that, never
 * against the frame as it has become. Counted are the changes of the frame by the funding body, up or down, each by its
 * size, and what adjustment events have added to the target. Not counted is what stays within what was signed: transfers,
 * and draws on the reserve, which was there from the beginning to be drawn; nor an adjustment that was reversed. Reaching a
 * threshold of the policies is recorded with the change that reaches it, once. It warns, and never blocks.
 */
import { event, onward, type Circumstance, type Draft, type Fold, type Said } from '../decider';
import { isPositive, none, sum, type LocalDate, type Money } from '../values';
import type { MovementId } from './events';
import { sizeOf } from './movement-facts';

export interface ContractChange {
  readonly on: LocalDate;
  readonly of: 'FRAME' | 'TARGET';
  /** Signed. */
  readonly change: Money;
  readonly movement?: MovementId;
  readonly reversed?: LocalDate;
}
export interface ChangeMeter {
  readonly original?: Money;
  readonly changes: readonly ContractChange[];
  readonly crossed: readonly { readonly threshold: number; readonly on: LocalDate }[];
}

export const changeMeter: Fold<ChangeMeter> = {
  initial: { changes: [], crossed: [] },
  evolve: {
    CostFrameFixed: (meter, { total }) => ({ ...meter, original: total }),
    CostFrameChanged: (meter, { change }, { effective: on }) => ({ ...meter, changes: [...meter.changes, { on, of: 'FRAME', change }] }),
    TargetAdjusted: (meter, { change, movement }, { effective: on }) =>
      isPositive(change) ? { ...meter, changes: [...meter.changes, { on, of: 'TARGET', change, movement }] } : meter,
    BudgetMovementReversed: (meter, { reverses }, { effective: reversed }) => ({
      ...meter,
      changes: meter.changes.map((one) => (one.movement === reverses ? { ...one, reversed } : one)),
    }),
    ContractChangeThresholdCrossed: (meter, { threshold }, { effective: on }) => ({ ...meter, crossed: [...meter.crossed, { threshold, on }] }),
  },
};

/** All changes that hold on a day together, by their size; without a day, all that are known. */
export const changedBy = ({ original, changes }: ChangeMeter, date?: LocalDate): Money =>
  sum(
    changes
      .filter(({ on, reversed }) => (date === undefined ? reversed === undefined : on <= date && (reversed === undefined || reversed > date)))
      .map(({ change }) => sizeOf(change)),
    none(original!.currency),
  );

/** In percent of what was signed, with two decimals: the rest is cut off, so that nothing shows as reached before it is. */
export function percentOf({ minor }: Money, original: Money): string {
  const hundredths = (BigInt(minor) * 10_000n) / BigInt(original.minor);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/** What a change of the contract makes known: each threshold that is reached now and was not before. */
export function crossings(
  meter: ChangeMeter,
  thresholds: readonly number[],
  made: Draft<'CostFrameChanged'> | Draft<'TargetAdjusted'>,
  circumstance: Circumstance,
): readonly Draft<'ContractChangeThresholdCrossed'>[] {
  const after = onward(changeMeter, meter, [made], circumstance);
  const original = after.original!;
  const changed = changedBy(after);
  const { effective, authority }: Said = made;
  const more = { ...(effective !== undefined && { effective }), ...(authority && { authority }) };
  return thresholds
    .filter((threshold) => !after.crossed.some((one) => one.threshold === threshold))
    .filter((threshold) => BigInt(changed.minor) * 100n >= BigInt(original.minor) * BigInt(threshold))
    .map((threshold) => event('ContractChangeThresholdCrossed', { threshold, original, percent: percentOf(changed, original) }, more));
}
