/** The same ledger, with its histories on a server that several processes write to. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDouble, type Double } from '../../../../test/kurrent-double/double';
import { openMemory } from '../memory';
import { openLedger, openMemoryLedger, type Ledger } from '../open';
import { recorder } from '../record';
import { compileLibraries, linesOf, run } from '../testing/child';
import { asked, NOW, portsOf, textsOf, types, vote } from '../testing/world';
import { openKurrent } from './kurrent';
import { BRISK } from './testing/place';

const settings = { origin: 'test.example/ledger', rules: 1, types, now: () => NOW };

describe('a ledger on KurrentDB', () => {
  let double: Double;
  let dir: string;
  beforeEach(async () => {
    double = await startDouble();
    dir = mkdtempSync(join(tmpdir(), 'ledger-'));
  });
  afterEach(async () => {
    await double.stop();
    rmSync(dir, { recursive: true });
  });

  it('keeps its histories on the server, and its vault in its folder', async () => {
    const ledger = await openLedger({ dir, url: double.url, ...settings });
    expect(await ledger.recorder.record(asked('ann'), vote('ann'))).toMatchObject({ revision: 0 });
    expect(
      readdirSync(dir)
        .filter((file) => !file.endsWith('-wal') && !file.endsWith('-shm'))
        .sort(),
    ).toStrictEqual(['master.key', 'vault.sqlite']);
    const { admin, secret } = ledger.opened!;
    await ledger.close();
    const again = await openLedger({ dir, url: double.url, ...settings });
    expect([again.opened, again.vault.personOf(secret), (await again.recorder.history('alliance-a')).length]).toStrictEqual([undefined, admin, 1]);
    await again.close();
  });

  it('is loaded only when it is asked for: a ledger in a file pays nothing for it', async () => {
    compileLibraries(dir);
    const script = `
      const { openLedger } = require('@app/ledger/index.js');
      openLedger({ dir: process.argv[2], origin: 'test.example/ledger', rules: 1, types: {} }).then((ledger) => {
        process.stdout.write(Object.keys(require.cache).filter((file) => /eventstore|grpc|protobuf/.test(file)).length + '\\n');
        return ledger.close();
      });`;
    expect(await linesOf(run(dir, script, join(dir, 'data')), (lines) => lines.length > 0)).toStrictEqual(['0']);
  });

  it('keeps the same bytes as a ledger in memory does', async () => {
    const store = await openKurrent({ url: double.url, timings: BRISK });
    const memory = openMemory();
    for (const one of [store, memory]) {
      const ledger = recorder(one, portsOf());
      for (const voter of ['ann', 'bob', 'ann']) await ledger.record(asked(voter, { key: 'key' }), vote(voter));
      await ledger.record(asked('ann', { key: 'two' }), vote('ann'));
    }
    for (const stream of ['alliance-a', 'refusals-a']) expect(await textsOf(store, stream)).toStrictEqual(await textsOf(memory, stream));
    await store.close();
  });

  // Two stores in one process are not allowed on a server, and two processes are one world here: they share a store.
  it.each(['test.example/ledger', 'elsewhere.example/ledger'])(
    'is made once when several processes open it at once, also under origin %s',
    async (origin) => {
      const store = await openKurrent({ url: double.url, timings: BRISK });
      const opened = await Promise.all([openMemoryLedger(settings, store), openMemoryLedger({ ...settings, origin }, store)]);
      const made = opened.filter(({ opened: first }) => first !== undefined) as (Ledger & { opened: { admin: string } })[];
      expect(made).toHaveLength(1);
      const history = await opened[0].recorder.history('ledger');
      expect(history.map(({ data }) => data)).toStrictEqual([{ admin: made[0]!.opened.admin, origin: made[0]!.origin }]);
      expect(new Set(opened.map((one) => one.origin)).size).toBe(1);
      await store.close();
    },
  );
});
