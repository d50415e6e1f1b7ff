/**
 * The rules of an alliance by their ids, and the tests that bear them: whoever reads a rule finds what shows that it is kept.
 * `npm run invariants` prints the ids that no test bears, and fails where there is one. A rule may go without a test only where
 * a file in `docs/decisions` says so, in a line of its own: "- `X-01` has no test: why".
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const numbered = (letters: string, ...ranges: readonly (readonly [number, number])[]): string[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => `${letters}-${String(from + i).padStart(2, '0')}`));

/** Ballots, seats, decisions, gates, procurement, contract, money, results, incentives, issues, ideas, documents, ledger, time. */
export const INVARIANTS: readonly string[] = [
  ...numbered('V', [1, 30]),
  ...numbered('S', [1, 18], [20, 24]),
  ...numbered('D', [1, 13], [20, 22], [60, 64], [70, 71]),
  ...numbered('GT', [1, 10]),
  ...numbered('P', [1, 27]),
  ...numbered('C', [1, 7]),
  ...numbered('M', [1, 16]),
  ...numbered('K', [1, 7]),
  ...numbered('N', [1, 9]),
  ...numbered('O', [1, 5]),
  ...numbered('I', [1, 1]),
  ...numbered('E', [1, 5]),
  ...numbered('L', [1, 10]),
  ...numbered('B', [1, 8]),
];

const TITLE = /\b(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1)[\s\S])*)\1/g;
const ROW = /\[\s*(['"`])([A-Z]{1,2}-\d\d (?:(?!\1)[\s\S])*)\1/g;
const EXCEPTION = /^- `([A-Z]{1,2}-\d\d)` has no test: (.+)$/gm;

const filesIn = (root: string, end: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => join(root, file));

/** Every title of a test, and every first cell of a table of tests that begins with an id. */
export const titles = (): readonly string[] =>
  ['apps', 'libs', 'test']
    .flatMap((root) => filesIn(root, '.spec.ts'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(TITLE), ...text.matchAll(ROW)].map(([, , title]) => title!);
    });

/** The rules that are said to need no test, each with the reason. */
export const exceptions = (): ReadonlyMap<string, string> =>
  new Map(
    filesIn(join('docs', 'decisions'), '.md').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(EXCEPTION)].map(([, id, reason]): [string, string] => [id!, reason!]),
    ),
  );

function untested(): readonly string[] {
  const text = titles().join('\n');
  const excepted = exceptions();
  return INVARIANTS.filter((id) => !excepted.has(id) && !new RegExp(`\\b${id}\\b`).test(text));
}

if (process.argv[1]?.endsWith(join('test', 'invariants.ts'))) {
  const left = untested();
  process.stdout.write(left.length === 0 ? `${INVARIANTS.length} rules, and each has a test that bears its id\n` : `${left.join('\n')}\n`);
  if (left.length > 0) process.exitCode = 1;
}
