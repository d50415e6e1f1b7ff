import { as, happened, SEATED, SINCE } from '../../alliance/src/scenario';
import { withoutSecrets } from './secrecy';
import { behind, on, recorded, saying, type Happened } from './testing/recorded';
import { see } from './views';

const n = SEATED.length;
const registered = (document: string, title: string, more: object = {}): Happened =>
  saying<'DocumentRegistered', ReturnType<typeof happened>>(
    happened('DocumentRegistered', { document, kind: 'REPORT', version: 1, sha256: document.padEnd(43, '0'), dated: SINCE, ...more }),
    { title },
  );
const records = as('rec', 'RECORDS_OFFICER').actor;
const history = recorded(
  ...SEATED,
  happened('RoleGranted', { person: 'rec', role: 'RECORDS_OFFICER' }),
  registered('plan', 'The plan'),
  registered('tender', 'The tender', { publicity: { class: 'SECRET', ground: '§ 20', until: '2020-06-30' }, retention: '10' }),
  on('2020-02-01', happened('PublicityClassified', { document: 'plan', class: 'PUBLIC' }, { actor: records, effective: '2020-02-01' })),
  on('2020-02-02', happened('DocumentVerified', { document: 'plan', version: 1, sha256: 'plan'.padEnd(43, '0') }, { actor: records })),
  on(
    '2020-02-03',
    happened(
      'HashMismatchDetected',
      { document: 'plan', version: 1, sha256: 'x'.repeat(43), registered: 'plan'.padEnd(43, '0') },
      { actor: records },
    ),
  ),
);
const look = (view: Parameters<typeof see>[0], effectiveOn: string, params = {}, of = history) =>
  see(view, of, { revision: of.length - 1, effectiveOn, params }) as { count: number; rows: readonly Record<string, unknown>[] };

describe('what is secret', () => {
  it('E-05 is told with its ground, its end and its next review, and with who may see it', () => {
    expect(look('secrecy', '2020-04-20')).toStrictEqual({
      count: 1,
      rows: [
        {
          document: 'tender',
          kind: 'REPORT',
          title: 'The tender',
          status: 'SECRET',
          ground: '§ 20',
          since: SINCE,
          until: '2020-06-30',
          reviewOn: '2020-06-30',
          reviewDue: false,
          by: as('somebody', 'REGISTRAR').actor,
          ...behind(history, n + 2),
        },
      ],
      counts: { PUBLIC: 1, SECRET: 1 },
      seenBy: {
        roles: ['AUDITOR', 'RECORDS_OFFICER', 'REGISTRAR', 'AJR_MEMBER', 'AJR_DEPUTY', 'AJR_CHAIR', 'AJR_SECRETARY'],
        people: [
          { person: 'reg', roles: ['REGISTRAR'] },
          { person: 'aud', roles: ['AUDITOR'] },
          { person: 'c1', roles: ['AJR_CHAIR', 'AJR_MEMBER'] },
          { person: 'c1d', roles: ['AJR_DEPUTY'] },
          { person: 'c2', roles: ['AJR_MEMBER'] },
          { person: 'c2d', roles: ['AJR_DEPUTY'] },
          { person: 'm1', roles: ['AJR_MEMBER'] },
          { person: 'm1d', roles: ['AJR_DEPUTY'] },
          { person: 'sec', roles: ['AJR_SECRETARY'] },
          { person: 'rec', roles: ['RECORDS_OFFICER'] },
        ],
      },
    });
  });

  it('E-05 says so when its time has run out', () => {
    expect(look('secrecy', '2020-07-01').rows).toMatchObject([{ document: 'tender', status: 'ENDED', reviewDue: true }]);
  });

  it('E-05 is kept from the others: they see that it is there, and not what it is called', () => {
    const without = withoutSecrets(history, ['tender']);
    const titles = look('documents', '2020-04-20', {}, without as typeof history).rows.map(({ document, title }) => [document, title]);
    expect(titles).toStrictEqual([
      ['plan', 'The plan'],
      ['tender', undefined],
    ]);
    expect(withoutSecrets(history, [])).toBe(history);
    expect(withoutSecrets(history, ['tender'])).toBe(without);
    expect(withoutSecrets(history, ['plan', 'tender'])).not.toBe(without);
  });
});

describe('the register of documents', () => {
  it('E-03 E-05 shows how public each is, how long it is kept, and what came of the last check of its bytes', () => {
    const [plan, tender] = look('documents', '2020-04-20').rows;
    expect(plan).toMatchObject({
      class: 'PUBLIC',
      publicity: { class: 'PUBLIC', since: '2020-02-01', reviewOn: '2021-01-31', reviewDue: false },
      hashStatus: 'MISMATCH',
      versions: [{ version: 1, hashStatus: 'MISMATCH', found: 'x'.repeat(43), checkedOn: '2020-02-03', checkedBy: records }],
      ...behind(history, n + 1, n + 3, n + 4, n + 5),
    });
    expect(tender).toMatchObject({ class: 'SECRET', retention: '10', hashStatus: 'UNVERIFIED' });
    expect(look('documents', '2020-04-20', { class: 'SECRET' }).rows.map(({ document }) => document)).toStrictEqual(['tender']);
  });

  it('E-03 a mismatch is irregular', () => {
    expect(look('irregular', '2020-04-20', { kind: 'HASH_MISMATCH' })).toMatchObject({ count: 1, rows: [{ event: 'HashMismatchDetected' }] });
  });
});
