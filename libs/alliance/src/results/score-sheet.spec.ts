import { stateOf } from '../decider';
import { happened } from '../scenario';
import { DIRECTIONS } from './events';
import { adopted, FROZEN, frozen, KNOWN, MEASURED, measured, restated, weighted, WEIGHTED } from './results-scenario';
import { restatementsAfterFreeze, scoreSheet, scoring, sheetNow } from './score-sheet';

const P1 = { period: 'P1', from: '2020-01-01', to: '2020-03-31' };
const [reach, wait] = FROZEN.scores;

describe('what became of frozen scores', () => {
  it('K-06 shows what the scores would be by what is known now, and which figures differ', () => {
    const known = stateOf(scoring, [...MEASURED, frozen, restated(3, 1, '50')]);
    const now = { ...reach, measurement: 'measurement-3', value: '50', score: '0.00' };
    expect(known.frozenScores.get('P1')!.ops).toBe('20.00');
    expect(sheetNow(known, P1)).toStrictEqual({ scores: [now, wait], ops: '-10.00' });
    expect(restatementsAfterFreeze(known, P1)).toStrictEqual([{ indicator: 'reach', frozen: reach, now }]);
  });

  it('K-06 shows what was measured at last', () => {
    const scores = [reach, { indicator: 'wait', curve: 1, weight: '40' }];
    const late = happened('ScoresFrozen', { ...FROZEN, missingDataRule: 'RESCALE', scores, ops: '50.00' });
    const known = stateOf(scoring, [...WEIGHTED, measured(1, 'reach', '75'), late, measured(2, 'wait', '25')]);
    expect(restatementsAfterFreeze(known, P1)).toStrictEqual([{ indicator: 'wait', frozen: scores[1], now: wait }]);
    expect(sheetNow(known, P1)!.ops).toBe('20.00');
  });

  it('has nothing to say where nothing was frozen', () => {
    const known = stateOf(scoring, MEASURED);
    expect([sheetNow(known, P1), restatementsAfterFreeze(known, P1)]).toStrictEqual([undefined, []]);
  });
});

describe('five indicators that are scored as they are measured', () => {
  const [HIGHER, LOWER] = DIRECTIONS;
  const indicators = ['i1', 'i2', 'i3', 'i4', 'i5'].map((indicator) => {
    const isMirrored = indicator === 'i4';
    return happened('IndicatorDefined', {
      kraSet: 'S1',
      kra: 'ACCESS',
      indicator,
      unit: 'points',
      frequency: 'ONCE_A_PERIOD',
      direction: isMirrored ? LOWER : HIGHER,
      worst: isMirrored ? '100' : '-100',
      base: '0',
      best: isMirrored ? '-100' : '100',
      curve: 1,
    });
  });
  const set = [...KNOWN, adopted(), ...indicators, weighted({ i1: '20', i2: '20', i3: '20', i4: '20', i5: '20' })];

  it.each([
    [['40', '10', '-20', '-30', '60'], ['40.00', '10.00', '-20.00', '30.00', '60.00'], '24.00'],
    [['50', '20', '10', '10', '30'], ['50.00', '20.00', '10.00', '-10.00', '30.00'], '20.00'],
    [['70', '40', '30', '-20', '55'], ['70.00', '40.00', '30.00', '20.00', '55.00'], '43.00'],
  ])('N-01 %j come to the scores %j and to %s, the fourth in the mirror', (values, scores, ops) => {
    const history = [...set, ...values.map((value, i) => measured(i + 1, `i${i + 1}`, value))];
    const sheet = scoreSheet(stateOf(scoring, history), 'S1', P1, 'BLOCK')!;
    expect([sheet.scores.map(({ score }) => score), sheet.ops]).toStrictEqual([scores, ops]);
  });
});
