/** One scenario on every engine: the same decisions, and the same bytes. */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger, openMemory, openMemoryLedger } from '@app/ledger';
import { openKurrent } from '@app/ledger/kurrent';
import { both, bytesOf, play, settings, told } from './engines';
import { DOUBLE, startDouble } from './kurrent-double/double';

const FILE = join('examples', 'tesoma.yaml');

describe(`the example in memory, in a file and on a ${DOUBLE}`, () => {
  it('is the same history, without a difference from what the file says', async () => {
    const dirs = ['file', 'server'].map((name) => mkdtempSync(join(tmpdir(), `engine-${name}-`)));
    const double = await startDouble();
    const ledgers = [
      await openMemoryLedger(settings),
      await openLedger({ dir: dirs[0]!, ...settings }),
      await openLedger({ dir: dirs[1]!, url: double.url, ...settings }),
    ];
    const plays = [];
    for (const ledger of ledgers) {
      plays.push(await play(ledger, FILE));
      await ledger.close();
    }
    await double.stop();
    for (const dir of dirs) rmSync(dir, { recursive: true });
    expect(plays.map(({ played }) => played.differences)).toStrictEqual([[], [], []]);
    expect([told(plays[1]!), told(plays[2]!)]).toStrictEqual([told(plays[0]!), told(plays[0]!)]);
  }, 60_000);

  it('is kept and given back byte for byte, with all that travels beside it', async () => {
    const double = await startDouble();
    const [server, memory] = [await openKurrent({ url: double.url }), openMemory()];
    const ledger = await openMemoryLedger(settings, both(server, memory));
    await play(ledger, FILE);
    const kept = await bytesOf(memory);
    expect(Object.keys(kept).length).toBeGreaterThan(1);
    expect(await bytesOf(server)).toStrictEqual(kept);
    await ledger.close();
    await double.stop();
  }, 60_000);
});
