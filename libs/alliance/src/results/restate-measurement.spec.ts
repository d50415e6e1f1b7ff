import { event, stateOf } from '../decider';
import { document, given, SINCE } from '../scenario';
import { measurementFor, measurements } from './facts';
import { restateMeasurement } from './restate-measurement';
import { frozen, manager, MEASURED, measured, owner, paper, restated } from './results-scenario';

const P1 = { period: 'P1', from: '2020-01-01', to: '2020-03-31' };

describe('restating a measurement', () => {
  const again = { restates: 'measurement-1', value: '80', reason: 'A school was left out.' };
  const made = { measurement: 'measurement-3', restates: 'measurement-1', value: '80' };
  const sealed = { reason: again.reason };

  it('K-05 keeps both: the new figure names the one in whose place it stands', () => {
    expect(given(...MEASURED).when(restateMeasurement, again, owner)).toStrictEqual([event('MeasurementRestated', made, { sealed })]);
    const known = stateOf(measurements, [...MEASURED, restated(3, 1, '80')]);
    expect(known.get('measurement-1')).toStrictEqual({ indicator: 'reach', ...P1, value: '75', on: SINCE, restatedBy: 'measurement-3' });
    expect(known.get('measurement-3')).toStrictEqual({ indicator: 'reach', ...P1, value: '80', restates: 'measurement-1', on: SINCE });
    expect(measurementFor(known, 'reach', P1)).toBe('measurement-3');
  });

  it('K-06 is marked where scores were frozen on it, and not where they were not', () => {
    const answer = given(...MEASURED, frozen).when(restateMeasurement, again, owner);
    expect(answer).toStrictEqual([event('MeasurementRestated', { ...made, flag: 'AFTER_FREEZE' }, { sealed })]);
    const other = given(...MEASURED, measured(3, 'reach', '1', { period: 'winter' }), frozen).when(
      restateMeasurement,
      { ...again, restates: 'measurement-3' },
      owner,
    );
    expect(other).toStrictEqual([event('MeasurementRestated', { measurement: 'measurement-4', restates: 'measurement-3', value: '80' }, { sealed })]);
  });

  it('K-06 a second restatement is marked as well', () => {
    const answer = given(...MEASURED, frozen, restated(3, 1, '75')).when(restateMeasurement, { ...again, restates: 'measurement-3' }, owner);
    expect(answer).toStrictEqual([
      event('MeasurementRestated', { measurement: 'measurement-4', restates: 'measurement-3', value: '80', flag: 'AFTER_FREEZE' }, { sealed }),
    ]);
  });

  it.each([
    ['anybody else', again, manager, { refused: 'NOT_PERMITTED', needs: 'KRA_OWNER' }],
    [
      'a measurement that is not there',
      { ...again, restates: 'measurement-9' },
      owner,
      { refused: 'MEASUREMENT_NOT_FOUND', measurement: 'measurement-9' },
    ],
    [
      'a document that is not there',
      { ...again, document: document('other') },
      owner,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
    ['a day to come', { ...again, effective: '2020-04-21' }, owner, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...MEASURED).when(restateMeasurement, asked, circumstance)).toStrictEqual(refusal);
  });

  it('K-05 refuses one that is restated already', () => {
    const answer = given(...MEASURED, restated(3, 1, '80')).when(restateMeasurement, again, owner);
    expect(answer).toStrictEqual({ refused: 'ALREADY_RESTATED', measurement: 'measurement-1', by: 'measurement-3' });
  });

  it.each(['80', '80.0', '80.000'])('K-05 refuses one that is restated by the figure that stands, written as %s', (value) => {
    const asked = { ...again, restates: 'measurement-3', value };
    expect(given(...MEASURED, restated(3, 1, '80')).when(restateMeasurement, asked, owner)).toStrictEqual({ refused: 'CHANGE_IS_ZERO' });
  });

  it('gives its command back', () => {
    const asked = { ...again, document: paper, effective: '2020-04-20' };
    for (const history of [MEASURED, [...MEASURED, frozen]])
      expect(restateMeasurement.commandOf(given(...history).when(restateMeasurement, asked, owner) as never)).toStrictEqual(asked);
  });
});
