/**
 * Where a ledger lies: in a folder, on a server with its vault in a folder, or in a backup, which is one file with its vault
 * in another beside it.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CopyError } from './copy-check';
import type { Source } from './copy-entries';
import type { EventStore, Fed, Position } from './event-store';
import { placeOf, positionOf } from './feed';
import { connectionOf, shown } from './kurrent/connection';
import { openSqlite } from './sqlite';

export interface LedgerPlace {
  readonly kind: 'FOLDER' | 'BACKUP' | 'SERVER';
  /** As it may be said: never with a password. */
  readonly name: string;
  /** The file that holds the histories, or the server's address. */
  readonly histories: string;
  readonly vault: string;
  readonly key: string;
  /** Where its files lie. */
  readonly dir: string;
}

/** How many commands may be on their way: what a server is handed together, it takes in any order. */
const TOGETHER_FILE = 500;
const TOGETHER_SERVER = 1;
const PAGE_ENTRIES = 500;

/** `text` is a folder, a backup's file, or `esdb://…`; for a server, `vaultDir` says where its vault lies. */
export function ledgerPlace(text: string, vaultDir: string): LedgerPlace {
  if (/^[a-z+]+:\/\//i.test(text) && !/^file:/i.test(text)) {
    return { ...folder(resolve(vaultDir)), kind: 'SERVER', name: shown(connectionOf(text)), histories: text };
  }
  const path = resolve(text.replace(/^file:(\/\/(?=\/))?/i, ''));
  return existsSync(path) && statSync(path).isFile() ? backupPlace(path) : folder(path);
}

const folder = (dir: string): LedgerPlace => ({
  kind: 'FOLDER',
  name: dir,
  histories: join(dir, 'ledger.sqlite'),
  vault: join(dir, 'vault.sqlite'),
  key: join(dir, 'master.key'),
  dir,
});

export const backupPlace = (file: string): LedgerPlace => ({
  kind: 'BACKUP',
  name: file,
  histories: file,
  vault: `${file}.vault`,
  key: `${file}.key`,
  dir: dirname(file),
});

export type OpenSource = Source & Pick<EventStore, 'close'>;

/** A folder that a server writes to is not read: what would be copied is what it was a moment ago. */
export function openSource({ kind, histories, name }: LedgerPlace): Promise<OpenSource> {
  if (kind === 'SERVER') return openServer(histories);
  if (!existsSync(histories)) throw new CopyError('NO_LEDGER', `${name}: found no ledger there`);
  return Promise.resolve(kind === 'BACKUP' ? readSqlite(histories) : openSqlite(histories));
}

export async function openTarget({ kind, histories, dir }: LedgerPlace): Promise<{ readonly store: EventStore; readonly together: number }> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (kind === 'SERVER') return { store: await openServer(histories), together: TOGETHER_SERVER };
  return { store: openSqlite(histories), together: TOGETHER_FILE };
}

async function openServer(url: string): Promise<EventStore> {
  const { openKurrent } = await import('./kurrent/kurrent.js');
  return openKurrent({ url });
}

/** A backup is only looked at: it stays the file that it was, also where nothing can be written. */
export function readSqlite(file: string): OpenSource {
  const database = new DatabaseSync(file, { readOnly: true });
  const page = database.prepare('SELECT position, stream, bytes, beside FROM entries WHERE position > ? ORDER BY position LIMIT ?');
  const last = database.prepare('SELECT coalesce(max(position), 0) AS last FROM entries').get() as { last: number };
  return {
    async *feed(after?: Position): AsyncGenerator<Fed> {
      for (let place = placeOf('backup', last.last, after); place < last.last;) {
        const rows = page.all(place, PAGE_ENTRIES) as unknown as { position: number; stream: string; bytes: Uint8Array; beside: Uint8Array }[];
        for (const { position, ...row } of rows) yield { ...row, position: positionOf('backup', position) };
        place = rows.at(-1)!.position;
      }
    },
    head: async () => (last.last === 0 ? undefined : positionOf('backup', last.last)),
    close: async () => database.close(),
  };
}
