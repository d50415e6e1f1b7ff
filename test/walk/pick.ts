/** Chance with a seed: the same walk again, on every machine. */
export interface Chance {
  /** One of these. */
  pick<const T>(...options: readonly T[]): T;
  /** The usual thing eleven times out of twelve; a walk that is only refused goes nowhere. */
  mostly<const U, const O = never>(usual: U, ...odd: readonly O[]): U | O;
  /** One of a list; where it is empty, the one that nobody knows. */
  oneOf<T, const U = T>(list: readonly T[], unknown: U): T | U;
  isLucky(oneIn: number): boolean;
}

/** Mulberry32: small, seeded, and good enough to walk by. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  const pick = <T>(...options: readonly T[]): T => options[below(options.length)]!;
  const isLucky = (oneIn: number): boolean => below(oneIn) === 0;
  return {
    pick,
    isLucky,
    mostly: (usual, ...odd) => (isLucky(12) && odd.length > 0 ? pick(...odd) : usual),
    oneOf: (list, unknown) => (list.length === 0 || isLucky(30) ? unknown : pick(...list)),
  };
}
