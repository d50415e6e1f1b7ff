/** What was seen to go wrong with subscriptions of this client and this server. Each test names what it is about, and fails without its remedy. */
import { ResyncError } from '../event-store';
import { kept, placeOn, textsOf, until, type Place } from './testing/place';

describe('traps of subscriptions', () => {
  let place: Place;
  beforeEach(async () => (place = await placeOn()));
  afterEach(() => place.end());

  const follow = (after?: string): string[] => {
    const seen: string[] = [];
    place.store.follow(after).subscribe(({ bytes }) => seen.push(Buffer.from(bytes).toString()));
    return seen;
  };

  it.each(['UNAVAILABLE', 'RESET', 'TOO_SLOW'] as const)(
    'a subscription that ends with %s never resubscribes: it is taken up again where it was',
    async (how) => {
      const { double, store } = place;
      const seen = follow();
      await store.append('s', 0, [kept('a')]);
      await until(() => seen.length === 1);
      expect(double.dropSubscriptions(how)).toBe(1);
      await store.append('s', 1, [kept('b')]);
      await until(() => seen.length === 2);
      double.dropSubscriptions(how);
      await store.append('s', 2, [kept('c')]);
      await until(() => seen.length === 3);
      expect(seen).toStrictEqual(['a', 'b', 'c']);
    },
  );

  it('a subscription that breaks while it catches up gives nothing twice and skips nothing', async () => {
    const { double, store } = place;
    const all = Array.from({ length: 90 }, (_, i) => `entry ${i}`);
    await store.append('s', 0, all.map(kept));
    double.faults.next('subscribe', { does: 'BREAK', after: 20, with: 'UNAVAILABLE' }, { times: 3 });
    const seen = follow();
    await until(() => seen.length >= 90);
    expect(seen).toStrictEqual(all);
    expect(await textsOf(store.feed())).toStrictEqual(all);
  });

  it('a subscription may fall silent without an end: whoever stands still where there is more begins again', async () => {
    const { double, store } = place;
    double.faults.next('subscribe', { does: 'FALL_SILENT', after: 1 });
    const seen = follow();
    for (const [rev, text] of ['a', 'b', 'c'].entries()) await store.append('s', rev, [kept(text)]);
    await until(() => seen.length === 3);
    expect(seen).toStrictEqual(['a', 'b', 'c']);
  });

  it('beyond the end there is silence, and between two events an error: such a place is told to start again', async () => {
    const { store } = place;
    await store.append('s', 0, [kept('a')]);
    const head = (await store.head())!;
    const [, commit] = /:(\d+)$/.exec(head)!;
    const between = head.replace(/\d+$/, String(BigInt(commit!) + 1n));
    const beyond = head.replace(/\d+$/, String(BigInt(commit!) + 1_000_000n));
    const statistics = `${store.epoch}:${place.double.log.all[0]!.position}`;
    for (const position of [between, beyond, statistics, `${head}.1`]) {
      await expect(textsOf(store.feed(position))).rejects.toThrow(ResyncError);
      await expect(new Promise((_, reject) => store.follow(position).subscribe({ error: reject }))).rejects.toThrow(ResyncError);
    }
  });

  it.each(['NO_BOUNDARY', 'INTERNAL', 'DATA_LOSS'] as const)(
    'a wrong place that the server answers with %s is told to start again, and stops no append',
    async (how) => {
      const { double, store } = place;
      await store.append('s', 0, [kept('a')]);
      double.faults.next('read', { does: 'FAIL', with: how });
      await expect(textsOf(store.feed(`${store.epoch}:7`))).rejects.toThrow(ResyncError);
      expect(await store.append('s', 1, [kept('b')])).toBe('appended');
    },
  );

  it('a place is not called wrong because the server failed for a moment', async () => {
    const { double, store } = place;
    await store.append('s', 0, [kept('a')]);
    const head = await store.head();
    double.faults.next('read', { does: 'FAIL', with: 'NO_BOUNDARY' }, { times: 2 });
    expect(await textsOf(store.feed(head))).toStrictEqual([]);
  });

  it('a checkpoint runs ahead of what was given on: no position but that of a given entry leaves the store', async () => {
    const { double, store } = place;
    await store.append('s', 0, [kept('a')]);
    double.log.append(
      'other',
      -1,
      Array.from({ length: 100 }, (_, i) => ({ id: `${i}`, type: 'x', contentType: '', data: Buffer.from('x'), metadata: Buffer.alloc(0) })),
    );
    const positions: string[] = [];
    store.follow().subscribe(({ position }) => positions.push(position));
    await until(() => positions.length === 1);
    expect(positions).toStrictEqual([await store.head()]);
  });

  it('an unsubscribed call goes on behind our back: it is cancelled', async () => {
    const { double, store } = place;
    const subscription = store.follow().subscribe();
    await until(() => double.subscriptions.size === 1);
    subscription.unsubscribe();
    await expect(until(() => double.subscriptions.size === 0)).resolves.toBeUndefined();
  });
});
