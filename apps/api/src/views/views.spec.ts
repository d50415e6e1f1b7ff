import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { registerAlliance, startServer, type Answered, type Server } from '../../../../test/server';

interface Entries {
  readonly revision: number;
  readonly count: number;
  readonly next?: number;
  readonly entries: readonly { readonly hash: string; readonly entry: { readonly rev: number; readonly prev: string | null } }[];
}

describe('what can be asked over HTTP', () => {
  let server: Server;
  let alliance: string;
  let token: string;
  let admin: string;
  let other: string;

  const get = (path: string, from = token, headers = {}): Promise<Answered> =>
    server.send({ method: 'GET', url: path.replace(':a', `/alliances/${alliance}`), token: from, headers });
  const post = (path: string, body: object): Promise<Answered> =>
    server.send({ method: 'POST', url: `/alliances/${alliance}${path}`, token, as: 'role=REGISTRAR', body });

  beforeAll(async () => {
    server = await startServer();
    ({ alliance, token, admin } = await registerAlliance(server));
    const person = server.ledger.vault.newPerson();
    other = server.ledger.vault.createToken(person).secret;
    await post('/parties', { party: 'CITY', legalName: 'The city', businessId: '1', kind: 'ORGANISATION', capacities: ['CLIENT'] });
  });
  afterAll(() => server.close());

  it('names what it was asked for and what it rests on', async () => {
    const { status, body, headers } = await get(':a/alliance?effectiveOn=2020-01-01');
    expect([status, headers['etag']]).toStrictEqual([200, '"1"']);
    expect(body).toMatchObject({
      alliance,
      revision: 1,
      asOf: '1',
      effectiveOn: '2020-01-01',
      position: `alliance-${alliance}@1`,
      counts: { entries: 2 },
    });
  });

  it('does not send again what the sender has, unless it depends on today', async () => {
    const same = { 'if-none-match': '"1"' };
    expect(await get(':a/alliance?asOf=1', token, same)).toMatchObject({ status: 304, body: '', headers: { etag: '"1"' } });
    expect((await get(':a/alliance?asOf=0', token, same)).status).toBe(200);
    expect((await get(':a/alliance', token, same)).status).toBe(200);
  });

  it.each([
    ['/decisions/decision-9', 422, { code: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['/decision', 400, { code: 'INVALID_REQUEST' }],
    ['/decisions/..%2F..', 400, { code: 'INVALID_REQUEST' }],
    ['/gates?colour=red', 400, { code: 'INVALID_REQUEST' }],
    ['/gates?asOf=soon', 400, { code: 'INVALID_REQUEST' }],
    ['/gates?asOf=99', 422, { code: 'REVISION_NOT_FOUND', revision: 99, head: 1 }],
    ['/gates?asOf=2099-01-01', 422, { code: 'ASOF_TOO_YOUNG' }],
    ['/gates?asOf=1999-01-01', 422, { code: 'NOTHING_RECORDED_YET' }],
    ['/consortium?procurement=P1&candidate=A', 422, { code: 'PROCUREMENT_NOT_FOUND' }],
    ['/entries?limit=many', 400, { code: 'INVALID_REQUEST' }],
  ])('answers %s with a reason', async (path, status, problem) =>
    expect(await get(`:a${path}`)).toMatchObject({ status, type: 'application/problem+json; charset=utf-8', body: problem }),
  );

  it.each(['/alliance', '/entries', '/refusals', '/me', '/decision?decision=decision-1'])('lets nobody without a role look at %s', async (path) => {
    expect(await get(`:a${path}`, other)).toMatchObject({ status: 403, body: { code: 'NO_ROLE_IN_ALLIANCE' } });
  });

  it('gives the entries byte for byte, so that their hashes and the chain can be checked', async () => {
    const answer = await server.app.inject({
      method: 'GET',
      url: `/alliances/${alliance}/entries?limit=1`,
      headers: { authorization: `Bearer ${token}` },
    });
    const { entries, next, revision } = answer.json<Entries>();
    expect([revision, next, entries.length]).toStrictEqual([1, 1, 1]);
    const bytes = /"entry":(\{.*\})\}\]\}$/.exec(answer.payload)![1]!;
    expect(createHash('sha256').update(Buffer.of(0)).update(bytes).digest('base64url')).toBe(entries[0]!.hash);
    const second = (await get(':a/entries?from=1')).body as Entries;
    expect([second.next, second.entries[0]!.entry.prev]).toStrictEqual([undefined, entries[0]!.hash]);
  });

  it('L-10 shows auditors every refusal, and everybody else their own', async () => {
    await post('/role-grants', { person: server.ledger.vault.persons().find((one) => one !== admin)!, role: 'STAFF' });
    await post('/parties', { party: 'CITY', legalName: 'The city', businessId: '2', kind: 'ORGANISATION', capacities: ['CLIENT'] });
    const [mine, theirs] = [await get(':a/refusals'), await get(':a/refusals', other)];
    expect(mine.body).toMatchObject({
      ofWhom: 'OWN',
      count: 1,
      rows: [{ command: 'RegisterParty', code: 'PARTY_EXISTS', party: 'CITY', decidedOn: 2, by: { person: admin } }],
    });
    expect(theirs.body).toMatchObject({ ofWhom: 'OWN', count: 0, rows: [] });
    await post('/role-grants', { person: server.ledger.vault.persons().find((one) => one !== admin)!, role: 'AUDITOR' });
    expect((await get(':a/refusals', other)).body).toMatchObject({ ofWhom: 'ALL', count: 1 });
  });

  it('says who one is to the alliance', async () => {
    expect((await get(':a/me')).body).toMatchObject({ alliance, person: admin, standing: [{ role: 'REGISTRAR' }] });
  });

  it('has tables that wait for a write which the sender knows of, and say how far they are', async () => {
    const { body } = await post('/parties', {
      party: 'MEH',
      legalName: 'The producer',
      businessId: '3',
      kind: 'ORGANISATION',
      capacities: ['PRIVATE_PRODUCER'],
    });
    const { at, revision } = body as { at: string; revision: number };
    const head = await server.ledger.store.head();
    expect((await get(`/alliances?at=${at}`)).body).toStrictEqual({
      position: head,
      head,
      isLevel: true,
      count: 1,
      rows: [expect.objectContaining({ alliance, name_en: 'An alliance', parties: 2, revision, is_played: 0 })],
    });
    expect((await get('/tables/decisions')).body).toMatchObject({ isLevel: true, count: 0, rows: [] });
    expect((await get(`/tables/cost-frames?effectiveOn=2020-01-01&alliance=${alliance}`)).body).toMatchObject({ count: 0 });
  });

  it('shows in tables only alliances in which one holds a role', async () => {
    const stranger = server.ledger.vault.createToken(server.ledger.vault.newPerson()).secret;
    expect((await get('/alliances', stranger)).body).toMatchObject({ count: 0, rows: [] });
    expect((await get('/alliances', other)).body).toMatchObject({ count: 1 });
  });

  it('says that the tables have not come to a revision that is not there', async () => {
    expect(await get(`/alliances?at=alliance-${alliance}@99999`)).toMatchObject({ status: 503 });
  }, 10_000);

  it('shows a vote of an open ballot by its hash alone where positions are hidden, and opens it when the ballot is closed', async () => {
    const { recorder, ports } = server.ledger;
    const stream = `alliance-${alliance}`;
    const circumstance = { actor: { person: admin, role: 'REGISTRAR' }, received: ports.now(), today: '2020-01-01' };
    const tell = (key: string, ...drafts: readonly { readonly type: string; readonly data: object }[]) =>
      recorder.record({ stream, key, type: 'Tell', body: {}, circumstance }, () => drafts);
    const proposal = 'p'.repeat(43);
    const voted = await tell(
      'vote',
      { type: 'PolicySetAdopted', data: { policies: { positionsWhileOpen: 'HIDDEN' } } },
      {
        type: 'DecisionProposed',
        data: { decision: 'decision-1', body: 'AJR', version: 1, type: 'OTHER', basis: { kind: 'LAW', ref: '1' }, effects: [], conditions: [] },
      },
      {
        type: 'BallotOpened',
        data: {
          ballot: 'ballot-1',
          decision: 'decision-1',
          proposal,
          mode: 'WRITTEN',
          rule: 'STRICT',
          electorate: [{ seat: 'C1', party: 'CITY' }],
          closesOn: '2020-01-08',
          closesAt: '2020-01-08T21:59:59.999Z',
        },
      },
      { type: 'VoteCast', data: { ballot: 'ballot-1', seat: 'C1', proposal, choice: 'OBJECT' } },
    );
    const { revision, entries } = voted as { revision: number; entries: readonly string[] };
    const vote = async () => (await get(`:a/entries?from=${revision}&limit=1`)).body as { entries: object[] };
    expect((await vote()).entries).toStrictEqual([{ hash: entries[3], revision, withheld: 'POSITIONS_HIDDEN' }]);
    await tell('close', { type: 'BallotClosed', data: { ballot: 'ballot-1', tally: [] } });
    expect((await vote()).entries).toStrictEqual([
      expect.objectContaining({ hash: entries[3], entry: expect.objectContaining({ type: 'VoteCast' }) }),
    ]);
  });
});
