/** A server that goes away, comes back, stops answering and starts again, twice: nobody waits without end, and nothing is lost. */
import { startDoubleProcess, type DoubleProcess } from '../../../../test/kurrent-double/child';
import type { EventStore } from '../event-store';
import { openKurrent } from './kurrent';
import { BRISK, kept, placeOn, textsOf, until } from './testing/place';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Appends one after another, each until it is done; how long the longest single answer took. */
async function appender(store: EventStore, stream: string, isEnough: () => boolean): Promise<{ written: string[]; longestMs: number }> {
  const written: string[] = [];
  let longestMs = 0;
  while (!isEnough()) {
    const text = `${stream}#${written.length}`;
    const begun = Date.now();
    const outcome = await store.append(stream, written.length, [kept(text)]).catch((error: unknown) => error as Error & { code?: string });
    longestMs = Math.max(longestMs, Date.now() - begun);
    if (outcome === 'appended') written.push(text);
    else {
      expect(outcome).toMatchObject({ code: 'STORE_UNREACHABLE' });
      await pause(20);
    }
  }
  return { written, longestMs };
}

describe('a server that is away for a while', () => {
  it('is found again when it is back, and a read, a feed and those who follow go on', async () => {
    const { double, store, said, end } = await placeOn();
    const seen: string[] = [];
    store.follow().subscribe(({ bytes }) => seen.push(Buffer.from(bytes).toString()));
    await store.append('s', 0, [kept('a')]);
    for (const [rev, text] of ['b', 'c'].entries()) {
      await double.down();
      const appended = store.append('s', rev + 1, [kept(text)]);
      await pause(200);
      await double.up();
      expect(await appended).toBe('appended');
    }
    await until(() => seen.length === 3);
    expect([seen, await textsOf(store.read('s')), await textsOf(store.feed())]).toStrictEqual(Array.from({ length: 3 }, () => ['a', 'b', 'c']));
    expect(said.filter((text) => text.includes('does not answer')).length).toBe(said.filter((text) => text.includes('answers again')).length);
    await end();
  });

  it('is told to be away, with a clear word and within the time that is given, and then at once', async () => {
    const { double, store, said, end } = await placeOn({ timings: { patienceMs: 800 } });
    await double.down();
    const begun = Date.now();
    await expect(store.append('s', 0, [kept('a')])).rejects.toThrow(
      /no answer from 127\.0\.0\.1:\d+, ledger ledger: .*(ECONNREFUSED|dropped|closed)/i,
    );
    expect(Date.now() - begun).toBeLessThan(800 + BRISK.answerMs + 300);
    await expect(textsOf(store.read('s'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await double.up();
    await until(() => said.some((text) => text.includes('answers again')));
    expect(await store.append('s', 0, [kept('a')])).toBe('appended');
    await end();
  });

  describe('that the system has stopped, twice', () => {
    let server: DoubleProcess;
    beforeAll(async () => (server = await startDoubleProcess()));
    afterAll(() => server.kill());

    it('frozen, a call ends the first time and hangs without limit the second: each ends in our own time, many are in flight, and nothing is lost', async () => {
      const store = await openKurrent({ url: server.urlOf('frozen'), timings: BRISK });
      const seen: string[] = [];
      store.follow().subscribe(({ bytes }) => seen.push(Buffer.from(bytes).toString()));
      let isEnough = false;
      const appending = Array.from({ length: 32 }, (_, i) => appender(store, `s${i}`, () => isEnough));
      for (let time = 0; time < 2; time += 1) {
        await pause(300);
        server.child.kill('SIGSTOP');
        await pause(BRISK.patienceMs + 1_500);
        await expect(store.head()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
        server.child.kill('SIGCONT');
        for (const until = Date.now() + 8_000; ;) {
          const head = await store.head().catch(() => undefined);
          if (head !== undefined) break;
          if (Date.now() > until) throw new Error('it was not found again');
          await pause(20);
        }
      }
      await pause(300);
      isEnough = true;
      const done = await Promise.all(appending);
      for (const [i, { written, longestMs }] of done.entries()) {
        expect(await textsOf(store.read(`s${i}`))).toStrictEqual(written);
        expect(longestMs).toBeLessThan(BRISK.patienceMs + 2 * BRISK.answerMs + 1_000);
      }
      const all = done.flatMap(({ written }) => written).sort();
      expect((await textsOf(store.feed())).sort()).toStrictEqual(all);
      await until(() => seen.length >= all.length);
      expect(seen.sort()).toStrictEqual(all);
      await store.close();
    }, 60_000);
  });
});
