/**
 * Is the record of an alliance complete and untampered? Its history and the streams beside it, of refusals and of the audit, are
 * looked at where they lie, and what the tables hold must be what the history says (L-03, L-04). A damaged record is answered
 * for like a whole one: whoever asks is told what is wrong with it.
 */
import { NotReadyError, type Entry, type Ledger } from '@app/ledger';
import { rowsFrom, type Tables } from '@app/views';
import { lookAt, type Chain, type Looked } from './chain';

/** As many rows as an alliance can have of one kind, and more. */
const ROWS_MAX = 100_000;

/** The history as everybody reads it; undefined where it is so damaged that nobody can. */
async function readable(ledger: Ledger, stream: string): Promise<readonly Entry[] | undefined> {
  try {
    // As many entries as there are now: the history may grow meanwhile.
    return [...(await ledger.recorder.history(stream))];
  } catch (error) {
    if (error instanceof NotReadyError) throw error;
    return undefined;
  }
}

export interface LedgerLooked extends Looked {
  readonly history: readonly Entry[] | undefined;
}

/** What this server has read before, and the tables, know what stood there, and neither lies in the same file. */
export async function lookAtAlliance(ledger: Ledger, tables: Tables, alliance: string): Promise<LedgerLooked> {
  const [row] = await tables.alliances([alliance]);
  const history = await readable(ledger, `alliance-${alliance}`);
  const looked = await lookAt(ledger.store, `alliance-${alliance}`, {
    ...(history && { history }),
    ...(row && { head: { revision: row.revision, hash: row.hash } }),
  });
  return { ...looked, history };
}

export interface BesideChecked {
  /** How many commands were refused. */
  readonly refusals: number;
  /** What is wrong in the streams beside the alliance's own; absent where nothing is. */
  readonly beside?: readonly ({ readonly stream: string } & Pick<Chain, 'gaps' | 'mismatches'>)[];
}

export async function checkBeside(ledger: Ledger, alliance: string): Promise<BesideChecked> {
  const streams = [`refusals-${alliance}`, `audit-${alliance}`];
  const chains = await Promise.all(
    streams.map(async (stream) => {
      const history = await readable(ledger, stream);
      return { stream, ...(await lookAt(ledger.store, stream, history && { history })).chain };
    }),
  );
  const damaged = chains.filter(({ isWhole }) => !isWhole).map(({ stream, gaps, mismatches }) => ({ stream, gaps, mismatches }));
  return { refusals: chains[0]!.entries, ...(damaged.length > 0 && { beside: damaged }) };
}

export interface TablesChecked {
  /** Nothing is compared as long as the tables have not come to the head, or where the history cannot be read. */
  readonly status: 'EQUAL' | 'DIFFERENT' | 'CATCHING_UP' | 'NOT_COMPARABLE';
  readonly differing?: readonly string[];
}

/** Whether the rows that are kept of the alliance are those that its history makes. */
export async function checkTables(tables: Tables, alliance: string, history: readonly Entry[] | undefined): Promise<TablesChecked> {
  if (!history) return { status: 'NOT_COMPARABLE' };
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
