import type { Command, Evidence, Money } from '@app/alliance';
import { ActBody, Amount, AuthorisedBody, Day, DocumentVersion, FactBody, Flag, Fraction, Id, Nested, Text } from '../members';

const optional = { optional: true } as const;

type AgreedShare = Command<'OpenIncentivePeriod'>['shares'][number];

class IncentiveShareBody implements AgreedShare {
  @Id() party: string;
  @Fraction() share: string;
  @Day({ ...optional, description: 'From when it shares, where that is later than the first day of the period.' }) from?: string;
}

export class OpenIncentivePeriodBody extends AuthorisedBody implements Command<'OpenIncentivePeriod'> {
  @Id({ description: 'A contract period.' }) period: string;
  @Amount({ description: 'What can be earned, or lost, by results.' }) pool: Money;
  @Fraction({ ...optional, description: 'The part of the producers in an underrun or overrun; without it as the policies say.' }) share?: string;
  @Amount({ description: 'The fee at risk: the producers together never pay more.' }) cap: Money;
  @Flag({ ...optional, description: 'Whether a score below zero lessens a gain; without it as the policies say.' }) modifier?: boolean;
  @Nested(() => IncentiveShareBody, { list: true, min: 1, description: 'Together a whole; the last one listed bears a residual cent.' })
  shares: IncentiveShareBody[];
}

export class AgreeIncentiveSharesBody extends AuthorisedBody implements Command<'AgreeIncentiveShares'> {
  @Id({ description: 'An incentive period that is open.' }) period: string;
  @Nested(() => IncentiveShareBody, {
    list: true,
    min: 1,
    description: 'All shares from that day on, together a whole; the last one listed bears a residual cent.',
  })
  shares: IncentiveShareBody[];
}

export class DemonstrateSavingsBody extends FactBody implements Command<'DemonstrateSavings'> {
  @Id() period: string;
  @DocumentVersion() report: Evidence;
}

export class CalculateSettlementBody extends ActBody implements Command<'CalculateSettlement'> {
  @Id() period: string;
}

export class ApproveSettlementBody extends AuthorisedBody implements Command<'ApproveSettlement'> {
  @Id() settlement: string;
}

class PaymentBody extends AuthorisedBody {
  @Id() settlement: string;
  @Id() party: string;
  @Amount({ ...optional, description: 'Compared with what is due, and never taken over. Above zero.' }) amount?: Money;
  @Id({ ...optional, description: 'Where what an adjustment changed is paid or recovered on its own.' }) adjustment?: string;
}
export class PayOutBody extends PaymentBody implements Command<'PayOut'> {}
export class RecoverIncentiveBody extends PaymentBody implements Command<'RecoverIncentive'> {}

export class AdjustSettlementBody extends AuthorisedBody implements Command<'AdjustSettlement'> {
  @Id() settlement: string;
  @Amount({ description: 'By how much the net changes. Signed; compared with what is computed.' }) delta: Money;
  @Text(2000) reason: string;
}

export const incentiveBodies = {
  OpenIncentivePeriod: OpenIncentivePeriodBody,
  AgreeIncentiveShares: AgreeIncentiveSharesBody,
  DemonstrateSavings: DemonstrateSavingsBody,
  CalculateSettlement: CalculateSettlementBody,
  ApproveSettlement: ApproveSettlementBody,
  PayOut: PayOutBody,
  RecoverIncentive: RecoverIncentiveBody,
  AdjustSettlement: AdjustSettlementBody,
};
