// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { fact } from '../event';
import type { Money } from '../values';
import { costEvents } from './cost-events';

export const COMPONENTS = ['TARGET_BUDGET', 'INCENTIVE_POOL', 'OWNER_COSTS', 'RISK_RESERVE'] as const;
export type Component = (typeof COMPONENTS)[number];
export type MovementId = string;
export type AdjustmentEventId = string;
export const ADJUSTMENT_KINDS = ['SCOPE', 'LAW', 'INDEX', 'OTHER'] as const;

/** A line of the budget, or a wider place: a component, and as much of year, service and party as is known. */
export interface Place {
  readonly component: Component;
  readonly year?: number;
  readonly service?: string;
  readonly party?: string;
}
export type Components = { readonly [C in Component]: Money };
export interface LineAmount {
  readonly line: Place;
  readonly amount: Money;
}
/** What every movement has: its number, and the effect of the decision in `authority` that it uses up. */
interface Movement {
  readonly movement: MovementId;
  readonly effect: string;
  /** Effective before the day on which it was recorded (D-04). */
  readonly flag?: 'LATE_RECORDED';
}
const reason = { sealed: { reason: 'ALLIANCE' } } as const;

export const commercialEvents = {
  ...costEvents,
  /** `total` is a check value: it is compared with the sum of the components and never taken over (M-01). */
  CostFrameFixed: fact<{ total: Money; components: Components; priceLevel?: string; vat: 'EXCLUDED' | 'INCLUDED' }>(),
  /** Signed. A change of the target budget says which contract period's target it changes, once there are periods. */
  CostFrameChanged: fact<{ component: Component; change: Money; period?: string }>(),
  BudgetLineCreated: fact<{ line: Required<Place> }>(),
  BudgetAllocated: fact<Movement & { lines: readonly LineAmount[] }, { reason: string }>({ creates: 'movement', ...reason }),
  BudgetTransferred: fact<Movement & { from: Place; to: Place; amount: Money }, { reason: string }>({ creates: 'movement', ...reason }),
  /** Signed; what the target gains, another component gives, so that the frame stays whole. */
  TargetAdjusted: fact<Movement & { adjustmentEvent: AdjustmentEventId; period: string; change: Money; against: Component }, { reason: string }>({
    creates: 'movement',
    ...reason,
  }),
  AdjustmentEventRecognised: fact<{ adjustmentEvent: AdjustmentEventId; kind: (typeof ADJUSTMENT_KINDS)[number]; report: Evidence }>({
    creates: 'adjustmentEvent',
  }),
  AdjustmentEventRejected: fact<{ adjustmentEvent: AdjustmentEventId; kind: (typeof ADJUSTMENT_KINDS)[number]; report: Evidence }>({
    creates: 'adjustmentEvent',
  }),
  ReserveDrawn: fact<Movement & { amount: Money; adjustsTarget: boolean; line?: Place; period?: string; risk?: string }, { reason: string }>({
    creates: 'movement',
    ...reason,
  }),
  ReserveReturned: fact<Movement & { amount: Money; adjustsTarget: boolean; line?: Place; period?: string; risk?: string }, { reason: string }>({
    creates: 'movement',
    ...reason,
  }),
  BudgetMovementReversed: fact<{ movement: MovementId; reverses: MovementId; flag?: 'LATE_RECORDED' }, { reason: string }>({
    creates: 'movement',
    ...reason,
  }),
  MovementReanchored: fact<{ movement: MovementId; effect: string }>(),
  MovementConfirmed: fact<{ movement: MovementId; effect: string }>(),
};
