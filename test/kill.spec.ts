/**
 * The server is killed in the middle of a burst of commands. Whatever it had acknowledged is there afterwards, nothing is
 * there twice, and whoever asks again under the same key gets the first answer.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NODE = process.execPath;
const ROUNDS = 3;
const ALLIANCES = 4;
const COMMANDS = 150;

interface Answer {
  readonly revision: number;
  readonly created: readonly string[];
  readonly entries: readonly string[];
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

describe('a server that is killed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'alliance-kill-'));
  // What is run is a copy of the build, so that a build made meanwhile takes nothing away from under it.
  const built = mkdtempSync('.kill-test-');
  const environment = { ...process.env, DATA_DIR: dir, DEMO: 'off', LOG_LEVEL: 'error' };
  let token: string;
  let url: string;
  let server: ChildProcess;

  const start = async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = spawn(NODE, [join(built, 'apps/api/src/main.js')], { env: { ...environment, PORT: String(port) }, stdio: 'inherit' });
    for (let attempt = 0; ; attempt += 1) {
      if (
        await fetch(`${url}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return;
      if (attempt > 300) throw new Error('the server does not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const post = async (path: string, as: string, key: string, body: object): Promise<Answer> => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${token}`, 'acting-as': as, 'idempotency-key': key, 'content-type': 'application/json' },
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const register = async (key: string) =>
    (
      await post('/alliances', 'role=LEDGER_ADMIN', key, {
        name: { en: key },
        kind: 'SERVICE',
        sector: 'test',
        timezone: 'Europe/Helsinki',
        currency: 'EUR',
      })
    ).created[0]!;
  const party = (alliance: string, n: number) =>
    post(`/alliances/${alliance}/parties`, 'role=REGISTRAR', `party-${n}`, {
      party: `P${n}`,
      legalName: `Party ${n}`,
      businessId: `${n}`,
      kind: 'ORGANISATION',
      capacities: ['CLIENT'],
    });
  const entriesOf = async (alliance: string) => {
    const hashes: string[] = [];
    for (;;) {
      const answer = await fetch(`${url}/alliances/${alliance}/entries?from=${hashes.length}&limit=200`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { entries } = (await answer.json()) as { entries: { hash: string }[] };
      if (entries.length === 0) return hashes;
      hashes.push(...entries.map(({ hash }) => hash));
    }
  };

  beforeAll(async () => {
    execFileSync(NODE, ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'], { stdio: 'pipe' });
    cpSync('dist', built, { recursive: true });
    const said = execFileSync(NODE, [join(built, 'apps/api/src/cli.js'), 'open'], { env: environment, encoding: 'utf8' });
    token = /token, shown once: (\S+)/.exec(said)![1]!;
    await start();
  }, 120_000);
  afterAll(() => {
    server.kill('SIGKILL');
    for (const folder of [dir, built]) rmSync(folder, { recursive: true, force: true });
  });

  it('has every acknowledged entry, each once, and gives the first answer again', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const alliances = await Promise.all(Array.from({ length: ALLIANCES }, (_, i) => register(`alliance-${round}-${i}`)));
      const acknowledged = new Map<string, Answer>();
      const burst = alliances.flatMap((alliance) =>
        Array.from({ length: COMMANDS }, async (_, n) => {
          acknowledged.set(`${alliance} ${n}`, await party(alliance, n));
        }),
      );
      // Not before some were answered, and not after all were.
      while (acknowledged.size < 20) await new Promise((resolve) => setTimeout(resolve, 1));
      const died = once(server, 'exit');
      server.kill('SIGKILL');
      await Promise.allSettled(burst);
      await died;
      expect(acknowledged.size).toBeLessThan(ALLIANCES * COMMANDS);

      await start();
      for (const alliance of alliances) {
        const hashes = await entriesOf(alliance);
        expect(new Set(hashes).size).toBe(hashes.length);
        for (let n = 0; n < COMMANDS; n += 1) {
          const first = acknowledged.get(`${alliance} ${n}`);
          if (first) expect(hashes).toContain(first.entries[0]);
          const again = await party(alliance, n);
          expect(again).toStrictEqual(first ?? again);
        }
        const after = await entriesOf(alliance);
        expect(after).toHaveLength(COMMANDS + 1);
        expect(after.slice(0, hashes.length)).toStrictEqual(hashes);
      }
    }
  }, 240_000);

  it('ends cleanly when it is told to: what it answers, it answers whole', async () => {
    const alliance = await register('alliance-end');
    const answers = Array.from({ length: COMMANDS }, (_, n) =>
      party(alliance, n).then(
        (answer) => answer.entries[0]!,
        () => undefined,
      ),
    );
    const died = once(server, 'exit');
    await Promise.race(answers);
    server.kill('SIGTERM');
    const told = (await Promise.all(answers)).filter((hash) => hash !== undefined);
    expect(await died).toStrictEqual([0, null]);

    await start();
    expect(await entriesOf(alliance)).toStrictEqual(expect.arrayContaining(told));
  }, 60_000);
});
