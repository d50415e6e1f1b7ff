/**
 * Agreeing anew how the producers share in an incentive period.
 *
 * A party that joins after the period was opened, or leaves before its end, changes how it is shared. The whole list is agreed
 * anew and holds from a day on, until the day of the next list; the days before stay as they were agreed. Again all shares
 * together make a whole, and whoever has one holds a producing capacity in those days (N-09). That is possible until the
 * settlement of the period is approved; a calculation that was made before is overtaken, and made again.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { PeriodId } from '../parties/events';
import { capacities, mayAct, notPermitted, parties, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { recordsResults } from './acting';
import { sharesFrom, type SharesRefusal } from './agreed-shares';
import type { SettlementId } from './incentive-events';
import { approvedOf, incentivePeriods, settlements, type IncentivePeriod } from './incentive-facts';
import { withShares, type AgreedShare } from './split';

export interface AgreeIncentiveShares extends Authorised {
  readonly period: PeriodId;
  readonly shares: readonly AgreedShare[];
}

export type AgreeIncentiveSharesRefusal =
  | NotPermitted
  | AuthorityRefusal
  | SharesRefusal
  | { readonly refused: 'INCENTIVE_PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'SETTLEMENT_APPROVED'; readonly settlement: SettlementId }
  | { readonly refused: 'AGREED_AFTER_PERIOD'; readonly period: PeriodId; readonly to: LocalDate }
  | { readonly refused: 'SHARES_TOO_MANY'; readonly shares: number };

/** All lists of a period go into the entry of its settlement. */
const SHARES_MAX = 200;

const state = combine({ bodies, capacities, decisions, incentivePeriods, parties, roles, settlements });

export const agreeIncentiveShares: Decider<AgreeIncentiveShares, AgreeIncentiveSharesRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { period } = command;
    if (!recordsResults(known.roles, known.bodies, circumstance) && !mayAct(known.roles, 'FINANCE_OFFICER', circumstance))
      return notPermitted('MANAGER');
    const lacking = restsOn(known, command, circumstance);
    if (lacking) return lacking;
    const incentive = known.incentivePeriods.get(period);
    if (!incentive) return { refused: 'INCENTIVE_PERIOD_NOT_FOUND', period };
    const approved = approvedOf(known.settlements, period);
    if (approved) return { refused: 'SETTLEMENT_APPROVED', settlement: approved.settlement };

    const { from: first, to } = incentive;
    const on = dayOf(command, circumstance);
    if (on > to) return { refused: 'AGREED_AFTER_PERIOD', period, to };
    const from = on > first ? on : first;
    const shares = sharesFrom(known, command.shares, { from, to });
    if ('refused' in shares) return shares;
    const all = sizeWith(incentive, from, shares);
    if (all > SHARES_MAX) return { refused: 'SHARES_TOO_MANY', shares: all };
    return [event('IncentiveSharesAgreed', { period, shares }, said(command, circumstance))];
  },

  commandOf(made) {
    const agreed = only(made, 'IncentiveSharesAgreed');
    return { ...agreed.data, ...saidOf(agreed) };
  },
};

/** How many shares all lists of the period would have. */
const sizeWith = ({ shares, sharesAnew }: IncentivePeriod, from: LocalDate, added: readonly AgreedShare[]): number =>
  [{ shares }, ...withShares(sharesAnew ?? [], { from, shares: added })].reduce((size, list) => size + list.shares.length, 0);
