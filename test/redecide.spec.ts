/**
 * Every command of a played history is decided again from its entries alone, and comes out as it is on record; also once
 * a person was erased, and whatever that person had said with it.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { askedIn, commandsIn, ERASED, eventTypes, redecide, RULES } from '@app/alliance';
import { openMemoryLedger, type Entry, type Ledger } from '@app/ledger';
import { LedgerModule } from '../apps/api/src/ledger.module';
import { readScenario } from '../apps/api/src/player/file';
import { Player } from '../apps/api/src/player/player';
import '../apps/api/src/bodies';

describe('a history that is decided again', () => {
  let ledger: Ledger;
  let history: readonly Entry[];

  beforeAll(async () => {
    ledger = await openMemoryLedger({ origin: 'test.example/ledger', rules: RULES, types: eventTypes });
    const app = await NestFactory.createApplicationContext(LedgerModule.on(ledger), { logger: false });
    const { alliance } = await new Player(ledger, app.get(CommandBus), readScenario('examples/tesoma.yaml')).play();
    history = await ledger.recorder.history(`alliance-${alliance}`);
    await app.close();
  }, 60_000);
  afterAll(() => ledger.close());

  it('comes out as it is on record, command by command', () => {
    expect(commandsIn(history).length).toBeGreaterThan(100);
    expect(redecide(history)).toStrictEqual([]);
  });

  it('tells what does not come out: an entry that no rule would have made', () => {
    const at = history.findIndex(({ type }) => type === 'DecisionAdopted');
    const { data, ...entry } = history[at]!;
    const forged = history.map((one, i) => (i === at ? { ...entry, sealed: {}, data: { ...data, outcome: 'CONSENSUS_WITH_STAND_ASIDE' } } : one));
    const [first] = redecide(forged);
    expect(first).toMatchObject({ command: history[at]!.cause.type, rules: RULES });
    expect(first!.rev).toBe(at - history[at]!.cause.index);
  });

  it('tells a command that no rule would have accepted', () => {
    const command = commandsIn(history).find(([{ cause }]) => cause.type === 'CastVote')!;
    const { rev } = command[0]!;
    // As if somebody without a seat had voted.
    const forged = history.map((one) => (one.rev === rev ? { ...one, sealed: one.sealed, actor: { ...one.actor, person: 'nobody' } } : one));
    expect(redecide(forged)[0]).toMatchObject({ rev, command: 'CastVote', found: { refused: 'NOT_SEATED' } });
  });

  it('L-05 comes out the same after every person was erased who had said anything', () => {
    const said = history.filter(({ sealed }) => Object.keys(sealed).length > 0).length;
    for (const person of new Set(history.map(({ actor }) => actor.person))) if (!person.startsWith('system:')) ledger.vault.erase(person);
    expect(history.filter(({ sealed }) => Object.keys(sealed).length > 0).length).toBeLessThan(said);
    expect(redecide(history)).toStrictEqual([]);

    const objection = commandsIn(history).find((made) => made.some(({ type }) => type === 'ObjectionRaised'));
    if (objection) expect(askedIn(objection).command).toMatchObject({ reasons: ERASED, whatWouldSatisfy: ERASED });
  });
});
