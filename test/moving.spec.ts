/**
 * The commands that move and keep a ledger, as an operator gives them: while a server runs, between a folder and a server,
 * and back. Whoever followed the old ledger is told by the new one to start again.
 */
import 'reflect-metadata';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOUBLE, startDouble } from './kurrent-double/double';
import { openGroup, type Group } from './group';
import { startServer, type Server } from './server';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function command(
  name: 'copy-ledger' | 'backup',
  given: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [join('test', 'moving', 'run.cjs'), `apps/api/src/${name}.ts`, ...given], {
    env: { ...process.env, ...environment },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  started(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** The first message of a live stream that goes on after a position. */
async function firstAfter(url: string, token: string, position: string): Promise<string> {
  const ending = new AbortController();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}`, 'last-event-id': position }, signal: ending.signal });
  let text = '';
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) if ((text += piece).includes('\n\n')) break;
  ending.abort();
  return /^event: (\w+)$/m.exec(text)![1]!;
}

describe('an operator', () => {
  const root = mkdtempSync(join(tmpdir(), 'moving-'));
  const at = (name: string) => join(root, name);
  let server: Server;
  let group: Group;
  let position: string;

  beforeAll(async () => {
    server = await startServer(at('data'));
    group = await openGroup(server);
    position = (await server.ledger.store.head())!;
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  /** What an auditor sees on a server over a copy, and what is said to somebody who followed the old one. */
  const seen = async (dir: string) => {
    const copy = await startServer(dir);
    await copy.app.listen(0, '127.0.0.1');
    const url = `/alliances/${group.alliance}`;
    const { token } = group.people.auditor;
    const answers = await Promise.all(['decisions', 'cost-frame', 'seats'].map((view) => copy.send({ method: 'GET', url: `${url}/${view}`, token })));
    const entries = (await copy.ledger.recorder.history(group.stream)).map(({ hash }) => hash);
    const after = await firstAfter(`${await copy.app.getUrl()}${url}/events`, token, position);
    await copy.app.close();
    await copy.ledger.close();
    return { statuses: answers.map(({ status }) => status), bodies: answers.map(({ body }) => body), entries, after };
  };
  const known = async () => (await server.ledger.recorder.history(group.stream)).map(({ hash }) => hash);

  it('is told by name that a server writes to the ledger which is to be copied', async () => {
    const { code, out, err } = await command('copy-ledger', [at('data'), at('copy')]);
    expect([code, out, existsSync(at('copy'))]).toStrictEqual([1, '', false]);
    expect(err).toMatch(/ledger\.lock: another process writes to this ledger; stop it first/);
  });

  it('makes a backup while the server runs, restores it, and starts it: followers are told to start again', async () => {
    const file = at('backup.sqlite');
    const made = await command('backup', [file], { DATA_DIR: at('data') });
    expect([made.code, made.err]).toStrictEqual([0, '']);
    expect(made.out).toContain(`THE MASTER KEY IS NOT IN THIS BACKUP. Without ${at('data')}/master.key nothing sealed`);

    const restored = await command('copy-ledger', [file, at('restored'), '--key', at('data/master.key')]);
    expect([restored.code, restored.err]).toStrictEqual([0, '']);
    expect(restored.out).toContain('Both sides are equal.');
    const { statuses, entries, after } = await seen(at('restored'));
    expect([statuses, after]).toStrictEqual([[200, 200, 200], 'resync']);
    expect(entries).toStrictEqual(await known());
  });

  it('is told loudly when the master key is in the backup, and what is wrong otherwise', async () => {
    const { code, out } = await command('backup', [at('keyed.sqlite'), '--with-key'], { DATA_DIR: at('data') });
    expect(code).toBe(0);
    expect(out).toContain(`THE MASTER KEY IS IN ${at('keyed.sqlite')}.key`);
    const again = await command('backup', [at('keyed.sqlite')], { DATA_DIR: at('data') });
    expect([again.code, again.out]).toStrictEqual([1, '']);
    expect(again.err).toContain('no backup is ever written over');
  });

  it(`moves a ledger to a ${DOUBLE} and back, and sees the same`, async () => {
    await command('backup', [at('source.sqlite'), '--with-key'], { DATA_DIR: at('data') });
    await command('copy-ledger', [at('source.sqlite'), at('source')]);
    const double = await startDouble();
    const there = await command('copy-ledger', [at('source'), double.url, '--vault', at('vault')]);
    expect([there.code, there.err]).toStrictEqual([0, '']);
    const back = await command('copy-ledger', [double.url, at('back'), '--vault', at('vault')]);
    await double.stop();
    expect([back.code, back.err]).toStrictEqual([0, '']);
    expect(/Target: .*/.exec(back.out)![0]).toBe(/Source: .*/.exec(there.out)![0].replace('Source', 'Target'));
    const { bodies, entries, after } = await seen(at('back'));
    expect([entries, after]).toStrictEqual([await known(), 'resync']);
    const { token } = group.people.auditor;
    expect(bodies[0]).toStrictEqual((await server.send({ method: 'GET', url: `/alliances/${group.alliance}/decisions`, token })).body);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops a copy with %s, and goes on with it later', async (signal) => {
    const [source, vault] = [at(`keyed-${signal}.sqlite`), at(`vault-${signal}`)];
    await command('backup', [source, '--with-key'], { DATA_DIR: at('data') });
    const double = await startDouble();
    double.faults.always = (call) => (call === 'append' ? { does: 'REPLY_LATE', ms: 100 } : undefined);
    const stopped = await command('copy-ledger', [source, double.url, '--vault', vault], {}, (child) => {
      const watching = setInterval(() => {
        if (double.faults.calls.append < 5) return;
        clearInterval(watching);
        child.kill(signal);
      }, 10);
    });
    expect([stopped.code, stopped.err]).toStrictEqual([130, '']);
    expect(stopped.out).toContain('Run the same command again to go on.');
    // All that was appended is whole, and the rest is not there.
    const appended = double.faults.calls.append;
    expect(appended).toBeLessThan(15);
    double.faults.clear();
    const { code, out } = await command('copy-ledger', [source, double.url, '--vault', vault]);
    expect([code, double.faults.calls.append > appended]).toStrictEqual([0, true]);
    expect(out).toContain('Both sides are equal.');
    await double.stop();
  });

  it('is told in one line what is wrong with a place', async () => {
    const wrong = await Promise.all([
      command('copy-ledger', ['ftp://x/y', at('copy')]),
      command('copy-ledger', [at('none'), at('copy')]),
      command('copy-ledger', ['esdb://user:secret@db.example?tls=false', at('copy')]),
    ]);
    expect(wrong.map(({ code, err }) => [code, err.trimEnd().split('\n').length])).toStrictEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(wrong.map(({ err }) => err).join('')).not.toContain('secret');
  });
});
