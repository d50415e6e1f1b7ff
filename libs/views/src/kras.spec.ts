import { adopted, DECISION, defined, weighted, WEIGHTED } from '../../alliance/src/results/results-scenario';
import { happened } from '../../alliance/src/scenario';
import { recorded, saying, type Happened } from './testing/recorded';
import { see } from './views';

const look = (effectiveOn: string, entries: readonly Happened[], params: Record<string, string> = {}) => {
  const history = recorded(...entries);
  return see('kras', history, { revision: history.length - 1, effectiveOn, params }) as never;
};

describe('the key result areas', () => {
  interface Sets {
    kraSet?: string;
    rows: {
      kraSet: string;
      to?: string;
      isValid: boolean;
      weights?: object;
      kras: { rows: { indicators: { rows: Record<string, unknown>[] } }[] };
    }[];
    upcoming: { count: number };
  }
  const sets = (effectiveOn: string, ...entries: readonly Happened[]): Sets => look(effectiveOn, entries);

  it('K-01 one set is valid on each day', () => {
    const history = [...WEIGHTED, adopted('S2', '2020-07-01')];
    const found = ['2020-06-30', '2020-07-01'].map((day) => {
      const { kraSet, rows, upcoming } = sets(day, ...history);
      return [kraSet, rows.map((row) => [row.kraSet, row.to, row.isValid]), upcoming.count];
    });
    expect(found).toStrictEqual([
      ['S1', [['S1', '2020-06-30', true]], 1],
      [
        'S2',
        [
          ['S1', '2020-06-30', false],
          ['S2', undefined, true],
        ],
        0,
      ],
    ]);
  });

  it('K-03 K-04 shows the weights and the curve of the day, and every version', () => {
    const moved = happened('BaselineRebased', { indicator: 'reach', base: '60', curve: 2 }, { effective: '2020-06-01', authority: DECISION });
    const described = saying(defined('late'), { method: 'By counting.' });
    const history = [...WEIGHTED, described, moved, weighted({ reach: '100' }, '2020-06-01')];
    const [reach, , late] = sets('2020-05-31', ...history).rows[0]!.kras.rows[0]!.indicators.rows;
    const first = { curve: 1, from: '2020-01-01', worst: '0', base: '50', best: '100' };
    const second = { ...first, curve: 2, from: '2020-06-01', base: '60' };
    expect([reach!['weight'], reach!['curve'], reach!['curves'], reach!['upcoming']]).toStrictEqual([
      '60',
      first,
      { count: 1, rows: [first] },
      { count: 1, rows: [second] },
    ]);
    expect([late!['weight'], late!['method'], late!['frequency']]).toStrictEqual(['0', 'By counting.', 'YEARLY']);
    const [later] = sets('2020-06-01', ...history).rows[0]!.kras.rows[0]!.indicators.rows;
    expect([later!['weight'], later!['curve'], later!['curves']]).toStrictEqual(['100', second, { count: 2, rows: [first, second] }]);
  });
});
