/** What was seen to go wrong with appends of this client and this server. Each test names what it is about, and fails without its remedy. */
import { AccessDeniedError, StreamDeletedError } from '@eventstore/db-client';
import { OutOfBoundsError } from '../event-store';
import { StoreFaultError } from './kurrent';
import { kept, placeOn, SHAPES, textsOf, until, type Place } from './testing/place';

describe('traps of appends', () => {
  let place: Place;
  beforeEach(async () => (place = await placeOn()));
  afterEach(() => place.end());

  it.each(SHAPES)('errors have no steady shape: after %s with nothing written, the append is tried again as it was', async (shape) => {
    place.double.faults.next('append', { does: 'FAIL', with: shape });
    expect(await place.store.append('s', 0, [kept('a'), kept('b')])).toBe('appended');
    expect(await textsOf(place.store.read('s'))).toStrictEqual(['a', 'b']);
  });

  it.each(SHAPES)('errors have no steady shape: after %s with all written, nothing is written twice', async (shape) => {
    place.double.faults.next('append', { does: 'DROP_REPLY', with: shape }, { times: 3 });
    expect(await place.store.append('s', 0, [kept('a'), kept('b')])).toBe('appended');
    expect([await textsOf(place.store.read('s')), await textsOf(place.store.feed())]).toStrictEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('a retry of what was written is a success also when another entry has followed', async () => {
    const { double, store } = place;
    double.faults.next('append', { does: 'SWALLOW_REPLY' });
    const appended = store.append('s', 0, [kept('a')]);
    await until(() => double.log.of('ledger.s') !== undefined);
    double.log.append('ledger.s', 0, [{ id: 'of-another', type: 'entry', contentType: '', data: Buffer.from('b'), metadata: Buffer.from([0]) }]);
    expect(await appended).toBe('appended');
    expect(await textsOf(store.read('s'))).toStrictEqual(['a', 'b']);
  });

  it('calls that go out together arrive in any order: those of one stream go out one after another', async () => {
    place.double.faults.next('append', { does: 'FAIL', with: 'BUSY' });
    const outcomes = ['a', 'b', 'c'].map((text, rev) => place.store.append('s', rev, [kept(text)]));
    expect([await Promise.all(outcomes), await textsOf(place.store.read('s'))]).toStrictEqual([
      ['appended', 'appended', 'appended'],
      ['a', 'b', 'c'],
    ]);
  });

  it('wrong expected version comes in several shapes: the stream itself is read before anybody is told of a conflict', async () => {
    const { double, store } = place;
    await store.append('s', 0, [kept('a')]);
    const reads = double.faults.calls.read;
    expect([await store.append('s', 0, [kept('b')]), await store.append('s', 5, [kept('b')])]).toStrictEqual(['conflict', 'conflict']);
    expect(double.faults.calls.read).toBeGreaterThan(reads);
  });

  it('equal ids are taken for equal bytes: the id is made of the bytes, so other bytes are a conflict', async () => {
    await place.store.append('s', 0, [kept('a')]);
    expect(await place.store.append('s', 0, [kept('A')])).toBe('conflict');
  });

  it('a call is given up by the server alone: a server that does not answer is left after our own time, and another client asks', async () => {
    const { double, store } = place;
    double.faults.next('append', { does: 'IGNORE' });
    const begun = Date.now();
    expect(await store.append('s', 0, [kept('a')])).toBe('appended');
    expect(Date.now() - begun).toBeLessThan(3_000);
  });

  it('a process-wide bank of promises: appends go out one by one, so one that breaks fails no other, and a late reply harms nobody', async () => {
    const { double, store } = place;
    double.faults.next('append', { does: 'REPLY_LATE', ms: 900 }, { stream: 'ledger.late' });
    double.faults.next('append', { does: 'REPLY_LATE', ms: 300 }, { stream: 'ledger.slow' });
    double.faults.next('append', { does: 'FAIL', with: 'UNAVAILABLE' }, { stream: 'ledger.broken' });
    const appends = ['late', 'slow', 'broken'].map((stream) => store.append(stream, 0, [kept(stream)]));
    expect(await Promise.all(appends)).toStrictEqual(['appended', 'appended', 'appended']);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([double.faults.calls.batchAppend, await textsOf(store.feed())]).toStrictEqual([0, expect.arrayContaining(['late', 'slow', 'broken'])]);
    // The slow one was answered on the line it was sent on: it needed one call.
    expect(double.log.of('ledger.slow')).toHaveLength(1);
  });

  it('an answer about features is kept for ever, and its question has no time limit: it is never put', async () => {
    place.double.faults.next('features', { does: 'IGNORE' });
    expect(await place.store.append('s', 0, [kept('a')])).toBe('appended');
    expect(place.double.faults.calls.features).toBe(0);
  });

  it('an append that stays unanswered ends in an unknown outcome, and all who ask meanwhile are told at once', async () => {
    const { double, store, said } = place;
    double.faults.freeze();
    await expect(store.append('s', 0, [kept('a')])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    const begun = Date.now();
    await expect(Promise.all([store.append('t', 0, [kept('a')]), store.head()])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(Date.now() - begun).toBeLessThan(100);
    double.faults.unfreeze();
    await until(() => said.some((text) => text.includes('answers again')));
    expect(await store.append('t', 0, [kept('a')])).toBe('appended');
  });

  it('DATA_LOSS or INTERNAL on a read is not retryable: it is told, and nothing is appended any more', async () => {
    const { double, store } = place;
    await store.append('s', 0, [kept('a')]);
    double.faults.next('read', { does: 'FAIL', with: 'DATA_LOSS' });
    await expect(textsOf(store.read('s'))).rejects.toThrow(StoreFaultError);
    await expect(store.append('s', 1, [kept('b')])).rejects.toThrow('nothing is appended before it was looked at');
  });

  it.each([
    ['TOO_LARGE', OutOfBoundsError],
    ['DELETED', StreamDeletedError],
    ['ACCESS_DENIED', AccessDeniedError],
  ] as const)('%s is a clear answer: it is told, and not asked again', async (how, kind) => {
    const { double, store, said } = place;
    const before = double.faults.calls.append;
    double.faults.next('append', { does: 'FAIL', with: how });
    await expect(store.append('s', 0, [kept('a')])).rejects.toThrow(kind);
    expect([double.faults.calls.append - before, said]).toStrictEqual([1, []]);
  });

  it('what travels beside counts: the largest command that is allowed is taken, and comes back', async () => {
    const beside = Buffer.alloc(899_000);
    expect(await place.store.append('s', 0, [{ bytes: Buffer.from('a'), beside }])).toBe('appended');
    for await (const one of place.store.read('s')) expect(Buffer.compare(one.beside, beside)).toBe(0);
  });

  it.each(['{"a": 1}', '1', 'null', '', '\u0000', '{}'])(
    'metadata that is JSON comes back parsed: %j comes back as the bytes it was',
    async (text) => {
      await place.store.append('s', 0, [{ bytes: Buffer.from('a'), beside: Buffer.from(text) }]);
      for await (const { beside } of place.store.read('s')) expect(Buffer.from(beside).toString()).toBe(text);
      for await (const { beside } of place.store.feed()) expect(Buffer.from(beside).toString()).toBe(text);
    },
  );
});
