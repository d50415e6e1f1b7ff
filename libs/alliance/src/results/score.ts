/**
 * The arithmetic of scores, in whole numbers only, so that anyone who recomputes it comes to the same hundredth.
 *
 * An indicator's score runs in a straight line from −100 at its worst value to 0 at its base, and from there to +100 at its
 * best; beyond them it stays. Where lower values are better the same holds mirrored. The overall score is the weighted sum,
 * divided by all the weights that count. Halves are rounded away from zero, to two decimals.
 */
import { fraction, halfUp } from '../fraction';
import type { Decimal, Direction, Points } from './events';

/** A curve with the side on which its better values lie. */
export interface Curved extends Points {
  readonly direction: Direction;
}

const DIGITS = 6;
/** A decimal as a whole number of millionths. */
export function millionths(decimal: Decimal): bigint {
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.');
  const size = BigInt(whole + part.padEnd(DIGITS, '0'));
  return decimal.startsWith('-') ? -size : size;
}
/** A whole number of hundredths, as it is written: always with two decimals. */
function fromHundredths(hundredths: bigint): Decimal {
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
const toHundredths = (score: Decimal): bigint => millionths(score) / 10_000n;

/** Decimals compared by what they are worth, however they are written. */
export const isSmaller = (a: Decimal, b: Decimal): boolean => millionths(a) < millionths(b);
/** Worst, base and best follow one another strictly, on the side on which the better values lie (K-02). */
export const isMonotone = ({ worst, base, best, direction }: Curved): boolean =>
  direction === 'HIGHER' ? isSmaller(worst, base) && isSmaller(base, best) : isSmaller(best, base) && isSmaller(base, worst);

const FULL = 10_000n;
/** What a value scores on a curve: from −100.00 to 100.00. */
export function scoreOf({ worst, base, best, direction }: Curved, value: Decimal): Decimal {
  const sign = direction === 'HIGHER' ? 1n : -1n;
  const [low, mid, high, found] = [worst, base, best, value].map((one) => sign * millionths(one)) as [bigint, bigint, bigint, bigint];
  if (found <= low) return fromHundredths(-FULL);
  if (found >= high) return fromHundredths(FULL);
  return fromHundredths(halfUp(found >= mid ? fraction(FULL * (found - mid), high - mid) : fraction(-FULL * (mid - found), mid - low)));
}

export interface Weighted {
  readonly weight: Decimal;
  readonly score?: Decimal;
}
/** What the weights add up to, as a decimal without needless zeros. */
export function sumOfWeights(weights: readonly Decimal[]): Decimal {
  const sum = weights.reduce((total, weight) => total + millionths(weight), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(DIGITS + 1, '0');
  const part = digits.slice(-DIGITS).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -DIGITS)}${part && `.${part}`}`;
}

/**
 * The overall score; undefined where there is none (K-07). Where the score of an indicator that counts is missing, the rule
 * says what follows: nothing can be settled, or the other weights take its place, or it counts as nought.
 */
export function overallScore(lines: readonly Weighted[], rule: 'BLOCK' | 'RESCALE' | 'ZERO'): Decimal | undefined {
  const counting = lines.filter(({ weight }) => millionths(weight) !== 0n);
  const scored = counting.filter(({ score }) => score !== undefined);
  if (scored.length === 0 && rule !== 'ZERO') return undefined;
  if (rule === 'BLOCK' && scored.length < counting.length) return undefined;
  const all = (some: readonly Weighted[]): bigint => some.reduce((total, { weight }) => total + millionths(weight), 0n);
  const points = scored.reduce((total, { weight, score }) => total + millionths(weight) * toHundredths(score!), 0n);
  const divisor = all(rule === 'RESCALE' ? scored : counting);
  return divisor === 0n ? undefined : fromHundredths(halfUp(fraction(points, divisor)));
}
