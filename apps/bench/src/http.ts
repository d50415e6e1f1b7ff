/** The whole server under load: questions and durable commands over HTTP, on this machine alone. */
import autocannon from 'autocannon';
import { createServer } from '../../api/src/server';
import { secondsOf, type Figure } from './measure';
import { openWorld, register } from './world';

const SECONDS = 5;
const CONNECTIONS = 100;

export async function httpFigures(): Promise<Figure[]> {
  const world = await openWorld();
  const person = world.ledger.vault.newPerson();
  const { secret } = world.ledger.vault.createToken(person);
  const alliances = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => (await register(world.ledger, person)).slice('alliance-'.length)),
  );
  const app = await createServer(world.ledger, 'fatal');
  const start = await secondsOf(() => app.listen(0, '127.0.0.1'));
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const headers = { authorization: `Bearer ${secret}` };

  const read = await autocannon({ url: `${url}/alliances/${alliances[0]}/alliance`, headers, connections: 20, duration: SECONDS });
  const rows = await autocannon({ url: `${url}/alliances?limit=1`, headers, connections: 20, duration: SECONDS });
  let n = 0;
  const write = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        setupRequest: (request) => {
          n += 1;
          return {
            ...request,
            method: 'POST',
            path: `/alliances/${alliances[n % CONNECTIONS]}/parties`,
            headers: { ...headers, 'content-type': 'application/json', 'acting-as': 'role=REGISTRAR', 'idempotency-key': `bench-${n}` },
            body: JSON.stringify({
              party: `P${n}`,
              legalName: `Party ${n}`,
              businessId: `${n}`,
              kind: 'ORGANISATION',
              capacities: ['PRIVATE_PRODUCER'],
            }),
          };
        },
      },
    ],
  });
  for (const { non2xx, errors } of [read, rows, write])
    if (non2xx + errors > 0) throw new Error(`the server did not answer everything: ${non2xx} refused, ${errors} failed`);
  await app.close();
  await world.close();
  return [
    { name: 'listening, after the ledger is open', unit: 's', value: start },
    { name: 'view of an alliance over HTTP, 20 connections', unit: 'requests/s', value: read.requests.average },
    { name: 'row of a table over HTTP, 20 connections', unit: 'requests/s', value: rows.requests.average },
    { name: `durable command over HTTP, ${CONNECTIONS} connections`, unit: 'requests/s', value: write.requests.average },
    { name: `durable command over HTTP, ${CONNECTIONS} connections, p99`, unit: 'ms', value: write.latency.p99 },
  ];
}
