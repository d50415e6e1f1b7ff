/**
 * `npm run export -- ALLIANCE FILE [--public]`: writes the history of an alliance as a file of lines, from the ledger in
 * DATA_DIR, while the server is stopped. With `--public` it holds what everybody may read, and the hashes of all else.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { eventTypes, registered, RULES } from '@app/alliance';
import { openLedger } from '@app/ledger';
import { exported } from './auditing/export';
import { settingsFrom } from './settings';

const program = new Command('export')
  .description('Writes the history of an alliance as a file that anybody can verify, from the ledger in DATA_DIR.')
  .argument('<alliance>')
  .argument('<file>')
  .option('--public', 'only what everybody may read; the hash of everything else')
  .action(async (alliance: string, file: string, { public: isPublic = false }: { public?: boolean }) => {
    const { dataDir: dir, origin, ledgerUrl: url } = settingsFrom(process.env);
    const ledger = await openLedger({ dir, origin, rules: RULES, types: eventTypes, ...(url && { url }) });
    try {
      const history = await ledger.recorder.history(`alliance-${alliance}`);
      if (!registered(history)) throw new Error(`there is no alliance ${alliance} in ${dir}`);
      const now = await ledger.recorder.now(`alliance-${alliance}`);
      const lines = exported(ledger, { alliance, profile: isPublic ? 'PUBLIC' : 'FULL', history, now });
      // A file that is there already is never written over.
      await pipeline(Readable.from(lines), createWriteStream(file, { flags: 'wx' }));
      process.stdout.write(`${file} holds revisions 0 to ${history.length - 1}; the head is ${history.at(-1)!.hash}\n`);
    } finally {
      await ledger.close();
    }
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
