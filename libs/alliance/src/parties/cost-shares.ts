/** Arithmetic of shares: fractions, added exactly, so that a third and two thirds are a whole (D-71, M-16). */
import { addUp, fractionOf, ONE, shareOf } from '../fraction';
import type { Share } from '../values';
import type { CostShare } from './events';

/** A share is written one way only: `1/2`, never `2/4`. */
export const reduced = (share: Share): Share => shareOf(fractionOf(share));
export const sumOfShares = (shares: readonly CostShare[]): Share => shareOf(addUp(shares.map(({ share }) => fractionOf(share))));
export const WHOLE = shareOf(ONE);
