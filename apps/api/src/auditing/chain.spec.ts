import { memoryPlace, NotReadyError, openMemory, openMemoryLedger, PLATFORM_STREAM, type Ledger, type MemoryPlace } from '@app/ledger';
import { eventTypes, RULES } from '@app/alliance';
import { entryHash } from '@app/proofs';
import { lookAt, type ChainFault, type Remembered } from './chain';

const settings = { origin: 'test.example/ledger', rules: RULES, types: eventTypes };

describe('a record that is looked at where it lies', () => {
  let place: MemoryPlace;
  let ledger: Ledger;
  let hashes: readonly { readonly hash: string }[];

  beforeEach(async () => {
    place = memoryPlace();
    ledger = await openMemoryLedger(settings, openMemory(place));
    const { admin } = ledger.opened!;
    const circumstance = { actor: { person: admin, role: 'LEDGER_ADMIN' }, received: ledger.ports.now(), today: '2020-01-01' };
    for (const person of ['a', 'b', 'c'])
      await ledger.platform({ type: 'GrantPlatformRole', body: { person, role: 'LEDGER_ADMIN' }, key: person, circumstance });
    hashes = kept().map(({ bytes }) => ({ hash: entryHash(bytes) }));
  });
  afterEach(() => ledger.close());

  const kept = () => place.streams.get(PLATFORM_STREAM)! as { bytes: Uint8Array; beside: Uint8Array }[];
  const hashAt = (rev: number): string => entryHash(kept()[rev]!.bytes);
  /** What lies there is written over behind the ledger's back. */
  const change = (rev: number, from: string, to: string): void => {
    const { bytes, beside } = kept()[rev]!;
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain(from);
    kept()[rev] = { bytes: Buffer.from(text.replace(from, to)), beside };
  };
  const look = async (remembered?: Remembered) => (await lookAt(ledger.store, PLATFORM_STREAM, remembered)).chain;
  const head = () => ({ revision: 3, hash: hashes[3]!.hash });

  it('L-03 is whole from the first entry to the head, and every entry of it is sound', async () => {
    const { chain, sound } = await lookAt(ledger.store, PLATFORM_STREAM, { history: hashes, head: head() });
    expect(chain).toStrictEqual({ head: head(), entries: 4, gaps: [], mismatches: [], isWhole: true });
    expect(sound.map(({ rev }) => rev)).toStrictEqual([0, 1, 2, 3]);
  });

  it('L-03 names an entry of which a byte was changed, though it was never read before, and goes on with the rest', async () => {
    change(1, '"person":"a"', '"person":"x"');
    const { chain, sound } = await lookAt(ledger.store, PLATFORM_STREAM);
    expect(chain).toStrictEqual({
      head: head(),
      entries: 4,
      gaps: [],
      mismatches: [{ rev: 1, what: 'HASH', expected: hashes[1]!.hash, found: hashAt(1) }],
      isWhole: false,
    });
    expect(sound.map(({ rev }) => rev)).toStrictEqual([0, 2, 3]);
  });

  it('L-03 names every entry that was changed, not only the first', async () => {
    change(0, 'test.example', 'best.example');
    change(2, '"person":"b"', '"person":"x"');
    expect((await look()).mismatches.map(({ rev, what }) => [rev, what])).toStrictEqual([
      [0, 'HASH'],
      [2, 'HASH'],
    ]);
  });

  it('L-03 knows of the newest entry what the server has read, or what the tables hold; the chain alone does not', async () => {
    change(3, '"person":"c"', '"person":"x"');
    const fault: ChainFault = { rev: 3, what: 'HASH', expected: hashes[3]!.hash, found: hashAt(3) };
    expect((await look()).mismatches).toStrictEqual([]);
    expect((await look({ history: hashes })).mismatches).toStrictEqual([fault]);
    expect((await look({ head: head() })).mismatches).toStrictEqual([fault]);
  });

  it('L-03 does not blame an entry for what the one after it says wrongly, where it was read before', async () => {
    change(2, `"prev":"${hashes[1]!.hash}"`, `"prev":"${'x'.repeat(43)}"`);
    expect((await look({ history: hashes })).mismatches).toStrictEqual([{ rev: 2, what: 'HASH', expected: hashes[2]!.hash, found: hashAt(2) }]);
    expect((await look()).mismatches.map(({ rev }) => rev)).toStrictEqual([1, 2]);
  });

  it.each<[string, string, string, object]>([
    ['that is no JSON', '{', '[', { what: 'UNREADABLE' }],
    ['of another stream', '"stream":"ledger"', '"stream":"elsewhere"', { what: 'STREAM', found: 'elsewhere' }],
    ['of another revision', '"rev":1', '"rev":7', { what: 'REVISION', found: 7 }],
    ['of no revision', '"rev":1', '"rev":"', { what: 'UNREADABLE' }],
  ])('L-01 L-03 names an entry %s', async (_, from, to, fault) => {
    change(1, from, to);
    expect(await look()).toMatchObject({
      entries: 4,
      gaps: [],
      mismatches: [
        { rev: 1, ...fault },
        { rev: 1, what: 'HASH', expected: hashes[1]!.hash, found: hashAt(1) },
      ],
      isWhole: false,
    });
  });

  it('L-03 names a first entry that names one before it', async () => {
    change(0, '"prev":null', `"prev":"${'x'.repeat(43)}"`);
    expect((await look()).mismatches.map(({ rev, what }) => [rev, what])).toStrictEqual([
      [0, 'PREVIOUS'],
      [0, 'HASH'],
    ]);
  });

  it('L-01 is not led astray by a revision that was written over in the newest entry', async () => {
    change(3, '"rev":3', '"rev":9007199254740991');
    expect(await look()).toMatchObject({ gaps: [], mismatches: [{ rev: 3, what: 'REVISION', found: Number.MAX_SAFE_INTEGER }] });
  });

  it('L-01 names what is missing in the middle, and blames nobody for it', async () => {
    kept().splice(1, 1);
    expect(await look()).toStrictEqual({ head: head(), entries: 3, gaps: [1], mismatches: [], isWhole: false });
  });

  it('L-01 L-03 tells what is missing at the end, as far as it was read before or the tables know of it', async () => {
    kept().pop();
    const found = { head: { revision: 2, hash: hashes[2]!.hash }, entries: 3, gaps: [3], mismatches: [], isWhole: false };
    expect(await look({ history: hashes })).toStrictEqual(found);
    expect(await look({ head: head() })).toStrictEqual(found);
  });

  it('L-03 is never whole where the store itself stops in the middle', async () => {
    const stopping = {
      async *read() {
        yield* kept().slice(0, 2);
        throw new Error('the disk is gone');
      },
    };
    const { chain } = await lookAt(stopping, PLATFORM_STREAM);
    expect(chain).toMatchObject({ entries: 2, mismatches: [{ rev: 2, what: 'UNREADABLE' }], isWhole: false });
    const notReady = new NotReadyError('STORE_UNREACHABLE', 'away');
    const away = {
      read: () => {
        throw notReady;
      },
    };
    await expect(lookAt(away, PLATFORM_STREAM)).rejects.toBe(notReady);
  });

  it('L-03 says of an empty place that nothing is there', async () => {
    kept().splice(0);
    expect(await look({ head: head() })).toStrictEqual({ head: null, entries: 0, gaps: [0, 1, 2, 3], mismatches: [], isWhole: false });
  });
});
