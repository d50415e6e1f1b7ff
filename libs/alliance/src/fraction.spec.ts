import * as fc from 'fast-check';
import { add, addUp, fraction, fractionOf, halfUp, isMore, NOTHING, ONE, over, shareOf, times } from './fraction';

describe('fractions', () => {
  it.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [3n, 2n, 2n],
    [-3n, 2n, -2n],
    [49n, 100n, 0n],
    [-49n, 100n, 0n],
    [7n, 7n, 1n],
    [0n, 3n, 0n],
  ])('M-13 rounds %s/%s to %s: halves away from zero', (above, below, rounded) => {
    expect(halfUp(fraction(above, below))).toBe(rounded);
  });

  it('M-13 rounds an amount and its opposite alike, and by at most a half', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 9n), (above, below) => {
        const rounded = halfUp(fraction(above, below));
        expect(halfUp(fraction(-above, below))).toBe(-rounded);
        const off = 2n * (rounded * below - above);
        expect(off <= below && -off <= below).toBe(true);
      }),
    );
  });

  it('are reduced, and a third and two thirds are a whole', () => {
    expect(fractionOf('2/4')).toStrictEqual({ above: 1n, below: 2n });
    expect(shareOf(add(fractionOf('1/3'), fractionOf('2/3')))).toBe('1/1');
    expect(addUp([])).toStrictEqual(NOTHING);
    expect(shareOf(times(fractionOf('2/3'), fractionOf('3/4')))).toBe('1/2');
    expect(shareOf(over(fractionOf('1/3'), fractionOf('2/3')))).toBe('1/2');
    expect(isMore(ONE, fractionOf('99/100'))).toBe(true);
    expect(isMore(ONE, ONE)).toBe(false);
  });
});
