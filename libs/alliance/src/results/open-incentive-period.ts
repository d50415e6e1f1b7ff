/**
 * Opening an incentive period: what the producers can earn and lose in a contract period, and how they share it.
 *
 * It names the pool for results, the producers' share of an underrun or overrun, the fee at risk, and the shares of the
 * parties, in the order in which a residual cent is borne: together they make a whole. What is not named is as the policies
 * say. The pools of all periods stay within the incentive pool of the cost frame (N-08). Whoever has a share holds a
 * producing capacity in the period, and shares only from the first day on which it does (N-09).
 */
import { componentOn, costFrame } from '../commercial/facts';
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { PeriodId } from '../parties/events';
import {
  alliance,
  capacities,
  contractPeriods,
  mayAct,
  notPermitted,
  parties,
  policies,
  policiesOn,
  roles,
  type NotPermitted,
} from '../parties/facts';
import { isLess, isRecordable, minus, none, type Currency, type Money, type Share } from '../values';
import { recordsResults } from './acting';
import { sharesFrom, wrongShare, type SharesRefusal } from './agreed-shares';
import { incentivePeriods, poolsOf } from './incentive-facts';
import type { AgreedShare } from './split';

export interface OpenIncentivePeriod extends Authorised {
  readonly period: PeriodId;
  readonly pool: Money;
  readonly share?: Share;
  readonly cap: Money;
  readonly modifier?: boolean;
  readonly shares: readonly AgreedShare[];
}

export type OpenIncentivePeriodRefusal =
  | NotPermitted
  | AuthorityRefusal
  | SharesRefusal
  | { readonly refused: 'PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'INCENTIVE_PERIOD_EXISTS'; readonly period: PeriodId }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_BELOW_ZERO' | 'AMOUNT_TOO_LARGE' }
  | { readonly refused: 'POOL_EXCEEDED'; readonly left: Money };

const state = combine({ alliance, bodies, capacities, contractPeriods, costFrame, decisions, incentivePeriods, parties, policies, roles });
type State = typeof state.initial;

export const openIncentivePeriod: Decider<OpenIncentivePeriod, OpenIncentivePeriodRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const { period, pool, cap } = command;
    if (!recordsResults(known.roles, known.bodies, circumstance) && !mayAct(known.roles, 'FINANCE_OFFICER', circumstance))
      return notPermitted('MANAGER');
    const lacking = restsOn(known, command, circumstance);
    if (lacking) return lacking;
    const found = known.contractPeriods.find((one) => one.period === period);
    if (!found) return { refused: 'PERIOD_NOT_FOUND', period };
    if (known.incentivePeriods.has(period)) return { refused: 'INCENTIVE_PERIOD_EXISTS', period };

    const { currency } = known.alliance!;
    if ([pool, cap].some((amount) => amount.currency !== currency)) return { refused: 'CURRENCY_MISMATCH', currency };
    if (![pool, cap].every(isRecordable)) return { refused: 'AMOUNT_TOO_LARGE' };
    if ([pool, cap].some((amount) => isLess(amount, none(currency)))) return { refused: 'AMOUNT_BELOW_ZERO' };
    const on = dayOf(command, circumstance);
    const defaults = policiesOn(known.policies, on);
    const share = command.share ?? defaults.producersShare;
    const shares = sharesFrom(known, command.shares, found);
    const wrong = wrongShare(share) ?? ('refused' in shares ? shares : undefined);
    if (wrong) return wrong;
    const left = minus(componentOn(known.costFrame, 'INCENTIVE_POOL', on, currency), poolsOf(known.incentivePeriods, none(currency)));
    if (isLess(left, pool)) return { refused: 'POOL_EXCEEDED', left };

    const { from, to } = found;
    const modifier = command.modifier ?? defaults.incentiveModifier;
    const opened = { period, from, to, pool, share, cap, modifier, shares: shares as readonly AgreedShare[] };
    return [event('IncentivePeriodOpened', opened, said(command, circumstance))];
  },

  commandOf(made) {
    const opened = only(made, 'IncentivePeriodOpened');
    const { from: _, to: __, ...data } = opened.data;
    return { ...data, ...saidOf(opened) };
  },
};
