import type { Allowing, Money } from '@app/alliance';
import { Amount, Flag, Id, Nested, OneOf } from '../members';
import { PlaceBody } from './place.body';

class AllowanceBody {
  @Id() id: string;
}
class AllocateBudgetAllowance extends AllowanceBody {
  @OneOf(['AllocateBudget']) allows: 'AllocateBudget';
  @Amount() amount: Money;
  @Nested(() => PlaceBody) to: PlaceBody;
}
class TransferBudgetAllowance extends AllowanceBody {
  @OneOf(['TransferBudget']) allows: 'TransferBudget';
  @Amount() amount: Money;
  @Nested(() => PlaceBody) from: PlaceBody;
  @Nested(() => PlaceBody) to: PlaceBody;
}
class ReserveAllowance extends AllowanceBody {
  @OneOf(['DrawReserve', 'ReturnReserve']) allows: 'DrawReserve' | 'ReturnReserve';
  @Amount() amount: Money;
  @Flag() adjustsTarget: boolean;
  @Nested(() => PlaceBody, { optional: true }) to?: PlaceBody;
  @Id({ optional: true }) period?: string;
}
class AdjustTargetAllowance extends AllowanceBody {
  @OneOf(['AdjustTarget']) allows: 'AdjustTarget';
  @Amount() amount: Money;
  @Id() period: string;
  @Id({ optional: true }) adjustmentEvent?: string;
  @OneOf(['INCENTIVE_POOL', 'OWNER_COSTS', 'RISK_RESERVE']) against: 'INCENTIVE_POOL' | 'OWNER_COSTS' | 'RISK_RESERVE';
}
class ConfirmMovementAllowance extends AllowanceBody {
  @OneOf(['ConfirmMovement']) allows: 'ConfirmMovement';
  @Id() movement: string;
}

/** What a decision can allow, each with what it must say. */
export const ALLOWANCES = {
  AllocateBudget: AllocateBudgetAllowance,
  TransferBudget: TransferBudgetAllowance,
  DrawReserve: ReserveAllowance,
  ReturnReserve: ReserveAllowance,
  AdjustTarget: AdjustTargetAllowance,
  ConfirmMovement: ConfirmMovementAllowance,
} satisfies { readonly [A in Allowing['allows']]: new () => object };
