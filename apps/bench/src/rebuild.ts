/** Making the tables anew, against a plain replay of the same ledger: read, parsed, and nothing else. */
import { join } from 'node:path';
import type { Ledger } from '@app/ledger';
import { entryHash } from '@app/proofs';
import { openTables } from '@app/views';
import { inTurn, secondsOf, type Figure } from './measure';
import { ask, oneMore, openAt, openWorld, register } from './world';

const ROUNDS = 7;
const ALLIANCES = 200;
const ENTRIES_EACH = 100;

const decoder = new TextDecoder();

async function replay({ store }: Ledger): Promise<number> {
  let entries = 0;
  const seconds = await secondsOf(async () => {
    for await (const { bytes } of store.feed()) {
      if (JSON.parse(decoder.decode(bytes)) !== null) entries += 1;
    }
  });
  return entries / seconds;
}

async function rebuild(ledger: Ledger, dir: string): Promise<number> {
  const runner = openTables({ file: join(dir, 'views.sqlite'), feed: ledger.store, hashOf: entryHash });
  await runner.tables.clear();
  let entries = 0;
  const seconds = await secondsOf(() => runner.catchUp((read) => (entries = read)));
  await runner.stop();
  await runner.tables.close();
  return entries / seconds;
}

const CLERK = 'p-clerk';
/** An alliance of parties, with a body outside that decides something now and then: a row of its own for each decision. */
async function grow(ledger: Ledger): Promise<void> {
  const stream = await register(ledger);
  await ask(ledger, stream, 'REGISTRAR', 'p-bench', 'EstablishBody', {
    body: 'BOARD',
    kind: 'OUTSIDE',
    name: 'A board',
    authority: { kind: 'CONTRACT_CLAUSE', ref: '1' },
  });
  await ask(ledger, stream, 'REGISTRAR', 'p-bench', 'GrantRole', { person: CLERK, role: 'OUTSIDE_CLERK', body: 'BOARD' });
  for (let i = 3; i < ENTRIES_EACH; i += 1) {
    if (i % 5 !== 0) await oneMore(ledger, stream);
    else {
      const decidedOn = new Date().toISOString().slice(0, 10);
      await ask(ledger, stream, 'OUTSIDE_CLERK', CLERK, 'RecordOutsideDecision', {
        body: 'BOARD',
        title: `Decision ${i}`,
        decidedOn,
        reference: `§ ${i}`,
        extract: 'x'.repeat(43),
        vote: { outcome: 'NOT_STATED' },
        effects: [],
      });
    }
  }
}

export async function rebuildFigures(): Promise<Figure[]> {
  const world = await openWorld();
  await Promise.all(Array.from({ length: ALLIANCES }, () => grow(world.ledger)));
  const { dir } = world;
  await world.ledger.close();

  const ledger = await openAt(dir);
  const found = await inTurn(
    ROUNDS,
    () => rebuild(ledger, dir),
    () => replay(ledger),
  );
  await ledger.close();
  await world.close().catch(() => undefined);
  return [
    {
      name: `rebuild of the tables, ${ALLIANCES} alliances of ${ENTRIES_EACH} entries`,
      unit: 'entries/s',
      value: found.ours,
      raw: found.other,
      ratio: found.ratio,
    },
  ];
}
