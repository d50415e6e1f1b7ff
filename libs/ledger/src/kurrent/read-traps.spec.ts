/** What was seen to go wrong with reads of this client and this server. Each test names what it is about, and fails without its remedy. */
import type { Fed } from '../event-store';
import { kept, placeOn, SHAPES, textsOf, until, type Place } from './testing/place';

describe('traps of reads', () => {
  let place: Place;
  const all = Array.from({ length: 60 }, (_, i) => `entry ${i}`);
  beforeEach(async () => {
    place = await placeOn();
    await place.store.append('s', 0, all.map(kept));
  });
  afterEach(() => place.end());

  it.each(SHAPES)('a read that breaks in the middle with %s goes on from there', async (shape) => {
    place.double.faults.next('read', { does: 'BREAK', after: 20, with: shape }, { times: 2, stream: 'ledger.s' });
    expect(await textsOf(place.store.read('s'))).toStrictEqual(all);
  });

  it('a read that falls silent in the middle is given up after our own time, and goes on from there', async () => {
    place.double.faults.next('read', { does: 'FALL_SILENT', after: 20 }, { stream: 'ledger.s' });
    expect(await textsOf(place.store.read('s'))).toStrictEqual(all);
  });

  it('break out of a read leaks its call: it is cancelled', async () => {
    place.double.faults.next('read', { does: 'FALL_SILENT', after: 20 }, { stream: 'ledger.s' });
    for await (const _ of place.store.read('s')) break;
    await expect(until(() => place.double.reads.size === 0)).resolves.toBeUndefined();
  });

  it('backwards reads need the end to begin from: the head is the last entry, not the first', async () => {
    const fed: Fed[] = [];
    for await (const one of place.store.feed()) fed.push(one);
    expect(await place.store.head()).toBe(fed.at(-1)!.position);
  });

  it('a read of everything has no filter of the server: what is not of this ledger is not given, and does not end the feed', async () => {
    const { log } = place.double;
    const foreign = Array.from({ length: 900 }, (_, i) => ({
      id: `foreign-${i}`,
      type: 'x',
      contentType: '',
      data: Buffer.from('x'),
      metadata: Buffer.alloc(0),
    }));
    log.append('ledger2.s', -1, foreign);
    log.append('other', -1, foreign);
    await place.store.append('t', 0, [kept('last')]);
    const head = await place.store.head();
    log.append('ledger2.s', 899, foreign);
    expect([await textsOf(place.store.feed()), await place.store.head()]).toStrictEqual([[...all, 'last'], head]);
  });
});
