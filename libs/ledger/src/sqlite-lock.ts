/**
 * One writer to a ledger. The lock is one of the operating system's on a file of its own: it ends with the process that
 * holds it, however that ends, so none is ever left behind.
 */
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
