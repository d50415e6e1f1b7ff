import type { EventStore } from './event-store';
import { memoryPlace, openMemory } from './memory';
import { recorder } from './record';
import { asked, countOf, onlyAfterAnother, portsOf, vote } from './testing/world';

/** Fails at its nth append, before or after it wrote, and works otherwise. */
function shaken(store: EventStore, nth: number, when: 'BEFORE' | 'AFTER', times = 1): EventStore {
  let call = 0;
  return {
    ...store,
    async append(...what) {
      call += 1;
      const fails = call >= nth && call < nth + times;
      if (fails && when === 'BEFORE') throw new Error('the disk did not answer');
      const outcome = await store.append(...what);
      if (fails) throw new Error('the disk did not answer');
      return outcome;
    },
  };
}

/** A read that never gives anything. */
const failing: ReturnType<EventStore['read']> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the disk did not answer')) }),
};

const FAULTS = [1, 2, 3, 4].flatMap((nth) => (['BEFORE', 'AFTER'] as const).map((when) => [nth, when] as const));

describe('a store that fails', () => {
  it.each(FAULTS)('at append %i, %s it wrote: nothing is lost, nothing is twice', async (nth, when) => {
    const store = openMemory();
    const ledger = recorder(shaken(store, nth, when), portsOf());
    const voters = ['ann', 'bob', 'cem', 'dea'];
    const answers = await Promise.all(voters.map((voter) => ledger.record(asked(voter), vote(voter))));
    expect(answers).toMatchObject(voters.map((voter, revision) => ({ revision, created: [voter] })));
    expect(await countOf(store, 'alliance-a')).toBe(4);
  });

  it.each(FAULTS.slice(0, 2))('at append %i, %s it wrote a refusal: it is journaled once', async (nth, when) => {
    const store = openMemory();
    const ledger = recorder(shaken(store, nth, when), portsOf());
    expect(await ledger.record(asked('bob'), onlyAfterAnother('bob'))).toStrictEqual({ refused: 'NOBODY_VOTED' });
    expect([await countOf(store, 'alliance-a'), await countOf(store, 'refusals-a')]).toStrictEqual([0, 1]);
  });

  it('CONTENDED: that goes on failing before it writes is given up on, and the key is not burnt', async () => {
    const store = openMemory();
    const ledger = recorder(shaken(store, 1, 'BEFORE', 5), portsOf());
    await expect(ledger.record(asked('ann'), vote('ann'))).rejects.toMatchObject({ code: 'CONTENDED' });
    expect(await ledger.record(asked('ann'), vote('ann'))).toMatchObject({ revision: 0 });
    expect(await countOf(store, 'alliance-a')).toBe(1);
  });

  it('at the last attempt after it wrote is found to have written', async () => {
    const store = openMemory();
    let call = 0;
    const append: EventStore['append'] = async (...what) => {
      call += 1;
      if (call === 5) await store.append(...what);
      throw new Error('the disk did not answer');
    };
    expect(await recorder({ ...store, append }, portsOf()).record(asked('ann'), vote('ann'))).toMatchObject({ revision: 0 });
  });

  it('while it is read leaves the queue of the stream in order', async () => {
    const store = openMemory();
    let reads = 0;
    const read: EventStore['read'] = (...what) => ((reads += 1) === 1 ? failing : store.read(...what));
    const ledger = recorder({ ...store, read }, portsOf());
    const [first, second] = await Promise.allSettled([ledger.record(asked('ann'), vote('ann')), ledger.record(asked('bob'), vote('bob'))]);
    expect([first!.status, second!.status]).toStrictEqual(['rejected', 'fulfilled']);
    expect(await ledger.record(asked('ann'), vote('ann'))).toMatchObject({ revision: 1 });
  });

  it('and is opened again gives the same key its first answer', async () => {
    const place = memoryPlace();
    const before = openMemory(place);
    const answer = await recorder(before, portsOf()).record(asked('ann'), vote('ann'));
    await before.close();
    const after = recorder(openMemory(place), portsOf());
    expect(await after.record(asked('ann'), vote('ann'))).toStrictEqual(answer);
  });
});
