/** A copy that is cut off: by a kill, by a target that takes no more, by a server that loses its answers. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { checkEntries, copyEntries, tallyOf } from './copy-entries';
import { copyLedger } from './copy-ledger';
import { ledgerPlace } from './copy-place';
import { openMemory, memoryPlace } from './memory';
import { openLedger, UNFINISHED } from './open';
import { openSqlite } from './sqlite';
import { compileLibraries, run } from './testing/child';
import { allOf, ground, makeSample, outcomeOf, readIn, settings, type Ground } from './testing/copying';
import { asked, vote } from './testing/world';
import type { EventStore } from './event-store';

const COPIER = `
const { copyLedger, ledgerPlace } = require('@app/ledger/index.js');
const [,, from, to] = process.argv;
const progress = (step, entries) => process.stdout.write(step + ' ' + entries + '\\n');
copyLedger(ledgerPlace(from, from), ledgerPlace(to, to), { progress }).then(() => process.stdout.write('DONE\\n'));
`;

describe('a copy that is killed', () => {
  let on: Ground;
  beforeAll(() => {
    on = ground();
    compileLibraries(on.dir);
  });
  afterAll(() => on.clear());

  it('goes on where it was cut off, whenever that was, and ends with both sides equal', async () => {
    const [from, to] = [on.path('from'), on.path('to')];
    const sample = await makeSample(from);
    const ledger = await openLedger({ dir: from, ...settings });
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(
        Array.from({ length: 1_000 }, (_, i) =>
          ledger.recorder.record(asked(`v${round}-${i}`, { stream: `alliance-${i % 50}`, key: `${round}-${i}` }), vote(`v${round}-${i}`)),
        ),
      );
    }
    await ledger.close();

    const lengths: number[] = [];
    for (const until of ['CHECKING 3000', 'COPYING 2000', 'COPYING 4000', 'COPYING 7000', 'COMPARING 1000']) {
      const child = run(on.dir, COPIER, from, to);
      const gone = once(child, 'exit');
      let text = '';
      for await (const chunk of child.stdout! as AsyncIterable<Buffer>) if ((text += chunk.toString()).includes(until)) break;
      child.kill('SIGKILL');
      await gone;
      expect(text).not.toContain('DONE');
      if (until.startsWith('CHECKING')) continue;
      const store = openSqlite(`${to}/ledger.sqlite`);
      lengths.push((await allOf(store)).length);
      await store.close();
      // No server starts on what is not whole.
      expect(existsSync(`${to}/${UNFINISHED}`)).toBe(true);
    }
    expect(lengths).toStrictEqual(lengths.toSorted((a, b) => a - b));
    expect(lengths[0]).toBeLessThan(8_008);
    expect(lengths.at(-1)).toBe(8_008);

    expect(outcomeOf(await copyLedger(ledgerPlace(from, from), ledgerPlace(to, to)))).toStrictEqual({
      outcome: 'EQUAL',
      entries: 8_008,
      streams: 56,
      isSame: true,
    });
    expect(await readIn(to, sample)).toStrictEqual(await readIn(from, sample));
  });
});

/** Takes so many appends, and then fails as a full disk does: before writing, or after it without saying so. */
function failing(store: EventStore, after: number, writes: boolean): Pick<EventStore, 'feed' | 'append'> {
  let taken = 0;
  return {
    feed: (position) => store.feed(position),
    async append(...what) {
      taken += 1;
      if (taken > after && writes) await store.append(...what);
      if (taken > after) throw new Error('database or disk is full');
      return store.append(...what);
    },
  };
}

describe('a target that takes no more', () => {
  let on: Ground;
  let source: EventStore;
  const keys = { open: () => undefined };
  beforeEach(async () => {
    on = ground();
    await makeSample(on.path('from'));
    source = openSqlite(`${on.path('from')}/ledger.sqlite`);
  });
  afterEach(async () => {
    await source.close();
    on.clear();
  });

  it.each([1, 3, 500].flatMap((together) => [0, 1, 4, 6].flatMap((after) => [true, false].map((writes) => ({ together, after, writes })))))(
    'is left so that the copy goes on later: %o',
    async ({ together, after, writes }) => {
      const place = memoryPlace();
      const first = openMemory(place);
      const between = (await checkEntries({ from: source, keys }))!;
      const copying = { from: source, keys, together };
      await expect(copyEntries({ ...copying, to: failing(first, after, writes) }, between)).rejects.toMatchObject({
        code: 'NOT_TAKEN',
        message: expect.stringMatching(/^[\w-]+#\d+: the target did not take it: database or disk is full$/),
      });
      await first.close();

      const again = openMemory(place);
      const started: number[] = [];
      expect(await copyEntries({ ...copying, to: again, begins: () => started.push(1) }, between)).toBe(true);
      expect(await allOf(again)).toStrictEqual(await allOf(source));
      expect((await tallyOf(again.feed())).sum).toBe((await tallyOf(source.feed())).sum);
      expect(started.length).toBeLessThanOrEqual(1);
      await again.close();
    },
  );

  it('is left so that the copy goes on later, also when it fails for a moment only', async () => {
    const other = openMemory();
    let calls = 0;
    const to: Pick<EventStore, 'feed' | 'append'> = {
      feed: () => other.feed(),
      append: (...what) => ((calls += 1) === 3 ? Promise.reject(new Error('disk I/O error')) : other.append(...what)),
    };
    const between = (await checkEntries({ from: source, keys }))!;
    await expect(copyEntries({ from: source, to, keys, together: 1 }, between)).rejects.toMatchObject({ code: 'NOT_TAKEN' });
    expect(await copyEntries({ from: source, to, keys, together: 1 }, between)).toBe(true);
    expect(await allOf(other)).toStrictEqual(await allOf(source));
  });

  it('is told when somebody else writes there meanwhile', async () => {
    const other = openMemory();
    const to = { feed: () => other.feed(), append: async () => 'conflict' as const };
    const between = (await checkEntries({ from: source, keys }))!;
    await expect(copyEntries({ from: source, to, keys, together: 1 }, between)).rejects.toThrow(
      'ledger#0: found that somebody else writes there in the target',
    );
  });

  it('L-01 is refused when it holds a part of a command', async () => {
    const other = openMemory();
    const all = [];
    for await (const fed of source.feed()) all.push(fed);
    for (const { stream, bytes, beside } of all.slice(0, 2)) await other.append(stream, 0, [{ bytes, beside }]);
    const between = (await checkEntries({ from: source, keys }))!;
    // The third entry of the ledger is the second of its command, and is left out.
    expect(all[2]!.stream).toBe('alliance-a');
    await expect(copyEntries({ from: source, to: other, keys, together: 1 }, between)).rejects.toThrow(
      'alliance-a#1: found nothing, and a part of its command before it in the target',
    );
  });
});
