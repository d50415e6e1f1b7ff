import { frozen, FROZEN, MEASURED, measured, restated, SET, WEIGHTED } from '../../alliance/src/results/results-scenario';
import { happened } from '../../alliance/src/scenario';
import { behind, on, recorded, saying, type Happened } from './testing/recorded';
import { see } from './views';

const look = (effectiveOn: string, entries: readonly Happened[], params: Record<string, string> = {}) => {
  const history = recorded(...entries);
  return see('scorecard', history, { revision: history.length - 1, effectiveOn, params }) as never;
};

interface Line {
  indicator: string;
  score: string;
  uses?: string;
  earlier?: object;
  now?: object;
  firstLook?: object;
}
interface Cards {
  count: number;
  rows: { period: string; status: string; ops?: string; opsNow?: string; frozenOn?: string; missingDataRule: string; scores: { rows: Line[] } }[];
}
const cards = (effectiveOn: string, ...entries: readonly Happened[]): Cards => look(effectiveOn, entries);
const card = (effectiveOn: string, ...entries: readonly Happened[]) => cards(effectiveOn, ...entries).rows[0]!;

const frozenOn = on('2020-04-20', { ...frozen, effective: '2020-04-20' });
const again = saying(on('2020-05-04', { ...restated(3, 1, '50'), effective: '2020-05-04' }), { reason: 'A school was left out.' });

describe('the scorecard', () => {
  it('shows every line whole: figure, curve, weight, score, and the entries behind it', () => {
    const history = recorded(...MEASURED, frozenOn);
    const { rows } = look('2020-04-20', [...MEASURED, frozenOn], { period: 'P1' }) as Cards;
    const n = MEASURED.length;
    expect(rows).toStrictEqual([
      {
        period: 'P1',
        from: '2020-01-01',
        to: '2020-03-31',
        kraSet: 'S1',
        status: 'FROZEN',
        frozenOn: '2020-04-20',
        missingDataRule: 'BLOCK',
        ops: '20.00',
        scores: {
          count: 2,
          rows: [
            {
              indicator: 'reach',
              kra: 'ACCESS',
              name: { en: 'Access' },
              unit: '%',
              direction: 'HIGHER',
              weight: '60',
              curve: { curve: 1, from: '2020-01-01', worst: '0', base: '50', best: '100' },
              measurement: 'measurement-1',
              value: '75',
              uses: 'RECORDED',
              measured: { period: 'P1', from: '2020-01-01', to: '2020-03-31' },
              score: '50.00',
              ...behind(history, n - 2),
            },
            {
              indicator: 'wait',
              kra: 'ACCESS',
              name: { en: 'Access' },
              unit: 'days',
              direction: 'LOWER',
              weight: '40',
              curve: { curve: 1, from: '2020-01-01', worst: '40', base: '20', best: '10' },
              measurement: 'measurement-2',
              value: '25',
              uses: 'RECORDED',
              measured: { period: 'P1', from: '2020-01-01', to: '2020-03-31' },
              score: '-25.00',
              ...behind(history, n - 1),
            },
          ],
        },
        ...behind(history, n - 6, n - 3, n),
      },
    ]);
  });

  it('K-05 says which figure it uses, and keeps those before it', () => {
    const { scores, status, ops } = card('2020-05-04', ...MEASURED, again);
    expect([status, ops, scores.rows[0]!.uses, scores.rows[0]!.score, scores.rows[0]!.earlier]).toStrictEqual([
      'PROVISIONAL',
      '-10.00',
      'RESTATED',
      '0.00',
      { count: 1, rows: [{ measurement: 'measurement-1', value: '75' }] },
    ]);
  });

  it('K-06 frozen scores stay; beside them stands what they would be now', () => {
    const { ops, opsNow, scores } = card('2020-05-04', ...MEASURED, frozenOn, again);
    expect([ops, opsNow, scores.rows[0]!.score, scores.rows[0]!.now]).toStrictEqual([
      '20.00',
      '-10.00',
      '50.00',
      { measurement: 'measurement-3', value: '50', score: '0.00' },
    ]);
    expect(card('2020-05-03', ...MEASURED, frozenOn, again).opsNow).toBeUndefined();
  });

  it('B-05 is provisional for a day before the freezing', () => {
    const { status, frozenOn: when } = card('2020-04-19', ...MEASURED, frozenOn);
    expect([status, when]).toStrictEqual(['PROVISIONAL', undefined]);
  });

  it('K-07 an indicator without data has the score NONE, and the settlement is blocked', () => {
    const blocked = happened('ScoresFrozen', {
      period: 'P1',
      kraSet: 'S1',
      missingDataRule: 'BLOCK',
      scores: [FROZEN.scores[0], { indicator: 'wait', curve: 1, weight: '40' }],
    });
    const found = card('2020-04-20', ...WEIGHTED, measured(1, 'reach', '75'), blocked);
    expect([found.status, found.ops, found.scores.rows.map(({ score }) => score)]).toStrictEqual(['BLOCKED', 'NONE', ['50.00', 'NONE']]);
  });

  it('shows a first look that somebody asked for', () => {
    const look1 = happened('IndicatorScored', {
      indicator: 'reach',
      period: 'P1',
      measurement: 'measurement-1',
      value: '75',
      curve: 1,
      score: '50.00',
    });
    expect(card('2020-04-20', ...MEASURED, look1).scores.rows[0]!.firstLook).toStrictEqual({ score: '50.00', curve: 1, on: '2020-01-01' });
  });

  it('shows the periods that have begun, and that there is nothing to score by', () => {
    expect(cards('2020-03-31', ...SET).rows.map(({ period, status, ops }) => [period, status, ops])).toStrictEqual([
      ['P1', 'NOTHING_TO_SCORE_BY', 'NONE'],
    ]);
    expect(cards('2020-04-01', ...MEASURED).count).toBe(2);
  });

  it('says so where there is no such period', () => {
    expect(look('2020-04-20', MEASURED, { period: 'P9' })).toStrictEqual({ refused: 'PERIOD_NOT_FOUND', period: 'P9' });
  });
});
