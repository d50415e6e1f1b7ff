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
import { addUp, fractionOf, isMore, ONE, shareOf } from '../fraction';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { PartyId, PeriodId } from '../parties/events';
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
  type Capacities,
  type NotPermitted,
} from '../parties/facts';
import { addDays, isLess, isRecordable, minus, none, type Currency, type LocalDate, type Money, type Share } from '../values';
import { recordsResults } from './acting';
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

type SharesRefusal =
  | { readonly refused: 'SHARE_NOT_REDUCED'; readonly share: Share; readonly reduced: Share }
  | { readonly refused: 'SHARE_ABOVE_WHOLE'; readonly share: Share }
  | { readonly refused: 'SHARES_NOT_WHOLE'; readonly sum: Share }
  | { readonly refused: 'PARTY_NOT_FOUND' | 'PARTY_REPEATED'; readonly party: PartyId }
  | { readonly refused: 'SHARES_AFTER_PERIOD'; readonly party: PartyId; readonly to: LocalDate }
  | { readonly refused: 'NOT_A_PRODUCER'; readonly party: PartyId; readonly producesFrom?: LocalDate };
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

function wrongShare(share: Share): SharesRefusal | undefined {
  const found = fractionOf(share);
  if (shareOf(found) !== share) return { refused: 'SHARE_NOT_REDUCED', share, reduced: shareOf(found) };
  return isMore(found, ONE) ? { refused: 'SHARE_ABOVE_WHOLE', share } : undefined;
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The shares as they count: each from its own day, where that is later than the first of the period. */
function sharesFrom(known: State, shares: readonly AgreedShare[], { from, to }: Days): readonly AgreedShare[] | SharesRefusal {
  const named = shares.map(({ party }) => party);
  const unknown = named.find((party) => !known.parties.has(party));
  if (unknown !== undefined) return { refused: 'PARTY_NOT_FOUND', party: unknown };
  const twice = named.find((party, i) => named.indexOf(party) < i);
  if (twice !== undefined) return { refused: 'PARTY_REPEATED', party: twice };
  const wrong = shares.map(({ share }) => wrongShare(share)).find((one) => one !== undefined);
  if (wrong) return wrong;
  const sum = shareOf(addUp(shares.map(({ share }) => fractionOf(share))));
  if (sum !== shareOf(ONE)) return { refused: 'SHARES_NOT_WHOLE', sum };

  const counted: AgreedShare[] = [];
  for (const { party, share, from: own } of shares) {
    if (own !== undefined && own > to) return { refused: 'SHARES_AFTER_PERIOD', party, to };
    const producesFrom = share === '0/1' ? from : firstProducingDay(known.capacities, party, { from, to });
    if (producesFrom === undefined) return { refused: 'NOT_A_PRODUCER', party };
    if (own !== undefined && own < producesFrom && own > from) return { refused: 'NOT_A_PRODUCER', party, producesFrom };
    const day = own !== undefined && own > producesFrom ? own : producesFrom;
    counted.push({ party, share, ...(day > from && { from: day }) });
  }
  return counted;
}

const PRODUCING = ['PUBLIC_PRODUCER', 'PRIVATE_PRODUCER'];

/** The first day of the period on which a party produces, in whichever capacity. */
function firstProducingDay(held: Capacities, party: PartyId, { from, to }: Days): LocalDate | undefined {
  const days = held
    .filter((one) => one.party === party && PRODUCING.includes(one.capacity))
    .flatMap((one) => {
      const ends = [one.to, one.ended === undefined ? undefined : addDays(one.ended, -1), to].filter((day) => day !== undefined);
      const [first, last] = [one.from > from ? one.from : from, ends.toSorted()[0]!];
      return first <= last ? [first] : [];
    });
  return days.toSorted()[0];
}
