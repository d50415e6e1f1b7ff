import { canonical } from '@app/proofs';
import { allianceIdOf, commandId } from './command-id';
import type { Asked } from './entry';
import type { EventStore } from './event-store';
import { openMemory } from './memory';
import { recorder, type Recorder } from './record';
import { asked, countOf, NOW, onlyAfterAnother, portsOf, textsOf, vote } from './testing/world';

const answer = (revision: number, voter: string) => ({
  revision,
  at: `alliance-a@${revision}`,
  created: [voter],
  entries: [expect.stringMatching(/^[\w-]{43}$/)],
});
const paid = (payment: string) => ({ type: 'Paid', data: { payment, receipt: `${payment}-receipt` } });
const nothing = () => {
  throw new Error('the question was put, though the answer is known');
};

describe('the record loop', () => {
  let store: EventStore;
  let one: Recorder;
  let other: Recorder;
  beforeEach(() => {
    store = openMemory();
    [one, other] = [recorder(store, portsOf()), recorder(store, portsOf())];
  });

  it('V-30 gives the same key its first answer, before If-Match is looked at, from any process and after any time', async () => {
    const first = await one.record(asked('ann'), vote('ann'));
    expect(first).toStrictEqual(answer(0, 'ann'));
    expect(await one.record(asked('ann'), nothing)).toStrictEqual(first);
    await one.record(asked('bob'), vote('bob'));
    expect(await other.record(asked('ann', { ifMatch: 7 }), nothing)).toStrictEqual(first);
  });

  it('IDEMPOTENCY_KEY_REUSED: refuses the same key with another body or another command', async () => {
    await one.record(asked('ann'), vote('ann'));
    for (const more of [{ body: {} }, { type: 'Unvote' }]) {
      expect(await one.record(asked('ann', more), nothing)).toStrictEqual({ refused: 'IDEMPOTENCY_KEY_REUSED' });
    }
    await one.record(asked('cem', { key: 'refused' }), () => ({ refused: 'NOBODY_VOTED' }));
    expect(await one.record(asked('cem', { key: 'refused', body: {} }), nothing)).toStrictEqual({ refused: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await countOf(store, 'refusals-a')).toBe(1);
  });

  it('keeps the same key of two persons apart', async () => {
    expect(await one.record(asked('ann'), vote('ann'))).toStrictEqual(answer(0, 'ann'));
    expect(await one.record(asked('bob'), vote('bob'))).toStrictEqual(answer(1, 'bob'));
  });

  it('L-01 asks again when another process was first, and appends at the revision that it decided on', async () => {
    await one.record(asked('ann'), vote('ann'));
    await other.record(asked('bob'), vote('bob'));
    expect(await one.record(asked('cem'), vote('cem'))).toStrictEqual(answer(2, 'cem'));
    expect((await one.history('alliance-a')).map(({ rev }) => rev)).toStrictEqual([0, 1, 2]);
  });

  it('decides commands of one stream one after another', async () => {
    const voters = ['ann', 'bob', 'cem'];
    const answers = await Promise.all(voters.map((voter) => one.record(asked(voter), vote(voter))));
    expect(answers).toStrictEqual(voters.map((voter, i) => answer(i, voter)));
  });

  it('gives one answer to the same command sent to two processes at once', async () => {
    const answers = await Promise.all([one, other].map((ledger) => ledger.record(asked('ann'), vote('ann'))));
    expect(answers).toStrictEqual([answer(0, 'ann'), answers[0]]);
    expect(await countOf(store, 'alliance-a')).toBe(1);
  });

  it('lets no refusal rest on a history that was short', async () => {
    expect(await one.history('alliance-a')).toHaveLength(0);
    await other.record(asked('ann'), vote('ann'));
    expect(await one.record(asked('bob'), onlyAfterAnother('bob'))).toStrictEqual(answer(1, 'bob'));
  });

  it('L-10 journals a refusal once, and answers it again though the history has grown', async () => {
    const first = await one.record(asked('bob'), onlyAfterAnother('bob'));
    await one.record(asked('ann'), vote('ann'));
    const again = [await one.record(asked('bob'), nothing), await other.record(asked('bob'), nothing)];
    expect([first, ...again]).toStrictEqual(Array.from({ length: 3 }, () => ({ refused: 'NOBODY_VOTED' })));
    expect([await countOf(store, 'alliance-a'), await countOf(store, 'refusals-a')]).toStrictEqual([1, 1]);
    expect(await one.record(asked('bob', { key: 'new' }), onlyAfterAnother('bob'))).toStrictEqual(answer(1, 'bob'));
  });

  it('L-10 journals the command type, the refusal and the revision decided on, and no free text', async () => {
    await one.record(asked('ann'), vote('ann'));
    await one.record(asked('ann', { key: 'again', body: { voter: 'ann', statement: 'A private matter.' } }), vote('ann'));
    const [entry] = await one.history('refusals-a');
    expect([entry!.type, entry!.data]).toStrictEqual([
      'CommandRefused',
      { command: 'Vote', refusal: { refused: 'ALREADY_VOTED', voter: 'ann' }, revision: 0 },
    ]);
    expect(await textsOf(store, 'refusals-a')).toStrictEqual([expect.not.stringContaining('private')]);
  });

  it('L-10 journals nothing of those who have no role in the alliance', async () => {
    expect(await one.record(asked('eve', { isStranger: true }), onlyAfterAnother('eve'))).toStrictEqual({ refused: 'NOBODY_VOTED' });
    expect(await countOf(store, 'refusals-a')).toBe(0);
  });

  it('REVISION_MOVED: decides only on the revision that the sender saw, when told so, and burns no key', async () => {
    await one.record(asked('ann'), vote('ann'));
    expect(await one.record(asked('bob', { ifMatch: -1 }), vote('bob'))).toStrictEqual({ refused: 'REVISION_MOVED', revision: 0 });
    expect(await countOf(store, 'refusals-a')).toBe(0);
    expect(await one.record(asked('bob', { ifMatch: 0 }), vote('bob'))).toStrictEqual(answer(1, 'bob'));
  });

  it('REVISION_MOVED: believes the sender, not a cache that is short', async () => {
    await one.history('alliance-a');
    await other.record(asked('ann'), vote('ann'));
    expect(await one.record(asked('bob', { ifMatch: 0 }), vote('bob'))).toStrictEqual(answer(1, 'bob'));
  });

  it('LEDGER_IS_NEWER: never decides on a higher v, on higher rules or on an unknown type', async () => {
    await recorder(store, portsOf({ rules: 2 })).record(asked('ann'), vote('ann'));
    await expect(one.record(asked('bob'), vote('bob'))).rejects.toMatchObject({ code: 'LEDGER_IS_NEWER' });
    const unknown = portsOf({ types: { Sung: { kind: 'ACT', sealed: {} } } });
    await recorder(store, unknown).record(asked('ann', { stream: 'alliance-b' }), () => [{ type: 'Sung', data: {} }]);
    await expect(one.record(asked('bob', { stream: 'alliance-b' }), vote('bob'))).rejects.toMatchObject({ code: 'LEDGER_IS_NEWER' });
    for await (const { bytes, beside } of store.read('alliance-a')) {
      const newer = canonical({ ...(JSON.parse(Buffer.from(bytes).toString()) as object), v: 2, rules: 1, stream: 'alliance-c' });
      await store.append('alliance-c', 0, [{ bytes: newer, beside }]);
    }
    await expect(one.record(asked('bob', { stream: 'alliance-c' }), vote('bob'))).rejects.toMatchObject({ code: 'LEDGER_IS_NEWER' });
    expect([await countOf(store, 'alliance-a'), await countOf(store, 'refusals-a')]).toStrictEqual([1, 0]);
  });

  it('L-07 shows an entry of an unknown type as it is, and drops none', async () => {
    const unknown = portsOf({ types: { Sung: { kind: 'ACT', sealed: {} } } });
    await recorder(store, unknown).record(asked('ann'), () => [{ type: 'Sung', data: { song: 'one' } }]);
    expect(await one.history('alliance-a')).toMatchObject([{ type: 'Sung', data: { song: 'one' }, rev: 0, sealed: {} }]);
  });

  it('names an alliance after the command that brought it into being, so that a retry finds it', async () => {
    const register: Asked = asked('ann', { stream: 'alliance', type: 'RegisterAlliance' });
    const id = allianceIdOf(commandId('test.example/ledger', register));
    const first = await one.record(register, vote('ann'));
    expect(first).toStrictEqual({ ...answer(0, 'ann'), at: `alliance-${id}@0`, created: [id, 'ann'] });
    expect(await other.record(register, nothing)).toStrictEqual(first);
    expect(await countOf(store, `alliance-${id}`)).toBe(1);
  });

  it('answers with every id that came into being, in order', async () => {
    expect(await one.record(asked('ann'), () => [paid('p1'), paid('p2')])).toMatchObject({
      revision: 1,
      created: ['p1', 'p1-receipt', 'p2', 'p2-receipt'],
    });
  });

  it('COMMAND_TOO_LARGE: is an answer, and burns no key', async () => {
    const large = await one.record(asked('ann'), () => [{ type: 'Voted', data: { voter: 'x'.repeat(70_000) } }]);
    expect(large).toStrictEqual({ refused: 'COMMAND_TOO_LARGE', bound: 'ENTRY_BYTES', found: expect.any(Number), atMost: 60_000 });
    expect(await countOf(store, 'refusals-a')).toBe(0);
    expect(await one.record(asked('ann'), vote('ann'))).toStrictEqual(answer(0, 'ann'));
  });

  it('forgets histories that there is no room for, and reads them again', async () => {
    let reads = 0;
    const counted: EventStore = { ...store, read: (stream, from) => ((reads += 1), store.read(stream, from)) };
    const small = recorder(counted, portsOf(), { cachedEntriesMax: 3 });
    for (const stream of ['alliance-a', 'alliance-b', 'alliance-c']) await small.record(asked('ann', { stream }), vote('ann'));
    const before = reads;
    expect(await small.record(asked('ann'), nothing)).toStrictEqual(answer(0, 'ann'));
    expect(reads).toBeGreaterThan(before);
  });

  it('reads nothing on the way of a command whose histories are cached', async () => {
    let reads = 0;
    const counted: EventStore = { ...store, read: (stream, from) => ((reads += 1), store.read(stream, from)) };
    const ledger = recorder(counted, portsOf());
    await ledger.record(asked('ann'), vote('ann'));
    const before = reads;
    await ledger.record(asked('bob'), vote('bob'));
    expect(reads).toBe(before);
  });

  it('gives rules nothing that was sealed', async () => {
    await one.record(asked('ann'), () => [{ type: 'Explained', data: { person: 'bob' }, sealed: { why: 'A private matter.' } }]);
    await one.record(asked('bob'), (history) => {
      expect(JSON.stringify(history)).not.toContain('private');
      expect(history[0]).not.toHaveProperty('sealed');
      return [{ type: 'Voted', data: { voter: 'bob' } }];
    });
  });

  it('knows the time on the own clock of a played alliance', async () => {
    await one.record(asked('ann', { clock: 'SIMULATED', recordedAt: '2040-01-01T00:00:00.000Z' }), vote('ann'));
    expect([await one.now('alliance-a'), await one.now('alliance-b')]).toStrictEqual(['2040-01-01T00:00:00.000Z', NOW]);
  });
});
