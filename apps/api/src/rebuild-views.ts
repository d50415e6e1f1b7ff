/**
 * `npm run rebuild-views`: makes the tables that span alliances anew from the ledger in DATA_DIR, from zero, while the server
 * is stopped. It can be interrupted: what is there then is whole up to its checkpoint, and the server goes on from it.
 */
import { eventTypes, RULES } from '@app/alliance';
import { claimFile, openLedger } from '@app/ledger';
import { entryHash } from '@app/proofs';
import { openTables } from '@app/views';
import { settingsFrom } from './settings';
import { TABLES } from './views/table-keeper';

const write = (text: string): void => void process.stdout.write(text);

async function main(): Promise<void> {
  const { dataDir: dir, origin, ledgerUrl: url } = settingsFrom(process.env);
  const ledger = await openLedger({ dir, origin, rules: RULES, types: eventTypes, ...(url && { url }) });
  const claim = claimFile(dir, TABLES);
  const runner = openTables({ file: claim.file, feed: ledger.store, hashOf: entryHash });
  process.once('SIGINT', () => void runner.stop());
  try {
    await runner.tables.clear();
    const start = process.hrtime.bigint();
    let entries = 0;
    await runner.catchUp((read, position) => {
      entries = read;
      write(`${process.stdout.isTTY ? '\r' : ''}${read} entries, at ${position}${process.stdout.isTTY ? '' : '\n'}`);
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const isWhole = runner.at === (await ledger.store.head());
    write(
      `${process.stdout.isTTY ? '\n' : ''}${isWhole ? 'The tables are made anew' : 'Interrupted; the server goes on from here'}: ${entries} entries in ${seconds.toFixed(1)} s\n`,
    );
  } finally {
    await runner.stop();
    await runner.tables.close();
    claim.release();
    await ledger.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
