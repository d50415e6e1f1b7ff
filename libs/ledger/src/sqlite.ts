/**
 * Histories in one SQLite file, with one writer. An append is done when it is on disk. Appends that arrive together are
 * written together: bytes are cheap, flushes are not. Nothing in the file can be changed or taken out (L-02).
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Observable } from 'rxjs';
import type { EventStore, Fed, Kept, Position } from './event-store';
import { assertWithinBounds, Commits, placeOf, positionOf } from './feed';
import { epochOf, prepareFile } from './sqlite-file';
import { holdLock, type Lock } from './sqlite-lock';

const PAGE_ENTRIES = 500;
/** A checkpoint copies the write-ahead log into the file. It waits for a quiet moment, so that no append waits for it. */
const CHECKPOINT_AFTER_QUIET_MS = 1_000;

interface Append {
  readonly stream: string;
  readonly rev: number;
  readonly entries: readonly Kept[];
  readonly resolve: (outcome: 'appended' | 'conflict') => void;
  readonly reject: (error: unknown) => void;
}

type Row = { position: number; stream: string; bytes: Uint8Array; beside: Uint8Array };
type PageRow = Pick<Row, 'bytes' | 'beside'> & { rev: number };

export function openSqlite(file: string): EventStore {
  const lock = holdLock(file.replace(/(\.sqlite)?$/, '.lock'));
  try {
    return new SqliteStore(file, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

class SqliteStore implements EventStore {
  readonly epoch: string;
  private readonly database: DatabaseSync;
  private readonly statements: ReturnType<typeof prepare>;
  private readonly commits = new Commits();
  /** How many entries each stream has. Dropped whenever it is not certain what is on disk. */
  private readonly lengths = new Map<string, number>();
  private last: number | undefined;
  private waiting: Append[] = [];
  private quiet: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    file: string,
    private readonly lock: Lock,
  ) {
    this.database = new DatabaseSync(file);
    prepareFile(this.database);
    this.epoch = epochOf(this.database, file);
    this.statements = prepare(this.database);
  }

  async *read(stream: string, from = 0): AsyncGenerator<Kept> {
    const end = this.lengthOf(stream);
    for (let rev = from; rev < end;) {
      const page = this.statements.read.all(stream, rev, Math.min(PAGE_ENTRIES, end - rev)) as unknown as PageRow[];
      const last = page.at(-1);
      if (!last) throw new Error(`${stream}#${rev}: found nothing, expected entries up to ${end - 1}`);
      for (const { bytes, beside } of page) yield { bytes, beside };
      // Where one was taken out behind the ledger's back, those after it are given once all the same.
      rev = last.rev + 1;
    }
  }

  append(stream: string, rev: number, entries: readonly Kept[]): Promise<'appended' | 'conflict'> {
    return new Promise((resolve, reject) => {
      if (this.isClosed) throw new Error('the store is closed');
      assertWithinBounds(stream, entries);
      this.waiting.push({ stream, rev, entries, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => this.write());
    });
  }

  async *feed(after?: Position): AsyncGenerator<Fed> {
    const end = this.lastPlace();
    for (let place = placeOf(this.epoch, end, after); place < end;) {
      const page = this.statements.feed.all(place, end, PAGE_ENTRIES) as unknown as Row[];
      for (const { stream, bytes, beside, position } of page) {
        yield { stream, bytes, beside, position: positionOf(this.epoch, position) };
      }
      place = page.at(-1)!.position;
    }
  }

  follow(after?: Position): Observable<Fed> {
    return this.commits.follow((place) => this.feed(place), after);
  }

  async head(): Promise<Position | undefined> {
    const last = this.lastPlace();
    return last === 0 ? undefined : positionOf(this.epoch, last);
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.write();
    clearTimeout(this.quiet);
    this.commits.end();
    this.checkpoint('TRUNCATE');
    this.database.close();
    this.lock.release();
  }

  /** Everything that waits, in one transaction and one flush. Heads move only after the commit. */
  private write(): void {
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    const lengths = new Map<string, number>();
    let outcomes: ('appended' | 'conflict')[];
    let place: number;
    try {
      place = this.lastPlace();
      this.statements.begin.run();
      outcomes = batch.map((append) => {
        const outcome = this.place(append, lengths, place);
        if (outcome === 'new') place += append.entries.length;
        return outcome === 'new' ? 'appended' : outcome;
      });
      this.statements.commit.run();
    } catch (error) {
      this.undo();
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const [stream, length] of lengths) this.lengths.set(stream, length);
    const hasGrown = place !== this.last;
    this.last = place;
    batch.forEach(({ resolve }, i) => resolve(outcomes[i]!));
    if (hasGrown) this.commits.happened();
    this.checkpointWhenQuiet();
  }

  /** Decides a conflict before anything is written, so an append leaves all its entries or none. */
  private place({ stream, rev, entries }: Append, lengths: Map<string, number>, last: number): 'new' | 'appended' | 'conflict' {
    const length = lengths.get(stream) ?? this.lengthOf(stream);
    if (rev < length) return this.isRepeat(stream, rev, entries) ? 'appended' : 'conflict';
    if (rev > length) return 'conflict';

    entries.forEach(({ bytes, beside }, i) => this.statements.insert.run(last + 1 + i, stream, rev + i, bytes, beside));
    lengths.set(stream, rev + entries.length);
    return 'new';
  }

  private isRepeat(stream: string, rev: number, entries: readonly Kept[]): boolean {
    const held = this.statements.read.all(stream, rev, entries.length) as unknown as Row[];
    return held.length === entries.length && held.every(({ bytes }, i) => Buffer.compare(bytes, entries[i]!.bytes) === 0);
  }

  /** Whether anything of it is on disk is not known now: nothing that was remembered is trusted. */
  private undo(): void {
    this.lengths.clear();
    this.last = undefined;
    try {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
    } catch {
      // The fault that brought us here is the one to tell; the next append meets this one again.
    }
  }

  private lengthOf(stream: string): number {
    let length = this.lengths.get(stream);
    if (length === undefined) {
      length = Number((this.statements.length.get(stream) as { length: number }).length);
      this.lengths.set(stream, length);
    }
    return length;
  }

  private lastPlace(): number {
    return (this.last ??= Number((this.statements.last.get() as { last: number }).last));
  }

  private checkpointWhenQuiet(): void {
    this.quiet = this.quiet?.refresh() ?? setTimeout(() => this.checkpoint('PASSIVE'), CHECKPOINT_AFTER_QUIET_MS).unref();
  }

  private checkpoint(mode: 'PASSIVE' | 'TRUNCATE'): void {
    if (!this.database.isOpen) return;
    try {
      this.database.exec(`PRAGMA wal_checkpoint(${mode})`);
    } catch {
      // Nothing is lost: what is committed stays in the log. If the disk is at fault, the next append tells it.
    }
  }
}

function prepare(database: DatabaseSync): { readonly [name in 'begin' | 'commit' | 'insert' | 'read' | 'feed' | 'length' | 'last']: StatementSync } {
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    insert: database.prepare('INSERT INTO entries (position, stream, rev, bytes, beside) VALUES (?, ?, ?, ?, ?)'),
    read: database.prepare('SELECT rev, bytes, beside FROM entries WHERE stream = ? AND rev >= ? ORDER BY rev LIMIT ?'),
    feed: database.prepare('SELECT position, stream, bytes, beside FROM entries WHERE position > ? AND position <= ? ORDER BY position LIMIT ?'),
    length: database.prepare('SELECT coalesce(max(rev) + 1, 0) AS length FROM entries WHERE stream = ?'),
    last: database.prepare('SELECT coalesce(max(position), 0) AS last FROM entries'),
  };
}
