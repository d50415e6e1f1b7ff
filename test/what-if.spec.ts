/**
 * Whatever is left out of a played history, what is left is a history that every view can show; and where it is the last
 * command, it is the history as it was before that.
 */
import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { commandsIn, eventTypes, RULES } from '@app/alliance';
import { openMemoryLedger, type Entry } from '@app/ledger';
import { suppose, VIEWS, type Supposed } from '@app/views';
import { LedgerModule } from '../apps/api/src/ledger.module';
import { readScenario } from '../apps/api/src/player/file';
import { Player } from '../apps/api/src/player/player';
import '../apps/api/src/bodies';

/** So many commands of each history are left out, one at a time. */
const TRIED = 12;

async function played(file: string): Promise<readonly Entry[]> {
  const ledger = await openMemoryLedger({ origin: 'test.example/ledger', rules: RULES, types: eventTypes });
  const app = await NestFactory.createApplicationContext(LedgerModule.on(ledger), { logger: false });
  const { alliance } = await new Player(ledger, app.get(CommandBus), readScenario(file)).play();
  const history = await ledger.recorder.history(`alliance-${alliance}`);
  await app.close();
  return history;
}

function supposed(history: readonly Entry[], without: string): Supposed {
  const steps = suppose(history, without);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if ('refused' in value) throw new Error(JSON.stringify(value));
    return value;
  }
}

/** Every view that needs to be told nothing beside the day. */
const looks = Object.entries(VIEWS).filter(([, { params }]) => !params.some(({ required }) => required));

describe('a history without one of its commands', () => {
  it.each(['water-network', 'from-construction-project', 'signalling-software', 'home-care-network'])(
    'B-01 L-09 %s can be shown by every view, whatever is left out',
    async (name) => {
      const history = await played(join('test', 'scenarios', `${name}.yaml`));
      const before = JSON.stringify(history);
      const commands = commandsIn(history);
      const on = { effectiveOn: history.at(-1)!.day, params: {} };

      const every = Math.ceil((commands.length - 1) / TRIED);
      for (let i = 1; i < commands.length; i += every) {
        const { history: left, names } = supposed(history, String(commands[i]![0]!.rev));
        expect(left.length).toBeLessThanOrEqual(history.length);
        for (const [, view] of looks) expect(names.toRecorded(view.at(left, on))).toBeInstanceOf(Object);
      }

      const last = commands.at(-1)![0]!.rev;
      const { history: left, names, whatIf } = supposed(history, String(last));
      const known = history.slice(0, last);
      expect(whatIf).toMatchObject({ fallen: { count: 0 }, otherwise: { count: 0 } });
      for (const [, view] of looks) expect(names.toRecorded(view.at(left, on))).toStrictEqual(view.at(known, on));
      expect(JSON.stringify(history)).toBe(before);
    },
  );
});
