import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answerOf, otherAnswers } from './answers';
import { commonProblems, PROBLEMS } from './problem';
import type { Problems } from './problems';

/** Every table of refusals, wherever it stands: a table that nobody took up would explain nothing. */
const files = readdirSync('apps/api/src', { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/|\.)problems\.ts$/.test(file));

async function tablesIn(file: string): Promise<readonly (readonly [name: string, table: Problems])[]> {
  const exported = (await import(resolve(join('apps/api/src', file)))) as Readonly<Record<string, unknown>>;
  return Object.entries(exported).filter((one): one is [string, Problems] => one[0].endsWith('Problems') && typeof one[1] === 'object');
}

describe('the catalogue of refusals', () => {
  it('explains each code in one place, and leaves none out', async () => {
    const tables = [...(await Promise.all(files.map(tablesIn))).flat(), ['commonProblems', commonProblems] as const];
    // What a table has taken over from another, the other explains.
    const isTakenOver = (table: Problems, code: string): boolean =>
      tables.some(([, other]) => other !== table && code in other && isPartOf(other, table));
    const places = tables.flatMap(([name, table]) =>
      Object.keys(table)
        .filter((code) => !isTakenOver(table, code))
        .map((code) => ({ code, name })),
    );
    const twice = places.filter(({ code }, i) => places.findIndex((one) => one.code === code) < i);
    expect(twice).toStrictEqual([]);
    expect(places.map(({ code }) => code).toSorted()).toStrictEqual(Object.keys(PROBLEMS).toSorted());
  });

  it.each(Object.entries(PROBLEMS))('%s says what is the case and what would help, in whole sentences', (_, [status, says, remedy]) => {
    expect([403, 404, 409, 412, 413, 422]).toContain(status);
    expect([says, remedy]).toStrictEqual([expect.stringMatching(/^[A-Z][^\n]*\.$/), expect.stringMatching(/^[A-Z][^\n]*\.$/)]);
  });
});

const isPartOf = (part: Problems, whole: Problems): boolean => Object.entries(part).every(([code, problem]) => whole[code] === problem);

describe('answers that are no refusals', () => {
  it('have no code that a refusal has', () => {
    expect(Object.keys(otherAnswers).filter((code) => Object.hasOwn(PROBLEMS, code))).toStrictEqual([]);
  });

  it.each(Object.entries(otherAnswers))('%s says what is the case and what would help, in whole sentences', (_, [, says, remedy]) => {
    expect([says, remedy]).toStrictEqual([expect.stringMatching(/^[A-Z][^\n]*\.$/), expect.stringMatching(/^[A-Z][^\n]*\.$/)]);
  });

  it('are called by the status that comes with them, whatever it is', () => {
    expect([400, 401, 404, 405, 413, 415, 429, 500, 502, 503].map(answerOf)).toStrictEqual([
      'INVALID_REQUEST',
      'UNAUTHENTICATED',
      'NOT_FOUND',
      'INVALID_REQUEST',
      'REQUEST_TOO_LARGE',
      'INVALID_REQUEST',
      'TOO_MANY_REQUESTS',
      'FAULT',
      'FAULT',
      'NOT_READY',
    ]);
  });
});
