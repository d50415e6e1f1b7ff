/**
 * The vault goes with its ledger: without it nothing that was sealed can be read. A key that was destroyed in the copy is
 * never brought back by copying again (L-05), and a vault that has gone on by itself is left alone.
 */
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { openBox } from './boxes';
import { CopyError } from './copy-check';
import type { Ports } from './entry';
import { masterKey } from './master-key';
import { personKey } from './sealing';
import { CHECK } from './vault';

/** In one step: whoever writes meanwhile is neither held up nor able to make it begin again. */
const ALL_PAGES = 2 ** 31 - 1;

/** SQLite's own copy of a file that others may be writing to. It replaces what was there, whole or not at all. */
export async function copyFileOnline(from: string, to: string): Promise<void> {
  const database = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(database, to, { rate: ALL_PAGES });
    // Names and keys lie in it: nobody else reads it.
    chmodSync(to, 0o600);
  } finally {
    database.close();
  }
}

export interface Keys extends Pick<Ports, 'open'> {
  close(): void;
}

/** The keys of a vault for whoever only reads: none is ever made. */
export function keysIn(file: string, master: Uint8Array): Keys {
  if (!existsSync(file)) throw new CopyError('NO_LEDGER', `${file}: found no vault, and without it nothing sealed can be read`);
  const database = new DatabaseSync(file, { readOnly: true });
  const statement = database.prepare('SELECT wrapped FROM keys WHERE holder = ?');
  const keys = new Map<string, Buffer | undefined>();
  const keyOf = (holder: string): Buffer | undefined => {
    if (keys.has(holder)) return keys.get(holder);
    const row = statement.get(holder) as { wrapped: Uint8Array | null } | undefined;
    if (!row) throw new Error(`found something sealed under ${holder}, for whom the vault holds no key`);
    const key = row.wrapped ? openBox(master, holder, row.wrapped) : undefined;
    keys.set(holder, key);
    return key;
  };
  try {
    keyOf(CHECK);
  } catch (error) {
    database.close();
    throw new CopyError('OTHER_KEY', `${file}: expected the master key that this vault was made with, found another`, { cause: error });
  }
  return {
    open(under, box) {
      const key = keyOf(under);
      if (!key) return undefined;
      try {
        return openBox(key, under, Buffer.from(box, 'base64url')).toString();
      } catch (error) {
        throw new Error(`what is sealed under ${under} does not open`, { cause: error });
      }
    },
    close: () => database.close(),
  };
}

/** The key that is given, else the one in the file. None is made here. */
export function knownKey(file: string, given: string | undefined): Buffer {
  if (!given && !existsSync(file)) {
    throw new CopyError('NO_KEY', `${file}: found no master key; name its file with --key, or give it as LEDGER_MASTER_KEY`);
  }
  return masterKey(file, given);
}

/** Written once. A file that holds another key stays as it is, and is named. */
export function writeKey(file: string, key: Buffer): void {
  const text = `${key.toString('base64url')}\n`;
  if (existsSync(file)) {
    if (!masterKey(file).equals(key)) throw new CopyError('OTHER_KEY', `${file}: found another master key, expected that of the source`);
    return;
  }
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
}

interface Held {
  readonly keys: ReadonlyMap<string, string | null>;
  readonly persons: ReadonlyMap<string, string | null>;
  readonly tokens: ReadonlyMap<string, string>;
}

const hex = (bytes: unknown): string | null => (bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : null);

function heldIn(file: string): Held | undefined {
  if (!existsSync(file) || statSync(file).size === 0) return undefined;
  const database = new DatabaseSync(file);
  try {
    const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[];
    if (all("SELECT name FROM sqlite_schema WHERE name = 'keys'").length === 0) return undefined;
    return {
      keys: new Map(all('SELECT holder, wrapped FROM keys').map(({ holder, wrapped }) => [String(holder), hex(wrapped)])),
      persons: new Map(all('SELECT person, details FROM persons').map(({ person, details }) => [String(person), hex(details)])),
      tokens: new Map(all('SELECT token, person FROM tokens').map(({ token, person }) => [String(token), String(person)])),
    };
  } finally {
    database.close();
  }
}

/** Whether the target's vault has to be copied: it is absent, or an earlier copy of this one. Anything else is refused. */
export function lacksVault(from: string, to: string): boolean {
  const [mine, there] = [heldIn(from), heldIn(to)];
  if (!mine) throw new CopyError('NO_LEDGER', `${from}: found no vault, and without it nothing sealed can be read`);
  if (!there) return true;
  const gone = (what: string): CopyError =>
    new CopyError('OTHER_VAULT', `${to}: found ${what}, expected nothing that ${from} does not hold; name an empty place`);
  const isErased = (person: string): boolean => mine.keys.get(personKey(person)) === null;

  if (mine.keys.get(CHECK) !== there.keys.get(CHECK)) throw gone('the vault of another ledger');
  for (const [holder, wrapped] of there.keys) {
    const known = mine.keys.get(holder);
    if (wrapped === null && known !== null) throw gone(`that the key of ${holder} was destroyed`);
    if (known === undefined || (wrapped !== known && known !== null)) throw gone(`a key of ${holder} of its own`);
  }
  for (const person of there.persons.keys()) if (!mine.persons.has(person) && !isErased(person)) throw gone(`person ${person}`);
  for (const [token, person] of there.tokens) if (!mine.tokens.has(token) && !isErased(person)) throw gone(`token ${token}`);
  return !isEqual(mine, there);
}

const isEqual = (a: Held, b: Held): boolean =>
  (['keys', 'persons', 'tokens'] as const).every(
    (table) => a[table].size === b[table].size && [...a[table]].every(([name, value]) => b[table].get(name) === value),
  );
