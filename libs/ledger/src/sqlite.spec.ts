import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eventStoreContract } from './contract';
import { ResyncError, type EventStore, type Kept } from './event-store';
import { openSqlite } from './sqlite';
import { claimFile } from './sqlite-lock';

const kept = (text: string): Kept => ({ bytes: Buffer.from(text), beside: Buffer.from('{}') });

async function count(store: EventStore, after?: string): Promise<number> {
  let n = 0;
  for await (const _ of store.feed(after)) n += 1;
  return n;
}

describe('the SQLite store', () => {
  let dir: string;
  let file: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'ledger-'));
    file = join(dir, 'ledger.sqlite');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it.each(eventStoreContract)('%s', async (_, check) => {
    await expect(check({ open: async () => openSqlite(file) })).resolves.toBeUndefined();
  });

  it.each([
    ["UPDATE entries SET bytes = x'00'", 'an entry is never changed'],
    ['DELETE FROM entries', 'an entry is never deleted'],
    ["INSERT OR REPLACE INTO entries SELECT position, stream, rev, x'00', beside FROM entries", 'an entry follows the one before it'],
    ["INSERT OR REPLACE INTO entries SELECT position + 1, stream, rev, x'00', beside FROM entries", 'an entry follows the one before it'],
  ])('L-02 has no way to change an entry or to take it out: %s', async (sql, told) => {
    const store = openSqlite(file);
    await store.append('s', 0, [kept('a')]);
    await store.close();

    const database = new DatabaseSync(file);
    expect(() => database.exec(sql)).toThrow(told);
    expect(database.prepare('SELECT count(*) AS n, max(bytes) AS bytes FROM entries').get()).toMatchObject({
      n: 1,
      bytes: new Uint8Array(Buffer.from('a')),
    });
    database.close();
  });

  it('L-01 takes no entry after a gap, whoever writes', async () => {
    await openSqlite(file).close();
    const database = new DatabaseSync(file);
    const insert = (position: number, rev: number) => () =>
      database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?)').run(position, 's', rev, kept('a').bytes, kept('a').beside);
    expect(insert(1, 1)).toThrow('an entry follows the one before it');
    expect(insert(2, 0)).toThrow('an entry follows the one before it');
    database.close();
  });

  it('keeps its epoch when it is opened again, and has a new one as a copy', async () => {
    const store = openSqlite(file);
    await store.append('s', 0, [kept('a')]);
    const [epoch, head] = [store.epoch, await store.head()];
    await store.close();
    const again = openSqlite(file);
    expect([again.epoch, await count(again, head)]).toStrictEqual([epoch, 0]);
    await again.close();

    copyFileSync(file, join(dir, 'copy.sqlite'));
    const copy = openSqlite(join(dir, 'copy.sqlite'));
    expect(copy.epoch).not.toBe(epoch);
    await expect(count(copy, head)).rejects.toThrow(ResyncError);
    expect(await count(copy)).toBe(1);
    await copy.close();
  });

  it('tells an unknown outcome when the disk does not take a commit, and knows the truth afterwards', async () => {
    const store = openSqlite(file);
    await store.append('s', 0, [kept('a')]);
    const other = new DatabaseSync(file);
    // Somebody else holds the file for longer than the writer waits.
    const impatient = (store as unknown as { database: DatabaseSync }).database;
    impatient.exec('PRAGMA busy_timeout = 0');
    other.exec('BEGIN IMMEDIATE');
    await expect(store.append('s', 1, [kept('b')])).rejects.toThrow('database is locked');
    other.exec('ROLLBACK');
    other.close();
    expect(await store.append('s', 1, [kept('b')])).toBe('appended');
    expect(await count(store)).toBe(2);
    await store.close();
  });

  it('tells an unknown outcome when a commit was written and then failed, and trusts nothing that it remembered', async () => {
    const store = openSqlite(file);
    await store.append('s', 0, [kept('a')]);
    const { statements } = store as unknown as { statements: { commit: { run(): void } } };
    const { commit } = statements;
    statements.commit = {
      run() {
        commit.run();
        throw new Error('the disk did not answer');
      },
    };
    await expect(store.append('s', 1, [kept('b')])).rejects.toThrow('the disk did not answer');
    statements.commit = commit;
    expect(await Promise.all([store.append('s', 1, [kept('b')]), store.append('s', 1, [kept('c')])])).toStrictEqual(['appended', 'conflict']);
    expect([await count(store), await store.append('s', 2, [kept('c')])]).toStrictEqual([2, 'appended']);
    await store.close();
  });

  it('gives each of several processes in one folder a file of its own, and a free one again to the next', () => {
    const names = () => claims.map((claim) => claim.file.slice(dir.length + 1));
    const claims = [claimFile(dir, 'views'), claimFile(dir, 'views'), claimFile(dir, 'views')];
    expect(names()).toStrictEqual(['views.sqlite', 'views-2.sqlite', 'views-3.sqlite']);
    claims[1]!.release();
    claims[1] = claimFile(dir, 'views');
    expect(names()).toStrictEqual(['views.sqlite', 'views-2.sqlite', 'views-3.sqlite']);
    for (const claim of claims) claim.release();
  });

  it('writes what arrives together in one transaction', async () => {
    const store = openSqlite(file);
    const streams = Array.from({ length: 64 }, (_, i) => `s${i}`);
    const outcomes = await Promise.all(streams.map((stream) => store.append(stream, 0, [kept(stream)])));
    expect(new Set(outcomes)).toStrictEqual(new Set(['appended']));
    expect(await count(store)).toBe(64);
    await store.close();
  });
});
