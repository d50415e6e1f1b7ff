/** What a process leaves behind that ends without a word, while many are writing. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryHash } from '@app/proofs';
import { openLedger } from './open';
import { openSqlite } from './sqlite';
import { compileLibraries, linesOf, run } from './testing/child';
import { NOW, types } from './testing/world';

const WRITER = `
const { openLedger } = require('@app/ledger/index.js');
const [,, dir, round] = process.argv;
const types = { Counted: { kind: 'ACT', creates: 'nth', sealed: { why: 'AUTHOR' } } };
openLedger({ dir, origin: 'test.example/ledger', rules: 1, types }).then(({ recorder }) => {
  for (let i = 0; i < 16; i += 1) void (async () => {
    const stream = 'alliance-' + (i % 8);
    for (let n = 0; ; n += 1) {
      const key = round + '-' + i + '-' + n;
      const received = new Date().toISOString();
      const circumstance = { actor: { person: 'p', role: 'MEMBER' }, received, today: received.slice(0, 10) };
      const asked = { stream, key, type: 'Count', body: { key }, circumstance };
      const draft = { type: 'Counted', data: { nth: key }, sealed: { why: 'x' } };
      const { entries } = await recorder.record(asked, () => [draft, draft]);
      process.stdout.write(stream + ' ' + key + ' ' + entries.join(' ') + '\\n');
    }
  })();
}, (error) => { process.stderr.write(String(error.stack)); process.exit(1); });
`;

const HOLDER = `
const { openSqlite } = require('@app/ledger/sqlite.js');
try { openSqlite(process.argv[2]); process.stdout.write('OPEN\\n'); setInterval(() => {}, 1000); }
catch (error) { process.stdout.write(error.code + ' ' + error.message + '\\n'); }
`;

describe('another process', () => {
  let dir: string;
  let data: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'kill-'));
    compileLibraries(dir);
  });
  beforeEach(() => (data = mkdtempSync(join(dir, 'data-'))));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('is refused with a clear error while this one writes, and may write afterwards', async () => {
    const file = join(data, 'ledger.sqlite');
    const store = openSqlite(file);
    const second = run(dir, HOLDER, file);
    expect(await linesOf(second, (lines) => lines.length > 0)).toStrictEqual([
      expect.stringMatching(/^LEDGER_IN_USE .*another process writes to this ledger/),
    ]);
    await store.close();

    const third = run(dir, HOLDER, file);
    expect(await linesOf(third, (lines) => lines.length > 0)).toStrictEqual(['OPEN']);
    expect(() => openSqlite(file)).toThrow('another process writes to this ledger');
    third.kill('SIGKILL');
    await once(third, 'exit');
    // The lock ended with its process: nobody has to clear it away.
    await openSqlite(file).close();
  });

  it('that is killed while many write loses nothing that it acknowledged, and writes nothing twice', async () => {
    const acknowledged = new Map<string, string[]>();
    for (const round of ['one', 'two', 'three']) {
      const child = run(dir, WRITER, data, round);
      const exited = once(child, 'exit');
      const lines = await linesOf(child, (seen) => seen.length >= 300);
      child.kill('SIGKILL');
      await exited;
      for (const line of lines) {
        const [stream, key, ...hashes] = line.split(' ');
        acknowledged.set(`${stream} ${key}`, hashes);
      }
    }

    const counted = { ...types, Counted: { kind: 'ACT' as const, creates: 'nth', sealed: { why: 'AUTHOR' as const } } };
    const ledger = await openLedger({ dir: data, origin: 'test.example/ledger', rules: 1, types: counted, now: () => NOW });
    const made = new Map<string, string[]>();
    for (let i = 0; i < 8; i += 1) {
      // Reading a history checks that it is gapless and chained.
      for (const { stream, data: own, hash, sealed } of await ledger.recorder.history(`alliance-${i}`)) {
        const name = `${stream} ${(own as { nth: string }).nth}`;
        made.set(name, [...(made.get(name) ?? []), hash]);
        expect(sealed).toStrictEqual({ why: 'x' });
      }
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(900);
    for (const [name, hashes] of acknowledged) expect([name, made.get(name)]).toStrictEqual([name, hashes]);
    expect([...made.values()].every((hashes) => hashes.length === 2)).toBe(true);

    // A client that sends its last command again gets its first answer.
    const [name, hashes] = [...acknowledged].at(-1)!;
    const [stream, key] = name.split(' ') as [string, string];
    const circumstance = { actor: { person: 'p', role: 'MEMBER' }, received: NOW, today: NOW.slice(0, 10) };
    const again = await ledger.recorder.record({ stream, key, type: 'Count', body: { key }, circumstance }, () => []);
    expect(again).toMatchObject({ entries: hashes });

    const feed: string[] = [];
    for await (const { bytes } of ledger.store.feed()) feed.push(entryHash(bytes));
    expect(new Set(feed).size).toBe(feed.length);
    await ledger.close();
  }, 60_000);
});
