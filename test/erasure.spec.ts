/**
 * Erasing a person (L-05): the words go and the key with them; no entry changes, no hash, no vote and no decision. What the
 * person did stays attributed to the seat, the party and the pseudonym, behind which nobody stands any more.
 */
import 'reflect-metadata';
import { redecide } from '@app/alliance';
import { openBallot, openGroup, type Group } from './group';
import { startServer, type Server } from './server';

const WORDS = 'So be it, says somebody who will be forgotten.';
const OBJECTION = 'Half of it would have satisfied me.';

interface Shown {
  readonly entries: readonly { readonly hash: string; readonly entry: object }[];
}

describe('L-05 a person who was erased', () => {
  let server: Server;
  let group: Group;
  let decision: string;
  let hashes: readonly string[];
  let bytes: readonly string[];

  const bytesOf = async (): Promise<readonly string[]> => {
    const read: string[] = [];
    for await (const kept of server.ledger.store.read(group.stream)) read.push(Buffer.from(kept.bytes).toString());
    return read;
  };
  const hashesOf = async () => (await server.ledger.recorder.history(group.stream)).map(({ hash }) => hash);
  const views = ['alliance', 'decisions', 'ballots', 'seats', 'meetings', 'movements', 'documents', 'deadlocks', 'irregular', 'entries?limit=200'];
  const everything = async (name: 'auditor' | 'chair'): Promise<string> =>
    JSON.stringify((await Promise.all([...views, `decisions/${decision}`].map((path) => group.ask(name, path)))).map(({ body }) => body));

  beforeAll(async () => {
    server = await startServer();
    group = await openGroup(server);
    const first = await openBallot(group);
    await group.tell('m1', 'objections', {
      ballot: first.ballot,
      seat: 'M1',
      proposal: first.proposal,
      reasons: 'Too dear.',
      whatWouldSatisfy: OBJECTION,
    });
    await group.tell('m1', 'votes', { ballot: first.ballot, seat: 'M1', proposal: first.proposal, choice: 'FOR', change: true, statement: WORDS });
    await group.tell('c1', 'votes', { ballot: first.ballot, seat: 'C1', proposal: first.proposal, choice: 'FOR' });
    await group.tell('chair', 'ballot-closings', { ballot: first.ballot });
    decision = first.decision;
    expect(await everything('auditor')).toContain(WORDS);
    [hashes, bytes] = [await hashesOf(), await bytesOf()];
  });
  afterAll(() => server.close());

  it("is erased by the privacy officer alone, and it is recorded in the ledger's own stream", async () => {
    const { admin } = server.ledger.opened!;
    const now = new Date().toISOString();
    const asked = (role: string) => ({ circumstance: { actor: { person: admin, role }, received: now, today: now.slice(0, 10) } });
    const erasure = { type: 'RequestErasure', body: { person: group.people.m1.person, outcome: 'ERASE', ground: 'Asked for it.' } } as const;
    expect(await server.ledger.platform({ ...erasure, ...asked('LEDGER_ADMIN'), key: 'erase-1' })).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'PRIVACY_OFFICER',
    });
    await server.ledger.platform({
      type: 'GrantPlatformRole',
      body: { person: admin, role: 'PRIVACY_OFFICER' },
      ...asked('LEDGER_ADMIN'),
      key: 'grant',
    });
    const answer = await server.ledger.platform({ ...erasure, ...asked('PRIVACY_OFFICER'), key: 'erase-2' });
    expect(answer).toMatchObject({ at: expect.stringMatching(/^ledger@\d+$/) });
    expect(server.ledger.vault.details(group.people.m1.person)).toBeUndefined();
  });

  it('leaves every entry, every byte and every hash as it was', async () => {
    expect(await hashesOf()).toStrictEqual(hashes);
    expect(await bytesOf()).toStrictEqual(bytes);
    expect(((await group.ask('auditor', 'entries?limit=200')).body as Shown).entries.map(({ hash }) => hash)).toStrictEqual(hashes);
  });

  it('is quoted by no view any more', async () => {
    for (const name of ['auditor', 'chair'] as const) {
      const shown = await everything(name);
      expect(shown).not.toContain(WORDS);
      expect(shown).not.toContain(OBJECTION);
      expect(shown).not.toContain('The m1');
    }
  });

  it('has voted all the same, for the same seat and party and under the same pseudonym', async () => {
    const { person } = group.people.m1;
    const { body } = await group.ask('auditor', `decisions/${decision}`);
    const [{ votes, outcome }] = (body as { ballots: [{ votes: object[]; outcome: string }] }).ballots;
    expect(outcome).toBe('UNANIMOUS');
    expect(votes).toStrictEqual(
      expect.arrayContaining([expect.objectContaining({ seat: 'M1', party: 'MEH', person, choice: 'FOR', state: 'COUNTED' })]),
    );
    const seat = (await server.ledger.recorder.history(group.stream)).filter(({ actor }) => actor.person === person);
    expect(seat.map(({ type, actor }) => [type, actor.party, actor.seat])).toStrictEqual([
      ['VoteCast', 'MEH', 'M1'],
      ['ObjectionRaised', 'MEH', 'M1'],
      ['VoteChanged', 'MEH', 'M1'],
    ]);
  });

  it('cannot come back: the token names nobody, and nobody gets another', async () => {
    expect(await group.ask('m1', 'decisions')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(() => server.ledger.vault.createToken(group.people.m1.person)).toThrow('was erased');
  });

  it('is no obstacle to deciding the history again', async () => {
    expect(redecide(await server.ledger.recorder.history(group.stream))).toStrictEqual([]);
  });
});
