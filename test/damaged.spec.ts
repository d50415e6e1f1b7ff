/**
 * A ledger whose file was changed behind its back, while the server was away: whoever keeps the record is told which entry is
 * not as it was recorded, though nobody can read the history any more (L-03).
 */
import 'reflect-metadata';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { entryHash } from '@app/proofs';
import { Clock } from '../apps/api/src/clock';
import { openGroup, type Group, type Name } from './group';
import { startServer, type Answered, type Server } from './server';

describe('a ledger that was changed behind its back', () => {
  let server: Server;
  let group: Group;
  let hashes: readonly string[];

  beforeEach(async () => {
    server = await startServer();
    group = await openGroup(server);
    for (const role of ['MANAGER', 'AUDITOR'])
      await group.tell('manager', 'role-grants', { person: group.people.stranger.person, role }, { status: 403 });
    const history = await server.ledger.recorder.history(group.stream);
    hashes = history.map(({ hash }) => hash);
    // The tables hold the head before the server goes.
    expect((await ask('auditor', `/alliances?at=${group.stream}@${hashes.length - 1}`)).status).toBe(200);
    await server.app.close();
    await server.ledger.close();
  });
  afterEach(() => server.close());

  const ask = (name: Name, url: string): Promise<Answered> => server.send({ method: 'GET', url, token: group.people[name].token });
  const verify = (name: Name) => ask(name, `/alliances/${group.alliance}/ledger/verify`);

  /** One byte of an entry, as a disk or an intruder would change it; then the server comes back. */
  async function damage(stream: string, rev: number): Promise<string> {
    const database = new DatabaseSync(join(server.dir, 'ledger.sqlite'));
    database.exec('DROP TRIGGER entries_keep');
    const { bytes } = database.prepare('SELECT bytes FROM entries WHERE stream = ? AND rev = ?').get(stream, rev) as { bytes: Uint8Array };
    const at = Buffer.from(bytes).indexOf('"nonce":"') + '"nonce":"'.length;
    bytes[at] = bytes[at] === 0x61 ? 0x62 : 0x61;
    database.prepare('UPDATE entries SET bytes = ? WHERE stream = ? AND rev = ?').run(bytes, stream, rev);
    database.close();
    server = await startServer(server.dir);
    return entryHash(bytes);
  }

  it('L-03 names the entry in the middle, its hash and the one that was expected, and all else is as it was', async () => {
    const found = await damage(group.stream, 5);
    expect((await verify('auditor')).body).toStrictEqual({
      alliance: group.alliance,
      revision: hashes.length - 1,
      head: { revision: hashes.length - 1, hash: hashes.at(-1) },
      entries: hashes.length,
      gaps: [],
      mismatches: [{ rev: 5, what: 'HASH', expected: hashes[5], found }],
      isWhole: false,
      tables: { status: 'NOT_COMPARABLE' },
      refusals: 2,
    });
    // Nothing is shown or decided on a history that is not as it was recorded.
    expect(await ask('auditor', `/alliances/${group.alliance}/export`)).toMatchObject({ status: 500, body: { code: 'FAULT' } });
  });

  it('L-03 names the newest entry too, whose hash the tables hold', async () => {
    const found = await damage(group.stream, hashes.length - 1);
    const last = hashes.length - 1;
    expect((await verify('auditor')).body).toMatchObject({
      head: { revision: last, hash: found },
      mismatches: [{ rev: last, what: 'HASH', expected: hashes[last], found }],
      isWhole: false,
      tables: { status: 'DIFFERENT', differing: ['alliances'] },
    });
  });

  it('L-01 names an entry that was taken out, and gives each of the others once', async () => {
    const database = new DatabaseSync(join(server.dir, 'ledger.sqlite'));
    database.exec('DROP TRIGGER entries_stay');
    database.prepare('DELETE FROM entries WHERE stream = ? AND rev = 5').run(group.stream);
    database.close();
    server = await startServer(server.dir);
    expect((await verify('auditor')).body).toMatchObject({
      entries: hashes.length - 1,
      head: { revision: hashes.length - 1, hash: hashes.at(-1) },
      gaps: [5],
      mismatches: [],
      isWhole: false,
    });
  });

  it('L-03 names an entry of the journal of refusals', async () => {
    const stream = `refusals-${group.alliance}`;
    const found = await damage(stream, 0);
    expect((await verify('registrar')).body).toMatchObject({
      mismatches: [],
      isWhole: false,
      refusals: 2,
      beside: [{ stream, gaps: [], mismatches: [{ rev: 0, what: 'HASH', expected: expect.any(String), found }] }],
    });
  });

  it('keeps no other alliance from having its deadlines settled, even where the entry cannot be read at all', async () => {
    const database = new DatabaseSync(join(server.dir, 'ledger.sqlite'));
    database.exec('DROP TRIGGER entries_keep');
    database.prepare('UPDATE entries SET bytes = ? WHERE stream = ? AND rev = 5').run(Buffer.from('no entry'), group.stream);
    database.close();
    const token = server.ledger.opened!.secret;
    server = await startServer(server.dir);
    const { body } = await server.send({
      method: 'POST',
      url: '/alliances',
      token,
      as: 'role=LEDGER_ADMIN',
      body: { name: { en: 'Another' }, kind: 'SERVICE', sector: 'roads', timezone: 'Europe/Helsinki', currency: 'EUR' },
    });
    const other = (body as { created: readonly string[] }).created[0]!;
    const term = { start: '2020-01-01', end: '2021-12-31', basis: 'Agreement 2', authority: { kind: 'CONTRACT_CLAUSE', ref: '2' } };
    expect((await server.send({ method: 'POST', url: `/alliances/${other}/terms`, token, as: 'role=REGISTRAR', body: term })).status).toBe(201);
    await server.app.get(Clock).settleAll();
    const seen = await server.send({ method: 'GET', url: `/alliances/${other}/entries`, token });
    expect((seen.body as { entries: readonly { entry: { type: string } }[] }).entries.map(({ entry }) => entry.type)).toStrictEqual([
      'AllianceRegistered',
      'ContractTermSet',
      'ContractTermEnded',
    ]);
  });

  it('is told to nobody who may not see it', async () => {
    await damage(group.stream, 5);
    expect((await verify('manager')).body).toMatchObject({ code: 'NOT_PERMITTED', needs: 'AUDITOR' });
    expect((await verify('stranger')).body).toMatchObject({ code: 'NO_ROLE_IN_ALLIANCE' });
    expect((await ask('auditor', '/alliances/none/ledger/verify')).body).toMatchObject({ code: 'ALLIANCE_NOT_FOUND' });
  });
});
