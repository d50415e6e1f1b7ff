/**
 * `npm run copy-ledger -- FROM TO`: moves a ledger between a folder and a server, or from a backup into a folder. What is
 * there already is not written again, so after an interruption the same command goes on. Ends with a comparison of both
 * sides, and with exit code 0 only if they are equal.
 */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { copyLedger, ledgerPlace, type Copied, type LedgerPlace, type Tally } from '@app/ledger';
import { progressOn, whenInterrupted } from './progress';

const write = (text: string): void => void process.stdout.write(`${text}\n`);

const STREAMS_SHOWN_MAX = 20;
const INTERRUPTED = 130;

interface Options {
  readonly vault: string;
  readonly key?: string;
}

/** Both sides, stream by stream, as each was read anew from where it lies. */
function shown(source: Tally, target: Tally): void {
  const rows = [...source.streams].map(([stream, mine]) => {
    const there = target.streams.get(stream);
    return `  ${stream.padEnd(38)}${String(mine.entries).padStart(8)}${String(there?.entries ?? 0).padStart(8)}  ${mine.head}  ${there?.head === mine.head ? 'the same' : `found ${there?.head}`}`;
  });
  write(`  ${'stream'.padEnd(38)}${'source'.padStart(8)}${'target'.padStart(8)}  last entry of the source${' '.repeat(21)}in the target`);
  for (const row of rows.slice(0, STREAMS_SHOWN_MAX)) write(row);
  if (rows.length > STREAMS_SHOWN_MAX) write(`  and ${rows.length - STREAMS_SHOWN_MAX} more`);
  write(`Source: ${source.entries} entries in ${source.streams.size} streams, all together ${source.sum}`);
  write(`Target: ${target.entries} entries in ${target.streams.size} streams, all together ${target.sum}`);
}

function told(result: Copied, from: LedgerPlace, to: LedgerPlace, isKeyGiven: boolean): number {
  if (result.outcome === 'STOPPED') {
    write('Stopped between two commands of the history. Run the same command again to go on.');
    return INTERRUPTED;
  }
  shown(result.source, result.target);
  if (isKeyGiven && from.vault !== to.vault)
    write('The master key was given and is not written to the target: give it to whoever starts the ledger there.');
  if (result.outcome === 'GROWN') {
    write('The source has gone on meanwhile. Stop whoever writes to it, and run the same command again for the rest.');
    return 1;
  }
  write(`Both sides are equal. Positions in ${to.name} are of a new epoch: whoever resumes with an old one is told to start again.`);
  return 0;
}

const program = new Command('copy-ledger')
  .description(
    'Copies a whole ledger: histories, what is sealed, the vault and its key. FROM: a folder, a backup, or esdb://…; TO: a folder or esdb://…',
  )
  .argument('<from>')
  .argument('<to>')
  .option('--vault <folder>', 'where the vault of the ledger on the server lies', process.env['DATA_DIR'] || './data')
  .option('--key <file>', 'the file with the master key, where it does not lie with the source')
  .action(async (source: string, target: string, { vault, key }: Options) => {
    const [known, to] = [ledgerPlace(source, vault), ledgerPlace(target, vault)];
    const from = key === undefined ? known : { ...known, key: resolve(key) };
    const masterKey = key === undefined ? process.env['LEDGER_MASTER_KEY'] || undefined : undefined;
    const result = await copyLedger(from, to, { masterKey, signal: whenInterrupted(), progress: progressOn(process.stderr) });
    process.exitCode = told(result, from, to, masterKey !== undefined);
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
