/** The scenario of a whole meeting on a real ledger and a real server, for tests that print its minutes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { eventTypes, RULES } from '@app/alliance';
import { openLedger } from '@app/ledger';
import { readScenario } from '../apps/api/src/player/file';
import { Player, type Played } from '../apps/api/src/player/player';
import { createServer } from '../apps/api/src/server';

export interface Printed {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly pdf: Buffer;
}
export interface Press {
  /** Asks for minutes as a person of the scenario: the path after `minutes/`. */
  print(path: string, as?: string, headers?: Readonly<Record<string, string>>): Promise<Printed>;
  /** The view that the document is made from. */
  told(path: string): Promise<object>;
  erase(person: string): void;
  /** The same ledger under a server of its own, as after a restart. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openPress(file: string): Promise<Press> {
  const dir = mkdtempSync(join(tmpdir(), 'alliance-press-'));
  const start = async () => {
    const ledger = await openLedger({ dir, origin: 'test.example/ledger', rules: RULES, types: eventTypes });
    const app = await createServer(ledger, 'fatal');
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return { ledger, app };
  };
  let { ledger, app } = await start();
  const played: Played = await new Player(ledger, app.get(CommandBus), readScenario(file)).play();
  const personOf = (label: string): string => played.persons.get(label)!;
  // Who they are is known to the vault alone: names with all that Finnish and Swedish need.
  for (const label of ['m1', 'm2', 'm2d', 'n1', 'k1', 'secretary', 'manager'])
    ledger.vault.describe(personOf(label), { name: `Jäsen Åström-Öhman ${label.toUpperCase()}` });
  const ask = async (path: string, as: string, headers: Readonly<Record<string, string>>) => {
    const { secret } = ledger.vault.createToken(personOf(as));
    const url = `/alliances/${played.alliance}/${path}`;
    return app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${secret}`, ...headers } });
  };
  const stop = async (): Promise<void> => {
    await app.close();
    await ledger.close();
  };
  return {
    async print(path, as = 'secretary', headers = {}) {
      const { statusCode, headers: answered, rawPayload } = await ask(`minutes/${path}`, as, headers);
      return { status: statusCode, headers: answered, pdf: rawPayload };
    },
    told: async (path) => (await ask(path, 'secretary', {})).json() as object,
    erase: (label) => ledger.vault.erase(personOf(label)),
    async restart() {
      await stop();
      ({ ledger, app } = await start());
    },
    async close() {
      await stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
