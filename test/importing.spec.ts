/** An alliance that ran on paper comes into the ledger: from a table and a file, in several sittings, and is then accepted. */
import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '@app/proofs';
import { PastFileError, readPast } from '../apps/api/src/importing/file';
import { enter, NotEntered } from '../apps/api/src/importing/sender';
import { startServer, type Server } from './server';

const MINUTES = digest('Minutes 3/2014');
const LATE = 'Taken from confirmed minutes.';
const YAML = `
import: 1
lateBecause: ${LATE}
authority: { kind: RECORD, ref: minutes-2014 }
records:
  - { do: RegisterDocument, with: { document: minutes-2014, kind: MINUTES, title: "Minutes 3/2014", sha256: ${MINUTES}, dated: "2014-03-11" } }
  - { do: RegisterParty, effective: "2012-07-01", with: { party: CITY, legalName: The city, businessId: 1111111-1, kind: ORGANISATION, capacities: [CLIENT] } }
  - { do: DraftAgreement, with: { agreement: ROADS, kind: TAS, document: { document: minutes-2014, version: 1, sha256: ${MINUTES} }, parties: [CITY] } }
  - { do: SignAgreement, effective: "2012-07-01", with: { agreement: ROADS, version: 1, party: CITY } }
  - { do: EstablishBody, effective: "2013-01-01", with: { body: AJR, kind: AJR, name: Steering group } }
`;
const COLUMNS = 'decidedOn;body;type;label;title;reference;minutes;sha256;outcome;votes';
const ROWS = [
  `2014-03-11;AJR;PLAN;D-1;A plan for ten years;§ 2;minutes-2014;${MINUTES};UNANIMOUS;`,
  `2014-03-11;AJR;OTHER;D-2;"A name; and a place";§ 3;minutes-2014;${MINUTES};;`,
];

let server: Server;
let folder: string;
let url: string;
let alliance: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const entering = (signal = new AbortController().signal) => ({
  server: url,
  alliance,
  token: server.ledger.opened!.secret,
  signal,
  progress: () => undefined,
});
const see = async (view: string) =>
  (await server.send({ method: 'GET', url: `/alliances/${alliance}/${view}`, token: server.ledger.opened!.secret })).body as {
    readonly count: number;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly counts: object;
  };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-past-'));
  server = await startServer();
  await server.app.listen(0, '127.0.0.1');
  url = await server.app.getUrl();
  const { body } = await server.send({
    method: 'POST',
    url: '/alliances',
    token: server.ledger.opened!.secret,
    as: 'role=LEDGER_ADMIN',
    body: {
      name: { en: 'An alliance of long standing' },
      kind: 'SERVICE',
      sector: 'roads',
      timezone: 'Europe/Helsinki',
      currency: 'EUR',
      takenOver: true,
      effective: '2012-07-01',
      lateBecause: 'It ran on paper.',
    },
  });
  alliance = (body as { created: readonly string[] }).created[0]!;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('entering the past of an alliance', () => {
  it('enters a file and a table, and nothing twice, however often they are sent', async () => {
    const records = readPast(file('past.yaml', YAML));
    expect(await enter(records, entering())).toBe(5);
    const first = readPast(file('decisions.csv', [COLUMNS, ROWS[0]].join('\n')));
    expect(await enter(first, entering())).toBe(1);
    const whole = readPast(file('decisions.csv', [COLUMNS, ...ROWS].join('\r\n')));
    expect(await enter(whole, entering())).toBe(2);
    expect(await enter(records, entering())).toBe(5);

    const { rows, counts } = await see('imported');
    expect(counts).toStrictEqual({
      AllianceRegistered: 1,
      PartyRegistered: 1,
      AgreementSigned: 1,
      AgreementBecameEffectiveFor: 1,
      BodyEstablished: 1,
      PastDecisionRecorded: 2,
    });
    expect(rows.map(({ event, effective, reason }) => [event, effective, reason])).toStrictEqual([
      ['AllianceRegistered', '2012-07-01', 'It ran on paper.'],
      ['PartyRegistered', '2012-07-01', LATE],
      ['AgreementSigned', '2012-07-01', LATE],
      // What follows from a fact by itself needs no reason of its own.
      ['AgreementBecameEffectiveFor', '2012-07-01', undefined],
      ['BodyEstablished', '2013-01-01', LATE],
      ['PastDecisionRecorded', '2014-03-11', LATE],
      ['PastDecisionRecorded', '2014-03-11', LATE],
    ]);
  });

  it('shows what was imported as imported, and never as voted here', async () => {
    const { rows, counts } = await see('decisions');
    expect(rows.map(({ decision, label, title, status, outcome, imported }) => [decision, label, title, status, outcome, imported])).toStrictEqual([
      ['decision-1', 'D-1', 'A plan for ten years', 'IN_FORCE', 'UNANIMOUS', true],
      ['decision-2', 'D-2', 'A name; and a place', 'IN_FORCE', 'NOT_STATED', true],
    ]);
    expect(counts).toStrictEqual({
      all: 2,
      inForce: 2,
      adopted: 0,
      imported: 2,
      ageing: 0,
      byBody: { AJR: 2 },
      byOutcome: {},
      byStatus: { IN_FORCE: 2 },
    });
  });

  it('stops at the record that is refused, says which and why, and goes on from there', async () => {
    const wrong = readPast(file('wrong.csv', [COLUMNS, ROWS[0], ROWS[1]!.replace('AJR', 'APR')].join('\n')));
    await expect(enter(wrong, entering())).rejects.toThrow(NotEntered);
    await expect(enter(wrong, entering())).rejects.toThrow(/^row 3, RecordPastDecision: BODY_NOT_FOUND\n/);
    expect((await see('decisions')).count).toBe(2);
  });

  it('ends between two records when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await enter(readPast(file('past.yaml', YAML)), entering(stop.signal))).toBe(0);
  });

  it.each([
    ['a column nobody knows', 'x.csv', `${COLUMNS};mood\n${ROWS[0]};good`, /unknown columns: mood/],
    ['a row without a title', 'x.csv', `${COLUMNS}\n${ROWS[0]!.replace('A plan for ten years', '')}`, /^row 2: title missing/],
    ['an outcome nobody knows', 'x.csv', `${COLUMNS}\n${ROWS[0]!.replace('UNANIMOUS', 'MOSTLY')}`, /^row 2: outcome is one of/],
    ['votes that cannot be read', 'x.csv', `${COLUMNS}\n${ROWS[0]}C1=FOR`, /^row 2: votes are SEAT:CHOICE/],
    ['a row that is too long', 'x.csv', `${COLUMNS}\n${ROWS[0]};;;`, /Invalid Record Length/],
    ['a command nobody knows', 'x.yaml', 'import: 1\nrecords: [{ do: Guess, with: {} }]', /\/records\/0\/do/],
    ['no records', 'x.yaml', 'import: 1\nrecords: []', /\/records must NOT have fewer/],
  ])('refuses a file with %s, before anything is sent', (_, name, text, says) => {
    const path = file(name, text);
    expect(() => readPast(path)).toThrow(PastFileError);
    expect(() => readPast(path)).toThrow(says);
  });
});
