/**
 * Is the record of an alliance complete and untampered? The bytes are read from the store and hashed again, each must name the
 * one before it, and what the tables hold must be what the history says (L-03, L-04).
 */
import type { Entry, Ledger } from '@app/ledger';
import { entryHash, parseStrict } from '@app/proofs';
import { rowsFrom, type Tables } from '@app/views';

/** As many rows as an alliance can have of one kind, and more. */
const ROWS_MAX = 100_000;
const NAMED_MAX = 100;

export interface Checked {
  readonly head: { readonly revision: number; readonly hash: string };
  readonly entries: number;
  readonly gaps: readonly number[];
  readonly mismatches: readonly { readonly rev: number; readonly what: 'HASH' | 'PREVIOUS' | 'STREAM' }[];
  readonly isWhole: boolean;
}

interface Written {
  readonly stream: string;
  readonly rev: number;
  readonly prev: string | null;
}

/** The chain from the first entry to the head that was read into `history`. */
export async function checkChain(ledger: Ledger, stream: string, history: readonly Entry[]): Promise<Checked> {
  const gaps: number[] = [];
  const mismatches: { rev: number; what: Checked['mismatches'][number]['what'] }[] = [];
  let [next, prev]: [number, string | null] = [0, null];
  for await (const { bytes } of ledger.store.read(stream)) {
    if (next >= history.length) break;
    const written = parseStrict(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Written;
    const hash = entryHash(bytes);
    for (; next < written.rev; next += 1) gaps.push(next);
    if (written.stream !== stream) mismatches.push({ rev: next, what: 'STREAM' });
    if (written.prev !== prev) mismatches.push({ rev: next, what: 'PREVIOUS' });
    if (history[next]?.hash !== hash) mismatches.push({ rev: next, what: 'HASH' });
    [next, prev] = [written.rev + 1, hash];
  }
  for (; next < history.length; next += 1) gaps.push(next);
  return {
    head: { revision: history.length - 1, hash: history.at(-1)!.hash },
    entries: history.length,
    gaps: gaps.slice(0, NAMED_MAX),
    mismatches: mismatches.slice(0, NAMED_MAX),
    isWhole: gaps.length === 0 && mismatches.length === 0,
  };
}

export interface TablesChecked {
  /** CATCHING_UP: the tables have not come to the head yet, so there is nothing to compare. */
  readonly status: 'EQUAL' | 'DIFFERENT' | 'CATCHING_UP';
  readonly differing?: readonly string[];
}

/** Whether the rows that are kept of the alliance are those that its history makes. */
export async function checkTables(tables: Tables, alliance: string, history: readonly Entry[]): Promise<TablesChecked> {
  if ((await tables.revisionOf(alliance)) !== history.length - 1) return { status: 'CATCHING_UP' };
  const folded = rowsFrom(alliance, history);
  const kept = {
    alliances: await tables.alliances([alliance]),
    decisions: await tables.decisions([alliance], {}, ROWS_MAX),
    cost_frames: await tables.costFrames([alliance], undefined, ROWS_MAX),
  };
  const names = ['alliances', 'decisions', 'cost_frames'] as const;
  const written = (rows: readonly object[]): string =>
    rows
      .map((row) => JSON.stringify(Object.entries(row).toSorted()))
      .toSorted()
      .join();
  const differing = names.filter((name) => written(kept[name]) !== written(folded[name]));
  return differing.length === 0 ? { status: 'EQUAL' } : { status: 'DIFFERENT', differing };
}
