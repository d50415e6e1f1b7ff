// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { PartyId, PeriodId } from '../parties/events';
import type { Hash, LocalDate, Money, Share } from '../values';
import type { Part, SettlementInputs, Steps } from './settlement';
import type { AgreedShare } from './split';

export type SettlementId = string;
export type AdjustmentId = string;
const CAUSES = ['TARGET', 'ACTUAL', 'SCORES', 'SHARES'] as const;
/** Which of its inputs has turned out otherwise. */
export type Cause = (typeof CAUSES)[number];

/** Where the inputs of a settlement were read, beside their values; a list that would be too long is left out. */
export interface Sources {
  readonly periodHash?: Hash;
  readonly scoresHash?: Hash;
  readonly verification?: string;
  readonly actuals?: readonly string[];
  readonly movements?: readonly string[];
}
/** An adjustment of an earlier settlement that is settled with this one (N-07). Signed. */
export interface Carried {
  readonly adjustment: AdjustmentId;
  readonly settlement: SettlementId;
  readonly delta: Money;
  readonly parts: readonly { readonly party: PartyId; readonly delta: Money }[];
}
/** `amount` is the part of the net, `carried` what earlier settlements add, `payable` both; below zero it is to be recovered. */
export interface SettledPart extends Part {
  readonly carried?: Money;
  readonly payable: Money;
}
export interface AdjustedPart extends Part {
  readonly delta: Money;
}
/** What is paid or recovered is above zero; with `adjustment` it is the delta of that adjustment alone. */
interface Payout {
  readonly settlement: SettlementId;
  readonly party: PartyId;
  readonly amount: Money;
  readonly adjustment?: AdjustmentId;
}

export const incentiveEvents = {
  /** `period` is a contract period, `from` and `to` its days. A share counts from its own day where that is later (N-09). */
  IncentivePeriodOpened: fact<{
    period: PeriodId;
    from: LocalDate;
    to: LocalDate;
    pool: Money;
    share: Share;
    cap: Money;
    modifier: boolean;
    shares: readonly AgreedShare[];
  }>(),
  /** How a period is shared from its day on, instead of what was agreed before (N-09). */
  IncentiveSharesAgreed: fact<{ period: PeriodId; shares: readonly AgreedShare[] }>(),
  SavingsDemonstrated: fact<{ period: PeriodId; party: PartyId; report: Evidence }>(),
  /** All inputs by value, and every step: whoever has this entry can compute it again (N-01). */
  SettlementCalculated: act<
    SettlementInputs & {
      settlement: SettlementId;
      period: PeriodId;
      sources: Sources;
      steps: Steps;
      net: Money;
      carried: readonly Carried[];
      payable: Money;
      parts: readonly SettledPart[];
    }
  >({ creates: 'settlement' }),
  SettlementApproved: fact<{ settlement: SettlementId; period: PeriodId }>(),
  IncentivePaid: fact<Payout>(),
  IncentiveRecovered: fact<Payout>(),
  /** The settlement as it would be by now, and what that changes; the settlement itself stays as it is (N-07). */
  SettlementAdjusted: fact<
    {
      adjustment: AdjustmentId;
      settlement: SettlementId;
      period: PeriodId;
      causes: readonly Cause[];
      target: Money;
      actual: Money;
      ops?: string;
      steps: Steps;
      delta: Money;
      parts: readonly AdjustedPart[];
    },
    { reason: string }
  >({ creates: 'adjustment', sealed: { reason: 'ALLIANCE' } }),
};
