/** The ledger's file: its one table, which takes entries without a gap (L-01) and gives none back (L-02), and the name of this copy. */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/**
 * The log is copied into the file in quiet moments, and at the latest after so many pages. A longer log would be copied
 * less often, but a log that grows is flushed a third more slowly than one whose pages are written over.
 */
const CHECKPOINT_PAGES = 1_000;

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS entries (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    rev INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    beside BLOB NOT NULL,
    UNIQUE (stream, rev)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS copy (epoch TEXT NOT NULL, inode TEXT NOT NULL) STRICT;
  CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
  CREATE TRIGGER IF NOT EXISTS entries_keep BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
  CREATE TRIGGER IF NOT EXISTS entries_follow BEFORE INSERT ON entries
    WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM entries)
      OR NEW.rev <> (SELECT coalesce(max(rev) + 1, 0) FROM entries WHERE stream = NEW.stream)
    BEGIN SELECT RAISE(ABORT, 'an entry follows the one before it'); END;
`;

export function prepareFile(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA fullfsync = ON');
  database.exec('PRAGMA busy_timeout = 5000');
  database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  database.exec(LAYOUT);
}

/** A file that was copied or restored is another file of the operating system, and so another copy of the ledger. */
export function epochOf(database: DatabaseSync, file: string): string {
  const inode = String(statSync(file, { bigint: true }).ino);
  const known = database.prepare('SELECT epoch, inode FROM copy').get() as { epoch: string; inode: string } | undefined;
  if (known?.inode === inode) return known.epoch;

  const epoch = randomBytes(8).toString('hex');
  database.exec('BEGIN IMMEDIATE');
  database.exec('DELETE FROM copy');
  database.prepare('INSERT INTO copy (epoch, inode) VALUES (?, ?)').run(epoch, inode);
  database.exec('COMMIT');
  return epoch;
}
