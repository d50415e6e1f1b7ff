/** Finding a value in a view's answer by its path, and comparing what a file expects with what came. */
import { isDeepStrictEqual } from 'node:util';
import { amountOf } from './labels';

const PART = /([^.[\]]+)|\[([^=\]]+)=([^\]]*)\]|\[(\d+)\]/g;

/** `rows[decision=decision-3].outcome`, `components.TARGET_BUDGET`, `rows.length`. */
export function valueAt(answer: unknown, path: string): unknown {
  let value = answer;
  for (const [, name, key, wanted, index] of path.matchAll(PART)) {
    if (value === undefined || value === null) return undefined;
    if (key !== undefined) value = Array.isArray(value) ? value.find((row: Record<string, unknown>) => String(row[key]) === wanted) : undefined;
    else value = (value as Record<string, unknown>)[name ?? index!];
  }
  return value;
}

/** An amount may be expected as people write it; `null` is expected of what is not there. */
export const isAsExpected = (expected: unknown, got: unknown): boolean =>
  (expected === null && got === undefined) ||
  isDeepStrictEqual(plain(expected), plain(got)) ||
  (typeof expected === 'string' && amountOf(expected) !== undefined && isDeepStrictEqual(amountOf(expected), plain(got)));

/** Whether everything that is expected of an object stands in it. */
export const covers = (expected: object, got: object): boolean =>
  Object.entries(expected).every(([key, value]) => isAsExpected(value, (got as Record<string, unknown>)[key]));

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
