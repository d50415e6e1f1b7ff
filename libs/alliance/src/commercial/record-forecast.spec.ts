import { event, stateOf } from '../decider';
import { eur, given, happened, TODAY } from '../scenario';
import { forecasts, latestForecast } from './cost-facts';
import { COSTED, manager } from './cost-scenario';
import { books } from './facts';
import { fin } from './money-scenario';
import { recordForecast, type RecordForecast } from './record-forecast';

const line = { year: 2020, service: 'HEALTH', amount: eur(900) };
const record = (more: Partial<RecordForecast> = {}): RecordForecast => ({
  lines: [line, { ...line, party: 'MEH' }, { ...line, year: 2021 }],
  ...more,
});
const forecast = (n: number, effective: string) => happened('ForecastRecorded', { forecast: `forecast-${n}`, lines: [line] }, { effective });

describe('recording a forecast', () => {
  it('M-14 is a snapshot: the older ones stay, and no budget changes', () => {
    expect(given(...COSTED).when(recordForecast, record(), manager)).toStrictEqual([
      event('ForecastRecorded', { forecast: 'forecast-1', lines: record().lines }),
    ]);
    const after = [...COSTED, forecast(1, '2020-03-01'), forecast(2, '2020-02-01')];
    expect(given(...after).when(recordForecast, record({ note: 'Wages.' }), manager)).toStrictEqual([
      event('ForecastRecorded', { forecast: 'forecast-3', lines: record().lines }, { sealed: { note: 'Wages.' } }),
    ]);
    expect(stateOf(forecasts, after).map((one) => one.forecast)).toStrictEqual(['forecast-1', 'forecast-2']);
    expect(stateOf(books, after)).toStrictEqual(stateOf(books, COSTED));
  });

  it('M-14 the latest is the one as of the latest day, and of two of one day the one recorded last', () => {
    const known = stateOf(forecasts, [forecast(1, '2020-03-01'), forecast(2, '2020-02-01'), forecast(3, '2020-03-01')]);
    expect(['2020-01-31', '2020-02-29', '2020-03-01'].map((day) => latestForecast(known, day)?.forecast)).toStrictEqual([
      undefined,
      'forecast-2',
      'forecast-3',
    ]);
  });

  it.each([
    ['by a finance officer', record(), fin, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['without a line', record({ lines: [] }), manager, { refused: 'LINES_MISSING' }],
    ['below zero', record({ lines: [{ ...line, amount: eur(-1) }] }), manager, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['for a party that is not there', record({ lines: [{ ...line, party: 'X' }] }), manager, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['that names a line twice', record({ lines: [line, line] }), manager, { refused: 'FORECAST_TWICE', year: 2020, service: 'HEALTH' }],
  ] as const)('takes no forecast %s', (_, command, who, refusal) => {
    expect(given(...COSTED).when(recordForecast, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const command of [record(), record({ note: 'Wages.', effective: TODAY })])
      expect(recordForecast.commandOf(given(...COSTED).when(recordForecast, command, manager) as never)).toStrictEqual(command);
  });
});
