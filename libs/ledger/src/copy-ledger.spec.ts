import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CopyError } from './copy-check';
import { copyLedger, type CopySettings } from './copy-ledger';
import { ledgerPlace } from './copy-place';
import { LedgerInUseError } from './event-store';
import { openLedger, UNFINISHED } from './open';
import { openSqlite } from './sqlite';
import { allOf, fill, ground, makeSample, outcomeOf, readIn, settings, tamper, type Ground, type Sample } from './testing/copying';
import { asked, vote } from './testing/world';

const ENTRIES = 8;
const STREAMS = 6;
const EQUAL = { outcome: 'EQUAL', entries: ENTRIES, streams: STREAMS, isSame: true };

describe('copying a ledger from folder to folder', () => {
  let on: Ground;
  let [from, to] = ['', ''];
  let sample: Sample;
  const copy = (more: CopySettings = {}, target = to) => copyLedger(ledgerPlace(from, from), ledgerPlace(target, target), more);
  const bytesIn = async (dir: string): Promise<readonly string[]> => {
    const store = openSqlite(`${dir}/ledger.sqlite`);
    const all = await allOf(store);
    await store.close();
    return all;
  };

  beforeEach(async () => {
    on = ground();
    [from, to] = [on.path('from'), on.path('to')];
    sample = await makeSample(from);
  });
  afterEach(() => on.clear());

  it('L-01 gives the same entries in the same order, with what is sealed, names, tokens and the key', async () => {
    expect(outcomeOf(await copy())).toStrictEqual(EQUAL);
    expect(await readIn(to, sample)).toStrictEqual(await readIn(from, sample));
    expect(await readIn(to, sample)).toMatchObject({
      said: { why: 'Because it is right.', minutes: 'They said so.' },
      name: 'The member',
      token: true,
      made: false,
    });
    expect(existsSync(`${to}/${UNFINISHED}`)).toBe(false);
  });

  it('tells for each stream how many entries there are, and which is the last, on both sides', async () => {
    const copied = await copy();
    if (copied.outcome === 'STOPPED') throw new Error('it was not to be stopped');
    expect([...copied.target.streams]).toStrictEqual([...copied.source.streams]);
    expect([...copied.source.streams].map(([stream, { entries }]) => [stream, entries])).toStrictEqual([
      ['ledger', 1],
      ['alliance-a', 3],
      ['alliance-ann', 1],
      ['alliance-bob', 1],
      ['alliance-eve', 1],
      ['refusals-a', 1],
    ]);
  });

  it('is a new epoch, and stays it', async () => {
    await copy();
    const epochs: string[] = [];
    for (const dir of [from, to, to]) {
      const store = openSqlite(`${dir}/ledger.sqlite`);
      epochs.push(store.epoch);
      await store.close();
    }
    expect(new Set(epochs).size).toBe(2);
    expect(epochs[1]).toBe(epochs[2]);
  });

  it('changes nothing when it is run again, and brings what has come since', async () => {
    await copy();
    expect(outcomeOf(await copy())).toStrictEqual(EQUAL);
    const ledger = await openLedger({ dir: from, ...settings });
    await ledger.recorder.record(asked('zoe'), vote('zoe'));
    const { secret } = ledger.vault.createToken(sample.person);
    await ledger.close();
    expect(outcomeOf(await copy())).toStrictEqual({ ...EQUAL, entries: ENTRIES + 1 });
    expect(await readIn(to, { ...sample, secret })).toMatchObject({ token: true });
  });

  it('stops between two commands when it is told to, and goes on from there', async () => {
    const ending = new AbortController();
    let asked = 0;
    const signal = {
      get aborted() {
        return (asked += 1) > 10;
      },
    } as AbortSignal;
    expect(await copy({ signal })).toStrictEqual({ outcome: 'STOPPED' });
    expect((await bytesIn(to)).length).toBeLessThan(ENTRIES);
    expect(existsSync(`${to}/${UNFINISHED}`)).toBe(true);
    await expect(openLedger({ dir: to, ...settings })).rejects.toThrow('has not finished; run copy-ledger again');
    ending.abort();
    expect(await copy({ signal: ending.signal })).toStrictEqual({ outcome: 'STOPPED' });
    expect(outcomeOf(await copy())).toStrictEqual(EQUAL);
    expect(await readIn(to, sample)).toStrictEqual(await readIn(from, sample));
  });

  it('refuses a source that a server writes to, and names it', async () => {
    const store = openSqlite(`${from}/ledger.sqlite`);
    await expect(copy()).rejects.toThrow(LedgerInUseError);
    await expect(copy()).rejects.toThrow(`${from}/ledger.lock: another process writes to this ledger`);
    await store.close();
  });

  it('refuses a target that a server writes to, and leaves it as it was', async () => {
    await makeSample(to);
    rmSync(`${to}/vault.sqlite`);
    const store = openSqlite(`${to}/ledger.sqlite`);
    await expect(copy()).rejects.toThrow(`${to}/ledger.lock: another process writes to this ledger`);
    await store.close();
  });

  it('refuses a target that holds another ledger, names the first entry that differs, and writes nothing', async () => {
    const other = await openLedger({ dir: to, ...settings });
    await fill(other);
    await other.close();
    const before = await bytesIn(to);
    await expect(copy()).rejects.toMatchObject({ code: 'OTHER_VAULT' });
    rmSync(`${to}/vault.sqlite`);
    await expect(copy()).rejects.toMatchObject({
      code: 'OTHER_LEDGER',
      message: expect.stringMatching(/^ledger#0: found ledger#0 of another ledger in the target/),
    });
    expect(await bytesIn(to)).toStrictEqual(before);
    expect([existsSync(`${to}/${UNFINISHED}`), existsSync(`${to}/vault.sqlite`)]).toStrictEqual([false, false]);
  });

  it('refuses a target that has gone on by itself, and names the entry', async () => {
    await copy();
    const ledger = await openLedger({ dir: to, ...settings });
    await ledger.recorder.record(asked('zoe'), vote('zoe'));
    await ledger.close();
    await expect(copy()).rejects.toThrow(new CopyError('OTHER_LEDGER', 'alliance-a#3: found it in the target, and not in the source'));
  });

  it('refuses a target whose sealed part differs', async () => {
    await copy();
    tamper(`${to}/ledger.sqlite`, `UPDATE entries SET beside = '{}' WHERE stream = 'alliance-a' AND rev = 1`.replace("'{}'", "CAST('{}' AS BLOB)"));
    await expect(copy()).rejects.toThrow('alliance-a#1: found another sealed part beside it in the target, expected the entry of the source');
  });

  it('L-05 never brings back a key that was destroyed in the copy', async () => {
    await copy();
    const ledger = await openLedger({ dir: to, ...settings });
    ledger.vault.erase(sample.person);
    await ledger.close();
    await expect(copy()).rejects.toMatchObject({
      code: 'OTHER_VAULT',
      message: expect.stringContaining(`the key of person:${sample.person} was destroyed`),
    });
    expect(await readIn(to, sample)).toMatchObject({ said: { minutes: 'They said so.' }, name: undefined, token: false });
  });

  it('L-05 erases in the copy whoever was erased in the source since', async () => {
    await copy();
    const ledger = await openLedger({ dir: from, ...settings });
    ledger.vault.erase(sample.person);
    await ledger.close();
    expect(outcomeOf(await copy())).toStrictEqual(EQUAL);
    expect(await readIn(to, sample)).toMatchObject({ said: { minutes: 'They said so.' }, name: undefined, token: false });
  });

  it.each([
    ['a person', (dir: string) => openLedger({ dir, ...settings }).then((ledger) => ({ ledger, name: ledger.vault.newPerson() }))],
    [
      'a token',
      (dir: string) => openLedger({ dir, ...settings }).then((ledger) => ({ ledger, name: ledger.vault.createToken(sample.person).token })),
    ],
  ])('refuses a target whose vault has gained %s of its own', async (_, gain) => {
    await copy();
    const { ledger, name } = await gain(to);
    await ledger.close();
    await expect(copy()).rejects.toMatchObject({ code: 'OTHER_VAULT', message: expect.stringContaining(name) });
  });

  it('takes a key that is given, and writes none', async () => {
    const key = readFileSync(`${from}/master.key`, 'utf8').trim();
    rmSync(`${from}/master.key`);
    await expect(copy()).rejects.toMatchObject({ code: 'NO_KEY' });
    expect(outcomeOf(await copy({ masterKey: key }))).toStrictEqual(EQUAL);
    expect(existsSync(`${to}/master.key`)).toBe(false);
  });

  it('refuses a key that did not make the vault, and a target with another key', async () => {
    await expect(copy({ masterKey: 'ab'.repeat(32) })).rejects.toMatchObject({ code: 'OTHER_KEY' });
    mkdirSync(to);
    writeFileSync(`${to}/master.key`, 'cd'.repeat(32));
    await expect(copy()).rejects.toMatchObject({ code: 'OTHER_KEY', message: expect.stringContaining(`${to}/master.key`) });
  });

  it('refuses a source that is not there, has no vault, or is the target', async () => {
    await expect(copyLedger(ledgerPlace(on.path('none'), to), ledgerPlace(to, to))).rejects.toMatchObject({ code: 'NO_KEY' });
    await expect(copy({}, from)).rejects.toMatchObject({ code: 'SAME_PLACE' });
    copyFileSync(`${from}/ledger.sqlite`, on.path('a-file'));
    await expect(copy({}, on.path('a-file'))).rejects.toMatchObject({ code: 'FILE_EXISTS' });
    rmSync(`${from}/vault.sqlite`);
    await expect(copy()).rejects.toMatchObject({ code: 'NO_LEDGER', message: expect.stringContaining('found no vault') });
  });

  it('refuses a source that holds no entry', async () => {
    rmSync(`${from}/ledger.sqlite`);
    await expect(copy()).rejects.toMatchObject({ code: 'NO_LEDGER', message: `${from}: found no ledger there` });
    await openSqlite(`${from}/ledger.sqlite`).close();
    await expect(copy()).rejects.toThrow(new CopyError('NO_LEDGER', 'the source holds no entry'));
  });
});
