/** Arithmetic of shares: fractions, added exactly, so that a third and two thirds are a whole (D-71, M-16). */
import type { Share } from '../values';
import type { CostShare } from './events';

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const partsOf = (share: Share): readonly [bigint, bigint] => {
  const [above = '0', below = '1'] = share.split('/');
  return [BigInt(above), BigInt(below)];
};
const reduce = (above: bigint, below: bigint): Share => {
  const by = gcd(above, below);
  return `${above / by}/${below / by}`;
};

/** A share is written one way only: `1/2`, never `2/4`. */
export const reduced = (share: Share): Share => reduce(...partsOf(share));

export const sumOfShares = (shares: readonly CostShare[]): Share =>
  reduce(
    ...shares
      .map(({ share }) => partsOf(share))
      .reduce<readonly [bigint, bigint]>(([above, below], [a, b]) => [above * b + a * below, below * b], [0n, 1n]),
  );
export const WHOLE: Share = '1/1';
