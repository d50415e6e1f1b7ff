/** Long histories: reading and deciding on them, folding them, and making the tables anew. */
import { fold } from '@app/alliance';
import type { Entry, Ledger } from '@app/ledger';
import { see } from '@app/views';
import { inTurn, median, secondsOf, type Figure } from './measure';
import { oneMore, openAt, openWorld, register } from './world';

const ROUNDS = 5;
const LENGTHS = [100, 1_000, 10_000] as const;

async function grow(ledger: Ledger, length: number): Promise<string> {
  const stream = await register(ledger);
  while ((await ledger.recorder.history(stream)).length < length) await oneMore(ledger, stream);
  return stream;
}

const eventsIn = (history: readonly Entry[]): number => fold({ initial: 0, evolve: { PartyRegistered: (n) => n + 1 } }, history);

export async function historyFigures(): Promise<Figure[]> {
  const world = await openWorld();
  const streams = new Map<number, string>();
  for (const length of LENGTHS) streams.set(length, await grow(world.ledger, length));
  const warm = (length: number) => async () => (await secondsOf(() => oneMore(world.ledger, streams.get(length)!))) * 1000;
  const figures: Figure[] = [];
  for (const length of LENGTHS.slice(1)) {
    await oneMore(world.ledger, streams.get(length)!);
    const found = await inTurn(41, warm(length), warm(LENGTHS[0]));
    figures.push({
      name: `decide on ${length} entries, warm, against ${LENGTHS[0]}`,
      unit: 'ms',
      value: found.ours,
      raw: found.other,
      ratio: found.ratio,
    });
  }
  const { dir } = world;
  await world.ledger.close();

  const cold: number[][] = LENGTHS.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const ledger = await openAt(dir);
    for (const [i, length] of LENGTHS.entries()) cold[i]!.push((await secondsOf(() => oneMore(ledger, streams.get(length)!))) * 1000);
    await ledger.close();
  }
  figures.push(
    ...LENGTHS.slice(1).map((length, i): Figure => ({ name: `load and decide on ${length} entries, cold`, unit: 'ms', value: median(cold[i + 1]!) })),
  );

  const ledger = await openAt(dir);
  const history = await ledger.recorder.history(streams.get(10_000)!);
  const folds = await inTurn(
    ROUNDS,
    async () =>
      history.length / (await secondsOf(() => see('alliance', history, { revision: history.length - 2, effectiveOn: '2030-01-01', params: {} }))),
    async () => history.length / (await secondsOf(() => eventsIn(history))),
  );
  figures.push({
    name: 'fold of the view "alliance" over 10,000 entries',
    unit: 'entries/s',
    value: folds.ours,
    raw: folds.other,
    ratio: folds.ratio,
  });
  await ledger.close();
  await world.close().catch(() => undefined);
  return figures;
}
