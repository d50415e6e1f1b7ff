/**
 * Runs a script in a process of its own, so that it can be killed. The test runner compiles in memory; a process of its
 * own needs files, so the libraries are compiled into a directory once.
 */
import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const LIBS = resolve(__dirname, '../../..');

export function compileLibraries(into: string): void {
  for (const library of ['proofs', 'ledger']) {
    for (const file of readdirSync(join(LIBS, library, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.spec.ts') || file.startsWith('testing')) continue;
      const { code } = transformFileSync(join(LIBS, library, 'src', file), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
      });
      const to = join(into, 'node_modules', '@app', library, file.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, code);
    }
  }
}

/** `script` sees the compiled libraries as `@app/…`, and its arguments from the third on. */
export function run(dir: string, script: string, ...values: string[]): ChildProcess {
  const file = join(dir, 'child.cjs');
  writeFileSync(file, script);
  return spawn(process.execPath, [file, ...values], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_PATH: resolve(LIBS, '../node_modules') },
  });
}

export async function linesOf({ stdout, stderr }: ChildProcess, until: (lines: readonly string[]) => boolean): Promise<string[]> {
  let [text, errors] = ['', ''];
  stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  for await (const chunk of stdout! as AsyncIterable<Buffer>) {
    text += chunk.toString();
    if (until(text.split('\n').slice(0, -1))) break;
  }
  if (errors !== '') throw new Error(errors);
  return text.split('\n').slice(0, -1);
}
