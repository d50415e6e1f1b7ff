/** A backup is made while people go on deciding, and what it holds is a whole ledger. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { backupLedger } from './copy-backup';
import { copyLedger } from './copy-ledger';
import { ledgerPlace, type LedgerPlace } from './copy-place';
import { openLedger, type Ledger } from './open';
import { openSqlite } from './sqlite';
import { fill, ground, outcomeOf, readIn, settings, tamper, type Ground, type Sample } from './testing/copying';
import { asked, vote } from './testing/world';

describe('a backup', () => {
  let on: Ground;
  let [dir, file, restored] = ['', '', ''];
  let ledger: Ledger;
  let isOpen = false;
  let sample: Sample;
  let from: LedgerPlace;
  beforeEach(async () => {
    on = ground();
    [dir, file, restored] = [on.path('data'), on.path('backup.sqlite'), on.path('restored')];
    ledger = await openLedger({ dir, ...settings });
    isOpen = true;
    sample = await fill(ledger);
    from = ledgerPlace(dir, '');
  });
  afterEach(async () => {
    if (isOpen) await ledger.close();
    on.clear();
  });
  const closed = async (): Promise<string> => {
    isOpen = false;
    await ledger.close();
    return ledger.store.epoch;
  };
  const withKey = (place: LedgerPlace): LedgerPlace => ({ ...place, key: `${dir}/master.key` });
  const filesOf = (name: string) =>
    readdirSync(on.dir)
      .filter((each) => each.startsWith(name))
      .sort();

  it('is made while the ledger is open, and restored with every entry looked at, as a new epoch', async () => {
    const tally = (await backupLedger(from, file))!;
    expect([tally.entries, tally.streams.size]).toStrictEqual([8, 6]);
    expect(filesOf('backup')).toStrictEqual(['backup.sqlite', 'backup.sqlite.vault']);
    expect(outcomeOf(await copyLedger(withKey(ledgerPlace(file, '')), ledgerPlace(restored, '')))).toStrictEqual({
      outcome: 'EQUAL',
      entries: 8,
      streams: 6,
      isSame: true,
    });
    const epoch = await closed();
    expect(await readIn(restored, sample)).toStrictEqual(await readIn(dir, sample));
    const store = openSqlite(`${restored}/ledger.sqlite`);
    expect(store.epoch).not.toBe(epoch);
    await store.close();
  });

  it('starts when its files are put into an empty folder by hand, and is a new epoch even under the old file', async () => {
    await backupLedger(from, file, { withKey: true });
    const epoch = await closed();
    // Written over the old file, the copy keeps the old file's place in the file system.
    for (const [source, target] of [
      ['', 'ledger.sqlite'],
      ['.vault', 'vault.sqlite'],
      ['.key', 'master.key'],
    ] as const)
      copyFileSync(file + source, `${dir}/${target}`);
    expect(await readIn(dir, sample)).toMatchObject({ name: 'The member', token: true, made: false });
    const store = openSqlite(`${dir}/ledger.sqlite`);
    expect(store.epoch).not.toBe(epoch);
    await store.close();
  });

  it('is only looked at when it is restored, and can lie where nothing can be written', async () => {
    await backupLedger(from, file);
    mkdirSync(on.path('away'));
    const away = on.path('away/backup.sqlite');
    copyFileSync(file, away);
    copyFileSync(`${file}.vault`, `${away}.vault`);
    chmodSync(on.path('away'), 0o500);
    const before = [readFileSync(away), readFileSync(`${away}.vault`)];
    await copyLedger(withKey(ledgerPlace(away, '')), ledgerPlace(restored, ''));
    expect([readFileSync(away), readFileSync(`${away}.vault`)]).toStrictEqual(before);
    expect(readdirSync(on.path('away')).sort()).toStrictEqual(['backup.sqlite', 'backup.sqlite.vault']);
    chmodSync(on.path('away'), 0o700);
  });

  it('is whole while many write: no part of a command, and a key for everything that is sealed', async () => {
    const ending = new AbortController();
    let recorded = 0;
    const writing = Array.from({ length: 8 }, async (_, i) => {
      for (let n = 0; !ending.signal.aborted; n += 1) {
        const person = ledger.vault.newPerson();
        await ledger.recorder.record(asked(person, { stream: `alliance-${i}`, key: `${n}`, type: 'Explain' }), () => [
          { type: 'Voted', data: { voter: person } },
          { type: 'Explained', data: { person }, sealed: { why: 'So it is.' } },
        ]);
        recorded += 1;
      }
    });
    const entries: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = recorded;
      entries.push((await backupLedger(from, on.path(`backup-${round}.sqlite`)))!.entries);
      // Those who write are not kept waiting.
      expect(recorded).toBeGreaterThan(before);
    }
    ending.abort();
    await Promise.all(writing);
    expect(entries).toStrictEqual(entries.toSorted((a, b) => a - b));
    expect(entries[0]).toBeLessThan(entries.at(-1)!);
  });

  it('L-05 has no key of whoever was erased before it was made', async () => {
    ledger.vault.erase(sample.person);
    await backupLedger(from, file);
    await copyLedger(withKey(ledgerPlace(file, '')), ledgerPlace(restored, ''));
    expect(await readIn(restored, sample)).toMatchObject({ said: { minutes: 'They said so.' }, name: undefined, token: false });
  });

  it('holds no master key unless that is asked for, and nobody else reads its files', async () => {
    await backupLedger(from, file);
    expect(existsSync(`${file}.key`)).toBe(false);
    await expect(copyLedger(ledgerPlace(file, ''), ledgerPlace(restored, ''))).rejects.toMatchObject({ code: 'NO_KEY' });
    await backupLedger(from, on.path('keyed'), { withKey: true });
    expect(filesOf('keyed').map((name) => [name, statSync(on.path(name)).mode & 0o777])).toStrictEqual([
      ['keyed', 0o600],
      ['keyed.key', 0o600],
      ['keyed.vault', 0o600],
    ]);
    expect(readFileSync(on.path('keyed.key'), 'utf8')).toBe(readFileSync(`${dir}/master.key`, 'utf8'));
  });

  it.each(['backup.sqlite', 'backup.sqlite.vault'])('is never written over %s', async (name) => {
    writeFileSync(on.path(name), 'mine');
    await expect(backupLedger(from, file)).rejects.toMatchObject({ code: 'FILE_EXISTS', message: expect.stringContaining(name) });
    expect([readFileSync(on.path(name), 'utf8'), filesOf('backup')]).toStrictEqual(['mine', [name]]);
  });

  it('is not made of a damaged ledger: the entry is named, and no file is left', async () => {
    await ledger.recorder.record(asked('zoe'), vote('zoe'));
    tamper(`${dir}/ledger.sqlite`, "UPDATE entries SET bytes = x'7b7d' WHERE stream = 'alliance-a' AND rev = 1");
    await expect(backupLedger(from, file)).rejects.toMatchObject({ code: 'DAMAGED', message: expect.stringMatching(/^alliance-a#1: /) });
    expect(filesOf('backup')).toStrictEqual([]);
  });

  it('is not made of what is no ledger, nor with another key', async () => {
    await expect(backupLedger(ledgerPlace(on.path('none'), ''), file)).rejects.toMatchObject({ code: 'NO_KEY' });
    await expect(backupLedger(from, file, { masterKey: 'ab'.repeat(32) })).rejects.toMatchObject({ code: 'OTHER_KEY' });
    expect(filesOf('backup')).toStrictEqual([]);
  });
});
