/**
 * What the documents say is there: every relative link leads to a file, every script that is named stands in `package.json`,
 * and every view and every decision record is on its page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VIEW_NAMES } from '@app/views';

const inFolder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = ['.', 'docs', 'docs/decisions', 'docker'].flatMap(inFolder);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
/** What npm can do without a script. */
const BUILT_IN = ['ci', 'prune'];

describe('the documents', () => {
  it.each(PAGES)('%s links to what is there, and names scripts that there are', (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => to!);
    expect(links.filter((to) => !existsSync(join(dirname(page), to)))).toStrictEqual([]);
    const named = [...text.matchAll(/(?:^|`)npm (?:run (?:-s )?)?([a-z][a-z:-]*)/gm)].map(([, script]) => script!);
    expect(named.filter((script) => !Object.hasOwn(scripts, script) && !BUILT_IN.includes(script))).toStrictEqual([]);
  });

  it('describe every view', () => {
    const text = readFileSync('docs/views.md', 'utf8');
    expect(VIEW_NAMES.filter((name) => !text.includes(`\`${name}\``))).toStrictEqual([]);
  });

  it('list every decision record, in its order', () => {
    const text = readFileSync('docs/decisions/README.md', 'utf8');
    const listed = [...text.matchAll(/\((\d{4}-[\w-]+\.md)\)/g)].map(([, file]) => file);
    expect(listed).toStrictEqual(
      readdirSync('docs/decisions')
        .filter((name) => /^\d{4}-/.test(name))
        .toSorted(),
    );
  });

  it('name every subject of the rules', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    const subjects = readdirSync('libs/alliance/src', { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(subjects.map(({ name }) => name).filter((name) => !text.includes(`| \`${name}\` |`))).toStrictEqual([]);
  });
});
