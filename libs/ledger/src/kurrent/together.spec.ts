/**
 * Several processes decide on the same alliances at once, on a server whose answers are lost by lot. What was acknowledged
 * is there, once; and no decision rests on a history that was short, for each says how much of it it saw.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOUBLE, startDouble } from '../../../../test/kurrent-double/double';
import { startDoubleProcess, type DoubleProcess } from '../../../../test/kurrent-double/child';
import { lots } from '../../../../test/kurrent-double/lots';
import type { EventStore } from '../event-store';
import { recorder } from '../record';
import { compileLibraries, linesOf, run } from '../testing/child';
import { asked, portsOf } from '../testing/world';
import { openKurrent } from './kurrent';
import { BRISK } from './testing/place';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const DROPPED = 0.12;
const STREAMS = 3;
const WRITERS = 6;
const COMMANDS = 15;

const types = { Counted: { kind: 'ACT' as const, creates: 'nth', sealed: {} } };

const WRITER = `
const { recorder } = require('@app/ledger/index.js');
const { openKurrent } = require('@app/ledger/kurrent/kurrent.js');
const ports = {
  ledger: 'test.example/ledger', rules: 1, types: ${JSON.stringify(types)}, now: () => new Date().toISOString(),
  nonce: () => require('node:crypto').randomBytes(16).toString('base64url'), seal: () => undefined, open: () => undefined, erasures: () => 0,
};
const [,, url, name] = process.argv;
(async () => {
  const store = await openKurrent({ url, timings: ${JSON.stringify({ ...BRISK, openMs: 30_000 })} });
  const ledger = recorder(store, ports);
  await Promise.all(Array.from({ length: ${WRITERS} }, async (_, w) => {
    for (let n = 0; n < ${COMMANDS}; n += 1) {
      const stream = 'alliance-' + ((w + n) % ${STREAMS});
      const received = new Date().toISOString();
      const asked = { stream, key: name + '-' + w + '-' + n, type: 'Count', body: { n },
        circumstance: { actor: { person: name, role: 'MEMBER' }, received, today: received.slice(0, 10) } };
      for (;;) {
        const answer = await ledger.record(asked, (history) => [{ type: 'Counted', data: { nth: String(history.length) } }]).catch((error) => error);
        if (!(answer instanceof Error)) { process.stdout.write([stream, asked.key, answer.revision, answer.entries[0]].join(' ') + '\\n'); break; }
        if (!['CONTENDED', 'STORE_UNREACHABLE'].includes(answer.code)) throw answer;
      }
    }
  }));
  await store.close();
  process.stdout.write('DONE\\n');
})().catch((error) => { process.stderr.write(String(error.stack)); process.exit(1); });
`;

/** Everything that was acknowledged is there under its revision; each command is there once; each saw all before it. */
async function assertWhole(store: EventStore, acknowledged: readonly string[]): Promise<void> {
  const ledger = recorder(store, portsOf({ types }));
  const seen = new Map<string, string>();
  for (let i = 0; i < STREAMS; i += 1) {
    const stream = `alliance-${i}`;
    // Reading a history checks that it has no gap and that its chain holds.
    for (const { rev, hash, data, cause } of await ledger.history(stream)) {
      expect((data as { nth: string }).nth).toBe(String(rev));
      expect(seen.has(cause.command)).toBe(false);
      seen.set(cause.command, `${stream} ${rev} ${hash}`);
    }
  }
  const there = new Set(seen.values());
  for (const line of acknowledged) {
    const [stream, , revision, hash] = line.split(' ');
    expect(there).toContain(`${stream} ${revision} ${hash}`);
  }
  expect(seen.size).toBe(acknowledged.length);
}

/** As a server that is swapped out, or whose disk does not answer: longer than a command is given. */
async function stopTwice({ child }: DoubleProcess): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, BRISK.patienceMs + 1_000));
    child.kill('SIGCONT');
  }
}

describe(`several who decide at once, on a ${DOUBLE}; seed ${SEED}`, () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'together-'));
    compileLibraries(dir);
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('two processes on the same alliances, while the server stops twice: nothing acknowledged is lost, nothing is there twice, nothing rests on a short history', async () => {
    const server = await startDoubleProcess(SEED, DROPPED);
    const children: ChildProcess[] = [];
    try {
      const stopping = stopTwice(server);
      const lines = await Promise.all(
        ['one', 'other'].map(async (name) => {
          const child = run(dir, WRITER, server.urlOf('together'), name);
          children.push(child);
          const gone = once(child, 'exit');
          const said = await linesOf(child, (all) => all.at(-1) === 'DONE');
          await gone;
          return said;
        }),
      );
      await stopping;
      const acknowledged = lines.flat().filter((line) => line !== 'DONE');
      expect(acknowledged).toHaveLength(2 * WRITERS * COMMANDS);
      const store = await openKurrent({ url: server.urlOf('together') });
      await assertWhole(store, acknowledged);
      await store.close();
    } finally {
      for (const child of children) child.kill('SIGKILL');
      await server.kill();
    }
  }, 60_000);

  it('two recorders with caches of their own, each short of what the other wrote', async () => {
    const double = await startDouble();
    const draw = lots(SEED);
    double.faults.always = (call) => {
      if (call !== 'append' && call !== 'read') return undefined;
      const lot = draw();
      if (lot < 0.06) return { does: 'DROP_REPLY', with: 'UNAVAILABLE' };
      return lot < DROPPED ? { does: 'FAIL', with: 'RESET' } : undefined;
    };
    const store = await openKurrent({ url: double.url, timings: BRISK });
    const recorders = [1, 2].map(() => recorder(store, portsOf({ types })));
    const acknowledged: string[] = [];
    await Promise.all(
      recorders.flatMap((ledger, r) =>
        Array.from({ length: WRITERS }, async (_, w) => {
          for (let n = 0; n < COMMANDS; n += 1) {
            const stream = `alliance-${(w + n) % STREAMS}`;
            const key = `${r}-${w}-${n}`;
            for (;;) {
              const answer = await ledger
                .record(asked(`p${r}`, { stream, key }), (history) => [{ type: 'Counted', data: { nth: String(history.length) } }])
                .catch((error: unknown) => error as Error & { code?: string });
              if (answer instanceof Error) {
                expect(answer.code).toBe('CONTENDED');
                continue;
              }
              if (!('revision' in answer) || !('entries' in answer)) throw new Error('refused');
              acknowledged.push(`${stream} ${key} ${answer.revision} ${answer.entries[0]}`);
              break;
            }
          }
        }),
      ),
    );
    double.faults.clear();
    await assertWhole(store, acknowledged);
    await store.close();
    await double.stop();
  }, 60_000);
});
