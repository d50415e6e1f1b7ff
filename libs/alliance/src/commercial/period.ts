/** Which contract period's target changes with the target budget: from the first period on, every change names one (M-03). */
import type { PeriodId } from '../parties/events';
import type { PeriodTargets } from './facts';

export type PeriodRefusal =
  | { readonly refused: 'PERIOD_REQUIRED' }
  | { readonly refused: 'PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'TARGET_UNCHANGED'; readonly period: PeriodId };

export function periodRefused(known: PeriodTargets, changesTarget: boolean, period: PeriodId | undefined): PeriodRefusal | undefined {
  if (period === undefined) return changesTarget && known.size > 0 ? { refused: 'PERIOD_REQUIRED' } : undefined;
  if (!known.has(period)) return { refused: 'PERIOD_NOT_FOUND', period };
  // A period is named only where its target changes: else the record would say something that did not happen.
  return changesTarget ? undefined : { refused: 'TARGET_UNCHANGED', period };
}
