/**
 * Rules about the code itself, as a test. Each rule says why, or what to do instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const files = ['apps', 'libs', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/^apps\/web\/|\/node_modules\/|\.generated\.ts$|^test\/tidy\.spec\.ts$/.test(file)),
);

/** [who, must not import, why] */
const WALLS: [RegExp, RegExp, string][] = [
  [/^libs\/alliance\/(?!.*\.spec)/, /^(?!libs\/alliance\/)/, 'the domain depends on nothing, not even node'],
  [/^libs\/proofs\/(?!.*\.spec)/, /^(?!libs\/proofs\/|node:crypto$)/, 'proofs are functions on bytes'],
  [/^libs\/ledger\//, /^@app\/(?!proofs$)|^@nestjs\//, 'a ledger keeps any history, under any framework'],
  [/^libs\/views\/(?!.*\.spec)/, /^@app\/(?!alliance$)|^@nestjs\//, 'a view is a fold over entries'],
  [/^apps\/audit\//, /^apps\/(?!audit)|^@app\/views\/tables|^@nestjs\//, 'an auditor folds for himself, and trusts no server'],
  [/^apps\//, /^libs\//, 'go through the index of the library'],
];
/** [where, must not occur, what to do instead] */
const BANS: [RegExp, RegExp, string][] = [
  [/^libs\/(alliance|views)\//, /new Date\(\)|Date\.now\b|Math\.random|randomUUID|\bIntl\b/, 'take it from the circumstance'],
  [/^libs\/alliance\//, /\bthrow new (?!Error)/, 'return a refusal'],
  [/./, /\bFIXME\b|\bTODO\b|\.only\(|console\.log|\bas any[;,.)\]]|: any(?= ?[;,)=\]}>|[])|<any>|@ts-ignore/, 'remove before merging'],
  [/./, /^export default|^export \*/m, 'name each export'],
  [/./, /^(export )?(const )?enum /m, 'use a union of strings'],
];
const LINES_MAX = 250;

const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/(?:\bfrom |^import |\bimport\()'([^'\s]+)'/gm)].map(([, to]) =>
    to!.startsWith('.') ? normalize(join(dirname(file), to!)).replaceAll('\\', '/') : to!,
  );

const subject = (path: string): string | undefined => /^libs\/alliance\/src\/(\w+)\//.exec(path)?.[1];
/** A subject is a folder of the domain; whoever is not in it may read what it shows. Only the tables of commands and the index know all. */
function reachesAcross(file: string, to: string): boolean {
  const isShown = /\/(events|facts|effects|policies|[a-z-]+-(events|facts))$/.test(to);
  return (
    subject(to) !== undefined &&
    subject(to) !== subject(file) &&
    !isShown &&
    !/src\/(deciders|set-up|index|scenario|\w+\.spec)\.ts$|^libs\/views\/.*\.spec\.ts$/.test(file)
  );
}

describe('the code', () => {
  it.each(files)('%s keeps to the rules', (file) => {
    const text = readFileSync(file, 'utf8');
    const imports = importsOf(file, text);
    const broken = [
      ...WALLS.filter(([who]) => who.test(file)).flatMap(([, barred, why]) =>
        imports.filter((to) => barred.test(to)).map((to) => `imports ${to}: ${why}`),
      ),
      ...BANS.filter(([where, banned]) => where.test(file) && banned.test(text)).map(([, banned, instead]) => `${banned.exec(text)![0]}: ${instead}`),
      ...imports.filter((to) => reachesAcross(file, to)).map((to) => `imports ${to}: a subject shows its events, facts and effects`),
      ...(text.split('\n').length > LINES_MAX + 1 ? [`more than ${LINES_MAX} lines: it does two things`] : []),
    ];
    expect(broken).toStrictEqual([]);
  });

  it('has no file that is named after its kind: each is named after what it does', () => {
    expect(files.filter((file) => /\.(service|manager)\.ts$|\/(utils?|common|helpers|commands|handlers|dtos)[./]/.test(file))).toStrictEqual([]);
  });

  it('is looked at', () => {
    expect(files).toContain('libs/alliance/src/decider.ts');
  });
});
