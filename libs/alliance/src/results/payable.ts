/**
 * What a settlement must have behind it before it is approved, and every later gain by an adjustment too: savings that were
 * demonstrated and costs that were verified (N-02), and room in the incentive pool for what is paid for results (N-08).
 */
import { componentOn, type CostFrame } from '../commercial/facts';
import type { PeriodId } from '../parties/events';
import { isLess, isPositive, minus, type LocalDate, type Money } from '../values';
import { kraOfOthers, type Savings, type Settlement } from './incentive-facts';
import { verifiedIn, type Settling } from './settlement-inputs';

export type PayableRefusal =
  | { readonly refused: 'SAVINGS_NOT_DEMONSTRATED' | 'COSTS_NOT_VERIFIED'; readonly period: PeriodId }
  | { readonly refused: 'POOL_EXCEEDED'; readonly left: Money };

interface Known extends Pick<Settling, 'contractPeriods' | 'settlements' | 'verifications'> {
  readonly costFrame: CostFrame;
  readonly savings: Savings;
}

/** What a gain lacks (N-02). */
export function unearned(known: Known, { period, from, to }: Settlement): PayableRefusal | undefined {
  if (!known.savings.has(period)) return { refused: 'SAVINGS_NOT_DEMONSTRATED', period };
  return verifiedIn(known, { from, to }) ? undefined : { refused: 'COSTS_NOT_VERIFIED', period };
}

/** Whether the results of all periods together would be paid more than the pool holds (N-08). */
export function beyondPool({ costFrame, settlements }: Known, period: PeriodId, kraDue: Money, today: LocalDate): PayableRefusal | undefined {
  const left = minus(componentOn(costFrame, 'INCENTIVE_POOL', today, kraDue.currency), kraOfOthers(settlements, period, kraDue));
  return isPositive(kraDue) && isLess(left, kraDue) ? { refused: 'POOL_EXCEEDED', left } : undefined;
}
