/** Splitting an amount among the producers: no cent is lost or made, and who came late shares for its own days. */
import * as fc from 'fast-check';
import { add, addUp, fraction, fractionOf, NOTHING, ONE, over, shareOf, times, type Fraction } from '../fraction';
import { addDays, daysBetween } from '../values';
import { countedShares, split, withShares, type AgreedShare, type CountedShare, type SharesSince } from './split';

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

describe('shares that are agreed anew in the middle of a period', () => {
  const [FROM, TO] = ['2021-01-01', '2021-12-31'];
  const AB = [
    { party: 'A', share: '3/5' },
    { party: 'B', share: '2/5' },
  ] as const;
  const withC: SharesSince = {
    from: '2021-10-20',
    shares: [
      { party: 'B', share: '3/10' },
      { party: 'C', share: '1/5' },
      { party: 'A', share: '1/2' },
    ],
  };

  it('N-09 hold from their day on: each party has its share of all the days', () => {
    // The new list holds for 73 of 365 days, a fifth: A has 4/5 of 3/5 and 1/5 of 1/2, B 4/5 of 2/5 and 1/5 of 3/10, C 1/5 of 1/5.
    const counted = countedShares(AB, FROM, TO, [withC]);
    expect(counted).toStrictEqual([
      { party: 'B', counts: '19/50' },
      { party: 'C', counts: '1/25' },
      { party: 'A', counts: '29/50' },
    ]);
    // The residual cent is with whom the list that holds last names last.
    expect(split(101n, counted)).toStrictEqual([38n, 4n, 59n]);
  });

  it('N-09 a party that left keeps its share of its days, and stands before those of the last list', () => {
    const alone = { from: '2021-10-20', shares: [{ party: 'B', share: '1/1' }] };
    expect(countedShares(AB, FROM, TO, [alone])).toStrictEqual([
      { party: 'A', counts: '12/25' },
      { party: 'B', counts: '13/25' },
    ]);
  });

  it('N-09 a list from the first day, or before, takes the place of the first one; who comes later still shares from its own day', () => {
    const early = [{ ...withC, from: '2020-06-01' }];
    expect(countedShares(AB, FROM, TO, early)).toStrictEqual(countedShares(withC.shares, FROM, TO));
    const late = { from: '2021-07-01', shares: [withC.shares[2]!, { ...withC.shares[0]!, share: '1/2', from: '2021-10-20' }] };
    // 181 days of 3/5, then 111 days of everything, then 73 of a half.
    expect(countedShares(AB, FROM, TO, [late])).toStrictEqual([
      { party: 'A', counts: shareOf(fraction(181n * 6n + 1110n + 365n, 3650n)) },
      { party: 'B', counts: shareOf(fraction(181n * 4n + 365n, 3650n)) },
    ]);
  });

  it('N-09 are kept in the order of their days; of two from one day the last one counts', () => {
    const [one, two, three] = ['2021-05-01', '2021-03-01', '2021-05-01'].map((from, i) => ({ from, shares: [{ party: `p${i}`, share: '1/1' }] }));
    expect([one!, two!, three!].reduce<readonly SharesSince[]>(withShares, [])).toStrictEqual([two, three]);
  });

  const days = fc.integer({ min: 1, max: 400 });
  const lists = fc.array(fc.record({ at: fc.integer({ min: 0, max: 399 }), shares: wholes }), { minLength: 1, maxLength: 6 });

  it('N-09 N-04 make a whole whatever is agreed, and agreed as they were they change nothing', () => {
    fc.assert(
      fc.property(wholes, days, lists, fc.bigInt(-(10n ** 14n), 10n ** 14n), (first, length, later, amount) => {
        const [from, to] = ['2021-01-01', addDays('2021-01-01', length - 1)];
        const anew = later.map(({ at, shares }) => ({ from: addDays(from, at % length), shares })).reduce<readonly SharesSince[]>(withShares, []);
        const counted = countedShares(first, from, to, anew);
        expect(addUp(counted.map(({ counts }) => fractionOf(counts)))).toStrictEqual(ONE);
        expect(split(amount, counted).reduce((sum, part) => sum + part, 0n)).toBe(amount);
        const same = anew.map((one) => ({ from: one.from, shares: first }));
        expect(countedShares(first, from, to, same)).toStrictEqual(countedShares(first, from, to));
      }),
    );
  });

  it("N-09 are each party's share of each day, added up day by day", () => {
    fc.assert(
      fc.property(wholes, fc.integer({ min: 1, max: 40 }), lists, (first, length, later) => {
        const [from, to] = ['2021-01-01', addDays('2021-01-01', length - 1)];
        const anew = later.map(({ at, shares }) => ({ from: addDays(from, at % length), shares })).reduce<readonly SharesSince[]>(withShares, []);
        const sums = new Map<string, Fraction>();
        for (let day = 0; day < length; day += 1) {
          const list = anew.findLast((one) => one.from <= addDays(from, day))?.shares ?? first;
          for (const { party, share } of list)
            sums.set(party, add(sums.get(party) ?? NOTHING, times(fractionOf(share), fraction(1n, BigInt(length)))));
        }
        for (const { party, counts } of countedShares(first, from, to, anew)) expect(fractionOf(counts)).toStrictEqual(sums.get(party) ?? NOTHING);
      }),
      { numRuns: 50 },
    );
  });

  /** How one list was counted before there could be several. */
  function countedOnce(shares: readonly AgreedShare[], from: string, to: string): readonly CountedShare[] {
    const came = shares.map((one) => (one.from !== undefined && one.from > from ? daysBetween(from, one.from) : 0));
    const all = daysBetween(from, to) + 1;
    const turns = [...new Set([0, ...came])].sort((a, b) => a - b);
    let counted = 0n;
    let weights: readonly Fraction[] = shares.map(() => NOTHING);
    for (const [i, turn] of turns.entries()) {
      const length = BigInt((turns[i + 1] ?? all) - turn);
      const present = shares.map(({ share }, party) => (came[party]! <= turn ? fractionOf(share) : NOTHING));
      if (addUp(present).above === 0n) continue;
      counted += length;
      weights = weights.map((weight, party) => add(weight, times(over(present[party]!, addUp(present)), fraction(length, 1n))));
    }
    return shares.map(({ party }, i) => ({ party, counts: shareOf(over(weights[i]!, fraction(counted, 1n))) }));
  }

  it('N-04 one list counts as it always did', () => {
    fc.assert(
      fc.property(wholes, days, fc.array(fc.integer({ min: 0, max: 399 }), { minLength: 30, maxLength: 30 }), (agreed, length, came) => {
        const [from, to] = ['2021-01-01', addDays('2021-01-01', length - 1)];
        const shares = agreed.map((one, i) => ({ ...one, ...(came[i]! % 3 > 0 && { from: addDays(from, came[i]! % length) }) }));
        expect(countedShares(shares, from, to)).toStrictEqual(countedOnce(shares, from, to));
      }),
    );
  });
});
