/** Durable appends: the whole way of a command, from the question to the flush, against bare SQLite writing the same bytes. */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { inTurn, percentile, secondsOf, type Figure } from './measure';
import { oneMore, openWorld, register, type World } from './world';

const ROUNDS = 5;
const COMMANDS = 1_536;
const ALLIANCES = 64;

interface Bytes {
  readonly bytes: Uint8Array;
  readonly beside: Uint8Array;
}

async function sample({ ledger }: World): Promise<Bytes> {
  const stream = await register(ledger);
  const { revision } = await oneMore(ledger, stream);
  for await (const kept of ledger.store.read(stream, revision)) return kept;
  throw new Error('nothing was appended');
}

/** One insert and one commit for each entry, as one would write without gathering. */
function rawWriter(file: string, { bytes, beside }: Bytes): (count: number) => void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON');
  database.exec(
    'CREATE TABLE entries (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, rev INTEGER NOT NULL, bytes BLOB NOT NULL, beside BLOB NOT NULL, UNIQUE (stream, rev)) STRICT',
  );
  const insert = database.prepare('INSERT INTO entries (stream, rev, bytes, beside) VALUES (?, ?, ?, ?)');
  let rev = 0;
  return (count) => {
    for (let i = 0; i < count; i += 1) insert.run('alliance-raw', (rev += 1), bytes, beside);
  };
}

export async function appendFigures(): Promise<Figure[]> {
  const world = await openWorld();
  const raw = rawWriter(join(world.dir, 'raw.sqlite'), await sample(world));
  const figures: Figure[] = [];
  for (const concurrent of [1, 16, 64]) {
    const latencies: number[] = [];
    const ours = async () => {
      // Fresh alliances each round, many of them: what is measured is the append, not the growth of a history.
      const streams = await Promise.all(Array.from({ length: ALLIANCES }, () => register(world.ledger)));
      let sent = 0;
      const send = async (): Promise<void> => {
        while (sent < COMMANDS) {
          const stream = streams[sent % ALLIANCES]!;
          sent += 1;
          latencies.push((await secondsOf(() => oneMore(world.ledger, stream))) * 1000);
        }
      };
      return COMMANDS / (await secondsOf(() => Promise.all(Array.from({ length: concurrent }, send))));
    };
    const other = async () => COMMANDS / (await secondsOf(() => raw(COMMANDS)));
    const found = await inTurn(ROUNDS, ours, other);
    figures.push(
      { name: `durable commands, ${concurrent} in flight`, unit: 'commands/s', value: found.ours, raw: found.other, ratio: found.ratio },
      { name: `latency of a command, ${concurrent} in flight, p50`, unit: 'ms', value: percentile(latencies, 0.5) },
      { name: `latency of a command, ${concurrent} in flight, p99`, unit: 'ms', value: percentile(latencies, 0.99) },
    );
  }
  await world.close();
  return figures;
}
