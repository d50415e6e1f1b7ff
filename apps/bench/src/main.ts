/**
 * `npm run bench`: every figure with its unit and, where there is one, the raw figure beside it and the ratio. With
 * KURRENTDB_URL it measures on that server instead of a file. `-- --json FILE` writes the figures.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { appendFigures } from './append';
import { historyFigures } from './history';
import { httpFigures } from './http';
import type { Figure } from './measure';
import { rebuildFigures } from './rebuild';
import { SERVER } from './world';

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(3));

function line({ name, unit, value, raw, ratio }: Figure): string {
  const against = raw === undefined ? '' : `   raw ${shown(raw)}`;
  return `${name.padEnd(62)} ${shown(value).padStart(9)} ${unit.padEnd(11)}${against}${ratio === undefined ? '' : `   ratio ${ratio.toFixed(2)}`}`;
}

async function main(args: readonly string[]): Promise<void> {
  const file = args[0] === '--json' ? args[1] : undefined;
  if (args.length > 0 && file === undefined) throw new Error('expected nothing, or --json FILE');
  process.stdout.write(
    `Node ${process.versions.node}, ${cpus().length} processors, ${SERVER === undefined ? 'a file' : 'the server at KURRENTDB_URL'}, ${new Date().toISOString()}\n`,
  );
  const figures: Figure[] = [];
  for (const measure of [appendFigures, historyFigures, rebuildFigures, httpFigures]) {
    for (const figure of await measure()) {
      figures.push(figure);
      process.stdout.write(`${line(figure)}\n`);
    }
  }
  if (file !== undefined)
    writeFileSync(file, `${JSON.stringify({ node: process.versions.node, at: new Date().toISOString(), figures }, undefined, 2)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
