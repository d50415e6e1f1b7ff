import { reduced, sumOfShares, WHOLE } from './cost-shares';

const sumOf = (...shares: readonly string[]) => sumOfShares(shares.map((share, i) => ({ party: `P${i}`, share })));

describe('shares', () => {
  it.each([
    [['1/3', '2/3'], WHOLE],
    [['1/7', '2/7', '4/7'], WHOLE],
    [['33/100', '33/100', '33/100'], '99/100'],
    [['1/2', '1/3'], '5/6'],
    [['1/1', '1/2'], '3/2'],
    [[], '0/1'],
  ])('M-16 are added exactly: %j', (shares, sum) => {
    expect(sumOf(...shares)).toBe(sum);
  });

  it.each([
    ['2/4', '1/2'],
    ['0/3', '0/1'],
    ['3/3', WHOLE],
    ['37/100', '37/100'],
  ])('have one way of being written: %s is %s', (share, way) => {
    expect(reduced(share)).toBe(way);
  });
});
