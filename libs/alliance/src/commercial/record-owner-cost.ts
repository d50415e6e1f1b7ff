/**
 * Recording what the client side spends beside the alliance.
 *
 * The owners bear such a cost by the shares that hold at the end of its month: each part is rounded to the cent, and the
 * owner named last bears what rounding leaves (M-16). Where no shares are agreed there is one client, which bears it all.
 * Where an owner has withdrawn by then, its share lies with nobody: until the shares are agreed anew no cost is split. A
 * cost that was wrong is recorded again, with the reason, naming the one that it corrects: in a closed year nothing else is
 * taken (M-12).
 */
import {
  combine,
  event,
  notHappened,
  only,
  said,
  saidIn,
  saidOf,
  type Circumstance,
  type Datable,
  type DayNotReached,
  type Decider,
} from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import { addUp, fractionOf, shareOf } from '../fraction';
import type { CostShare } from '../parties/events';
import {
  agreements,
  alliance,
  capacities,
  costSharesOn,
  holdsCapacity,
  mayAct,
  notPermitted,
  owners,
  parties,
  roles,
  sharesLeftOpen,
  type NotPermitted,
} from '../parties/facts';
import { isRecordable, none, sum, type Money, type Share } from '../values';
import type { Month, OwnerCostId } from './cost-events';
import { fiscalYears, hasBegun, inClosedYear, lastDayOf, ownerCosts, splitByShares, yearOf, type YearClosed } from './cost-facts';
import { sizeOf } from './movement-facts';

export interface RecordOwnerCost extends Datable {
  readonly month: Month;
  readonly amount: Money;
  readonly corrects?: OwnerCostId;
  readonly reason?: string;
}

export type RecordOwnerCostRefusal =
  | NotPermitted
  | AmountRefusal
  | YearClosed
  | DayNotReached
  | { readonly refused: 'SHARES_NOT_WHOLE'; readonly sum: Share }
  | { readonly refused: 'MONTH_NOT_BEGUN'; readonly month: Month }
  | { readonly refused: 'OWNER_COST_NOT_FOUND'; readonly ownerCost: OwnerCostId }
  | { readonly refused: 'ALREADY_CORRECTED'; readonly ownerCost: OwnerCostId; readonly by: OwnerCostId }
  | { readonly refused: 'CORRECTION_WITHOUT_REASON' };

const state = combine({ agreements, alliance, capacities, fiscalYears, ownerCosts, owners, parties, roles });
type State = typeof state.initial;

export const recordOwnerCost: Decider<RecordOwnerCost, RecordOwnerCostRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { month, amount, corrects, reason } = command;
    const { today } = circumstance;
    const shares = costSharesOn(state.owners, state.agreements, lastDayOf(month));
    if (!mayRecord(state, shares, circumstance)) return notPermitted('CLIENT_OFFICER');
    const wrong = improper(state.alliance, [amount], corrects === undefined ? 'ABOVE_ZERO' : 'ZERO');
    if (wrong) return wrong;
    const sizes = [...state.ownerCosts.values()].map((one) => sizeOf(one.amount));
    if (!isRecordable(sum([...sizes, amount], none(amount.currency)))) return { refused: 'AMOUNT_TOO_LARGE' };
    const ahead = notHappened(command, circumstance);
    if (ahead) return ahead;
    if (!hasBegun(month, today)) return { refused: 'MONTH_NOT_BEGUN', month };
    const unfounded = corrects === undefined ? inClosedYear(state.fiscalYears, [yearOf(month)], today) : notCorrectable(state, corrects, reason);
    if (unfounded) return unfounded;
    const open = sharesLeftOpen(shares, state.parties, lastDayOf(month));
    if (open.length > 0) return { refused: 'SHARES_NOT_WHOLE', sum: borneBy(shares.filter((one) => !open.includes(one))) };

    const ownerCost = `owner-cost-${state.ownerCosts.size + 1}`;
    const data = { ownerCost, month, amount, parts: splitByShares(amount, shares), ...(corrects !== undefined && { corrects }) };
    return [event('OwnerCostRecorded', data, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const recorded = only(made, 'OwnerCostRecorded');
    const { ownerCost: _, parts: __, ...data } = recorded.data;
    // A correction always had its reason, whether or not the words still have their key.
    const reason = data.corrects === undefined ? recorded.sealed?.reason : saidIn(recorded, 'reason');
    return { ...data, ...(reason !== undefined && { reason }), ...saidOf(recorded) };
  },
};

const borneBy = (shares: readonly CostShare[]): Share => shareOf(addUp(shares.map(({ share }) => fractionOf(share))));

/** Whoever acts for the client, or signs for one of the owners. */
const mayRecord = ({ capacities: held, roles: all }: State, shares: readonly CostShare[], circumstance: Circumstance): boolean => {
  const { party } = circumstance.actor;
  if (mayAct(all, 'CLIENT_OFFICER', circumstance)) return true;
  const isOwner = party !== undefined && (shares.some((one) => one.party === party) || holdsCapacity(held, party, 'CLIENT', circumstance.today));
  return isOwner && mayAct(all, 'PARTY_SIGNATORY', circumstance, { party });
};

function notCorrectable({ ownerCosts: known }: State, corrects: OwnerCostId, reason: string | undefined): RecordOwnerCostRefusal | undefined {
  const before = known.get(corrects);
  if (!before) return { refused: 'OWNER_COST_NOT_FOUND', ownerCost: corrects };
  if (before.corrected) return { refused: 'ALREADY_CORRECTED', ownerCost: corrects, by: before.corrected.by };
  return reason === undefined ? { refused: 'CORRECTION_WITHOUT_REASON' } : undefined;
}
