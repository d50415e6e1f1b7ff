/** Enters records into a running ledger, one request for each, as whoever the token names. */
import { digest } from '@app/proofs';
import type { PastFile, PastRecord } from './file';

/** Why the entering stopped, with the place in the file; everything before it is on record. */
export class NotEntered extends Error {}

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<string, { readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> } }>
      >
    >
  >;
}

/** The route of each command, as the server itself describes them. */
async function routesOf(server: string): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(`${server}/openapi.json`);
  if (!answer.ok) throw new NotEntered(`${server} does not describe itself (${answer.status}): is it the address of a ledger?`);
  const { paths } = (await answer.json()) as Described;
  const routes = Object.entries(paths).flatMap(([path, { post }]) => {
    const command = /\/(\w+)Body$/.exec(post?.requestBody?.content['application/json']?.schema.$ref ?? '')?.[1];
    return command === undefined ? [] : [[command, path] as const];
  });
  return new Map(routes);
}

/**
 * The same record has the same key in every sitting, so a file that is sent again, or has grown, enters nothing twice. Two
 * records that say the very same are told apart by their order.
 */
function keysOf({ records }: PastFile): readonly string[] {
  const met = new Map<string, number>();
  return records.map(({ do: type, body }) => {
    const name = digest(JSON.stringify([type, body]));
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return `import-${name}-${before}`;
  });
}

export interface Entering {
  readonly server: string;
  readonly alliance: string;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
}

/** How many records are on record now; fewer than the file has where somebody stopped it. */
export async function enter(file: PastFile, { server, alliance, token, signal, progress }: Entering): Promise<number> {
  const routes = await routesOf(server);
  const keys = keysOf(file);
  for (const [i, record] of file.records.entries()) {
    if (signal.aborted) return i;
    const route = routes.get(record.do);
    if (route === undefined) throw new NotEntered(`${record.at}: the server knows no ${record.do}`);
    const answer = await fetch(server + route.replace('{alliance}', alliance), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': keys[i]!,
        'acting-as': record.as ?? file.as,
      },
      body: JSON.stringify(record.body),
    });
    if (!answer.ok) throw new NotEntered(await told(record, answer));
    progress(i + 1, file.records.length);
  }
  return file.records.length;
}

async function told({ at, do: type }: PastRecord, answer: Response): Promise<string> {
  const { code, detail, remedy, errors } = (await answer.json()) as { code?: string; detail?: string; remedy?: string; errors?: readonly string[] };
  return [`${at}, ${type}: ${code ?? answer.status}`, detail, ...(errors ?? []), remedy].filter((one) => one !== undefined).join('\n  ');
}
