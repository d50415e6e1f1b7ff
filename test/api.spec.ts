/** The API from end to end: what a client sends, and the whole of what it gets back. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { openBallot, openGroup, sha256, type Group } from './group';
import { startServer, type Server } from './server';

const problem = (status: number, code: string, more: object = {}) => ({
  type: `/problems/${code}`,
  title: expect.any(String),
  status,
  code,
  detail: expect.any(String),
  ...more,
});
const document = (name: string) => ({ document: name, kind: 'REPORT', title: 'A report', sha256: sha256(name), dated: '2020-01-01' });

describe('the API', () => {
  let server: Server;
  let group: Group;

  beforeAll(async () => {
    server = await startServer();
    group = await openGroup(server);
  });
  afterAll(() => server.close());

  const revision = async () => (await server.ledger.recorder.history(group.stream)).length - 1;
  const refusals = async () => (await server.ledger.recorder.history(`refusals-${group.alliance}`)).length;

  describe('one command, one key', () => {
    it('gives the same answer to the same command, and records it once', async () => {
      const first = await group.tell('manager', 'documents', document('once'), { key: 'k-once' });
      expect(first.body).toStrictEqual({
        revision: expect.any(Number),
        at: expect.stringContaining(`${group.stream}@`),
        created: ['once'],
        entries: [expect.any(String)],
      });
      const before = await revision();
      const again = await group.tell('manager', 'documents', document('once'), { key: 'k-once' });
      expect([again.body, await revision()]).toStrictEqual([first.body, before]);
    });

    it('refuses another command under the same key, and journals nothing', async () => {
      const before = await refusals();
      const { type, body } = await group.tell('manager', 'documents', document('twice'), { key: 'k-once', status: 422 });
      expect([type, body]).toStrictEqual(['application/problem+json; charset=utf-8', problem(422, 'IDEMPOTENCY_KEY_REUSED')]);
      expect(await refusals()).toBe(before);
    });

    it('keeps the keys of two people apart', async () => {
      const other = await group.tell('registrar', 'documents', document('apart'), { key: 'k-once' });
      expect((other.body as { created: string[] }).created).toStrictEqual(['apart']);
    });

    it('L-10 gives a refusal again under its key, and journals it once', async () => {
      const [before, at] = [await refusals(), await revision()];
      const refused = problem(409, 'DOCUMENT_EXISTS', { document: 'once' });
      for (let time = 0; time < 2; time += 1) {
        expect(
          (await group.tell('manager', 'documents', { ...document('once'), sha256: sha256('x') }, { key: 'k-refused', status: 409 })).body,
        ).toStrictEqual(refused);
      }
      expect([await refusals(), await revision()]).toStrictEqual([before + 1, at]);
    });

    it.each([
      ['no key', ''],
      ['a key with a blank in it', 'a b'],
      ['a key beyond all measure', 'k'.repeat(201)],
    ])('asks for a key: %s', async (_, key) => {
      expect((await group.tell('manager', 'documents', document('never'), { key, status: 400 })).body).toStrictEqual(
        problem(400, 'INVALID_REQUEST', { detail: expect.stringContaining('Idempotency-Key') }),
      );
    });
  });

  describe('the revision that was seen', () => {
    it('is in the ETag of every answer, and If-Match decides on exactly that', async () => {
      const { headers } = await group.ask('chair', 'seats');
      const etag = String(headers['etag']);
      expect(etag).toBe(`"${await revision()}"`);
      const accepted = await group.tell('manager', 'documents', document('matching'), { headers: { 'if-match': etag } });
      expect(accepted.headers['etag']).toBe(`"${await revision()}"`);
      const moved = await group.tell('manager', 'documents', document('moved'), { headers: { 'if-match': etag }, status: 412 });
      expect(moved.body).toStrictEqual(problem(412, 'REVISION_MOVED', { revision: await revision() }));
    });

    it.each(['7', '"-1"', '*', '"1", "2"'])('is one revision in quotes, not %s', async (ifMatch) => {
      expect((await group.tell('manager', 'documents', document('never'), { headers: { 'if-match': ifMatch }, status: 400 })).body).toStrictEqual(
        problem(400, 'INVALID_REQUEST', { detail: expect.stringContaining('If-Match') }),
      );
    });
  });

  describe('a refusal says why, and what would help', () => {
    it('403 for whoever holds another role', async () => {
      expect(
        (
          await group.tell(
            'manager',
            'parties',
            { party: 'X', legalName: 'X', businessId: 'x', kind: 'ORGANISATION', capacities: ['CLIENT'] },
            { status: 403 },
          )
        ).body,
      ).toStrictEqual(problem(403, 'NOT_PERMITTED', { needs: 'REGISTRAR' }));
    });

    it('409 for what is there already', async () => {
      expect(
        (
          await group.tell(
            'registrar',
            'parties',
            { party: 'CITY', legalName: 'X', businessId: 'x', kind: 'ORGANISATION', capacities: ['CLIENT'] },
            { status: 409 },
          )
        ).body,
      ).toStrictEqual(problem(409, 'PARTY_EXISTS', { party: 'CITY' }));
    });

    it('422 for what cannot be', async () => {
      expect(
        (
          await group.tell(
            'registrar',
            'seats',
            { seat: 'C9', party: 'NOBODY', body: 'AJR', voting: true, authority: { kind: 'CONTRACT_CLAUSE', ref: '1' } },
            { status: 422 },
          )
        ).body,
      ).toStrictEqual(problem(422, 'PARTY_NOT_FOUND', { party: 'NOBODY' }));
    });

    it('400 for what is no command, and reads no history for it', async () => {
      const before = await refusals();
      expect((await group.tell('manager', 'documents', { ...document('odd'), colour: 'red' }, { status: 400 })).body).toStrictEqual(
        problem(400, 'INVALID_REQUEST', { detail: expect.stringContaining('colour') }),
      );
      expect(await refusals()).toBe(before);
    });

    it('has a page in the catalogue for each code', async () => {
      const { body } = await server.send({ method: 'GET', url: '/problems/PARTY_EXISTS' });
      expect(body).toStrictEqual({ code: 'PARTY_EXISTS', status: 409, title: expect.any(String), remedy: expect.any(String) });
    });
  });

  describe('who asks', () => {
    it('404 where there is no such alliance', async () => {
      const { status, body } = await server.send({ method: 'GET', url: '/alliances/nowhere/decisions', token: group.people.chair.token });
      expect([status, body]).toStrictEqual([404, problem(404, 'ALLIANCE_NOT_FOUND')]);
    });

    it('403 for a stranger, who leaves no trace in the journal', async () => {
      const before = await refusals();
      expect((await group.tell('stranger', 'documents', document('strange'), { status: 403 })).body).toStrictEqual(
        problem(403, 'NO_ROLE_IN_ALLIANCE'),
      );
      expect((await group.ask('stranger', 'decisions')).body).toStrictEqual(problem(403, 'NO_ROLE_IN_ALLIANCE'));
      expect(await refusals()).toBe(before);
    });

    it('V-03 takes no vote for a seat of another alliance', async () => {
      const { ballot, proposal } = await openBallot(group);
      const other = await openGroup(server);
      const vote = { ballot, seat: 'M1', proposal, choice: 'FOR' };
      // The same label names another seat there: whoever holds it is a stranger here.
      const { status, body } = await server.send({
        method: 'POST',
        url: `/alliances/${group.alliance}/votes`,
        token: other.people.m1.token,
        as: 'role=AJR_MEMBER; party=MEH; capacity=PRIVATE_PRODUCER; seat=M1',
        body: vote,
      });
      expect([status, body]).toStrictEqual([403, problem(403, 'NO_ROLE_IN_ALLIANCE')]);
      expect((await group.tell('m1', 'votes', { ...vote, seat: 'Z9' }, { status: 403 })).body).toStrictEqual(
        problem(403, 'NOT_IN_ELECTORATE', { seat: 'Z9' }),
      );
    });

    it('records no decision of a body through the clerk of another', async () => {
      const decided = {
        title: 'Decided',
        decidedOn: '2020-01-02',
        reference: '§ 1',
        extract: sha256('extract'),
        vote: { outcome: 'NOT_STATED' },
        effects: [],
      };
      expect((await group.tell('clerk', 'outside-decisions', { body: 'COUNCIL', ...decided }, { status: 403 })).body).toStrictEqual(
        problem(403, 'NOT_PERMITTED', { needs: 'OUTSIDE_CLERK' }),
      );
      expect((await group.tell('clerk', 'outside-decisions', { body: 'BOARD', ...decided })).status).toBe(201);
    });

    it.each(['', 'AJR_MEMBER', 'role=AJR_MEMBER; role=REGISTRAR', 'role=A; colour=red'])('must say as what: %j is no claim', async (as) => {
      const { status, body } = await server.send({
        method: 'POST',
        url: `/alliances/${group.alliance}/documents`,
        token: group.people.manager.token,
        as,
        body: document('never'),
      });
      expect([status, body]).toStrictEqual([400, problem(400, 'INVALID_REQUEST', { detail: expect.stringContaining('Acting-As') })]);
    });
  });

  describe('what is shown', () => {
    it('B-01 B-04 answers as known at a revision and as valid on a day, the same for ever', async () => {
      const at = await revision();
      const asked = `seats?asOf=${at}&effectiveOn=2030-01-01`;
      const first = (await group.ask('auditor', asked)).body;
      expect(first).toMatchObject({ alliance: group.alliance, revision: at, asOf: String(at), effectiveOn: '2030-01-01' });
      await group.tell('registrar', 'seats', {
        seat: 'C2',
        party: 'CITY',
        body: 'AJR',
        voting: false,
        authority: { kind: 'CONTRACT_CLAUSE', ref: '1' },
      });
      expect((await group.ask('auditor', asked)).body).toStrictEqual(first);
      expect((await group.ask('auditor', 'seats?asOf=999999')).body).toStrictEqual(
        problem(422, 'REVISION_NOT_FOUND', { revision: 999_999, head: await revision() }),
      );
      expect((await group.ask('auditor', 'seats?effectiveOn=2020-02-31')).status).toBe(400);
    });

    it('shows an auditor every refusal, and everybody else their own', async () => {
      const all = (await group.ask('auditor', 'refusals')).body as { count: number };
      const own = (await group.ask('clerk', 'refusals')).body as { count: number; rows: { by: { person: string } }[] };
      expect(own.count).toBeLessThan(all.count);
      expect(new Set(own.rows.map(({ by }) => by.person))).toStrictEqual(new Set([group.people.clerk.person]));
    });

    it('is alive and ready', async () => {
      expect((await server.send({ method: 'GET', url: '/health/live' })).body).toStrictEqual({ status: 'live' });
      const { body } = await server.send({ method: 'GET', url: '/health/ready' });
      const position = expect.stringMatching(/^[0-9a-f]+:\d+$/);
      expect(body).toStrictEqual({ status: 'ready', position, isUpToDate: expect.any(Boolean) });
    });

    it('serves the description that is committed', async () => {
      const { body } = await server.send({ method: 'GET', url: '/openapi.json' });
      expect(body).toStrictEqual(JSON.parse(readFileSync('openapi.json', 'utf8')));
    });
  });
});
