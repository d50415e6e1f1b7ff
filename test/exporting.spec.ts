/**
 * The commands with which an auditor takes a record away and checks it at home, as they are typed: a copy in full and one for
 * the public run to the same head, what is withheld is nowhere in the public one, and a byte that was changed is named.
 */
import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ExportHeader, ShownLine, WithheldLine } from '@app/proofs';
import { openBallot, openGroup, sha256, type Group } from './group';
import { startServer } from './server';

const SECRET = 'The price of the other tender';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
function command(name: 'export' | 'verify', given: readonly string[], environment: NodeJS.ProcessEnv = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('test', 'moving', 'run.cjs'), `apps/api/src/${name}.ts`, ...given], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('an auditor at home', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exporting-'));
  const at = (name: string): string => join(folder, name);
  const ledger = { DATA_DIR: at('data') };
  let group: Group;
  let head: { readonly rev: number; readonly hash: string };

  beforeAll(async () => {
    const server = await startServer(at('data'));
    group = await openGroup(server);
    await group.tell('manager', 'documents', {
      document: 'tender',
      kind: 'TENDER',
      title: SECRET,
      sha256: sha256('tender'),
      dated: '2020-01-01',
      publicity: { class: 'SECRET', ground: 'Act 24.1 § 20' },
    });
    await openBallot(group);
    head = (await server.ledger.recorder.history(group.stream)).at(-1)!;
    await server.app.close();
    await server.ledger.close();
    for (const [file, more] of [
      ['full.ndjson', []],
      ['public.ndjson', ['--public']],
    ] as const) {
      expect(command('export', [group.alliance, at(file), ...more], ledger)).toStrictEqual({
        status: 0,
        stdout: `${at(file)} holds revisions 0 to ${head.rev}; the head is ${head.hash}\n`,
        stderr: '',
      });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (file: string): string => readFileSync(at(file), 'utf8');
  const linesOf = (file: string): readonly string[] => textOf(file).trimEnd().split('\n');
  const entriesOf = (file: string) =>
    linesOf(file)
      .slice(1)
      .map((line) => JSON.parse(line) as ShownLine | WithheldLine);
  const opened = (file: string): readonly string[] =>
    entriesOf(file)
      .flatMap((line) => ('entry' in line ? (line.disclosed ?? []) : []))
      .map((one) => Buffer.from(one, 'base64url').toString());

  it('L-03 finds both copies whole, and that they run to the same head', () => {
    const { status, stdout, stderr } = command('verify', [at('full.ndjson'), at('public.ndjson')]);
    expect([status, stderr]).toStrictEqual([0, '']);
    const shown = entriesOf('public.ndjson').filter((line) => 'entry' in line).length;
    expect(stdout.match(/^ {2}(entries|withheld|head|gaps|mismatches|THE).*$/gm)).toStrictEqual([
      `  entries     ${head.rev + 1}`,
      '  withheld    0, 0 of them vouched for by the entry after them',
      `  head        ${head.hash}`,
      '  gaps        none',
      '  mismatches  none',
      '  THE RECORD IS WHOLE',
      `  entries     ${head.rev + 1}`,
      expect.stringMatching(`^ {2}withheld {4}${head.rev + 1 - shown}, [1-9]`),
      `  head        ${head.hash}`,
      '  gaps        none',
      '  mismatches  none',
      '  THE RECORD IS WHOLE',
    ]);
    expect(stdout).toMatch(/Files of the same revision run to the same head\.\n$/);
    expect([linesOf('full.ndjson'), linesOf('public.ndjson')].map(([first]) => (JSON.parse(first!) as ExportHeader).head)).toStrictEqual([
      head.hash,
      head.hash,
    ]);
  });

  it('E-05 L-03 finds in the public copy nothing of what is secret, neither in the clear nor among what is disclosed', () => {
    expect(opened('full.ndjson').join()).toContain(SECRET);
    expect([textOf('public.ndjson'), ...opened('public.ndjson')].join()).not.toContain(SECRET);
    expect(opened('public.ndjson').join()).not.toContain('Be it so.');
    const secret = entriesOf('full.ndjson').find((line) => 'entry' in line && line.entry.includes('"document":"tender"'))!;
    expect(entriesOf('public.ndjson')[secret.rev]).toStrictEqual({
      rev: secret.rev,
      hash: secret.hash,
      prev: entriesOf('full.ndjson')[secret.rev - 1]!.hash,
      withheld: 'PARTIES',
    });
  });

  it.each(['full.ndjson', 'public.ndjson'])('L-03 is told by name which entry of %s was changed', (file) => {
    const lines = linesOf(file);
    const line = lines.findIndex((one) => one.includes('PartyRegistered'));
    writeFileSync(at(`forged-${file}`), `${lines.with(line, lines[line]!.replace('CLIENT', 'CLIENX')).join('\n')}\n`);
    const { status, stdout, stderr } = command('verify', [at(`forged-${file}`)]);
    expect([status, stderr]).toStrictEqual([1, '']);
    expect(stdout).toContain(`  mismatches  ${line - 1} HASH\n  THE RECORD IS NOT WHOLE\n`);
  });

  it('L-03 is told of copies of one revision that run to different heads', () => {
    const shorter = linesOf('full.ndjson').slice(0, -1);
    const { rev, hash } = JSON.parse(shorter.at(-1)!) as ShownLine;
    const header = { ...(JSON.parse(shorter[0]!) as ExportHeader), revision: rev, head: hash };
    writeFileSync(at('shorter.ndjson'), `${[JSON.stringify(header), ...shorter.slice(1)].join('\n')}\n`);
    expect(command('verify', [at('shorter.ndjson'), at('full.ndjson')])).toMatchObject({ status: 0 });
    // The same revision with another head: somebody has two histories.
    writeFileSync(at('other.ndjson'), linesOf('full.ndjson').join('\n').replaceAll(head.hash, 'x'.repeat(43)));
    const { status, stdout } = command('verify', [at('other.ndjson'), at('full.ndjson')]);
    expect([status, stdout]).toStrictEqual([1, expect.stringContaining('Files of the same revision run to DIFFERENT heads.')]);
  });

  it('is told what is no export, what is no file, and that no file is written over', () => {
    writeFileSync(at('letter.txt'), 'Dear auditor\n');
    expect(command('verify', [at('letter.txt')])).toStrictEqual({
      status: 1,
      stdout: `${at('letter.txt')}: this is no export of an alliance\n`,
      stderr: '',
    });
    expect(command('verify', [at('nothing')])).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOENT') });
    expect(command('export', [group.alliance, at('letter.txt')], ledger)).toMatchObject({ status: 1, stderr: expect.stringContaining('EEXIST') });
    expect(textOf('letter.txt')).toBe('Dear auditor\n');
    expect(command('export', ['none', at('none.ndjson')], ledger)).toStrictEqual({
      status: 1,
      stdout: '',
      stderr: `there is no alliance none in ${at('data')}\n`,
    });
  });

  it('L-03 gets no export of a record that is damaged, and is told by name where it is', () => {
    const database = new DatabaseSync(join(at('data'), 'ledger.sqlite'));
    database.exec('DROP TRIGGER entries_keep');
    database
      .prepare(`UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), 'CLIENT', 'CLIENX') AS BLOB) WHERE stream = ? AND rev = 3`)
      .run(group.stream);
    database.close();
    const { status, stderr } = command('export', [group.alliance, at('damaged.ndjson')], ledger);
    expect([status, stderr]).toStrictEqual([1, expect.stringMatching(`^${group.stream}#4: found `)]);
  });
});
