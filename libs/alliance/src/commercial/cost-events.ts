// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { fact } from '../event';
import type { PartyId, PeriodId } from '../parties/events';
import type { Hash, Money, Share } from '../values';

export type ActualId = string;
export type VerificationId = string;
export type ForecastId = string;
export type OwnerCostId = string;
/** A month of the calendar, `2020-04`. */
export type Month = string;

/** What one service cost in one month. */
export interface CostLine {
  readonly month: Month;
  readonly service: string;
  readonly amount: Money;
}
/** One figure of the reports: what one party spent on one service in one month. */
export interface Questioned {
  readonly month: Month;
  readonly service: string;
  readonly party: PartyId;
}
/** What a year is expected to cost in all, its months already over included. */
export interface ForecastLine {
  readonly year: number;
  readonly service: string;
  readonly party?: PartyId;
  readonly amount: Money;
}
export interface ServiceSum {
  readonly service: string;
  readonly amount: Money;
}
/** What one owner bears of a cost. */
export interface OwnerPart {
  readonly party: PartyId;
  readonly share: Share;
  readonly amount: Money;
}

export const costEvents = {
  /** One report of one party. `source` is the digest of the report; OVERRUN: a line of the target budget is exceeded (M-11). */
  ActualRecorded: fact<{ actual: ActualId; party: PartyId; lines: readonly CostLine[]; source: Hash; flag?: 'OVERRUN' }, { note?: string }>({
    creates: 'actual',
    sealed: { note: 'ALLIANCE' },
  }),
  /** The lines given take the place of those that stood; the earlier report stays on record. */
  ActualRestated: fact<
    { actual: ActualId; restates: ActualId; party: PartyId; lines: readonly CostLine[]; source: Hash; flag?: 'OVERRUN' },
    { reason: string }
  >({ creates: 'actual', sealed: { reason: 'ALLIANCE' } }),
  /** Both months included. `actual` is a check value: it was compared with the sum of what is recorded, and never taken over. */
  CostsVerified: fact<{ verification: VerificationId; period?: PeriodId; from: Month; to: Month; actual: Money; document: Evidence }>({
    creates: 'verification',
  }),
  CostsQuestioned: fact<
    { verification: VerificationId; period?: PeriodId; from: Month; to: Month; lines: readonly Questioned[]; document?: Evidence },
    { reason: string }
  >({ creates: 'verification', sealed: { reason: 'ALLIANCE' } }),
  /** A snapshot, as of the day from which it holds; a later one stands beside it (M-14). */
  ForecastRecorded: fact<{ forecast: ForecastId; lines: readonly ForecastLine[] }, { note?: string }>({
    creates: 'forecast',
    sealed: { note: 'ALLIANCE' },
  }),
  FiscalYearOpened: fact<{ year: number }>(),
  /** The sums as they stood on closing: they can be compared with what corrections have made of them since (M-12). */
  FiscalYearClosed: fact<{ year: number; actual: Money; services: readonly ServiceSum[]; ownerCosts: Money; notice?: string }>(),
  FiscalYearReopened: fact<{ year: number; informed: string }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),
  /** Each owner's part by the shares of the month; none where no shares are agreed, and the client bears it all (M-16). */
  OwnerCostRecorded: fact<
    { ownerCost: OwnerCostId; month: Month; amount: Money; parts: readonly OwnerPart[]; corrects?: OwnerCostId },
    { reason?: string }
  >({ creates: 'ownerCost', sealed: { reason: 'ALLIANCE' } }),
  /** A warning: all changes together have come to this much of what was signed at first (M-15). */
  ContractChangeThresholdCrossed: fact<{ threshold: number; original: Money; percent: string }>(),
};
