import 'reflect-metadata';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { faultsOf, STRICT } from '../effects.body';
import { AdoptKraSetBody, DefineIndicatorBody, RebaseBody, SetBaselineBody, SetWeightsBody } from './kras.bodies';
import { FreezeScoresBody, RecordMeasurementBody, RestateMeasurementBody, ScoreIndicatorBody } from './scores.bodies';

const checked = (type: new () => object, plain: object) => {
  const body = plainToInstance<object, object>(type, plain);
  return { faults: faultsOf(validateSync(body, STRICT)), command: instanceToPlain(body) };
};

const authority = { kind: 'DECISION', ref: 'decision-1' };
const document = { document: 'paper', version: 1, sha256: 'a'.repeat(43) };
const set = { kraSet: 'KRA1', kras: [{ kra: 'ACCESS', name: { fi: 'Saatavuus', en: 'Access' } }], authority };
const indicator = {
  kraSet: 'KRA1',
  kra: 'ACCESS',
  indicator: 'wait',
  unit: 'days',
  direction: 'LOWER',
  worst: '40',
  base: '20.5',
  best: '-10',
  frequency: 'MONTHLY',
  method: 'By counting.',
};
const weights = (...all: readonly unknown[]) => ({ kraSet: 'KRA1', weights: all.map((weight, i) => ({ indicator: `i${i}`, weight })), authority });

describe('the bodies about results', () => {
  it.each<[string, new () => object, object]>([
    ['AdoptKraSet', AdoptKraSetBody, { ...set, to: '2028-03-31', effective: '2017-09-12', lateBecause: 'Forgotten.' }],
    ['DefineIndicator', DefineIndicatorBody, { ...indicator, source: 'SURVEY', effective: '2017-09-12' }],
    ['SetWeights', SetWeightsBody, weights(20, '12.5', 0, '67.5', -1)],
    ['SetBaseline', SetBaselineBody, { indicator: 'wait', base: '21', worst: '40', best: '9', document }],
    ['Rebase', RebaseBody, { indicator: 'wait', base: '21', authority }],
    ['RecordMeasurement', RecordMeasurementBody, { indicator: 'wait', period: 'P1', value: '18', document, note: 'As counted.' }],
    [
      'RecordMeasurement of certain days',
      RecordMeasurementBody,
      { indicator: 'wait', period: 'y1', from: '2018-04-01', to: '2018-12-31', value: '18' },
    ],
    ['RestateMeasurement', RestateMeasurementBody, { restates: 'measurement-1', value: '18', document, reason: 'Counted again.' }],
    ['ScoreIndicator', ScoreIndicatorBody, { indicator: 'wait', period: 'P1' }],
    ['FreezeScores', FreezeScoresBody, { period: 'P1', meeting: 'meeting-3', evidence: [document] }],
  ])('%s is taken as it is said', (_, type, plain) => {
    expect(checked(type, plain)).toStrictEqual({ faults: [], command: plain });
  });

  it.each<[string, new () => object, object, RegExp]>([
    ['a set of nothing', AdoptKraSetBody, { ...set, kras: [] }, /^kras must contain at least 1/],
    ['a value that is a number', DefineIndicatorBody, { ...indicator, base: 20 }, /^base must/],
    ['a value with an exponent', DefineIndicatorBody, { ...indicator, base: '2e1' }, /^base must/],
    ['another direction', DefineIndicatorBody, { ...indicator, direction: 'UP' }, /^direction must be one of/],
    ['an indicator without its method', DefineIndicatorBody, { ...indicator, method: undefined }, /^method must/],
    ['a weight in floating point', SetWeightsBody, weights(12.5), /weight must be a percentage/],
    ['a weight that is no number', SetWeightsBody, weights('half'), /weight must be a percentage/],
    ['no weights', SetWeightsBody, weights(), /^weights must contain at least 1/],
    ['a baseline that rests on nothing', SetBaselineBody, { indicator: 'wait', base: '21' }, /^document/],
    ['a restatement without its reason', RestateMeasurementBody, { restates: 'measurement-1', value: '18' }, /^reason must/],
    ['a score that somebody enters', ScoreIndicatorBody, { indicator: 'wait', period: 'P1', score: '100.00' }, /score should not exist/],
    ['a freezing that is dated', FreezeScoresBody, { period: 'P1', effective: '2021-05-18' }, /effective should not exist/],
  ])('%s is refused', (_, type, plain, says) => {
    expect(checked(type, plain).faults).toStrictEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });
});
