import { openDatabase } from './database';
import type { Feed } from './feed';
import { TableRunner } from './runner';
import { Tables } from './tables';

export interface TableSettings {
  /** A file, or `:memory:`. */
  readonly file: string;
  readonly feed: Feed;
  /** The hash of an entry, from its bytes. */
  readonly hashOf: (bytes: Uint8Array) => string;
  readonly onError?: (error: unknown) => void;
}

/** The tables with the one runner that keeps them; nothing runs before it is started. */
export const openTables = ({ file, feed, hashOf, onError }: TableSettings): TableRunner =>
  new TableRunner(new Tables(openDatabase(file)), feed, hashOf, onError);
