/**
 * Splitting an amount among the producers (N-04).
 *
 * Each party's part is its share of the amount, rounded; the last party listed that has a share takes what is left, so that
 * not a cent is lost or made. A party that came in the middle of a period shares only from its own day on (N-09): on the
 * days before it, the others share all of it, in proportion to their shares. Its share of the period is therefore its
 * agreed share times the part of the days from its day on, and what it does not get the others get in proportion.
 */
import { add, addUp, fraction, fractionOf, halfUp, NOTHING, over, shareOf, times, type Fraction } from '../fraction';
import { daysBetween, type LocalDate, type Share } from '../values';
import type { PartyId } from '../parties/events';

/** What one party was agreed to have, and from when where that is later than the period itself. */
export interface AgreedShare {
  readonly party: PartyId;
  readonly share: Share;
  readonly from?: LocalDate;
}
/** What the agreed share comes to over the whole period. */
export interface CountedShare {
  readonly party: PartyId;
  readonly counts: Share;
}

/** Day by day, whoever has come shares in proportion; days on which nobody had come yet count for nobody. */
export function countedShares(shares: readonly AgreedShare[], from: LocalDate, to: LocalDate): readonly CountedShare[] {
  const came = shares.map((one) => (one.from !== undefined && one.from > from ? daysBetween(from, one.from) : 0));
  const days = daysBetween(from, to) + 1;
  const turns = [...new Set([0, ...came])].sort((a, b) => a - b);
  const agreed = shares.map(({ share }) => fractionOf(share));

  let counted = 0n;
  let weights: readonly Fraction[] = shares.map(() => NOTHING);
  for (const [i, turn] of turns.entries()) {
    const length = BigInt((turns[i + 1] ?? days) - turn);
    const present = agreed.map((share, party) => (came[party]! <= turn ? share : NOTHING));
    const all = addUp(present);
    if (all.above === 0n) continue;
    counted += length;
    weights = weights.map((weight, party) => add(weight, times(over(present[party]!, all), fraction(length, 1n))));
  }
  return shares.map(({ party }, i) => ({ party, counts: shareOf(over(weights[i]!, fraction(counted, 1n))) }));
}

/** In whole cents; together they are the amount, whatever the shares. */
export function split(amount: bigint, shares: readonly CountedShare[]): readonly bigint[] {
  const fractions = shares.map(({ counts }) => fractionOf(counts));
  const last = fractions.findLastIndex(({ above }) => above > 0n);
  const parts = fractions.map((share, i) => (i === last ? 0n : halfUp(times(share, fraction(amount, 1n)))));
  const given = parts.reduce((sum, part) => sum + part, 0n);
  return parts.map((part, i) => (i === last ? amount - given : part));
}
