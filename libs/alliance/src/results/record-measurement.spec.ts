import { event, stateOf } from '../decider';
import { document, given } from '../scenario';
import { measurementFor, measurements } from './facts';
import { recordMeasurement } from './record-measurement';
import { frozen, manager, MEASURED, measured, owner, paper, SET, WEIGHTED } from './results-scenario';

const P1 = { period: 'P1', from: '2020-01-01', to: '2020-03-31' };
const command = { indicator: 'reach', period: 'P1', value: '75' };
const data = { measurement: 'measurement-1', indicator: 'reach', ...P1, value: '75' };

describe('recording a measurement', () => {
  it('K-05 is for whoever owns the key result area, once for the days of the period', () => {
    expect(given(...SET).when(recordMeasurement, command, owner)).toStrictEqual([event('MeasurementRecorded', data)]);
    expect(given(...MEASURED).when(recordMeasurement, { ...command, value: '76' }, owner)).toStrictEqual({
      refused: 'MEASUREMENT_EXISTS',
      measurement: 'measurement-1',
    });
  });

  it('takes days within the period, and days under a label of their own', () => {
    const days = { from: '2020-02-01', to: '2020-02-29' };
    const part = given(...SET).when(recordMeasurement, { ...command, ...days }, owner);
    expect(part).toStrictEqual([event('MeasurementRecorded', { ...data, ...days })]);
    const free = given(...SET).when(recordMeasurement, { ...command, period: 'winter', ...days }, owner);
    expect(free).toStrictEqual([event('MeasurementRecorded', { ...data, period: 'winter', ...days })]);
  });

  it('K-06 says that it comes after the scores were frozen', () => {
    const answer = given(...WEIGHTED, frozen).when(recordMeasurement, command, owner);
    expect(answer).toStrictEqual([event('MeasurementRecorded', { ...data, flag: 'AFTER_FREEZE' })]);
  });

  it.each([
    ['anybody else', command, manager, { refused: 'NOT_PERMITTED', needs: 'KRA_OWNER' }],
    ['an indicator that is not there', { ...command, indicator: 'none' }, owner, { refused: 'INDICATOR_NOT_FOUND', indicator: 'none' }],
    ['a label without its days', { ...command, period: 'winter' }, owner, { refused: 'PERIOD_NOT_FOUND', period: 'winter' }],
    ['an end before its start', { ...command, to: '2019-12-31' }, owner, { refused: 'ENDS_BEFORE_START', from: '2020-01-01', to: '2019-12-31' }],
    ['days before the period', { ...command, from: '2019-12-31' }, owner, { refused: 'MEASURED_OUTSIDE_PERIOD', ...P1 }],
    ['days after the period', { ...command, to: '2020-04-01' }, owner, { refused: 'MEASURED_OUTSIDE_PERIOD', ...P1 }],
    ['days that are not over', { ...command, period: 'P2' }, owner, { refused: 'PERIOD_NOT_OVER', period: 'P2', to: '2020-06-30' }],
    [
      'a document that is not there',
      { ...command, document: document('other') },
      owner,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
    ['a day to come', { ...command, effective: '2020-04-21' }, owner, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SET).when(recordMeasurement, asked, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, from: '2020-01-01', to: '2020-03-31', document: paper, note: 'By hand.', effective: '2020-04-20' };
    for (const history of [SET, [...WEIGHTED, frozen]])
      expect(recordMeasurement.commandOf(given(...history).when(recordMeasurement, asked, owner) as never)).toStrictEqual(asked);
  });
});

describe('what counts in a period', () => {
  const days = (period: string, from: string, to: string) => ({ period, from, to });
  it.each([
    ['what was measured for the period itself', [measured(1, 'reach', '1'), measured(2, 'reach', '2', days('march', '2020-03-01', '2020-03-31'))], 1],
    [
      'else the latest days within it',
      [measured(1, 'reach', '1', days('march', '2020-03-01', '2020-03-31')), measured(2, 'reach', '2', days('january', '2020-01-01', '2020-01-31'))],
      1,
    ],
    [
      'of the same days what was recorded last',
      [measured(1, 'reach', '1', days('march', '2020-03-01', '2020-03-31')), measured(2, 'reach', '2', days('m3', '2020-03-01', '2020-03-31'))],
      2,
    ],
    ['nothing that lies outside', [measured(1, 'reach', '1', days('spring', '2020-03-01', '2020-04-01'))], undefined],
    ['nothing of another indicator', [measured(1, 'wait', '1')], undefined],
  ])('is %s', (_, history, n) => {
    expect(measurementFor(stateOf(measurements, [...SET, ...history]), 'reach', P1)).toBe(n && `measurement-${n}`);
  });
});
