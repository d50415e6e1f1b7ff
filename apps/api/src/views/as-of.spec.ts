import { BadRequestException } from '@nestjs/common';
import type { Entry } from '@app/ledger';
import { timesOf } from './as-of';
import { RefusedException } from '../problem';

const NOW = '2020-04-20T12:00:00.000Z';
const entry = (rev: number, recorded: string, more: Partial<Entry> = {}): Entry =>
  ({
    rev,
    recorded,
    received: recorded,
    day: recorded.slice(0, 10),
    effective: recorded.slice(0, 10),
    type: 'DocumentWithdrawn',
    data: { document: 'd' },
    actor: { person: 'somebody', role: 'REGISTRAR' },
    ...more,
  }) as Entry;
const known = [
  entry(0, '2020-01-01T09:00:00.000Z', { type: 'AllianceRegistered', data: { timezone: 'Europe/Helsinki', currency: 'EUR' } }),
  entry(1, '2020-03-01T21:59:59.999Z'),
  entry(2, '2020-03-01T22:00:00.000Z'),
  entry(3, '2020-04-20T11:59:55.000Z'),
];
const times = (asked: Parameters<typeof timesOf>[1], now = NOW, entries = known) => timesOf({ history: entries, now }, asked);
const refusal = (asked: Parameters<typeof timesOf>[1]): unknown => {
  try {
    return times(asked);
  } catch (error) {
    return error instanceof RefusedException ? error.refusal : error;
  }
};
const played = known.map((one) => ({ ...one, clock: 'SIMULATED' as const }));

describe('as known when, as valid on which day', () => {
  it.each([
    ['nothing: all that is known, today', {}, { revision: 3, asOf: '3', effectiveOn: '2020-04-20' }],
    ['a revision: on the day of its entry', { asOf: '1' }, { revision: 1, asOf: '1', effectiveOn: '2020-03-01' }],
    ['an instant, inclusive', { asOf: '2020-03-01T21:59:59.999Z' }, { revision: 1, asOf: '2020-03-01T21:59:59.999Z', effectiveOn: '2020-03-01' }],
    [
      'an instant of a day that has begun in the zone of the alliance already',
      { asOf: '2020-03-01T22:00:00.000Z' },
      { revision: 2, asOf: '2020-03-01T22:00:00.000Z', effectiveOn: '2020-03-02' },
    ],
    [
      'an instant with an offset',
      { asOf: '2020-03-02T00:00:00+02:00' },
      { revision: 2, asOf: '2020-03-01T22:00:00.000Z', effectiveOn: '2020-03-02' },
    ],
    [
      'a day: its end in the zone of the alliance',
      { asOf: '2020-03-01' },
      { revision: 1, asOf: '2020-03-01T21:59:59.999Z', effectiveOn: '2020-03-01' },
    ],
    ['a day of effect beside', { asOf: '0', effectiveOn: '2030-01-01' }, { revision: 0, asOf: '0', effectiveOn: '2030-01-01' }],
  ])('B-01 resolves %s', (_, asked, found) => expect(times(asked)).toStrictEqual(found));

  it.each([
    [
      'an instant of the last ten seconds',
      { asOf: '2020-04-20T11:59:51.000Z' },
      { refused: 'ASOF_TOO_YOUNG', asOf: '2020-04-20T11:59:51.000Z', latest: '2020-04-20T11:59:50.000Z' },
    ],
    [
      'a day that is not over',
      { asOf: '2020-04-20' },
      { refused: 'ASOF_TOO_YOUNG', asOf: '2020-04-20T20:59:59.999Z', latest: '2020-04-20T11:59:50.000Z' },
    ],
    ['a revision beyond the head', { asOf: '4' }, { refused: 'REVISION_NOT_FOUND', revision: 4, head: 3 }],
    [
      'an instant before the first entry',
      { asOf: '2019-12-31' },
      { refused: 'NOTHING_RECORDED_YET', asOf: '2019-12-31T21:59:59.999Z', first: '2020-01-01T09:00:00.000Z' },
    ],
  ])('refuses %s', (_, asked, found) => expect(refusal(asked)).toStrictEqual(found));

  it.each([
    { asOf: 'yesterday' },
    { asOf: '2020-02-31' },
    { asOf: '2020-03-01T12:00:00' },
    { effectiveOn: '31.3.2020' },
    { effectiveOn: '2020-02-31' },
  ])('does not understand %j', (asked) => expect(() => times(asked)).toThrow(BadRequestException));

  it('B-04 answers a played alliance for any instant, later than its head too', () => {
    expect(times({ asOf: '2031-01-01' }, NOW, played)).toStrictEqual({ revision: 3, asOf: '2031-01-01T21:59:59.999Z', effectiveOn: '2031-01-01' });
  });
});
