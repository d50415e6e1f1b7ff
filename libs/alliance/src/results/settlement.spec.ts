/** The worked examples, and what holds for every settlement whatever its figures. */
import * as fc from 'fast-check';
import { fraction, shareOf } from '../fraction';
import type { Money } from '../values';
import { hundredths, settle, STEPS, type SettlementInputs, type Step } from './settlement';

const euros = (amount: number): Money => ({ currency: 'EUR', minor: String(BigInt(amount) * 100n) });
const inEuros = ({ minor }: Money): number => Number(minor) / 100;
const BASE: SettlementInputs = {
  from: '2018-04-01',
  to: '2021-03-31',
  target: euros(40_000_000),
  actual: euros(40_000_000),
  ops: '0.00',
  share: '1/2',
  pool: euros(600_000),
  cap: euros(1_000_000),
  modifier: true,
  shares: [
    { party: 'A', share: '3/5' },
    { party: 'B', share: '3/10' },
    { party: 'C', share: '1/10' },
  ],
};
const settled = (more: Partial<SettlementInputs>) => {
  const { steps, parts } = settle({ ...BASE, ...more });
  return {
    ...(Object.fromEntries(STEPS.map((step) => [step, inEuros(steps[step])])) as Record<Step, number>),
    parts: parts.map(({ amount }) => inEuros(amount)),
  };
};

describe('the worked examples', () => {
  it('W1 shares a gain and pays for good results', () => {
    expect(settled({ actual: euros(38_500_000), ops: '35.00' })).toStrictEqual({
      difference: 1_500_000,
      gainOrPain: 750_000,
      ownerPart: 750_000,
      kra: 210_000,
      modified: 750_000,
      netBeforeCap: 960_000,
      overCap: 0,
      net: 960_000,
      malusForgone: 0,
      gainOrPainDue: 750_000,
      kraDue: 210_000,
      ownerResult: 750_000,
      parts: [576_000, 288_000, 96_000],
    });
  });

  it('W2 N-05 stops at the fee at risk: the owner bears 1,600,000 of the overrun and forgoes the malus', () => {
    expect(settled({ actual: euros(42_600_000), ops: '-18.00' })).toStrictEqual({
      difference: -2_600_000,
      gainOrPain: -1_300_000,
      ownerPart: -1_300_000,
      kra: -108_000,
      modified: -1_300_000,
      netBeforeCap: -1_408_000,
      overCap: 408_000,
      net: -1_000_000,
      malusForgone: 108_000,
      gainOrPainDue: -1_000_000,
      kraDue: 0,
      ownerResult: -1_600_000,
      parts: [-600_000, -300_000, -100_000],
    });
  });

  it('W3 lessens a gain that was made at the cost of the results', () => {
    expect(settled({ actual: euros(38_500_000), ops: '-40.00' })).toStrictEqual({
      difference: 1_500_000,
      gainOrPain: 750_000,
      ownerPart: 750_000,
      kra: -240_000,
      modified: 450_000,
      netBeforeCap: 210_000,
      overCap: 0,
      net: 210_000,
      malusForgone: 0,
      gainOrPainDue: 450_000,
      kraDue: -240_000,
      ownerResult: 1_050_000,
      parts: [126_000, 63_000, 21_000],
    });
  });

  it('leaves the gain as it is where the agreement knows no modifier, and without a score pays nothing for results', () => {
    const { modified, net } = settled({ actual: euros(38_500_000), ops: '-40.00', modifier: false });
    expect([modified, net]).toStrictEqual([750_000, 510_000]);
    const { ops: _, ...unscored } = BASE;
    const { steps } = settle({ ...unscored, actual: euros(38_500_000), pool: euros(0), modifier: false });
    expect([steps.kra.minor, inEuros(steps.net)]).toStrictEqual(['0', 750_000]);
  });

  const shares = [
    { party: 'MEH', share: '39/50' },
    { party: 'CITY', share: '11/50' },
  ];
  it.each([
    ['the first', 44_680_000, 43_650_000, '24.00', 1_080_000, 900_000, [1_030_000, 515_000, 259_200, 774_200], [603_876, 170_324]],
    ['the second', 44_400_000, 45_020_000, '20.00', 1_080_000, 900_000, [-620_000, -310_000, 216_000, -94_000], [-73_320, -20_680]],
    ['the third', 59_200_000, 58_900_000, '43.00', 1_440_000, 1_200_000, [300_000, 150_000, 619_200, 769_200], [599_976, 169_224]],
  ])('N-01 comes to the cent in %s of three periods', (_, target, actual, ops, pool, cap, figures, parts) => {
    const found = settled({ target: euros(target), actual: euros(actual), ops, pool: euros(pool), cap: euros(cap), shares });
    expect([found.difference, found.gainOrPain, found.kra, found.net]).toStrictEqual(figures);
    expect(found.parts).toStrictEqual(parts);
  });

  it.each([
    ['24.00', 2400n],
    ['-18.05', -1805n],
    ['-0.40', -40n],
    ['7', 700n],
    ['3.5', 350n],
    ['-100.00', -10_000n],
  ])('reads the score %s as %s hundredths', (score, found) => {
    expect(hundredths(score)).toBe(found);
  });
});

const cents = (most: bigint, lowest = 0n) => fc.bigInt(lowest, most).map((minor): Money => ({ currency: 'EUR', minor: String(minor) }));
/** Any shares that make a whole: of some parts, each party has so many; some may have none. */
const wholes = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
    return weights.map((weight, i) => ({ party: `p${i}`, share: shareOf(fraction(BigInt(weight), all)) }));
  });
const scores = fc
  .integer({ min: -10_000, max: 10_000 })
  .map((n) => `${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`);
const inputs: fc.Arbitrary<SettlementInputs> = fc
  .record({
    target: cents(10n ** 13n),
    actual: cents(10n ** 13n),
    ops: scores,
    above: fc.integer({ min: 0, max: 100 }),
    pool: cents(10n ** 11n),
    cap: cents(10n ** 11n),
    modifier: fc.boolean(),
    shares: wholes,
  })
  .map(({ above, ...rest }) => ({ ...rest, from: '2020-01-01', to: '2022-12-31', share: shareOf(fraction(BigInt(above), 100n)) }));
const minor = ({ minor: amount }: Money): bigint => BigInt(amount);
const whole = ({ parts }: { readonly parts: readonly { readonly amount: Money }[] }): bigint =>
  parts.reduce((sum, { amount }) => sum + minor(amount), 0n);

describe('every settlement', () => {
  it('N-04 loses no cent: the parts of the parties are the net amount', () => {
    fc.assert(fc.property(inputs, (given) => expect(whole(settle(given))).toBe(minor(settle(given).steps.net))));
  });

  it('N-05 never goes below the fee at risk', () => {
    fc.assert(fc.property(inputs, (given) => expect(minor(settle(given).steps.net) >= -minor(given.cap)).toBe(true)));
  });

  it('N-01 comes to the same cents whenever it is computed again, from what was written down', () => {
    fc.assert(fc.property(inputs, (given) => expect(settle(JSON.parse(JSON.stringify(given)) as SettlementInputs)).toStrictEqual(settle(given))));
  });

  it('M-13 divides the difference without a cent left over, before the results and in the end', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { steps } = settle(given);
        expect(minor(steps.gainOrPain) + minor(steps.ownerPart)).toBe(minor(steps.difference));
        expect(minor(steps.gainOrPainDue) + minor(steps.ownerResult)).toBe(minor(steps.difference));
        expect(minor(steps.gainOrPainDue) + minor(steps.kraDue)).toBe(minor(steps.net));
        expect(minor(steps.net) - minor(steps.overCap)).toBe(minor(steps.netBeforeCap));
        expect(minor(steps.overCap) >= minor(steps.malusForgone) && minor(steps.malusForgone) >= 0n).toBe(true);
      }),
    );
  });

  it('N-08 pays no more for results than the pool, and takes no more', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const [kra, pool] = [minor(settle(given).steps.kra), minor(given.pool)];
        expect(-pool <= kra && kra <= pool).toBe(true);
      }),
    );
  });

  it('M-13 rounds a gain and a pain of one size alike', () => {
    fc.assert(
      fc.property(inputs, ({ modifier: _, ...given }) => {
        const there = settle({ ...given, modifier: false }).steps;
        const back = settle({ ...given, modifier: false, target: given.actual, actual: given.target }).steps;
        expect(minor(back.gainOrPain)).toBe(-minor(there.gainOrPain));
      }),
    );
  });
});
