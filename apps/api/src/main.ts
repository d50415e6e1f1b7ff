/** Starts the ledger: settings first, then the files, then the door. */
import 'reflect-metadata';
import { run } from './run';

run(process.env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
