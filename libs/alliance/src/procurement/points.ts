/**
 * Points, exactly. A mean of three scores is a fraction, and it stays one until a figure is published: with two decimals,
 * half a hundredth rounded up. So everybody who adds up gets the same.
 */
import { addUp, fraction, halfUp, isMore, over, times, type Fraction } from '../fraction';

/** A decimal as it is written: `72.5`. */
export function exactly(decimal: string): Fraction {
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.');
  const size = BigInt(whole + part);
  return fraction(decimal.startsWith('-') ? -size : size, 10n ** BigInt(part.length));
}
const whole = (count: number): Fraction => fraction(BigInt(count), 1n);

export const percent = (points: Fraction, weight: number): Fraction => times(points, fraction(BigInt(weight), 100n));
/** The mean of at least one. */
export const mean = (all: readonly Fraction[]): Fraction => over(addUp(all), whole(all.length));
/** Below zero where `a` is the less. */
export const difference = (a: Fraction, b: Fraction): number => Number(isMore(a, b)) - Number(isMore(b, a));
/** With two decimals, half a hundredth rounded up; points are never below zero. */
export function published(points: Fraction): string {
  const hundredths = halfUp(times(points, whole(100)));
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

export const POINTS_MAX = 100;
export interface PointsOutOfRange {
  readonly refused: 'POINTS_OUT_OF_RANGE';
  readonly most: number;
}
/** Points are given from nought to a hundred. */
export const arePoints = (decimal: string): boolean => !isMore(whole(0), exactly(decimal)) && !isMore(exactly(decimal), whole(POINTS_MAX));
