/** One member of a command, however deep, becomes something that nobody should send. */
import type { Chance } from './pick';

type Json = unknown;
const NASTY: readonly Json[] = [
  null,
  '',
  ' ',
  'a\u0007',
  '\ud800',
  '2020-02-31',
  '../..',
  '-1',
  '1.5',
  '01',
  'x'.repeat(5000),
  0,
  -1,
  1.5,
  -0,
  1e308,
  2 ** 60,
  true,
  [],
  {},
  [null],
  [[]],
  [{}],
  { currency: 'EUR', minor: '-1' },
  { currency: 'EUR', minor: 1 },
  { currency: 'XXX', minor: '1' },
  { currency: 'EUR', minor: '1', more: 1 },
  { kind: 'DECISION', ref: 'decision-1' },
  { refused: 'X' },
];
const NAMES = ['__proto__', 'constructor', 'toString', 'colour', '_sd', 'effective', 'authority', 'evidence', 'lateBecause'] as const;

interface Place {
  readonly of: Record<string, Json>;
  readonly name: string;
}
const placesIn = (value: Json): readonly Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [{ of: value as Record<string, Json>, name }, ...placesIn(inner)]);

/** A copy of a command with one thing wrong: a member too many, one too few, or one that is nonsense. */
export function spoilt(command: object, { pick, isLucky }: Chance): object {
  const copy = JSON.parse(JSON.stringify(command)) as Record<string, Json>;
  const places = placesIn(copy);
  if (places.length === 0 || isLucky(4)) {
    const of = pick(copy, ...places.map((place) => place.of).filter((one) => !Array.isArray(one)));
    // As JSON would bring it: an own member, whatever its name.
    Object.defineProperty(of, pick(...NAMES), { value: pick(...NASTY), enumerable: true, configurable: true, writable: true });
    return copy;
  }
  const { of, name } = pick(...places);
  if (isLucky(5) && !Array.isArray(of)) delete of[name];
  else of[name] = pick(...NASTY);
  return copy;
}
