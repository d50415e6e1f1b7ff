/**
 * The shares of an incentive period, as they are agreed when it is opened and whenever they are agreed anew: together they
 * make a whole, in the order in which a residual cent is borne. Whoever has a share holds a producing capacity in the days
 * for which it is agreed, and shares only from the first of them on which it does (N-09).
 */
import { addUp, fractionOf, isMore, ONE, shareOf } from '../fraction';
import type { PartyId } from '../parties/events';
import { type Capacities, type parties } from '../parties/facts';
import { addDays, type LocalDate, type Share } from '../values';
import type { AgreedShare } from './split';

export type ShareRefusal =
  | { readonly refused: 'SHARE_NOT_REDUCED'; readonly share: Share; readonly reduced: Share }
  | { readonly refused: 'SHARE_ABOVE_WHOLE'; readonly share: Share };
export type SharesRefusal =
  | ShareRefusal
  | { readonly refused: 'SHARES_NOT_WHOLE'; readonly sum: Share }
  | { readonly refused: 'PARTY_NOT_FOUND' | 'PARTY_REPEATED'; readonly party: PartyId }
  | { readonly refused: 'SHARES_AFTER_PERIOD'; readonly party: PartyId; readonly to: LocalDate }
  | { readonly refused: 'NOT_A_PRODUCER'; readonly party: PartyId; readonly producesFrom?: LocalDate };

export function wrongShare(share: Share): ShareRefusal | undefined {
  const found = fractionOf(share);
  if (shareOf(found) !== share) return { refused: 'SHARE_NOT_REDUCED', share, reduced: shareOf(found) };
  return isMore(found, ONE) ? { refused: 'SHARE_ABOVE_WHOLE', share } : undefined;
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
interface Known {
  readonly capacities: Capacities;
  readonly parties: typeof parties.initial;
}

/** The shares as they count: each from its own day, where that is later than the first of the days for which all are agreed. */
export function sharesFrom(known: Known, shares: readonly AgreedShare[], { from, to }: Days): readonly AgreedShare[] | SharesRefusal {
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

/** The first of the days on which a party produces, in whichever capacity. */
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
