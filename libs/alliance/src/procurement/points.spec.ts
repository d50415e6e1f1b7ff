import { add, addUp } from '../fraction';
import { arePoints, difference, exactly, mean, percent, published } from './points';

const the = (...decimals: readonly string[]) => decimals.map(exactly);

describe('points', () => {
  it.each([
    ['a whole number', exactly('82'), '82.00'],
    ['a decimal', exactly('72.5'), '72.50'],
    ['a third', mean(the('10', '10', '11')), '10.33'],
    ['two thirds', mean(the('10', '11', '11')), '10.67'],
    ['half a hundredth, upwards', exactly('0.005'), '0.01'],
    ['just below half a hundredth', exactly('0.004999'), '0.00'],
    ['nearly a hundred', exactly('99.995'), '100.00'],
    ['nothing', addUp([]), '0.00'],
    ['a sum that no floating point number holds', addUp(the('0.1', '0.2')), '0.30'],
  ])('publishes %s', (_, points, says) => expect(published(points)).toBe(says));

  it('weighs in percent', () => {
    expect(published(add(percent(exactly('90'), 60), percent(exactly('70'), 40)))).toBe('82.00');
  });

  it('compares without rounding', () => {
    expect(difference(mean(the('1', '1', '2')), exactly('1.333333'))).toBe(1);
    expect(difference(exactly('1.50'), exactly('1.5'))).toBe(0);
    expect(difference(exactly('-1'), exactly('0'))).toBe(-1);
  });

  it.each([
    ['0', true],
    ['-0', true],
    ['100', true],
    ['100.000000', true],
    ['100.000001', false],
    ['-0.5', false],
  ])('%s is within the range: %s', (decimal, is) => expect(arePoints(decimal)).toBe(is));
});
