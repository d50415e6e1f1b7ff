/**
 * Two servers of one ledger, on a store whose answers are lost by lot, and one of them is killed in the middle of commands.
 * Whoever asks again under the same key gets the first answer, from either; nothing is lost, nothing is there twice.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, DOUBLE } from './kurrent-double/double';
import { startDoubleProcess, type DoubleProcess } from './kurrent-double/child';
import { lots } from './kurrent-double/lots';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const ALLIANCES = 3;
const COMMANDS = 40;
const KILLS = 2;
const DROPPED = 0.08;

interface Answer {
  readonly revision: number;
  readonly created: readonly string[];
  readonly entries: readonly string[];
}
interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe(`two servers on one ${DOUBLE}; seed ${SEED}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'several-'));
  const draw = lots(SEED);
  const servers: Server[] = [];
  let store: DoubleProcess;
  let token: string;
  let environment: NodeJS.ProcessEnv;

  const start = async (nth: number): Promise<void> => {
    const port = await freePort();
    const child = spawn(process.execPath, [join(dir, 'dist/apps/api/src/main.js')], {
      env: { ...environment, PORT: String(port) },
      stdio: 'inherit',
    });
    servers[nth] = { url: `http://127.0.0.1:${port}`, child };
    for (let attempt = 0; ; attempt += 1) {
      const isReady = await fetch(`${servers[nth].url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      if (attempt > 400) throw new Error('the server does not start');
      await pause(50);
    }
  };
  const anyone = (): Server => servers[draw() < 0.5 ? 0 : 1]!;
  const headers = { authorization: '', 'content-type': 'application/json' };

  /** Sent again, to either server, until it is answered. */
  const post = async (path: string, as: string, key: string, body: object): Promise<Answer> => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const answer = await fetch(`${anyone().url}${path}`, {
        method: 'POST',
        headers: { ...headers, 'acting-as': as, 'idempotency-key': key },
        body: JSON.stringify(body),
      }).catch(() => undefined);
      if (answer?.status === 201) return (await answer.json()) as Answer;
      if (answer && answer.status !== 503) throw new Error(`${answer.status} ${await answer.text()}`);
      await pause(25);
    }
    throw new Error(`${key} was never answered`);
  };
  const register = async (key: string): Promise<string> => {
    const body = { name: { en: key }, kind: 'SERVICE', sector: 'test', timezone: 'Europe/Helsinki', currency: 'EUR' };
    return (await post('/alliances', 'role=LEDGER_ADMIN', key, body)).created[0]!;
  };
  const party = (alliance: string, n: number): Promise<Answer> =>
    post(`/alliances/${alliance}/parties`, 'role=REGISTRAR', `party-${n}`, {
      party: `P${n}`,
      legalName: `Party ${n}`,
      businessId: `${n}`,
      kind: 'ORGANISATION',
      capacities: ['CLIENT'],
    });
  const entriesOf = async ({ url }: Server, alliance: string): Promise<readonly string[]> => {
    const answer = await fetch(`${url}/alliances/${alliance}/entries?from=0&limit=200`, { headers });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { entries: { hash: string }[] }).entries.map(({ hash }) => hash);
  };

  beforeAll(async () => {
    execFileSync(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'], { stdio: 'pipe' });
    // A copy of its own: another build would take the ground from under it.
    cpSync('dist', join(dir, 'dist'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
    store = await startDoubleProcess(SEED, DROPPED);
    environment = { ...process.env, DATA_DIR: join(dir, 'data'), LEDGER_URL: store.urlOf('several'), DEMO: 'off', LOG_LEVEL: 'fatal' };
    const said = execFileSync(process.execPath, [join(dir, 'dist/apps/api/src/cli.js'), 'open'], { env: environment, encoding: 'utf8' });
    token = /token, shown once: (\S+)/.exec(said)![1]!;
    headers.authorization = `Bearer ${token}`;
    await Promise.all([start(0), start(1)]);
  }, 120_000);
  afterAll(async () => {
    for (const { child } of servers) child.kill('SIGKILL');
    await store.kill();
    rmSync(dir, { recursive: true, force: true });
  });

  it('nothing acknowledged is lost, nothing is there twice, and a retry gets the first answer from either', async () => {
    const alliances = await Promise.all(Array.from({ length: ALLIANCES }, (_, i) => register(`alliance-${i}`)));
    const acknowledged = new Map<string, Answer>();
    const burst = alliances.flatMap((alliance) =>
      Array.from({ length: COMMANDS }, async (_, n) => {
        await pause(n * 60);
        acknowledged.set(`${alliance} ${n}`, await party(alliance, n));
      }),
    );
    for (let kill = 1; kill <= KILLS; kill += 1) {
      while (acknowledged.size < (kill * ALLIANCES * COMMANDS) / (KILLS + 2)) await pause(5);
      const { child } = servers[kill % 2]!;
      const died = once(child, 'exit');
      child.kill('SIGKILL');
      await died;
      await start(kill % 2);
    }
    await Promise.all(burst);

    for (const alliance of alliances) {
      const [one, other] = await Promise.all(servers.map((server) => entriesOf(server, alliance)));
      expect(one).toHaveLength(COMMANDS + 1);
      expect([new Set(one).size, other]).toStrictEqual([COMMANDS + 1, one]);
      for (let n = 0; n < COMMANDS; n += 1) {
        const first = acknowledged.get(`${alliance} ${n}`)!;
        expect(one![first.revision]).toBe(first.entries[0]);
        expect(await party(alliance, n)).toStrictEqual(first);
      }
    }
  }, 120_000);

  it('is not ready while the store is stopped, says so in a stated time, and is ready again without a restart', async () => {
    const ready = (): Promise<number> => fetch(`${servers[0]!.url}/health/ready`).then(({ status }) => status);
    for (let time = 0; time < 2; time += 1) {
      expect(await ready()).toBe(200);
      store.child.kill('SIGSTOP');
      const begun = Date.now();
      expect(await ready()).toBe(503);
      expect(Date.now() - begun).toBeLessThan(20_000);
      const alive = await fetch(`${servers[0]!.url}/health/live`);
      expect(alive.status).toBe(200);
      store.child.kill('SIGCONT');
      for (let waits = 0; waits < 400 && (await ready()) !== 200; waits += 1) await pause(25);
    }
    expect(await ready()).toBe(200);
    expect((await register('afterwards')).length).toBe(26);
  }, 120_000);
});
