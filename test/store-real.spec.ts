/**
 * The same on a real server, whatever answers at KURRENTDB_URL: one node or a cluster given as several hosts. Each run has
 * ledgers of its own names, so it can be run again on a server that is not empty. The server may be killed and stopped
 * meanwhile: every question is given a minute.
 */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { eventStoreContract, openMemory, openMemoryLedger, ResyncError, type EventStore, type Fed, type Kept } from '@app/ledger';
import { openKurrent } from '@app/ledger/kurrent';
import { both, bytesOf, play, settings, told } from './engines';

const URL = process.env['KURRENTDB_URL']!;
const timings = { patienceMs: 60_000, openMs: 60_000 };
const RUN = `run-${randomBytes(4).toString('hex')}`;

/** The given server, with a ledger of this run. */
function urlOf(name: string): string {
  const [, before = '', query = ''] = /^([^?]*?:\/\/[^/?]*)[^?]*(\?.*)?$/.exec(URL) ?? [];
  return `${before}/${RUN}-${name}${query}`;
}

const open = (name: string): Promise<EventStore> => openKurrent({ url: urlOf(name), timings, say: (text) => void process.stderr.write(`${text}\n`) });
const kept = (text: string, beside = '{}'): Kept => ({ bytes: Buffer.from(text), beside: Buffer.from(beside) });

describe(`the server at KURRENTDB_URL, ${RUN}`, () => {
  jest.setTimeout(300_000);
  let ledgers = 0;

  it.each(eventStoreContract)('%s', async (_, check) => {
    const name = `contract-${(ledgers += 1)}`;
    await expect(check({ open: () => open(name) })).resolves.toBeUndefined();
  });

  it.each(['{"a": 1}', 'null', '', '\u0000'])('gives back what travels beside an entry as the bytes it was: %j', async (beside) => {
    const store = await open(`beside-${(ledgers += 1)}`);
    await store.append('s', 0, [kept('a', beside)]);
    for await (const one of store.read('s')) expect(Buffer.from(one.beside).toString()).toBe(beside);
    await store.close();
  });

  it('tells a place that is no place of an entry to start again', async () => {
    const store = await open('places');
    await store.append('s', 0, [kept('a'), kept('b')]);
    const head = (await store.head())!;
    const at = BigInt(/:(\d+)/.exec(head)![1]!);
    for (const place of [at + 1n, at - 1n, at + 1_000_000_000n]) {
      const position = head.replace(/:\d+/, `:${place}`);
      await expect(bytesAfter(store, position)).rejects.toThrow(ResyncError);
    }
    await store.close();
  });

  it('takes what is repeated for a repeat, whole or its beginning, and everything else for a conflict', async () => {
    const store = await open('repeats');
    const [a, b, c] = ['a', 'b', 'c'].map((text) => kept(text)) as [Kept, Kept, Kept];
    await store.append('s', 0, [a, b]);
    await store.append('s', 2, [c]);
    const outcomes = [];
    for (const [rev, entries] of [
      [0, [a, b]],
      [0, [a]],
      [0, [a, b, c]],
      [0, [b, a]],
      [1, [b, c]],
      [1, [a]],
      [0, [a, c]],
      [4, [a]],
    ] as const) {
      outcomes.push(await store.append('s', rev, entries));
    }
    const [yes, no] = ['appended', 'conflict'];
    expect(outcomes).toStrictEqual([yes, yes, yes, no, yes, no, no, no]);
    await store.close();
  });

  it('plays the example: the same history as in memory, and byte for byte what it was handed', async () => {
    const [server, memory] = [await open('example'), openMemory()];
    const ledger = await openMemoryLedger(settings, both(server, memory));
    const file = join('examples', 'tesoma.yaml');
    const [here, there] = [await play(await openMemoryLedger(settings), file), await play(ledger, file)];
    expect([there.played.differences, told(there)]).toStrictEqual([[], told(here)]);
    expect(await bytesOf(server)).toStrictEqual(await bytesOf(memory));
    await ledger.close();
  });
});

async function bytesAfter(store: EventStore, position: string): Promise<readonly Fed[]> {
  const fed: Fed[] = [];
  for await (const one of store.feed(position)) fed.push(one);
  return fed;
}
