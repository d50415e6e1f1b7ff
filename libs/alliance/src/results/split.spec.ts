/** Splitting an amount among the producers: no cent is lost or made, and who came late shares for its own days. */
import * as fc from 'fast-check';
import { addUp, fraction, fractionOf, ONE, shareOf } from '../fraction';
import { addDays, daysBetween } from '../values';
import { countedShares, split } from './split';

/** Any shares that make a whole: of some parts, each party has so many; some may have none. */
const wholes = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
    return weights.map((weight, i) => ({ party: `p${i}`, share: shareOf(fraction(BigInt(weight), all)) }));
  });

describe('splitting an amount', () => {
  it('N-04 leaves the last party with less than a cent for each party beside its share', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), wholes, (amount, agreed) => {
        const counted = agreed.map(({ party, share }) => ({ party, counts: share }));
        const parts = split(amount, counted);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
        const last = counted.findLastIndex(({ counts }) => fractionOf(counts).above > 0n);
        counted.forEach(({ counts }, i) => {
          const { above, below } = fractionOf(counts);
          const off = parts[i]! * below - amount * above;
          const size = off < 0n ? -off : off;
          if (i === last) expect(size < BigInt(counted.length) * below).toBe(true);
          else expect(2n * size <= below).toBe(true);
          if (above === 0n) expect(parts[i]).toBe(0n);
        });
      }),
    );
  });
});

describe('a party that came in the middle of a period', () => {
  const halves = [
    { party: 'A', share: '1/2' },
    { party: 'B', share: '1/4' },
    { party: 'C', share: '1/4' },
  ] as const;

  it('N-09 shares only from its own day on; the rest of its share goes to the others in proportion', () => {
    // One year of 365 days; C comes for the last 73 of them, a fifth.
    const counted = countedShares([halves[0], halves[1], { ...halves[2], from: '2021-10-20' }], '2021-01-01', '2021-12-31');
    expect(counted).toStrictEqual([
      { party: 'A', counts: '19/30' },
      { party: 'B', counts: '19/60' },
      { party: 'C', counts: '1/20' },
    ]);
    expect(split(600_000n, counted)).toStrictEqual([380_000n, 190_000n, 30_000n]);
  });

  it('N-09 counts nobody for days on which nobody had come, and a day before the period as its first', () => {
    const late = countedShares(
      halves.map((one) => ({ ...one, from: '2021-07-01' })),
      '2021-01-01',
      '2021-12-31',
    );
    expect(late.map(({ counts }) => counts)).toStrictEqual(['1/2', '1/4', '1/4']);
    expect(countedShares([{ ...halves[0], share: '1/1', from: '2020-06-01' }], '2021-01-01', '2021-12-31')).toStrictEqual([
      { party: 'A', counts: '1/1' },
    ]);
  });

  it('N-09 makes a whole, and gives a single newcomer exactly its days', () => {
    const days = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(wholes, days, fc.array(fc.integer({ min: 0, max: 399 }), { minLength: 30, maxLength: 30 }), (agreed, length, came) => {
        const [from, to] = ['2021-01-01', addDays('2021-01-01', length - 1)];
        const shares = agreed.map((one, i) => ({ ...one, from: addDays(from, came[i]! % length) }));
        expect(addUp(countedShares(shares, from, to).map(({ counts }) => fractionOf(counts)))).toStrictEqual(ONE);
        const [first, ...rest] = agreed;
        if (rest.some(({ share }) => share !== '0/1')) {
          const on = shares[0]!.from;
          const { above, below } = fractionOf(first!.share);
          const expected = fraction(above * BigInt(daysBetween(on, to) + 1), below * BigInt(length));
          expect(countedShares([{ ...first!, from: on }, ...rest], from, to)[0]!.counts).toBe(shareOf(expected));
        }
      }),
    );
  });
});
