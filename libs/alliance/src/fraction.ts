/**
 * Exact arithmetic with fractions, and the one rounding that money knows: to the nearest whole, halves away from zero, so
 * that a gain and a loss of one size round alike (M-13). Nothing here is ever a floating point number.
 */
import type { Share } from './values';

export interface Fraction {
  readonly above: bigint;
  /** Above zero. */
  readonly below: bigint;
}
export const NOTHING: Fraction = { above: 0n, below: 1n };
export const ONE: Fraction = { above: 1n, below: 1n };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
export const fraction = (above: bigint, below: bigint): Fraction => {
  const by = gcd(above < 0n ? -above : above, below);
  return { above: above / by, below: below / by };
};
/** A share is written one way only: `1/2`, never `2/4`. */
export const fractionOf = (share: Share): Fraction => {
  const [above = '0', below = '1'] = share.split('/');
  return fraction(BigInt(above), BigInt(below));
};
export const shareOf = ({ above, below }: Fraction): Share => `${above}/${below}`;

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.above * b.below + b.above * a.below, a.below * b.below);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.above * b.above, a.below * b.below);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.above * b.below, a.below * b.above);
export const isMore = (a: Fraction, b: Fraction): boolean => a.above * b.below > b.above * a.below;
export const addUp = (fractions: readonly Fraction[]): Fraction => fractions.reduce(add, NOTHING);

/** The nearest whole number; what lies in the middle goes away from zero. */
export function halfUp({ above, below }: Fraction): bigint {
  const size = above < 0n ? -above : above;
  const rounded = (2n * size + below) / (2n * below);
  return above < 0n ? -rounded : rounded;
}
