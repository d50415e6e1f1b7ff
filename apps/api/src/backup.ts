/**
 * `npm run backup -- FILE`: a backup of the ledger that DATA_DIR and LEDGER_URL name, while the server runs. FILE holds the
 * histories, FILE.vault the vault. The master key stays where it is unless --with-key asks for it.
 */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { backupLedger, ledgerPlace } from '@app/ledger';
import { progressOn, whenInterrupted } from './progress';
import { settingsFrom } from './settings';

const write = (text: string): void => void process.stdout.write(`${text}\n`);
const INTERRUPTED = 130;

const program = new Command('backup')
  .description('Writes a backup of the ledger in DATA_DIR while it runs: FILE with the histories and FILE.vault with the vault.')
  .argument('<file>')
  .option('--with-key', 'write the master key to FILE.key: whoever holds all three files reads everything')
  .action(async (name: string, { withKey = false }: { withKey?: boolean }) => {
    const { dataDir, ledgerUrl } = settingsFrom(process.env);
    const [from, file] = [ledgerPlace(ledgerUrl ?? dataDir, dataDir), resolve(name)];
    const masterKey = process.env['LEDGER_MASTER_KEY'] || undefined;
    const tally = await backupLedger(from, file, { masterKey, withKey, signal: whenInterrupted(), progress: progressOn(process.stderr) });
    if (!tally) {
      write('Stopped; there is no backup.');
      process.exitCode = INTERRUPTED;
      return;
    }
    write(`${file} and ${file}.vault hold ${tally.entries} entries in ${tally.streams.size} streams, each looked at, all together ${tally.sum}`);
    write(
      withKey
        ? `THE MASTER KEY IS IN ${file}.key: whoever holds the three files reads everything that is sealed. Keep it apart.`
        : `THE MASTER KEY IS NOT IN THIS BACKUP. Without ${masterKey ? 'LEDGER_MASTER_KEY' : from.key} nothing sealed and no name can ever be read again. Keep a copy of it apart.`,
    );
    write(`To restore: npm run copy-ledger -- ${name} NEW_FOLDER${withKey ? '' : ' --key FILE_WITH_THE_KEY'}`);
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
