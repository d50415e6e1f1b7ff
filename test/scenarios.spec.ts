/** The examples play as they say, on memory as on a file, and both keep the same history. */
import 'reflect-metadata';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { eventTypes, RULES } from '@app/alliance';
import { openLedger, openMemoryLedger, type Entry, type Ledger } from '@app/ledger';
import { LedgerModule } from '../apps/api/src/ledger.module';
import { readScenario } from '../apps/api/src/player/file';
import { Player, type Played } from '../apps/api/src/player/player';
import '../apps/api/src/bodies';

const settings = { origin: 'test.example/ledger', rules: RULES, types: eventTypes };
const files = ['examples', join('test', 'scenarios')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file)),
);

async function play(ledger: Ledger, file: string): Promise<{ played: Played; entries: readonly Entry[] }> {
  const app = await NestFactory.createApplicationContext(LedgerModule.on(ledger), { logger: false });
  const played = await new Player(ledger, app.get(CommandBus), readScenario(file)).play();
  const entries = await ledger.recorder.history(`alliance-${played.alliance}`);
  await app.close();
  await ledger.close();
  return { played, entries };
}

/** What is the same in two plays: everything but pseudonyms, nonces, and the hashes that hang on them. */
const told = (entries: readonly Entry[], { persons, alliance }: Played): string =>
  [...persons]
    .reduce(
      (text, [label, person]) => text.replaceAll(person, label),
      JSON.stringify(
        entries.map(({ rev, type, received, recorded, day, effective, actor, data }) => ({
          rev,
          type,
          received,
          recorded,
          day,
          effective,
          actor,
          data,
        })),
      ),
    )
    .replaceAll(String(alliance), 'ALLIANCE')
    // The ledger's administrator, who registers the alliance, is no person of the file.
    .replaceAll(/"p-[0-9a-f]{32}"/g, '"ADMIN"')
    .replaceAll(/"(proposal|minutes|entry|[a-z]*[hH]ash)":"[\w-]{43}"/g, '"$1":"…"');

describe('the examples', () => {
  it.each(files)(
    '%s plays as it says, on either store',
    async (file) => {
      const dir = mkdtempSync(join(tmpdir(), 'alliance-play-'));
      const onMemory = await play(await openMemoryLedger(settings), file);
      const onFile = await play(await openLedger({ dir, ...settings }), file);
      rmSync(dir, { recursive: true, force: true });
      expect(onMemory.played.differences).toStrictEqual([]);
      expect(onFile.played.differences).toStrictEqual([]);
      expect(told(onFile.entries, onFile.played)).toBe(told(onMemory.entries, onMemory.played));
    },
    60_000,
  );
});
