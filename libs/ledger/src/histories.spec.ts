import { Histories } from './histories';
import { History } from './history';
import { recorder } from './record';
import { asked, openWorld, vote } from './testing/world';

const world = async (entriesMax: number) => {
  const { store, ports } = openWorld();
  for (const stream of ['alliance-a', 'alliance-b', 'alliance-c']) {
    await recorder(store, ports).record(asked('ann', { stream }), vote('ann'));
  }
  return { store, histories: new Histories(store, ports, entriesMax) };
};

describe('cached histories', () => {
  it('are kept while there is room, and the one not asked for longest goes first', async () => {
    const { histories } = await world(4);
    const [a, b] = [await histories.of('alliance-a'), await histories.of('alliance-b')];
    expect(await histories.of('alliance-a')).toBe(a);
    await histories.of('alliance-c');
    expect(histories.size).toBe(2);
    expect(await histories.of('alliance-a')).toBe(a);
    expect(await histories.of('alliance-b')).not.toBe(b);
  });

  it('of streams that do not exist take room too', async () => {
    const { histories } = await world(10);
    for (let i = 0; i < 100; i += 1) await histories.of(`alliance-unknown-${i}`);
    expect(histories.size).toBe(10);
  });

  it('are read once for all who ask at the same time', async () => {
    const { histories } = await world(10);
    const [one, other] = await Promise.all([histories.of('alliance-a'), histories.of('alliance-a')]);
    expect([one === other, one!.told.length]).toStrictEqual([true, 1]);
  });

  it('are caught up by several readers at once without taking an entry twice', async () => {
    const { store, histories } = await world(10);
    const history = await histories.of('alliance-a');
    await recorder(store, openWorld().ports).record(asked('bob'), vote('bob'));
    await Promise.all([history.catchUp(store), history.catchUp(store)]);
    expect(history.told.map(({ rev }) => rev)).toStrictEqual([0, 1]);
  });

  it('throw when an entry is not the one that follows', async () => {
    const { store, histories } = await world(10);
    const history = await histories.of('alliance-a');
    for await (const kept of store.read('alliance-b'))
      expect(() => history.add(kept)).toThrow(/^alliance-a#1: found alliance-b#0 after null, expected it after /);
  });

  it('throw when an entry was made after another one', async () => {
    const [{ store, ports }, other] = [openWorld(), openWorld({ nonce: () => 'another' })];
    for (const { store: each, ports: own } of [{ store, ports }, other]) {
      const ledger = recorder(each, own);
      await ledger.record(asked('ann'), vote('ann'));
      await ledger.record(asked('bob'), vote('bob'));
    }
    const history = new History(ports, 'alliance-a');
    for await (const kept of store.read('alliance-a')) if (history.told.length === 0) history.add(kept);
    for await (const kept of other.store.read('alliance-a', 1)) expect(() => history.add(kept)).toThrow(/^alliance-a#1: found alliance-a#1 after /);
  });
});
