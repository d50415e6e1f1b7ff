/**
 * Splitting an amount among the producers (N-04).
 *
 * Each party's part is its share of the amount, rounded; the last party listed that has a share takes what is left, so that
 * not a cent is lost or made. A party that came in the middle of a period shares only from its own day on (N-09): on the
 * days before it, the others share all of it, in proportion to their shares. Its share of the period is therefore its
 * agreed share times the part of the days from its day on, and what it does not get the others get in proportion.
 *
 * Where the shares were agreed anew in the middle of a period, each list holds for its own days: on each day the one that was
 * agreed for the latest day up to then. A party's share of the period is its share of all the days.
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

/** The shares as they were agreed anew, from a day on; of several from the same day, the last one. */
export interface SharesSince {
  readonly from: LocalDate;
  readonly shares: readonly AgreedShare[];
}

/** The lists in the order of the days from which they hold; one from a day before the period holds from its first. */
export const withShares = (before: readonly SharesSince[], added: SharesSince): readonly SharesSince[] =>
  [...before.filter(({ from }) => from !== added.from), added].toSorted((a, b) => (a.from < b.from ? -1 : 1));

/**
 * Day by day, whoever has come shares in proportion; days on which nobody had come yet count for nobody. The parties stand
 * in the order of the list that holds last, since it says who bears a residual cent; before them who stood in others alone.
 */
export function countedShares(
  shares: readonly AgreedShare[],
  from: LocalDate,
  to: LocalDate,
  anew: readonly SharesSince[] = [],
): readonly CountedShare[] {
  const days = daysBetween(from, to) + 1;
  const offset = (date: LocalDate | undefined): number => (date !== undefined && date > from ? daysBetween(from, date) : 0);
  const lists = [{ turn: 0, shares }, ...anew.map((one) => ({ turn: offset(one.from), shares: one.shares }))];

  let counted = 0n;
  const weights = new Map<PartyId, Fraction>();
  for (const [i, { turn, shares: list }] of lists.entries()) {
    const end = lists[i + 1]?.turn ?? days;
    const stretch = weighed(list, turn, end, offset);
    counted += stretch.days;
    for (const [party, weight] of stretch.weights) {
      const known = weights.get(party);
      // A party of a later list stands where that list has it.
      weights.delete(party);
      weights.set(party, add(known ?? NOTHING, weight));
    }
  }
  return [...weights].map(([party, weight]) => ({ party, counts: shareOf(over(weight, fraction(counted, 1n))) }));
}

interface Stretch {
  /** On how many of the days anybody had come. */
  readonly days: bigint;
  readonly weights: readonly (readonly [PartyId, Fraction])[];
}

/** What one list gives each party, in whole days, between two days of the period. */
function weighed(list: readonly AgreedShare[], first: number, end: number, offset: (date: LocalDate | undefined) => number): Stretch {
  const came = list.map((one) => Math.max(first, offset(one.from)));
  const turns = [...new Set([first, ...came])].filter((turn) => turn < end).sort((a, b) => a - b);
  const agreed = list.map(({ share }) => fractionOf(share));

  let days = 0n;
  let weights: readonly Fraction[] = list.map(() => NOTHING);
  for (const [i, turn] of turns.entries()) {
    const length = BigInt((turns[i + 1] ?? end) - turn);
    const present = agreed.map((share, party) => (came[party]! <= turn ? share : NOTHING));
    const all = addUp(present);
    if (all.above === 0n) continue;
    days += length;
    weights = weights.map((weight, party) => add(weight, times(over(present[party]!, all), fraction(length, 1n))));
  }
  return { days, weights: list.map(({ party }, i) => [party, weights[i]!] as const) };
}

/** In whole cents; together they are the amount, whatever the shares. */
export function split(amount: bigint, shares: readonly CountedShare[]): readonly bigint[] {
  const fractions = shares.map(({ counts }) => fractionOf(counts));
  const last = fractions.findLastIndex(({ above }) => above > 0n);
  const parts = fractions.map((share, i) => (i === last ? 0n : halfUp(times(share, fraction(amount, 1n)))));
  const given = parts.reduce((sum, part) => sum + part, 0n);
  return parts.map((part, i) => (i === last ? amount - given : part));
}
