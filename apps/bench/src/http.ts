/** The whole server under load: questions and durable commands over HTTP, on this machine alone. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Fastify from 'fastify';
import { createServer } from '../../api/src/server';
import type { Job, Load } from './load';
import { inTurn, median, secondsOf, type Figure } from './measure';
import { openWorld, register } from './world';

const SECONDS = 4;
const ROUNDS = 3;
const CONNECTIONS = 100;

async function load(job: Job): Promise<Load> {
  const sender = fork(join(__dirname, 'load.js'));
  sender.send(job);
  const [result] = (await Promise.race([
    once(sender, 'message'),
    once(sender, 'exit').then(([code]) => Promise.reject(new Error(`the load ended with ${code}`))),
  ])) as [Load];
  if (result.failed > 0) throw new Error(`the server did not answer everything: ${result.failed} requests failed`);
  return result;
}

/** The same answer from the bare server, without guard, rules or framework. */
async function bareServer(body: unknown): Promise<{ url: string; close: () => Promise<void> }> {
  const fastify = Fastify();
  fastify.get('/', (_, reply) => reply.send(body));
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => fastify.close() };
}

export async function httpFigures(): Promise<Figure[]> {
  const world = await openWorld();
  const person = world.ledger.vault.newPerson();
  const { secret: token } = world.ledger.vault.createToken(person);
  const alliances = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => (await register(world.ledger, person)).slice('alliance-'.length)),
  );
  // Whoever asks belongs to one alliance, as most do; whoever sends commands here, to all of them.
  const reader = world.ledger.vault.newPerson();
  const { secret: reading } = world.ledger.vault.createToken(reader);
  const own = (await register(world.ledger, reader)).slice('alliance-'.length);
  const app = await createServer(world.ledger, 'fatal');
  const start = await secondsOf(() => app.listen(0, '127.0.0.1'));
  const url = await app.getUrl();
  const ask = (path: string) => load({ url, token: reading, connections: 20, seconds: SECONDS, path });

  const rowPath = '/alliances?limit=1';
  const bare = await bareServer(await (await fetch(`${url}${rowPath}`, { headers: { authorization: `Bearer ${reading}` } })).json());
  const rows = await inTurn(
    ROUNDS,
    async () => (await ask(rowPath)).perSecond,
    async () => (await load({ url: bare.url, token, connections: 20, seconds: SECONDS, path: '/' })).perSecond,
  );
  await bare.close();
  const view = await ask(`/alliances/${own}/alliance`);
  const writes: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) writes.push(await load({ url, token, connections: CONNECTIONS, seconds: SECONDS, alliances }));
  await app.close();
  await world.close();
  return [
    { name: 'listening, after the ledger is open', unit: 's', value: start },
    {
      name: 'row of a table over HTTP, 20 connections, against bare Fastify',
      unit: 'requests/s',
      value: rows.ours,
      raw: rows.other,
      ratio: rows.ratio,
    },
    { name: 'view of an alliance over HTTP, 20 connections', unit: 'requests/s', value: view.perSecond },
    { name: `durable command over HTTP, ${CONNECTIONS} connections`, unit: 'requests/s', value: median(writes.map(({ perSecond }) => perSecond)) },
    { name: `durable command over HTTP, ${CONNECTIONS} connections, p99`, unit: 'ms', value: median(writes.map(({ p99 }) => p99)) },
  ];
}
