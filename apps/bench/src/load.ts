/** The other side of the wire, in a process of its own: whoever sends must not take the processor of whoever answers. */
import autocannon from 'autocannon';

export interface Job {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly seconds: number;
  /** A question to ask over and over; without it, commands that never run out are sent to these alliances in turn. */
  readonly path?: string;
  readonly alliances?: readonly string[];
}
export interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly failed: number;
}

async function run({ url, token, connections, seconds, path, alliances = [] }: Job): Promise<Load> {
  const headers = { authorization: `Bearer ${token}` };
  // Each process names its own, so that no round meets what another has sent.
  const own = process.pid;
  let n = 0;
  const nextCommand = (request: autocannon.Request): autocannon.Request => {
    n += 1;
    return {
      ...request,
      method: 'POST',
      path: `/alliances/${alliances[n % alliances.length]}/parties`,
      headers: { ...headers, 'content-type': 'application/json', 'acting-as': 'role=REGISTRAR', 'idempotency-key': `bench-${own}-${n}` },
      body: JSON.stringify({
        party: `P${own}-${n}`,
        legalName: `Party ${n}`,
        businessId: `${own}-${n}`,
        kind: 'ORGANISATION',
        capacities: ['PRIVATE_PRODUCER'],
      }),
    };
  };
  const requests = path === undefined ? { requests: [{ setupRequest: nextCommand }] } : {};
  const {
    requests: sent,
    latency,
    non2xx,
    errors,
  } = await autocannon({ url: `${url}${path ?? ''}`, headers, connections, duration: seconds, ...requests });
  return { perSecond: sent.average, p99: latency.p99, failed: non2xx + errors };
}

process.once('message', (job: Job) => {
  run(job).then(
    (load) => process.send!(load, () => process.disconnect()),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
      process.disconnect();
    },
  );
});
