import type { Data, EventName } from '@app/alliance';
import type { Entry } from '@app/ledger';
import { openingFor } from './profile';

/** An entry as far as it counts for whom it is for. */
const entry = <T extends EventName>(type: T, data: Data<T>, day = '2020-01-01'): Entry =>
  ({ type, data, day, received: `${day}T10:00:00.000Z`, effective: day, actor: { person: 'reg', role: 'REGISTRAR' }, sealed: {} }) as never;
const policy = (withheldFromPublic: readonly string[], day = '2020-01-01') => entry('PolicySetAdopted', { policies: { withheldFromPublic } }, day);

const founded = entry('AllianceRegistered', {
  name: { en: 'An alliance' },
  kind: 'SERVICE',
  sector: 'wellbeing',
  timezone: 'Europe/Helsinki',
  currency: 'EUR',
  registrar: 'reg',
} as never);
const measured = entry('MeasurementRecorded', { indicator: 'I1', periodStart: '2020-01-01', periodEnd: '2020-12-31', value: '7' } as never);
const granted = entry('RoleGranted', { person: 'aud', role: 'AUDITOR' });

const withheld = (one: Entry, sets: readonly Entry[], today = '2020-06-01', profile: 'PUBLIC' | 'FULL' = 'PUBLIC') =>
  openingFor(profile, [founded, ...sets, one], today).withheld(one);

describe('who gets which entry of an export', () => {
  it('gives the public what public bodies publish, and nothing else', () => {
    expect([withheld(measured, []), withheld(granted, [])]).toStrictEqual([undefined, 'PARTIES']);
  });

  it('keeps more from the public where the policies of the alliance say so, but from no auditor', () => {
    const stricter = [policy(['MeasurementRecorded'])];
    expect([withheld(measured, stricter), withheld(founded, stricter)]).toStrictEqual(['PARTIES', undefined]);
    expect(withheld(measured, stricter, '2020-06-01', 'FULL')).toBeUndefined();
  });

  it('goes by the policies that hold on the day of the export', () => {
    const sets = [policy(['MeasurementRecorded'], '2020-03-01'), policy([], '2020-09-01')];
    expect(['2020-02-29', '2020-03-01', '2020-08-31', '2020-09-01'].map((today) => withheld(measured, sets, today))).toStrictEqual([
      undefined,
      'PARTIES',
      'PARTIES',
      undefined,
    ]);
  });

  it('shows nothing that is for the parties, whatever the policies leave out', () => {
    expect(withheld(granted, [policy([])])).toBe('PARTIES');
  });

  it('keeps with an entry what tells of it: a correction of a type that is kept back', () => {
    const outside = { decision: 'decision-1', entry: 'h', event: 'OutsideDecisionRecorded', field: 'reference', correction: 'correction-1' };
    const corrected = entry('CorrectionCountersigned', outside);
    expect([withheld(corrected, []), withheld(corrected, [policy(['OutsideDecisionRecorded'])])]).toStrictEqual([undefined, 'PARTIES']);
  });
});
