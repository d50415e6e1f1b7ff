/**
 * `npm run play -- FILE…`: plays scenario files, each as a new alliance, into a fresh ledger, or into the one that
 * DATA_DIR names. Ends with exit code 0 only if everything came out as the files say.
 */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { eventTypes, RULES } from '@app/alliance';
import { openLedger, type Ledger } from '@app/ledger';
import { LedgerModule } from './ledger.module';
import { readScenario, type Scenario } from './player/file';
import { Player, type Played } from './player/player';
import { reportOf } from './player/report';
import { settingsFrom } from './settings';
import './bodies';

const write = (text: string): void => void process.stdout.write(`${text}\n`);

async function playAll(ledger: Ledger, scenarios: readonly Scenario[]): Promise<readonly Played[]> {
  const app = await NestFactory.createApplicationContext(LedgerModule.on(ledger), { logger: ['fatal', 'error'] });
  const played: Played[] = [];
  for (const scenario of scenarios) {
    const progress = process.stderr.isTTY
      ? (done: number, of: number) => void process.stderr.write(`\r${done}/${of} steps${done === of ? '\n' : ''}`)
      : undefined;
    const one = await new Player(ledger, app.get(CommandBus), scenario).play(progress);
    write(reportOf(one));
    played.push(one);
  }
  await app.close();
  return played;
}

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write('Say which scenario files are to be played: npm run play -- examples/tesoma.yaml\n');
    return 2;
  }
  // All files are read before anything is played, so that a wrong one leaves nothing behind.
  const scenarios = files.map(readScenario);
  const given = process.env['DATA_DIR'];
  const dir = given ? settingsFrom(process.env).dataDir : mkdtempSync(join(tmpdir(), 'alliance-ledger-'));
  try {
    const { origin, ledgerUrl: url } = settingsFrom(process.env);
    const ledger = await openLedger({ dir, origin, rules: RULES, types: eventTypes, ...(given && url && { url }) });
    if (given && ledger.opened) write(`A ledger was made in ${dir}. Its administrator's token, shown once: ${ledger.opened.secret}`);
    try {
      const played = await playAll(ledger, scenarios);
      return played.every(({ differences }) => differences.length === 0) ? 0 : 1;
    } finally {
      await ledger.close();
    }
  } finally {
    if (!given) rmSync(dir, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
