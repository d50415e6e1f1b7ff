/**
 * Where histories are kept. The steering group never sees this file, but everything it decides passes through it:
 * nothing is ever changed or taken out (L-02), and revisions of a stream have no gaps (L-01).
 */
import type { Observable } from 'rxjs';

/** An entry as it is kept: its bytes, and what travels beside them (sealed members, digest of the request). */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly beside: Uint8Array;
}

/**
 * A place in the ledger's order, `<epoch>:<n>`. Opaque to everybody but the store that gave it: it is kept, sent and
 * given back as it is. A copied or restored ledger is a new epoch.
 */
export type Position = string;

export interface Fed extends Kept {
  readonly stream: string;
  readonly position: Position;
}

/**
 * Few methods, so that an adapter is small and its contract is whole. Every adapter passes `eventStoreContract`; what
 * that does not say, no caller may assume.
 */
export interface EventStore {
  /** Names this copy of the ledger in its positions. */
  readonly epoch: string;
  /** Entries of a stream from revision `from` on, oldest first and without gaps. Revisions count from 0. */
  read(stream: string, from?: number): AsyncIterable<Kept>;
  /**
   * Appends all the entries from revision `rev` on, or none, and is done when they are on disk. The same bytes at that
   * revision already: success. Anything else there, or a gap before it: 'conflict'. A rejection means that the outcome
   * is unknown, except for an `OutOfBoundsError`: that was never tried.
   */
  append(stream: string, rev: number, entries: readonly Kept[]): Promise<'appended' | 'conflict'>;
  /** Entries of all streams in the order of their commit, after `position`, up to now. */
  feed(after?: Position): AsyncIterable<Fed>;
  /** The same, and then what is committed from now on, until it is unsubscribed. Never skips an entry. */
  follow(after?: Position): Observable<Fed>;
  /** The place after the last entry that is on disk; undefined while there is none. */
  head(): Promise<Position | undefined>;
  /** What was handed in before is finished first. Afterwards `append` rejects. */
  close(): Promise<void>;
}

/** The position is of another copy of the ledger: whoever kept it starts again from the beginning. */
export class ResyncError extends Error {
  readonly code = 'RESYNC';
}

/** What was handed to `append` can never be appended, here or elsewhere. */
export class OutOfBoundsError extends Error {
  readonly code = 'OUT_OF_BOUNDS';
}

/** Another process is the writer of these files. */
export class LedgerInUseError extends Error {
  readonly code = 'LEDGER_IN_USE';
}

export const ENTRY_BYTES_MAX = 60_000;
/** Of one command, with all that travels beside its entries. */
export const COMMAND_BYTES_MAX = 900_000;
export const COMMAND_ENTRIES_MAX = 100;
