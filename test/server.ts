/**
 * A real server on real files in a temporary folder, for tests that cross parts. With `TEST_ENGINE=double` the histories lie
 * on a protocol double of KurrentDB instead of a file; nothing else differs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { eventTypes, RULES } from '@app/alliance';
import { openLedger, type Ledger } from '@app/ledger';
import { createServer } from '../apps/api/src/server';
import { startDouble } from './kurrent-double/double';

export interface Server {
  readonly app: NestFastifyApplication;
  readonly ledger: Ledger;
  readonly dir: string;
  /** Sends a command or a question as a person, and gives back what an HTTP client would see. */
  send(request: Sent): Promise<Answered>;
  close(): Promise<void>;
}
export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly token?: string;
  readonly as?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

let keys = 0;

export async function startServer(dir = mkdtempSync(join(tmpdir(), 'alliance-test-'))): Promise<Server> {
  const double = process.env['TEST_ENGINE'] === 'double' ? await startDouble() : undefined;
  const settings = { dir, origin: 'test.example/ledger', rules: RULES, types: eventTypes };
  const ledger = await openLedger({ ...settings, ...(double && { url: double.url }) });
  const app = await createServer(ledger, 'fatal');
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    ledger,
    dir,
    async send({ method, url, token, as, key, headers, body }) {
      const answer = await app.inject({
        method,
        url,
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(as !== undefined && { 'acting-as': as }),
          ...(method === 'POST' && { 'idempotency-key': key ?? `key-${(keys += 1)}` }),
          ...headers,
        },
        ...(body !== undefined && { payload: body as object }),
      });
      const type = String(answer.headers['content-type'] ?? '');
      return { status: answer.statusCode, type, headers: answer.headers, body: type.includes('json') ? answer.json() : answer.body };
    },
    async close() {
      await app.close();
      await ledger.close();
      await double?.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A small alliance, registered through the API by the ledger's administrator, who is also its first registrar. */
export async function registerAlliance(server: Server): Promise<{ alliance: string; token: string; admin: string }> {
  const { admin, secret } = server.ledger.opened!;
  const { status, body } = await server.send({
    method: 'POST',
    url: '/alliances',
    token: secret,
    as: 'role=LEDGER_ADMIN',
    body: { name: { en: 'An alliance' }, kind: 'SERVICE', sector: 'wellbeing', timezone: 'Europe/Helsinki', currency: 'EUR' },
  });
  if (status !== 201) throw new Error(`the alliance was not registered: ${JSON.stringify(body)}`);
  return { alliance: (body as { created: string[] }).created[0]!, token: secret, admin };
}
