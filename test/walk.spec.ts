/**
 * Walks at random through all that an alliance can be asked, and checks after every step what must always hold.
 * A failure names its seed: `SEED=17 WALKS=1 npm test -- walk` takes the same walk again.
 */
import 'reflect-metadata';
import { COMMAND_TYPES, due, fold, stateOf, type CommandType, type Entry } from '@app/alliance';
import { faultsOfParams, see, VIEW_NAMES, type ViewName } from '@app/views';
import { ASK, isContrary, nextType, preludeOf } from './walk/ask';
import { wrongInBooks, wrongInChain, wrongInSeats } from './walk/books';
import { FOUNDING, REGISTRATION } from './walk/founded';
import { FACTS, facts, type Walk } from './walk/known';
import { chanceOf } from './walk/pick';
import { count, NOTHING_COUNTED, type Count } from './walk/votes';
import { MINUTES_A_DAY, World, type Sent } from './walk/world';

const STEPS = 100;
const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: Number(process.env['WALKS'] ?? (process.env['SEED'] ? 1 : 200)) }, (_, i) => first + i);

/** What nobody can have by asking: each is there so that the attempt is refused, and leaves its trace. */
const NEVER: Readonly<Partial<Record<CommandType, string>>> = {
  SupersedeDecision: 'it is what an adopted decision does',
  ConfirmDecision: 'a decision is confirmed with its minutes, unless they hold more than one command can do',
  RecogniseAdjustmentEvent: 'it is what an adopted decision does',
  RemoveConsortiumMember: 'a group that has applied can only grow (P-04)',
  ReplaceConsortiumMember: 'a group that has applied can only grow (P-04)',
};
const accepted = new Set<string>([REGISTRATION, ...FOUNDING].map(({ type }) => type));

const VIEWED = VIEW_NAMES.filter((name) => faultsOfParams(name, {}).length === 0);
const seen = (name: ViewName, history: readonly Entry[], revision: number, effectiveOn: string): string =>
  JSON.stringify(see(name, history as Parameters<typeof see>[1], { revision, effectiveOn }));

class Walker {
  private counted: Count = NOTHING_COUNTED;
  private looked = 0;

  constructor(private readonly world: World) {}

  /** The invariants, after what was just sent; and of the record itself: accepted or refused, never both, never neither. */
  async check({ type, outcome, added, journaled }: Sent): Promise<void> {
    const history = await this.world.history();
    const known = stateOf(facts, history);
    const wrong = [...wrongInChain(history, history.length - added.length), ...wrongInBooks(known, history), ...wrongInSeats(known)];
    for (const entry of history.slice(this.looked)) {
      const step = count(this.counted, entry);
      this.counted = step.after;
      wrong.push(...step.wrong);
    }
    this.looked = history.length;
    expect({ type, wrong }).toStrictEqual({ type, wrong: [] });

    const isRefused = 'refused' in outcome;
    if (!isRefused) accepted.add(type);
    expect([added.length > 0, journaled.map(({ data }) => data)]).toStrictEqual([
      !isRefused,
      isRefused ? [{ command: type, refusal: outcome, revision: history.length - 1 }] : [],
    ]);
  }

  /** What fell due is recorded by the clock, each thing once. */
  async settle(): Promise<void> {
    for (const { kind, subject, deadline } of due(await this.world.history(), this.world.now, this.world.today)) {
      const sent = await this.world.send('SettleDeadlines', { kind, subject, deadline }, { person: 'system:clock', role: 'SYSTEM' });
      expect([kind, subject, 'refused' in sent.outcome]).toStrictEqual([kind, subject, false]);
      await this.check(sent);
    }
  }
}

it.each(seeds)('walk %i keeps V-03 V-04 V-05 V-09 V-11 V-15 V-17 V-19 S-02 S-11 M-01 M-03 M-07 M-09 L-01 L-10 B-01 B-04', async (seed) => {
  const chance = chanceOf(seed);
  const world = await World.founded();
  const walker = new Walker(world);
  const shown = new Map<ViewName, { readonly revision: number; readonly on: string; readonly text: string }>();

  for (const next of preludeOf(seed)) {
    const { type, command, as, after = 1 } = next(stateOf(facts, await world.history()));
    world.letPass(after);
    const sent = await world.send(type, command, as);
    expect([type, 'refused' in sent.outcome && sent.outcome]).toStrictEqual([type, false]);
    await walker.check(sent);
  }
  for (let step = 0; step < STEPS; step += 1) {
    world.letPass(chance.isLucky(8) ? MINUTES_A_DAY * chance.pick(1, 1, 2, 6) : chance.pick(1, 3, 20));
    await walker.settle();
    const walk: Walk = { ...chance, known: stateOf(facts, await world.history()), today: world.today, isContrary: isContrary(seed) };
    const type = nextType(walk, seed);
    const { command, as } = ASK[type](walk);
    await walker.check(await world.send(type, command, as));
    if (step % 20 === 10) {
      const [history, name] = [await world.history(), chance.pick(...VIEWED)];
      const revision = chance.pick(history.length - 1, history.length - 3);
      shown.set(name, { revision, on: world.today, text: seen(name, history, revision, world.today) });
    }
  }

  const history = await world.history();
  // What is kept beside a history as it grows is what a fold from zero gives.
  for (const [name, one] of Object.entries(FACTS)) {
    const by = one as Parameters<typeof fold>[0];
    expect([name, stateOf(by, history)]).toStrictEqual([name, fold(by, history)]);
  }
  for (const [name, { revision, on, text }] of shown) expect([name, seen(name, history, revision, on)]).toStrictEqual([name, text]);
  expect((await world.afresh()).map(({ hash }) => hash)).toStrictEqual(history.map(({ hash }) => hash));
});

// A few walks do not come everywhere.
(seeds.length < 200 ? it.skip : it)('asks for every command so that it is granted, but for those that nobody has by asking', () => {
  const never = COMMAND_TYPES.filter((type) => !accepted.has(type));
  expect(never.toSorted()).toStrictEqual(Object.keys(NEVER).toSorted());
});
