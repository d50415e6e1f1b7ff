/** Every rule that is built has a test which bears its name: whoever reads the rules finds what shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const numbered = (letter: string, ...ranges: readonly (readonly [number, number])[]): string[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => `${letter}-${String(from + i).padStart(2, '0')}`));

const BUILT = [
  ...numbered('V', [1, 30]),
  ...numbered('S', [1, 5], [10, 17]),
  ...numbered('D', [1, 8], [10, 12], [21, 22], [70, 71]),
  ...numbered('GT', [1, 10]),
  ...numbered('P', [4, 6], [8, 12]),
  ...numbered('C', [1, 1]),
  ...numbered('M', [1, 10], [13, 13]),
  ...numbered('B', [1, 8]),
  ...numbered('L', [1, 2], [4, 7], [9, 10]),
];

const TITLE = /\b(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1)[\s\S])*)\1/g;
const ROW = /\[\s*(['"`])([A-Z]{1,2}-\d\d (?:(?!\1)[\s\S])*)\1/g;

const titles = ['apps', 'libs', 'test']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.spec.ts'))
      .map((file) => join(root, file)),
  )
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(TITLE), ...text.matchAll(ROW)].map(([, , title]) => title!);
  })
  .join('\n');

describe('the invariants', () => {
  it.each(BUILT)('%s is in the title of a test', (id) => {
    expect(titles).toMatch(new RegExp(`\\b${id}\\b`));
  });
});
