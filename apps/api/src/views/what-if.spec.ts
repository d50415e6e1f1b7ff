import 'reflect-metadata';
import { openBallot, openGroup, type Group, type Name } from '../../../../test/group';
import { startServer, type Server } from '../../../../test/server';

describe('asking what would be, had something not happened', () => {
  let server: Server;
  let group: Group;
  let voted: { readonly decision: string; readonly ballot: string; readonly proposal: string };

  beforeAll(async () => {
    server = await startServer();
    group = await openGroup(server);
    voted = await openBallot(group);
    for (const [name, seat] of [
      ['c1', 'C1'],
      ['m1', 'M1'],
    ] as const)
      await group.tell(name, 'votes', { ballot: voted.ballot, seat, proposal: voted.proposal, choice: 'FOR' });
    await group.tell('chair', 'ballot-closings', { ballot: voted.ballot });
  });
  afterAll(() => server.close());

  const ask = (name: Name, query: string) => group.ask(name, `what-if?${query}`);
  const count = async (stream: string): Promise<number> => (await server.ledger.recorder.history(stream)).length;

  it('shows a view as it would be, marked as supposed, for the moment and the day that were asked for', async () => {
    const history = await server.ledger.recorder.history(group.stream);
    const { rev } = history.find(({ type }) => type === 'VoteCast')!;
    expect((await ask('auditor', `view=decisions&without=${rev}&effectiveOn=2099-01-01`)).body).toMatchObject({
      alliance: group.alliance,
      revision: history.length - 1,
      effectiveOn: '2099-01-01',
      position: `${group.stream}@${history.length - 1}`,
      hypothetical: true,
      whatIf: { without: String(rev), fallen: { count: 1, rows: [{ command: 'CloseBallot', refused: 'WINDOW_OPEN' }] }, undecided: 0 },
      count: 1,
      rows: [{ decision: 'decision-1', status: 'BALLOT_OPEN' }],
    });
    // As it was known before anybody had voted, there is nothing to leave out.
    expect((await ask('auditor', `view=decisions&without=${rev}&asOf=${rev - 1}`)).body).toMatchObject({ code: 'NOTHING_TO_LEAVE_OUT' });
  });

  it('hands on to the view what it takes beside, by its recorded names', async () => {
    const { body, status } = await ask('auditor', `view=decision&decision=${voted.decision}&without=${voted.decision}`);
    expect([status, body]).toStrictEqual([422, expect.objectContaining({ code: 'DECISION_NOT_FOUND', decision: voted.decision })]);
  });

  it('L-10 leaves no trace, neither in the history nor among the refusals', async () => {
    const streams = [group.stream, `refusals-${group.alliance}`];
    const before = [await server.ledger.store.head(), ...(await Promise.all(streams.map(count)))];
    await ask('auditor', 'view=decisions&without=decision-1');
    await ask('auditor', 'view=decisions&without=nothing-here');
    expect([await server.ledger.store.head(), ...(await Promise.all(streams.map(count)))]).toStrictEqual(before);
  });

  it.each<[Name, number, object]>([
    ['auditor', 200, { hypothetical: true }],
    ['registrar', 200, { hypothetical: true }],
    ['m1', 200, { hypothetical: true }],
    ['chair', 200, { hypothetical: true }],
    ['manager', 403, { code: 'NOT_PERMITTED', needs: 'AUDITOR' }],
    ['stranger', 403, { code: 'NO_ROLE_IN_ALLIANCE' }],
  ])('answers the %s with %i', async (name, status, body) => {
    expect(await ask(name, 'view=seats&without=decision-1')).toMatchObject({ status, body });
  });

  it.each([
    ['without=decision-1', 400, { code: 'INVALID_REQUEST' }],
    ['view=decisions', 400, { code: 'INVALID_REQUEST' }],
    ['view=nothing&without=decision-1', 400, { code: 'INVALID_REQUEST' }],
    ['view=decisions&without=decision-1&without=decision-2', 400, { code: 'INVALID_REQUEST' }],
    ['view=decisions&without=..%2F..', 400, { code: 'INVALID_REQUEST' }],
    ['view=decisions&without=decision-1&colour=red', 400, { code: 'INVALID_REQUEST' }],
    ['view=decisions&without=decision-9', 422, { code: 'NOTHING_TO_LEAVE_OUT', without: 'decision-9' }],
    ['view=decisions&without=0', 422, { code: 'FOUNDING_LEFT_OUT' }],
  ])('answers %s with %i', async (query, status, body) => {
    expect(await ask('auditor', query)).toMatchObject({ status, body });
  });

  it('lets others have their turn meanwhile, and takes one such question at a time', async () => {
    const { recorder, ports } = server.ledger;
    const circumstance = { actor: { person: group.people.manager.person, role: 'MANAGER' }, received: ports.now(), today: '2026-01-01' };
    const registered = (i: number) => ({
      type: 'DocumentRegistered',
      data: { document: `paper-${i}`, version: 1, kind: 'PAPER', sha256: String(i).padStart(43, 'x'), dated: '2026-01-01' },
    });
    for (let i = 0; i < 3000; i += 100) {
      const drafts = Array.from({ length: 100 }, (_, n) => registered(i + n));
      await recorder.record({ stream: group.stream, key: `many-${i}`, type: 'ManyPapers', body: {}, circumstance }, () => drafts);
    }
    const first = ask('auditor', 'view=decisions&without=decision-1').then((answer) => ({ ...answer, at: Date.now() }));
    const second = ask('registrar', 'view=decisions&without=decision-1');
    const beside = group.ask('auditor', 'me').then((answer) => ({ ...answer, at: Date.now() }));
    expect((await first).body).toMatchObject({ hypothetical: true, whatIf: { undecided: 30 } });
    expect(await second).toMatchObject({ status: 409, body: { code: 'WHAT_IF_RUNNING' } });
    expect((await beside).at).toBeLessThan((await first).at);
    expect(await ask('registrar', 'view=seats&without=decision-1')).toMatchObject({ status: 200 });
  });
});
