import { exactly } from './points';
import { levelAt, ranked, type Rules } from './ranking';

const rules: Rules = { weights: [60, 40], tieBreak: [] };
const contender = (candidate: string, ...points: readonly string[]) => ({ candidate, points: points.map(exactly) });
const places = (contenders: Parameters<typeof ranked>[0], by: Partial<Rules> = {}) =>
  ranked(contenders, { ...rules, ...by }).map(({ candidate, place, total }) => [candidate, place, total]);

const level = [contender('A', '50', '75'), contender('B', '70', '45'), contender('C', '60', '60')];

describe('placing candidates', () => {
  it('P-25 places them by their weighed points, the best first, and says what they are made of', () => {
    expect(ranked([contender('A', '50', '80'), contender('B', '90', '70')], rules)).toStrictEqual([
      { place: 1, candidate: 'B', total: '82.00', points: ['90.00', '70.00'] },
      { place: 2, candidate: 'A', total: '62.00', points: ['50.00', '80.00'] },
    ]);
  });

  it('P-16 leaves those level who have the same points, in the order in which they were given', () => {
    expect(places([...level, contender('D', '10', '10')])).toStrictEqual([
      ['A', 1, '60.00'],
      ['B', 1, '60.00'],
      ['C', 1, '60.00'],
      ['D', 4, '10.00'],
    ]);
  });

  it.each([
    ['the first that was published', [0], ['B', 'C', 'A']],
    ['the second before the first', [1, 0], ['A', 'C', 'B']],
  ])('P-16 decides a tie by %s', (_, tieBreak, order) => {
    expect(places(level, { tieBreak }).map(([candidate]) => candidate)).toStrictEqual(order);
  });

  it('P-16 takes the order that was found for those who are level still, and for nobody else', () => {
    const tie = ['D', 'C', 'A'];
    expect(places([...level, contender('D', '10', '10')], { tie }).map(([candidate, place]) => [candidate, place])).toStrictEqual([
      ['C', 1],
      ['A', 2],
      ['B', 3],
      ['D', 4],
    ]);
  });

  it('P-16 names those between whom the line would run', () => {
    const by = (size: number, more: Partial<Rules> = {}) => levelAt(ranked([...level, contender('D', '10', '10')], { ...rules, ...more }), size);
    expect([by(2), by(3), by(4), by(2, { tieBreak: [0] })]).toStrictEqual([['A', 'B', 'C'], [], [], []]);
  });
});
