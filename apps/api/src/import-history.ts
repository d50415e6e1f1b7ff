/**
 * `npm run import-history -- FILE --alliance ID`: enters the past of an alliance that ran before the ledger did, from a YAML
 * file or a CSV table of decisions (`docs/taking-over.md`). It may be run in any number of sittings, interrupted, and run
 * again with the same or a longer file: nothing is entered twice.
 */
import { Command } from 'commander';
import { PastFileError, readPast } from './importing/file';
import { enter, NotEntered } from './importing/sender';
import { whenInterrupted } from './progress';

const INTERRUPTED = 130;
const SILENCE_MS = 2_000;

interface Options {
  readonly alliance: string;
  readonly server: string;
}

function progress(): (done: number, of: number) => void {
  let last = 0;
  return (done, of) => {
    if (done < of && Date.now() - last < SILENCE_MS) return;
    last = Date.now();
    process.stderr.write(`${done} of ${of} records are on record\n`);
  };
}

const program = new Command('import-history')
  .description('Enters the past of an alliance that is being taken over. The token of the sender stands in TOKEN.')
  .argument('<file>', 'a YAML file, or a table of decisions as CSV')
  .requiredOption('--alliance <id>', 'the alliance, which was registered with takenOver')
  .option('--server <url>', 'where the ledger listens', 'http://localhost:3000')
  .action(async (path: string, { alliance, server }: Options) => {
    const token = process.env['TOKEN'];
    if (!token) throw new NotEntered('TOKEN is not set: put the token of the registrar there');
    const file = readPast(path);
    const entered = await enter(file, { server: server.replace(/\/$/, ''), alliance, token, signal: whenInterrupted(), progress: progress() });
    if (entered === file.records.length) process.stdout.write(`All ${entered} records of ${path} are on record.\n`);
    else {
      process.stdout.write(`Stopped after ${entered} of ${file.records.length} records. Run the same command again to go on.\n`);
      process.exitCode = INTERRUPTED;
    }
  });

program.parseAsync().catch((error: unknown) => {
  const isOurs = error instanceof NotEntered || error instanceof PastFileError;
  process.stderr.write(`${isOurs || !(error instanceof Error) ? String((error as Error).message) : error.message}\n`);
  process.exitCode = 1;
});
