/**
 * Points, exactly. A mean of three scores is a fraction, and it stays one until a figure is published: with two decimals,
 * half a hundredth rounded up. Nothing here is a floating point number, so that everybody who adds up gets the same.
 */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export const NO_POINTS: Ratio = { over: 0n, under: 1n };

/** A decimal as it is written: `72.5`. */
export function exactly(decimal: string): Ratio {
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.');
  const over = BigInt(whole + part);
  return { over: decimal.startsWith('-') ? -over : over, under: 10n ** BigInt(part.length) };
}

export const add = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
export const percent = ({ over, under }: Ratio, weight: number): Ratio => ({ over: over * BigInt(weight), under: under * 100n });
export const total = (all: readonly Ratio[]): Ratio => all.reduce(add, NO_POINTS);
/** The mean of at least one. */
export function mean(all: readonly Ratio[]): Ratio {
  const { over, under } = total(all);
  return { over, under: under * BigInt(all.length) };
}
/** Below zero where `a` is the less. */
export function difference(a: Ratio, b: Ratio): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** With two decimals, half a hundredth rounded up; points are never below zero. */
export function published({ over, under }: Ratio): string {
  const hundredths = (over * 200n + under) / (under * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

export const POINTS_MAX = 100;
/** Points are given from nought to a hundred. */
export const arePoints = (decimal: string): boolean =>
  difference(exactly(decimal), NO_POINTS) >= 0 && difference(exactly(decimal), exactly(String(POINTS_MAX))) <= 0;
