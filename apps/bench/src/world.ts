/** Ledgers to measure on: real files, real rules, alliances of any length. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { eventTypes, question, RULES, type AnyRefusal, type Circumstance, type Command, type CommandType } from '@app/alliance';
import { openLedger, type Answer, type Ledger } from '@app/ledger';

export interface World {
  readonly dir: string;
  readonly ledger: Ledger;
  close(): Promise<void>;
}

/** A real server to measure instead of the file; never a double, whose speed says nothing. */
export const SERVER = process.env['KURRENTDB_URL'];

/** The ledger of a folder; on a server, one of the folder's own name. */
export function openAt(dir: string): Promise<Ledger> {
  const [, host = '', query = ''] = /^([^?]*?:\/\/[^/?]*)[^?]*(\?.*)?$/.exec(SERVER ?? '') ?? [];
  const engine = SERVER === undefined ? {} : { url: `${host}/${basename(dir)}${query}` };
  return openLedger({ dir, origin: 'bench.example/ledger', rules: RULES, types: eventTypes, ...engine });
}

export async function openWorld(): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const ledger = await openAt(dir);
  return {
    dir,
    ledger,
    async close() {
      await ledger.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

let keys = 0;

/** Asks as the API does, without HTTP. */
export async function ask<T extends CommandType>(
  ledger: Ledger,
  stream: string,
  role: string,
  person: string,
  type: T,
  command: Command<T>,
): Promise<Answer> {
  const received = new Date().toISOString();
  const circumstance: Circumstance = { actor: { person, role }, received, today: received.slice(0, 10) };
  const asked = { stream, key: `key-${(keys += 1)}`, type, body: command, circumstance };
  const answer = await ledger.recorder.record<AnyRefusal>(asked, question(type, command, circumstance));
  if ('refused' in answer) throw new Error(`${type}: ${answer.refused}`);
  return answer;
}

export async function register(ledger: Ledger, person = 'p-bench'): Promise<string> {
  const { created } = await ask(ledger, 'alliance', 'LEDGER_ADMIN', person, 'RegisterAlliance', {
    name: { en: 'Bench' },
    kind: 'SERVICE',
    sector: 'wellbeing',
    timezone: 'Europe/Helsinki',
    currency: 'EUR',
  });
  return `alliance-${created[0]}`;
}

let parties = 0;
/** A small decision of the registrar that never runs out: one more party. */
export function oneMore(ledger: Ledger, stream: string, person = 'p-bench'): Promise<Answer> {
  const n = (parties += 1);
  return ask(ledger, stream, 'REGISTRAR', person, 'RegisterParty', {
    party: `P${n}`,
    legalName: `Party number ${n}`,
    businessId: `${n}`,
    kind: 'ORGANISATION',
    capacities: ['PRIVATE_PRODUCER'],
  });
}
