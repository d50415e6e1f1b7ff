/**
 * A backup of a ledger while it runs: its histories in one file, its vault in another beside it. It is read through before
 * it gets its name, so a file of that name is a whole ledger. The master key is left out unless it is asked for.
 */
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { CopyError } from './copy-check';
import { checkEntries, copyEntries, tallyOf, type CopyProgress, type Tally } from './copy-entries';
import { backupPlace, openSource, openTarget, readSqlite, type LedgerPlace } from './copy-place';
import { copyFileOnline, keysIn, knownKey, writeKey } from './copy-vault';

export interface BackupSettings {
  readonly masterKey?: string | undefined;
  readonly withKey?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: CopyProgress | undefined;
}

/** What the backup holds; undefined when it was stopped, and then there is none. */
export async function backupLedger(from: LedgerPlace, file: string, settings: BackupSettings = {}): Promise<Tally | undefined> {
  const { masterKey, withKey = false, signal, progress } = settings;
  const [whole, partial] = [backupPlace(file), backupPlace(`${file}.partial`)];
  for (const each of [whole.histories, whole.vault, ...(withKey ? [whole.key] : [])]) {
    if (existsSync(each)) throw new CopyError('FILE_EXISTS', `${each}: found a file there; no backup is ever written over`);
  }
  const key = knownKey(from.key, masterKey);
  const clear = (): void =>
    [partial.histories, partial.vault].forEach((each) => ['', '-wal', '-shm', '.lock'].forEach((end) => rmSync(each + end, { force: true })));
  clear();
  try {
    if (!(await histories(from, partial, key, signal, progress))) return undefined;
    // After the histories: no entry among them was sealed with a key that this vault does not hold yet.
    await copyFileOnline(from.vault, partial.vault);
    inOneFile(partial.vault);
    const tally = await readThrough(partial, key, progress);
    if (withKey) writeKey(whole.key, key);
    for (const [made, name] of [
      [partial.vault, whole.vault],
      [partial.histories, whole.histories],
    ] as const) {
      flush(made);
      renameSync(made, name);
    }
    return tally;
  } finally {
    clear();
  }
}

async function histories(
  from: LedgerPlace,
  to: LedgerPlace,
  key: Buffer,
  signal: AbortSignal | undefined,
  progress: CopyProgress | undefined,
): Promise<boolean> {
  if (from.kind === 'SERVER') {
    if (!(await fromServer(from, to, key, signal, progress))) return false;
  } else {
    if (!existsSync(from.histories)) throw new CopyError('NO_LEDGER', `${from.name}: found no ledger there`);
    await copyFileOnline(from.histories, to.histories);
  }
  // A ledger that is started from this file is another copy, whatever the operating system calls the file.
  inOneFile(to.histories, 'DELETE FROM copy');
  return true;
}

/** What lies on a server comes over entry by entry, up to the one that was the last when this began. */
async function fromServer(
  from: LedgerPlace,
  to: LedgerPlace,
  key: Buffer,
  signal: AbortSignal | undefined,
  progress: CopyProgress | undefined,
): Promise<boolean> {
  const keys = keysIn(from.vault, key);
  const source = await openSource(from);
  try {
    const checked = await checkEntries({ from: source, keys, signal, progress });
    if (!checked) return false;
    const { store, together } = await openTarget(to);
    try {
      return await copyEntries({ from: source, to: store, keys, together, signal, progress }, checked);
    } finally {
      await store.close();
    }
  } finally {
    await source.close();
    keys.close();
  }
}

/** Without a log of its own, so that it is one file wherever it is carried. */
function inOneFile(file: string, first = ''): void {
  const database = new DatabaseSync(file);
  try {
    database.exec(`${first}; PRAGMA journal_mode = DELETE`);
  } finally {
    database.close();
  }
  // Names and keys lie in it: nobody else reads it.
  chmodSync(file, 0o600);
}

async function readThrough({ histories: file, vault }: LedgerPlace, key: Buffer, progress: CopyProgress | undefined): Promise<Tally> {
  const [source, keys] = [readSqlite(file), keysIn(vault, key)];
  try {
    await checkEntries({ from: source, keys, progress });
    return await tallyOf(source.feed());
  } finally {
    keys.close();
    await source.close();
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
