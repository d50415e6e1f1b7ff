import * as fc from 'fast-check';
import type { Direction } from './events';
import { isMonotone, millionths, overallScore, scoreOf, sumOfWeights } from './score';

const rising = { worst: '0', base: '50', best: '100', direction: 'HIGHER' } as const;
const falling = { worst: '40', base: '20', best: '10', direction: 'LOWER' } as const;

describe('the score of an indicator', () => {
  it.each([
    ['at the worst', rising, '0', '-100.00'],
    ['at the base', rising, '50', '0.00'],
    ['at the best', rising, '100', '100.00'],
    ['below the worst', rising, '-7', '-100.00'],
    ['above the best', rising, '100.000001', '100.00'],
    ['between base and best', rising, '75', '50.00'],
    ['between worst and base', rising, '37.5', '-25.00'],
    ['a third, rounded', { ...rising, base: '40', best: '100' }, '60', '33.33'],
    ['two thirds, rounded', { ...rising, base: '40', best: '100' }, '80', '66.67'],
    ['half a hundredth, away from zero', { ...rising, best: '200050' }, '60', '0.01'],
    ['half a hundredth on the other side, away from zero', { ...rising, worst: '-199950' }, '40', '-0.01'],
    ['less than half a hundredth', { ...rising, best: '200050' }, '59.9', '0.00'],
    ['less than half a hundredth on the other side', { ...rising, worst: '-199950' }, '40.1', '0.00'],
    ['lower is better: at the worst', falling, '40', '-100.00'],
    ['lower is better: at the base', falling, '20', '0.00'],
    ['lower is better: at the best', falling, '10', '100.00'],
    ['lower is better: in between', falling, '25', '-25.00'],
    ['lower is better: below the best', falling, '9.9', '100.00'],
  ])('%s', (_, curve, value, score) => {
    expect(scoreOf(curve, value)).toBe(score);
  });

  it('K-02 asks for three points that follow one another strictly', () => {
    expect([rising, falling].map(isMonotone)).toStrictEqual([true, true]);
    expect(isMonotone({ ...rising, base: '0.0' })).toBe(false);
    expect(isMonotone({ ...rising, direction: 'LOWER' })).toBe(false);
  });
});

/** Thousandths, as a decimal. */
const decimal = fc
  .integer({ min: -5_000_000, max: 5_000_000 })
  .map((n) => `${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 1000)}.${String(Math.abs(n) % 1000).padStart(3, '0')}`);
const negated = (value: string): string => (value.startsWith('-') ? value.slice(1) : `-${value}`);
const curve = fc
  .tuple(decimal, decimal, decimal, fc.constantFrom<Direction>('HIGHER', 'LOWER'))
  .filter(([a, b, c]) => new Set([a, b, c].map(millionths)).size === 3)
  .map(([a, b, c, direction]) => {
    const [low, mid, high] = [a, b, c].toSorted((x, y) => Number(millionths(x) - millionths(y))) as [string, string, string];
    return direction === 'HIGHER' ? { worst: low, base: mid, best: high, direction } : { worst: high, base: mid, best: low, direction };
  });
const hundredths = (score: string): bigint => millionths(score) / 10_000n;

/** The same once more, as slowly and plainly as can be: the hundredth that is nearest, and of two the one further from zero. */
function plainly({ worst, base, best, direction }: { worst: string; base: string; best: string; direction: Direction }, value: string): bigint {
  const [w, b, t, m] = [worst, base, best, value].map(millionths) as [bigint, bigint, bigint, bigint];
  const isBetter = direction === 'HIGHER' ? m > b : m < b;
  const [above, below] = isBetter ? [m - b, t - b] : [b - m, b - w];
  // Both differences point the same way, so their quotient is how far the value is on its side.
  const [far, whole] = below < 0n ? [-above, -below] : [above, below];
  if (far >= whole) return isBetter ? 10_000n : -10_000n;
  // In half hundredths first: an odd number of them is rounded up.
  const halves = (far * 20_000n) / whole;
  const size = (halves + 1n) / 2n;
  return isBetter ? size : -size;
}

describe('the score, for any curve and any value', () => {
  it('K-02 rises with the value where higher is better, and falls where lower is', () => {
    fc.assert(
      fc.property(curve, decimal, decimal, (points, a, b) => {
        const [less, more] = millionths(a) < millionths(b) ? [a, b] : [b, a];
        const [first, second] = [hundredths(scoreOf(points, less)), hundredths(scoreOf(points, more))];
        return points.direction === 'HIGHER' ? first <= second : first >= second;
      }),
    );
  });

  it('never leaves −100 to +100, and is −100, 0 and +100 at the three points', () => {
    fc.assert(
      fc.property(curve, decimal, (points, value) => {
        const score = hundredths(scoreOf(points, value));
        expect(score >= -10_000n && score <= 10_000n).toBe(true);
        expect([points.worst, points.base, points.best].map((point) => scoreOf(points, point))).toStrictEqual(['-100.00', '0.00', '100.00']);
      }),
    );
  });

  it('is the same in the mirror', () => {
    fc.assert(
      fc.property(curve, decimal, (points, value) => {
        const mirrored = {
          worst: negated(points.worst),
          base: negated(points.base),
          best: negated(points.best),
          direction: points.direction === 'HIGHER' ? ('LOWER' as const) : ('HIGHER' as const),
        };
        return scoreOf(points, value) === scoreOf(mirrored, negated(value));
      }),
    );
  });

  it('is what plain arithmetic comes to', () => {
    fc.assert(fc.property(curve, decimal, (points, value) => hundredths(scoreOf(points, value)) === plainly(points, value)));
  });
});

const line = (weight: string, score?: string) => ({ weight, ...(score !== undefined && { score }) });

describe('the overall score', () => {
  it.each([
    ['E.1, first period', [40, 10, -20, 30, 60], '24.00'],
    ['E.1, second period', [50, 20, 10, -10, 30], '20.00'],
    ['E.1, third period', [70, 40, 30, 20, 55], '43.00'],
  ])('of equal weights: %s', (_, scores, ops) => {
    const lines = scores.map((score) => line('20', `${score}.00`));
    expect(overallScore(lines, 'BLOCK')).toBe(ops);
  });

  it.each([
    ['W1', ['60.00', '20.00', '-30.00', '80.00', '40.00'], '35.00'],
    ['W2', ['-40.00', '-20.00', '-30.00', '10.00', '0.00'], '-18.00'],
  ])('of the worked example %s', (_, scores, ops) => {
    const lines = scores.map((score, i) => line(['25', '20', '20', '20', '15'][i]!, score));
    expect(overallScore(lines, 'BLOCK')).toBe(ops);
  });

  it('rounds halves away from zero', () => {
    expect(overallScore([line('50', '0.01'), line('50', '0.00')], 'BLOCK')).toBe('0.01');
    expect(overallScore([line('50', '-0.01'), line('50', '0.00')], 'BLOCK')).toBe('-0.01');
  });

  const gap = [line('25', '60.00'), line('50', '20.00'), line('25')];
  it.each([
    ['BLOCK', undefined],
    ['RESCALE', '33.33'],
    ['ZERO', '25.00'],
  ] as const)('K-07 without data the rule %s says what follows', (rule, ops) => {
    expect(overallScore(gap, rule)).toBe(ops);
  });

  it.each([
    ['BLOCK', undefined],
    ['RESCALE', undefined],
    ['ZERO', '0.00'],
  ] as const)('K-07 without any data at all, %s', (rule, ops) => {
    expect(overallScore([line('60'), line('40')], rule)).toBe(ops);
  });

  it('K-07 an indicator that does not count is not missed', () => {
    expect(overallScore([line('100', '12.00'), line('0')], 'BLOCK')).toBe('12.00');
  });

  it('lies between the least and the greatest of the scores, whatever the weights', () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -10_000, max: 10_000 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, (all) => {
        const lines = all.map(([weight, score]) =>
          line(String(weight), `${score < 0 ? '-' : ''}${Math.trunc(Math.abs(score) / 100)}.${String(Math.abs(score) % 100).padStart(2, '0')}`),
        );
        const ops = Number(hundredths(overallScore(lines, 'RESCALE')!));
        const sizes = all.map(([, score]) => score);
        return Math.min(...sizes) <= ops && ops <= Math.max(...sizes) && -10_000 <= ops && ops <= 10_000;
      }),
    );
  });
});

describe('the sum of weights', () => {
  it.each([
    [['60', '40'], '100'],
    [['33.3', '66.7'], '100'],
    [['33.333333', '66.666666'], '99.999999'],
    [['0.5', '-0.75'], '-0.25'],
    [[], '0'],
  ])('K-03 of %j is exactly %s', (weights, sum) => {
    expect(sumOfWeights(weights)).toBe(sum);
  });
});
