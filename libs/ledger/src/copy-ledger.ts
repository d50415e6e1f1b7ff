/**
 * Moves a ledger from one place to another: its histories byte for byte, what is sealed, the vault and its key. It can be
 * interrupted at any moment and run again, and it ends only when both sides, read anew, hold the same.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CopyError } from './copy-check';
import { checkEntries, copyEntries, tallyOf, type Between, type CopyProgress, type Source, type Tally } from './copy-entries';
import { openSource, openTarget, type LedgerPlace } from './copy-place';
import { copyFileOnline, keysIn, knownKey, lacksVault, writeKey } from './copy-vault';
import { UNFINISHED } from './open';

export interface CopySettings {
  /** As the environment gives it; else it is read from the source's file, and written to the target's. */
  readonly masterKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: CopyProgress | undefined;
}

export type Copied =
  | { readonly outcome: 'STOPPED' }
  | {
      /** GROWN: what was there at the beginning is copied, and the source has gone on since. */
      readonly outcome: 'EQUAL' | 'GROWN';
      readonly source: Tally;
      readonly target: Tally;
    };

export async function copyLedger(from: LedgerPlace, to: LedgerPlace, settings: CopySettings = {}): Promise<Copied> {
  assertApart(from, to);
  const key = knownKey(from.key, settings.masterKey);
  const keys = keysIn(from.vault, key);
  try {
    const source = await openSource(from);
    try {
      const checked = await checkEntries({ from: source, keys, ...settings });
      if (!checked) return { outcome: 'STOPPED' };
      if (from.vault !== to.vault) lacksVault(from.vault, to.vault);
      const { store, together } = await openTarget(to);
      try {
        const mark = markOf(from, to);
        const copying = { from: source, to: store, keys, together, begins: () => mark.set(), ...settings };
        if (!(await copyEntries(copying, checked))) return { outcome: 'STOPPED' };
        await copyVaultAndKey(from, to, key, settings.masterKey === undefined);
        const result = await compare(source, store, checked, settings.progress);
        if (result.outcome === 'EQUAL') mark.clear();
        return result;
      } finally {
        await store.close();
      }
    } finally {
      await source.close();
    }
  } finally {
    keys.close();
  }
}

function assertApart(from: LedgerPlace, to: LedgerPlace): void {
  if (from.kind === to.kind && from.name === to.name) throw new CopyError('SAME_PLACE', `${from.name}: found it as the source and as the target`);
  if (to.kind === 'BACKUP') throw new CopyError('FILE_EXISTS', `${to.name}: found a file, expected a folder or a server to copy to`);
  if (from.kind === 'SERVER' && to.kind === 'SERVER') {
    throw new CopyError('TWO_SERVERS', 'expected a folder on one of the two sides: copy to a folder first, and from there to the other server');
  }
}

/** The vault after the entries: so none of them was sealed with a key that the copied vault does not hold. */
async function copyVaultAndKey(from: LedgerPlace, to: LedgerPlace, key: Buffer, isInFile: boolean): Promise<void> {
  if (from.vault === to.vault) return;
  if (isInFile) writeKey(to.key, key);
  if (lacksVault(from.vault, to.vault)) await copyFileOnline(from.vault, to.vault);
  keysIn(to.vault, key).close();
}

async function compare(source: Source, target: Source, { until, entries }: Between, progress: CopyProgress | undefined): Promise<Copied> {
  const tell = (so: number): void => progress?.('COMPARING', so, entries);
  const [mine, there] = [await tallyOf(source.feed(), until, tell), await tallyOf(target.feed(), undefined, tell)];
  if (mine.sum !== there.sum) {
    const [stream = ''] = [...mine.streams.keys(), ...there.streams.keys()].filter(
      (name) => mine.streams.get(name)?.head !== there.streams.get(name)?.head,
    );
    throw new CopyError('OTHER_LEDGER', `found that source and target differ after copying, first in ${stream || 'the order of their entries'}`);
  }
  return { outcome: (await source.head()) === until ? 'EQUAL' : 'GROWN', source: mine, target: there };
}

/** No server starts in a folder whose copy has not finished: it would begin another history there. */
function markOf(from: LedgerPlace, to: LedgerPlace): { set(): void; clear(): void } {
  const file = join(to.dir, UNFINISHED);
  // A folder that holds the vault of both is the source's too, and the source stays usable.
  const isOwn = to.vault !== from.vault;
  return {
    set: () => isOwn && !existsSync(file) && writeFileSync(file, 'A copy of a ledger into this folder has not finished. Run copy-ledger again.\n'),
    clear: () => isOwn && rmSync(file, { force: true }),
  };
}
