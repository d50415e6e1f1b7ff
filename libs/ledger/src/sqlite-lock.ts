/**
 * One writer to a ledger. The lock is one of the operating system's on a file of its own: it ends with the process that
 * holds it, however that ends, so none is ever left behind.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerInUseError } from './event-store';

export interface Lock {
  release(): void;
}

const SQLITE_BUSY = 5;

export function holdLock(file: string): Lock {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout = 0');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new LedgerInUseError(`${file}: another process writes to this ledger; stop it first, or name another directory`);
  }
  return { release: () => database.close() };
}

/** A file that this process alone writes to. */
export interface Claim extends Lock {
  readonly file: string;
}

const CLAIMS_MAX = 64;

/** `name.sqlite`; and where other processes work in the same folder, `name-2.sqlite` and so on: the first that is free. */
export function claimFile(dir: string, name: string): Claim {
  for (let nth = 1; nth <= CLAIMS_MAX; nth += 1) {
    const own = join(dir, nth === 1 ? name : `${name}-${nth}`);
    try {
      return { file: `${own}.sqlite`, ...holdLock(`${own}.lock`) };
    } catch (error) {
      if (!(error instanceof LedgerInUseError)) throw error;
    }
  }
  throw new LedgerInUseError(`${join(dir, name)}: found ${CLAIMS_MAX} processes at work, expected fewer`);
}
