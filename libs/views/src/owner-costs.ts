/**
 * What the client side spends beside the alliance, and what each owner bears of it: by the shares of each month, with the
 * residual cent at the owner listed last (M-16). A cost that was corrected counts as its correction says, and stays listed.
 */
import {
  agreements,
  alliance,
  combine,
  componentOn,
  costFrame,
  costSharesOn,
  minus,
  none,
  ownerCosts,
  ownerCostsOn,
  owners,
  parties,
  sum,
  yearOf,
  type Money,
  type OwnerCost,
} from '@app/alliance';
import { sumsBy } from './actual-rows';
import { openShareAlarms } from './open-shares';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ agreements, alliance, costFrame, ownerCosts, owners, parties });
const amountOf = ({ amount }: { readonly amount: Money }): Money => amount;

function rowOf({ ownerCost, month, amount, parts, corrects, corrected, on }: OwnerCost, trail: Trail): object {
  const entries = trail.of('ownerCost', ownerCost);
  const recorded = among(entries, 'OwnerCostRecorded').find(({ data }) => data.ownerCost === ownerCost)!;
  return present({
    ownerCost,
    month,
    amount,
    parts,
    corrects,
    correctedBy: corrected?.by,
    effective: on,
    recordedOn: recorded.day,
    by: recorded.actor.person,
    reason: recorded.sealed.reason,
    ...why(entries),
  });
}

export const ownerCostsView = viewOf({
  fold,
  params: [
    { name: 'year', description: 'only this calendar year' },
    { name: 'party', description: 'only what this owner bears a part of' },
  ],
  answer(state, trail, { effectiveOn: date, params: { year, party } }) {
    const currency = state.alliance!.currency;
    const shares = costSharesOn(state.owners, state.agreements, date);
    const isMeant = ({ month, parts }: OwnerCost): boolean =>
      (year === undefined || String(yearOf(month)) === year) && (party === undefined || parts.some((one) => one.party === party));
    const all = [...state.ownerCosts.values()];
    const counted = ownerCostsOn(state.ownerCosts, date);
    const shown = counted.filter(isMeant);
    const known = all.filter(({ on }) => on <= date);
    const budget = componentOn(state.costFrame, 'OWNER_COSTS', date, currency);
    return {
      ...listed(shown.map((cost) => rowOf(cost, trail))),
      total: sum(shown.map(amountOf), none(currency)),
      byOwner: sumsBy(
        shown.flatMap(({ parts }) => parts),
        (part) => part.party,
        amountOf,
      ),
      byYear: sumsBy(shown, ({ month }) => String(yearOf(month)), amountOf),
      byMonth: sumsBy(shown, ({ month }) => month, amountOf),
      shares,
      alarms: openShareAlarms(shares, state.parties, trail, date),
      budget,
      left: minus(budget, sum(counted.map(amountOf), none(currency))),
      corrected: listed(known.filter((cost) => !counted.includes(cost) && isMeant(cost)).map((cost) => rowOf(cost, trail))),
      upcoming: listed(all.filter((cost) => cost.on > date && isMeant(cost)).map((cost) => rowOf(cost, trail))),
    };
  },
});
