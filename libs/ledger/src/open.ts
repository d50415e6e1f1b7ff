/** A ledger, opened: its histories, its vault and the way in. On first use it is made, with its first administrator. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Observable } from 'rxjs';
import { KEY_BYTES } from './boxes';
import type { Asked, EventType, Ports } from './entry';
import type { EventStore, Position } from './event-store';
import { entries, type FedEntry } from './feed';
import type { KurrentSettings } from './kurrent/kurrent';
import { masterKey } from './master-key';
import { openMemory } from './memory';
import { nonces } from './nonces';
import { askPlatform, type PlatformCommands, type PlatformCommandType, type PlatformRefusal } from './platform';
import { PLATFORM_STREAM, platformTypes, type PlatformEvents } from './platform-events';
import { recorder, type Answer, type LedgerRefusal, type Recorder, type RecorderSettings } from './record';
import { openSqlite } from './sqlite';
import { openVault, type Vault } from './vault';

export interface LedgerSettings extends RecorderSettings {
  /** `host/path`. It counts when the ledger is made; afterwards the ledger knows its own. */
  readonly origin: string;
  readonly rules: number;
  readonly types: { readonly [type: string]: EventType };
  readonly now?: () => string;
  readonly nonce?: () => string;
}

export interface FileSettings extends LedgerSettings {
  readonly dir: string;
  /** `esdb://…`: the histories lie on that server, which other processes may write to as well, and the vault in `dir`. */
  readonly url?: string;
  /** Told when the server goes away, and when it is back. */
  readonly say?: (text: string) => void;
  /** 32 bytes as hex or base64url; else the environment's LEDGER_MASTER_KEY, else the file `master.key`. */
  readonly masterKey?: string;
}

/** A command of the ledger itself. Its stream is not asked for: there is one. */
export type PlatformAsked<T extends PlatformCommandType> = Omit<Asked, 'stream' | 'type' | 'body'> & {
  readonly type: T;
  readonly body: PlatformCommands[T];
};

export interface Ledger {
  readonly origin: string;
  readonly ports: Ports;
  readonly store: EventStore;
  readonly recorder: Recorder;
  readonly vault: Vault;
  /** Where its files lie; absent for a ledger in memory. */
  readonly dir?: string;
  /** Said once, when the ledger was made just now: its first administrator, and the secret of the first token. */
  readonly opened?: { readonly admin: string; readonly secret: string };
  /** Records a command of the ledger itself; a person whose erasure it decides is erased before the answer. */
  platform<T extends PlatformCommandType>(asked: PlatformAsked<T>): Promise<Answer | PlatformRefusal | LedgerRefusal>;
  feed(after?: Position): Observable<FedEntry>;
  /** Finishes what was handed in, then lets go of the files. */
  close(): Promise<void>;
}

/** A file of this name says that a copy into its folder has not finished. */
export const UNFINISHED = 'copy-unfinished';

export async function openLedger({ dir, url, say, masterKey: given, ...settings }: FileSettings): Promise<Ledger> {
  if (existsSync(join(dir, UNFINISHED))) throw new Error(`${dir}: a copy of a ledger into this folder has not finished; run copy-ledger again`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const store = url === undefined ? openSqlite(join(dir, 'ledger.sqlite')) : await openServer({ url, ...(say && { say }) });
  try {
    const key = masterKey(join(dir, 'master.key'), given ?? process.env['LEDGER_MASTER_KEY']);
    return { ...(await open(store, openVault(join(dir, 'vault.sqlite'), key, settings.now), settings)), dir };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Loaded when it is asked for: whoever keeps the ledger in a file needs nothing of it. */
async function openServer(settings: KurrentSettings): Promise<EventStore> {
  const { openKurrent } = await import('./kurrent/kurrent.js');
  return openKurrent(settings);
}

export const openMemoryLedger = (settings: LedgerSettings, store: EventStore = openMemory()): Promise<Ledger> =>
  open(store, openVault(':memory:', randomBytes(KEY_BYTES), settings.now), settings);

const systemNow = (): string => new Date().toISOString();

async function open(store: EventStore, vault: Vault, settings: LedgerSettings): Promise<Ledger> {
  const { now = systemNow, nonce = nonces(), rules, types } = settings;
  const portsOf = (origin: string): Ports => ({
    ledger: origin,
    rules,
    types: { ...types, ...platformTypes },
    now,
    nonce,
    seal: (under, disclosure) => vault.seal(under, disclosure),
    open: (under, box) => vault.open(under, box),
    erasures: () => vault.erasures(),
  });
  const begun = recorder(store, portsOf(settings.origin));
  const opened = (await begun.history(PLATFORM_STREAM)).length > 0 ? undefined : await openFirst(begun, vault, settings.origin, now());
  const past = await begun.history(PLATFORM_STREAM);
  const { origin } = past[0]!.data as PlatformEvents['LedgerOpened'];
  const ports = portsOf(origin);
  const record = recorder(store, ports, settings);

  // An erasure that was recorded is carried out, though the process ended between the two.
  const erase = (person: string): void => {
    if (!vault.isErased(person)) vault.erase(person);
  };
  for (const { type, data } of past) {
    if (type === 'PersonalDataErased') erase((data as PlatformEvents['PersonalDataErased']).person);
  }

  return {
    origin,
    ports,
    store,
    vault,
    recorder: record,
    ...(opened && { opened }),
    async platform(asked) {
      const answer = await record.record({ ...asked, stream: PLATFORM_STREAM }, askPlatform(asked.type, asked.body, asked.circumstance.actor));
      const erasure = asked.type === 'RequestErasure' && !('refused' in answer) ? (asked.body as PlatformCommands['RequestErasure']) : undefined;
      if (erasure?.outcome === 'ERASE') erase(erasure.person);
      return answer;
    },
    feed: (after) => entries(store, ports, after),
    async close() {
      await store.close();
      vault.close();
    },
  };
}

/**
 * The first administrator is a pseudonym like every other; whoever holds the first token is that person. Of several
 * processes that open an empty ledger at once, one makes it; the others find it made, and say nothing of a token.
 */
async function openFirst(record: Recorder, vault: Vault, origin: string, now: string): Promise<Ledger['opened']> {
  const admin = vault.newPerson();
  const { secret } = vault.createToken(admin);
  const circumstance = { actor: { person: 'system:ledger', role: 'SYSTEM' }, received: now, today: now.slice(0, 10) };
  const asked: Asked = { stream: PLATFORM_STREAM, key: 'open', type: 'OpenLedger', body: { origin, admin }, circumstance, isStranger: true };
  const answer = await record.record(asked, (history) =>
    history.length > 0 ? { refused: 'LEDGER_EXISTS' } : [{ type: 'LedgerOpened', data: { origin, admin } }],
  );
  if (!('refused' in answer)) return { admin, secret };
  // Another was first: under the same key, or, where it was given another origin, under another.
  if (answer.refused !== 'LEDGER_EXISTS' && answer.refused !== 'IDEMPOTENCY_KEY_REUSED')
    throw new Error(`the ledger could not be opened: ${answer.refused}`);
  vault.erase(admin);
  return undefined;
}
