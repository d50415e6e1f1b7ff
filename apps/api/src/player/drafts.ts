/** What a template has ready for an occasion, as steps of a scenario: the draft, and over it what the file says. */
import { draftsOf, offeredAs } from '../templates/set-up';
import type { Drafted, Scenario, Step } from './file';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are joined member by member; anything else that the file says takes the place of what the draft says. */
function over(draft: unknown, said: unknown): unknown {
  if (!isObject(draft) || !isObject(said)) return said ?? draft;
  return Object.fromEntries([...new Set([...Object.keys(draft), ...Object.keys(said)])].map((key) => [key, over(draft[key], said[key])]));
}

/** The template by which the scenario registers its alliance. */
function templateOf({ steps }: Scenario): string {
  const registers = steps.find((moment): moment is Step => 'do' in moment && moment.do === 'RegisterAlliance');
  const template = registers?.with?.['template'];
  if (typeof template !== 'string') throw new RangeError('the alliance is not registered from a template, so there are no drafts');
  return template;
}

export function stepsFrom(scenario: Scenario, { draft, with: said = {}, ...step }: Drafted): readonly Step[] {
  const { template } = offeredAs(templateOf(scenario));
  const drafts = draftsOf(template)[draft];
  if (!drafts) throw new RangeError(`the template has no draft ${draft}`);
  return drafts.map((one) => ({ ...step, do: one.do, with: over(one.with, said) as Step['with'] & object }));
}
