/**
 * What was agreed for each incentive period, and what became of it: every calculation of its settlement, the one that was
 * approved, what was paid and recovered, and what later findings changed (N-07).
 */
import type { Data, Entry, Fold } from '../decider';
import type { DecisionId } from '../governance/events';
import type { PartyId, PeriodId } from '../parties/events';
import { change, inOrder, none, put, sum, type Hash, type LocalDate, type Money } from '../values';
import type { AdjustmentId, SettlementId } from './incentive-events';
import type { Steps } from './settlement';
import { withShares, type SharesSince } from './split';

export interface IncentivePeriod extends Data<'IncentivePeriodOpened'> {
  /** The day from which its terms hold, be it before or in the period itself. */
  readonly agreedFrom: LocalDate;
  /** The shares as they were agreed anew, in the order of the days from which they hold. */
  readonly sharesAnew?: readonly SharesSince[];
  /** The entry that opened it. */
  readonly hash?: Hash;
}
export type IncentivePeriods = ReadonlyMap<PeriodId, IncentivePeriod>;
export const incentivePeriods: Fold<IncentivePeriods> = {
  initial: new Map(),
  evolve: {
    IncentivePeriodOpened: (known, opened, { effective: agreedFrom, hash }) =>
      put(known, opened.period, { ...opened, agreedFrom, ...(hash && { hash }) }),
    IncentiveSharesAgreed: (known, { period, shares }, { effective }) =>
      change(known, period, ({ from: first, sharesAnew = [] }) => ({
        sharesAnew: withShares(sharesAnew, { from: effective > first ? effective : first, shares }),
      })),
  },
};
/** Whether a party has a share in any of the days of a period. */
export const hasShare = ({ shares, sharesAnew = [] }: IncentivePeriod, party: PartyId): boolean =>
  [{ shares }, ...sharesAnew].some((list) => list.shares.some((one) => one.party === party && one.share !== '0/1'));
/** The pools of all periods together (N-08). */
export const poolsOf = (known: IncentivePeriods, zero: Money): Money =>
  sum(
    [...known.values()].map(({ pool }) => pool),
    zero,
  );

/** For which periods savings were demonstrated, by whom and from when (N-02). */
export type Savings = ReadonlyMap<PeriodId, readonly { readonly party: PartyId; readonly on: LocalDate }[]>;
export const savings: Fold<Savings> = {
  initial: new Map(),
  evolve: { SavingsDemonstrated: (known, { period, party }, { effective: on }) => put(known, period, [...(known.get(period) ?? []), { party, on }]) },
};

export interface Payment {
  readonly how: 'PAID' | 'RECOVERED';
  readonly party: PartyId;
  readonly amount: Money;
  readonly on: LocalDate;
}
export interface Settlement extends Data<'SettlementCalculated'> {
  readonly on: LocalDate;
  readonly approved?: { readonly on: LocalDate; readonly decision: DecisionId };
  /** The newer calculation of the same period that took its place before either was approved. */
  readonly replacedBy?: SettlementId;
  readonly payments: readonly Payment[];
}
export interface Adjustment extends Data<'SettlementAdjusted'> {
  readonly on: LocalDate;
  readonly decision: DecisionId;
  /** The approved settlement with which it was settled; or it was paid and recovered on its own. */
  readonly carriedIn?: SettlementId;
  readonly payments: readonly Payment[];
}
export interface Settlements {
  readonly calculated: ReadonlyMap<SettlementId, Settlement>;
  readonly adjustments: ReadonlyMap<AdjustmentId, Adjustment>;
}

function approve({ calculated, adjustments }: Settlements, { settlement }: { readonly settlement: SettlementId }, entry: Entry): Settlements {
  const approved = { on: entry.effective, decision: entry.authority!.ref };
  const { carried } = calculated.get(settlement)!;
  return {
    calculated: change(calculated, settlement, () => ({ approved })),
    adjustments: carried.reduce((all, { adjustment }) => change(all, adjustment, () => ({ carriedIn: settlement })), adjustments),
  };
}
const pay =
  (how: Payment['how']) =>
  (known: Settlements, { settlement, party, amount, adjustment }: Data<'IncentivePaid'>, { effective: on }: Entry): Settlements => {
    const added = ({ payments }: { readonly payments: readonly Payment[] }) => ({ payments: [...payments, { how, party, amount, on }] });
    return adjustment === undefined
      ? { ...known, calculated: change(known.calculated, settlement, added) }
      : { ...known, adjustments: change(known.adjustments, adjustment, added) };
  };

export const settlements: Fold<Settlements> = {
  initial: { calculated: new Map(), adjustments: new Map() },
  evolve: {
    SettlementCalculated: ({ calculated, ...known }, made, { effective: on }) => {
      const before = latestIn(calculated, made.period);
      const replaced = before === undefined ? calculated : change(calculated, before.settlement, () => ({ replacedBy: made.settlement }));
      return { ...known, calculated: put(replaced, made.settlement, { ...made, on, payments: [] }) };
    },
    SettlementApproved: approve,
    IncentivePaid: pay('PAID'),
    IncentiveRecovered: pay('RECOVERED'),
    SettlementAdjusted: ({ adjustments, ...known }, made, { effective: on, authority }) => ({
      ...known,
      adjustments: put(adjustments, made.adjustment, { ...made, on, decision: authority!.ref, payments: [] }),
    }),
  },
};

const latestIn = (calculated: Settlements['calculated'], period: PeriodId): Settlement | undefined =>
  [...calculated.values()].findLast((one) => one.period === period);
/** The newest calculation of a period. */
export const latestOf = ({ calculated }: Settlements, period: PeriodId): Settlement | undefined => latestIn(calculated, period);
/** The settlement of a period that was approved: there is one at most. */
export const approvedOf = ({ calculated }: Settlements, period: PeriodId): Settlement | undefined =>
  [...calculated.values()].find((one) => one.period === period && one.approved !== undefined);
export const adjustmentsOf = ({ adjustments }: Settlements, settlement: SettlementId): readonly Adjustment[] =>
  [...adjustments.values()].filter((one) => one.settlement === settlement);

/** What a settlement came to after everything that was found since: its own steps, or those of its latest adjustment. */
const stepsNow = (known: Settlements, settlement: Settlement): Steps => (adjustmentsOf(known, settlement.settlement).at(-1) ?? settlement).steps;
/** The approved settlements, each with what it came to: what the difference and the results cost the frame. */
const settledResults = (known: Settlements): readonly { readonly period: PeriodId; readonly settlement: SettlementId; readonly steps: Steps }[] =>
  [...known.calculated.values()]
    .filter(({ approved }) => approved !== undefined)
    .map((one) => ({ period: one.period, settlement: one.settlement, steps: stepsNow(known, one) }));
/** What all approved settlements but that of one period pay for results (N-08). */
export const kraOfOthers = (known: Settlements, period: PeriodId, zero: Money): Money =>
  sum(
    settledResults(known)
      .filter((one) => one.period !== period)
      .map(({ steps }) => steps.kraDue),
    none(zero.currency),
  );

/** The first period after this one, among those opened, that is not settled yet: what is found late is settled with it (N-07). */
export function nextUnsettled(periods: IncentivePeriods, known: Settlements, after: LocalDate): PeriodId | undefined {
  const later = [...periods.values()].filter(({ period, from }) => from > after && !approvedOf(known, period));
  return later.toSorted((a, b) => inOrder(a.from, b.from))[0]?.period;
}
/** The adjustments that are to be settled with a period. */
export const carriedInto = (periods: IncentivePeriods, known: Settlements, period: PeriodId): readonly Adjustment[] =>
  [...known.adjustments.values()].filter(
    ({ settlement, carriedIn, payments }) =>
      carriedIn === undefined && payments.length === 0 && nextUnsettled(periods, known, known.calculated.get(settlement)!.to) === period,
  );
