/**
 * Whether the books still balance after a movement. The movement is tried on the very folds that keep the books: no line,
 * no component, no period's target may be below zero on any day from the movement's own date on (M-03, M-07).
 */
import { dayOf, onward, type Circumstance, type Draft } from '../decider';
import { isLess, lowestFrom, none, type Currency, type Money } from '../values';
import { COMPONENTS, type Component, type Place } from './events';
import { books, isComponent, isLine, nameOf, type Books, type Lines, type Postings } from './facts';

/** Every refusal says what there was to take, on the day on which there is least. */
export type Short =
  | { readonly refused: 'LINE_EXHAUSTED'; readonly line: Place; readonly available: Money }
  | { readonly refused: 'COMPONENT_EXCEEDED'; readonly component: Component; readonly available: Money }
  | { readonly refused: 'TARGET_EXHAUSTED'; readonly period: string; readonly available: Money }
  | { readonly refused: 'RETURN_EXCEEDS_DRAWS'; readonly available: Money };

export type PlaceRefusal = { readonly refused: 'NOT_A_LINE'; readonly place: Place } | { readonly refused: 'LINE_NOT_FOUND'; readonly line: Place };

/** A line must be there; a place that names only its component is no line; anything between the two names nothing. */
export function notAPlace(known: Lines, places: readonly Place[]): PlaceRefusal | undefined {
  const half = places.find((place) => !isLine(place) && !isComponent(place));
  if (half) return { refused: 'NOT_A_LINE', place: half };
  const unknown = places.find((place) => isLine(place) && !known.has(nameOf(place)));
  return unknown && { refused: 'LINE_NOT_FOUND', line: unknown };
}

/** What falls short once this has happened, or nothing. */
export function shortfall(
  { costFrame, lines, periodTargets }: Books,
  made: Draft,
  circumstance: Circumstance,
  currency: Currency,
): Short | undefined {
  const before: Books = { costFrame, lines, periodTargets };
  const after = onward(books, before, [made], circumstance);
  const on = dayOf(made, circumstance);
  const least = (postings: Postings): Money => lowestFrom(postings, on, none(currency));
  // A list that the movement left alone is the same list, and needs no adding up.
  const isShort = (was: Postings | undefined, is: Postings): boolean => was !== is && isLess(least(is), none(currency));

  for (const [name, { line, postings }] of after.lines) {
    const was = before.lines.get(name)?.postings;
    if (isShort(was, postings)) return { refused: 'LINE_EXHAUSTED', line, available: least(was ?? []) };
  }
  for (const component of COMPONENTS) {
    const was = before.costFrame.free[component];
    if (isShort(was, after.costFrame.free[component])) return { refused: 'COMPONENT_EXCEEDED', component, available: least(was) };
  }
  for (const [period, postings] of after.periodTargets) {
    const was = before.periodTargets.get(period);
    if (isShort(was, postings)) return { refused: 'TARGET_EXHAUSTED', period, available: least(was ?? []) };
  }
  for (const list of ['drawn', 'spent'] as const) {
    const was = before.costFrame[list];
    if (isShort(was, after.costFrame[list])) return { refused: 'RETURN_EXCEEDS_DRAWS', available: least(was) };
  }
  return undefined;
}
