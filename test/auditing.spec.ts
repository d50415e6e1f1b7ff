/** What auditors write and take away, over HTTP: a stream of their own, exports that verify without a server, secrets kept. */
import 'reflect-metadata';
import { verifyExport, type ShownLine } from '@app/proofs';
import { openBallot, openGroup, sha256, type Group, type Name } from './group';
import { startServer, type Server } from './server';

const SECRET = 'The price of the other tender';
const ANSWERED = { revision: expect.any(Number), at: expect.any(String), entries: [expect.any(String)] };

describe('auditing', () => {
  let server: Server;
  let group: Group;

  beforeAll(async () => {
    server = await startServer();
    group = await openGroup(server);
  });
  afterAll(() => server.close());

  const history = () => server.ledger.recorder.history(group.stream);
  const answer = async (name: Name, path: string) => (await group.ask(name, path)).body as never;

  describe('notes and findings', () => {
    it('L-08 are written beside the alliance, whose history stays as it is', async () => {
      const before = await history();
      const entry = before.at(-1)!.hash;
      const noted = await group.tell('auditor', 'audit-notes', { text: 'Looked at the seats.', about: { entries: [entry] } }, { key: 'note' });
      expect(noted.body).toStrictEqual({ ...ANSWERED, revision: 0, at: `audit-${group.alliance}@0`, created: ['note-1'] });
      expect(
        (await group.tell('auditor', 'audit-notes', { text: 'Looked at the seats.', about: { entries: [entry] } }, { key: 'note' })).body,
      ).toStrictEqual(noted.body);
      await group.tell('auditor', 'audit-findings', { title: 'No report', text: 'It is late.', weight: 'MINOR', to: 'MANAGER' });
      await group.tell('manager', 'audit-finding-answers', { finding: 'finding-1', text: 'It has come.' });
      await group.tell('auditor', 'audit-findings', { title: 'No seal', text: 'It is lost.', weight: 'REMARK', to: 'AJR_CHAIR' });
      await group.tell('auditor', 'audit-finding-closures', { finding: 'finding-1', outcome: 'REMEDIED', text: 'Seen.' });
      expect((await history()).map(({ hash }) => hash)).toStrictEqual(before.map(({ hash }) => hash));
      expect((await server.ledger.recorder.history(`audit-${group.alliance}`)).map(({ type }) => type)).toStrictEqual([
        'AuditNoteAdded',
        'AuditFindingRaised',
        'AuditFindingAnswered',
        'AuditFindingRaised',
        'AuditFindingClosed',
      ]);
    });

    it('L-08 are shown to auditors, and to others what was put to them', async () => {
      const { manager, auditor } = group.people;
      expect(await answer('auditor', 'audit')).toMatchObject({
        ofWhom: 'ALL',
        notes: { count: 1, rows: [{ note: 'note-1', text: 'Looked at the seats.', by: { person: auditor.person, role: 'AUDITOR' } }] },
        findings: {
          count: 2,
          rows: [
            {
              finding: 'finding-1',
              status: 'CLOSED',
              outcome: 'REMEDIED',
              conclusion: 'Seen.',
              answers: [{ text: 'It has come.', by: { person: manager.person, role: 'MANAGER' } }],
            },
            { finding: 'finding-2', status: 'OPEN', to: 'AJR_CHAIR', weight: 'REMARK', title: 'No seal', answers: [] },
          ],
        },
      });
      expect(await answer('manager', 'audit')).toMatchObject({
        ofWhom: 'OWN',
        notes: { count: 0 },
        findings: { count: 1, rows: [{ finding: 'finding-1' }] },
      });
      expect(await answer('c1', 'audit')).toMatchObject({ findings: { count: 0 } });
    });

    it('L-10 journals a refusal once, and lets no stranger in', async () => {
      const journal = async () => (await server.ledger.recorder.history(`refusals-${group.alliance}`)).length;
      const before = await journal();
      const refused = await group.tell('manager', 'audit-notes', { text: 'x' }, { status: 403 });
      expect(refused.body).toMatchObject({ code: 'NOT_PERMITTED', needs: 'AUDITOR' });
      expect((await group.tell('stranger', 'audit-notes', { text: 'x' }, { status: 403 })).body).toMatchObject({ code: 'NO_ROLE_IN_ALLIANCE' });
      expect((await group.tell('auditor', 'audit-notes', { text: 'x', about: { entries: ['?'] } }, { status: 400 })).body).toMatchObject({
        code: 'INVALID_REQUEST',
      });
      expect(await journal()).toBe(before + 1);
    });
  });

  describe('what is secret', () => {
    it('E-05 is shown to the steering group and to those who keep the record, in no view and no entry to the others', async () => {
      await group.tell('manager', 'documents', {
        document: 'tender',
        kind: 'TENDER',
        title: SECRET,
        sha256: sha256('tender'),
        dated: '2020-01-01',
        publicity: { class: 'SECRET', ground: 'Act 24.1 § 20' },
      });
      for (const path of ['documents', 'secrecy', 'entries?limit=200']) {
        const told = await Promise.all((['manager', 'clerk', 'c1', 'auditor', 'registrar'] as const).map((name) => group.ask(name, path)));
        const sees = told.map(({ body }) => JSON.stringify(body).includes(SECRET));
        expect([path, sees]).toStrictEqual([path, [false, false, true, true, true]]);
      }
      expect(await answer('c1', 'secrecy')).toMatchObject({
        rows: [{ document: 'tender', title: SECRET, ground: 'Act 24.1 § 20', status: 'SECRET' }],
      });
      const [row] = ((await answer('manager', 'secrecy')) as { rows: object[] }).rows;
      expect(row).toMatchObject({ document: 'tender', ground: 'Act 24.1 § 20' });
      expect(row).not.toHaveProperty('title');
    });

    it('E-05 needs a ground in law', async () => {
      const body = { document: 'x', kind: 'X', title: 'X', sha256: sha256('x'), dated: '2020-01-01', publicity: { class: 'SECRET' } };
      expect((await group.tell('manager', 'documents', body, { status: 422 })).body).toMatchObject({ code: 'GROUND_REQUIRED' });
    });
  });

  describe('an export', () => {
    const linesOf = async (name: Name, profile: string): Promise<string[]> =>
      (
        await server.app.inject({
          url: `/alliances/${group.alliance}/export?profile=${profile}`,
          headers: { authorization: `Bearer ${group.people[name].token}` },
        })
      ).body
        .trim()
        .split('\n');

    it('L-03 has the same head for the public as in full, and what is withheld is nowhere in it', async () => {
      await openBallot(group);
      const [open, full] = [await linesOf('manager', 'public'), await linesOf('auditor', 'full')];
      const [ofPublic, ofFull] = [await verifyExport(open), await verifyExport(full)];
      const head = (await history()).at(-1)!;
      expect([ofPublic.isWhole, ofPublic.head, ofFull.isWhole, ofFull.head]).toStrictEqual([true, head.hash, true, head.hash]);
      expect([ofFull.shown, ofFull.withheld, ofPublic.entries]).toStrictEqual([head.rev + 1, 0, head.rev + 1]);
      expect(ofPublic.shown).toBeGreaterThan(10);
      expect(ofPublic.withheld).toBeGreaterThan(5);

      const opened = (lines: readonly string[]) =>
        lines.flatMap((line) => (JSON.parse(line) as ShownLine).disclosed ?? []).map((one) => Buffer.from(one, 'base64url').toString());
      expect(opened(full).join()).toContain(SECRET);
      expect([...open, ...opened(open)].join()).not.toContain(SECRET);
      // What is proposed is not public before it stands.
      expect(opened(open).join()).not.toContain('Be it so.');
    });

    it('L-03 is found out when a byte of it was changed', async () => {
      const lines = await linesOf('auditor', 'full');
      const at = lines.findIndex((line) => line.includes('PartyRegistered'));
      const forged = lines.with(at, lines[at]!.replace('CLIENT', 'CLIENX'));
      const { isWhole, mismatches } = await verifyExport(forged);
      expect([isWhole, mismatches]).toStrictEqual([false, [{ rev: at - 1, what: 'HASH' }]]);
    });

    it('is in full for auditors alone', async () => {
      expect((await group.ask('manager', 'export?profile=full')).body).toMatchObject({ code: 'NOT_PERMITTED', needs: 'AUDITOR' });
      expect((await group.ask('auditor', 'export?profile=some')).body).toMatchObject({ code: 'INVALID_REQUEST' });
      expect((await group.ask('stranger', 'export')).body).toMatchObject({ code: 'NO_ROLE_IN_ALLIANCE' });
    });
  });

  describe('the record looked at where it lies', () => {
    it('L-03 L-04 is whole, and the tables are what it says', async () => {
      const entries = await history();
      const refusals = (await server.ledger.recorder.history(`refusals-${group.alliance}`)).length;
      let found = (await group.ask('auditor', 'ledger/verify')).body as { tables: { status: string } };
      for (let tries = 0; tries < 50 && found.tables.status === 'CATCHING_UP'; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        found = (await group.ask('auditor', 'ledger/verify')).body as typeof found;
      }
      expect(found).toStrictEqual({
        alliance: group.alliance,
        revision: entries.length - 1,
        head: { revision: entries.length - 1, hash: entries.at(-1)!.hash },
        entries: entries.length,
        gaps: [],
        mismatches: [],
        isWhole: true,
        tables: { status: 'EQUAL' },
        refusals,
      });
    });

    it('is for auditors and the registrar', async () => {
      expect((await group.ask('registrar', 'ledger/verify')).status).toBe(200);
      expect((await group.ask('manager', 'ledger/verify')).body).toMatchObject({ code: 'NOT_PERMITTED', needs: 'AUDITOR' });
    });
  });

  it('D-60 a correction is for the secretary of the steering group, over HTTP as everywhere', async () => {
    const { entries } = (
      await group.tell('clerk', 'outside-decisions', {
        body: 'BOARD',
        decidedOn: '2020-01-01',
        reference: '§ 12',
        extract: sha256('extract'),
        title: 'The mandate',
        vote: { outcome: 'NOT_STATED' },
        effects: [],
      })
    ).body as { entries: string[] };
    const body = { entry: entries[0], field: 'reference', was: '§ 12', is: '§ 21', reason: 'Read wrongly.' };
    expect((await group.tell('registrar', 'corrections', body, { status: 403 })).body).toMatchObject({ needs: 'AJR_SECRETARY' });
  });
});
