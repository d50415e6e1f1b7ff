/**
 * Takes commands that people would send, and spoils one member of each, however deep. Either that is seen at the edge, or
 * the rules answer it as they answer everything; nothing that comes through is anything the record could not hold.
 * A failure names its seed: `SEED=17 npm test -- rubbish-commands` spoils the same again.
 */
import 'reflect-metadata';
import { isRefusal, question, stateOf, type Actor } from '@app/alliance';
import { canonical, canonicalText } from '@app/proofs';
import { commandFrom, InvalidCommandError } from '../apps/api/src/bodies';
import { endsOf } from '../apps/api/src/calendar';
import { ASK, isContrary, nextType, preludeOf } from './walk/ask';
import { facts, type Walk } from './walk/known';
import { chanceOf } from './walk/pick';
import { spoilt } from './walk/rubbish';
import { World } from './walk/world';

const given = process.env['SEED'];
const seeds = given ? [Number(given)] : Array.from({ length: 35 }, (_, i) => i);
const COMMANDS = 300;

it.each(seeds)('what is spoilt (seed %i) is invalid, or is answered', async (seed) => {
  const chance = chanceOf(seed);
  const world = await World.founded();
  for (const next of preludeOf(seed)) {
    world.letPass(1);
    const { type, command, as } = next(stateOf(facts, await world.history()));
    await world.send(type, command, as);
  }
  const history = await world.history();
  const walk: Walk = { ...chance, known: stateOf(facts, history), today: world.today, isContrary: isContrary(seed) };
  for (let n = 0; n < COMMANDS; n += 1) {
    const type = nextType(walk, seed);
    const { command: whole, as: actor }: { command: object; as: Actor } = ASK[type](walk);
    const sent = JSON.parse(JSON.stringify(spoilt(whole, chance))) as object;
    const answer = (): string => {
      try {
        const command = commandFrom(type, sent);
        // What came through is what was sent, to the byte: nothing is dropped or made of another on the way in.
        expect(canonicalText(command)).toBe(canonicalText(sent));
        const made = question(type, command, {
          actor,
          received: world.now,
          today: world.today,
          ends: endsOf(command, world.today, 'Europe/Helsinki'),
        })(history);
        if (!isRefusal(made)) for (const { data, sealed = {}, evidence = [] } of made) canonical([data, sealed, evidence]);
        return 'answered';
      } catch (error) {
        return error instanceof InvalidCommandError ? 'invalid' : String(error);
      }
    };
    expect([type, sent, answer()]).toStrictEqual([type, sent, expect.stringMatching(/^(answered|invalid)$/)]);
  }
});
