/**
 * Paying out what a settlement gives a party, and recovering what it takes from one.
 *
 * The decision that approved the settlement gives the amounts; whoever pays only carries it out, and an amount that is named
 * is compared with the settlement and never taken over. Each party is paid once for a settlement; a part below zero is
 * recovered, which is an event of its own (N-06). What an adjustment changed is paid or recovered on its own only where no
 * later period is left with which it could be settled (N-07).
 */
import {
  combine,
  dayOf,
  event,
  notHappened,
  only,
  said,
  saidOf,
  type Authorised,
  type Authority,
  type Circumstance,
  type DayNotReached,
  type Decider,
} from '../decider';
import { restsOn, successorsOf, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import type { DecisionId } from '../governance/events';
import { bodies } from '../governance/facts';
import type { PartyId, PeriodId } from '../parties/events';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { isLess, isPositive, isSame, negative, zero, type Money } from '../values';
import type { AdjustmentId, SettlementId } from './incentive-events';
import { incentivePeriods, nextUnsettled, settlements, type Payment } from './incentive-facts';

export interface PayOut extends Authorised {
  readonly settlement: SettlementId;
  readonly party: PartyId;
  readonly amount?: Money;
  readonly adjustment?: AdjustmentId;
}
export type RecoverIncentive = PayOut;

interface Due {
  readonly amount: Money;
  readonly decision: DecisionId;
  readonly payments: readonly Payment[];
}
type DueRefusal =
  | { readonly refused: 'SETTLEMENT_NOT_FOUND' | 'SETTLEMENT_NOT_APPROVED'; readonly settlement: SettlementId }
  | { readonly refused: 'ADJUSTMENT_NOT_FOUND'; readonly adjustment: AdjustmentId }
  | { readonly refused: 'ADJUSTMENT_CARRIED'; readonly adjustment: AdjustmentId; readonly settlement?: SettlementId; readonly period?: PeriodId }
  | { readonly refused: 'SHARES_NOTHING'; readonly period: PeriodId; readonly party: PartyId };
export type PayOutRefusal =
  | NotPermitted
  | AuthorityRefusal
  | DueRefusal
  | DayNotReached
  | { readonly refused: 'NOT_THE_APPROVING_DECISION'; readonly decision: DecisionId }
  | { readonly refused: 'ALREADY_PAID' | 'ALREADY_RECOVERED'; readonly settlement: SettlementId; readonly party: PartyId }
  | { readonly refused: 'NOTHING_TO_PAY' | 'NOTHING_TO_RECOVER'; readonly payable: Money }
  | { readonly refused: 'AMOUNT_DIFFERS'; readonly payable: Money };

const state = combine({ bodies, decisions, incentivePeriods, roles, settlements });
type State = typeof state.initial;

const payment = (how: Payment['how'], type: 'IncentivePaid' | 'IncentiveRecovered'): Decider<PayOut, PayOutRefusal, State> => ({
  ...state,

  decide(known, command, circumstance) {
    const { settlement, party, adjustment } = command;
    if (!mayAct(known.roles, 'FINANCE_OFFICER', circumstance) && !mayAct(known.roles, 'CLIENT_OFFICER', circumstance))
      return notPermitted('FINANCE_OFFICER');
    const due = dueTo(known, command);
    if ('refused' in due) return due;
    const authority = command.authority ?? ({ kind: 'DECISION', ref: due.decision } as const);
    const unfounded = notFounded(known, { ...command, authority }, due.decision, circumstance) ?? notHappened(command, circumstance);
    if (unfounded) return unfounded;

    const before = due.payments.find((one) => one.party === party);
    if (before) return { refused: before.how === 'PAID' ? 'ALREADY_PAID' : 'ALREADY_RECOVERED', settlement, party };
    const { amount: payable } = due;
    if (how === 'PAID' && !isPositive(payable)) return { refused: 'NOTHING_TO_PAY', payable };
    if (how === 'RECOVERED' && !isLess(payable, zero(payable))) return { refused: 'NOTHING_TO_RECOVER', payable };
    const amount = how === 'PAID' ? payable : negative(payable);
    if (command.amount && !isSame(command.amount, amount)) return { refused: 'AMOUNT_DIFFERS', payable: amount };

    const data = { settlement, party, amount, ...(adjustment !== undefined && { adjustment }) };
    return [event(type, data, { ...said({ ...command, authority }, circumstance) })];
  },

  commandOf(made) {
    const paid = only(made, type);
    return { ...paid.data, ...saidOf(paid) };
  },
});

export const payOut = payment('PAID', 'IncentivePaid');
export const recoverIncentive = payment('RECOVERED', 'IncentiveRecovered');

/** What is due to a party, below zero where the party owes it, with the decision that it rests on. */
function dueTo({ incentivePeriods: periods, settlements: known }: State, { settlement, party, adjustment }: PayOut): Due | DueRefusal {
  const found = known.calculated.get(settlement);
  if (!found) return { refused: 'SETTLEMENT_NOT_FOUND', settlement };
  const { approved, period } = found;
  if (!approved) return { refused: 'SETTLEMENT_NOT_APPROVED', settlement };
  if (adjustment === undefined) {
    const part = found.parts.find((one) => one.party === party);
    if (!part) return { refused: 'SHARES_NOTHING', period, party };
    return { amount: part.payable, decision: approved.decision, payments: found.payments };
  }

  const adjusted = known.adjustments.get(adjustment);
  if (!adjusted || adjusted.settlement !== settlement) return { refused: 'ADJUSTMENT_NOT_FOUND', adjustment };
  if (adjusted.carriedIn !== undefined) return { refused: 'ADJUSTMENT_CARRIED', adjustment, settlement: adjusted.carriedIn };
  // Once one party was paid on its own the others are as well: an adjustment is never torn in two.
  const next = adjusted.payments.length > 0 ? undefined : nextUnsettled(periods, known, found.to);
  if (next !== undefined) return { refused: 'ADJUSTMENT_CARRIED', adjustment, period: next };
  const part = adjusted.parts.find((one) => one.party === party);
  if (!part) return { refused: 'SHARES_NOTHING', period, party };
  return { amount: part.delta, decision: adjusted.decision, payments: adjusted.payments };
}

/** It rests on the decision that approved the amounts, or on one that has taken its place since, whichever is in force. */
function notFounded(
  known: State,
  command: PayOut & { readonly authority: Authority },
  decision: DecisionId,
  circumstance: Circumstance,
): PayOutRefusal | undefined {
  const { kind, ref } = command.authority;
  const successors = successorsOf(known.decisions, new Map([[decision, undefined]]), dayOf(command, circumstance));
  if (kind === 'DECISION' && !successors.has(ref)) return { refused: 'NOT_THE_APPROVING_DECISION', decision };
  return restsOn(known, command, circumstance);
}
