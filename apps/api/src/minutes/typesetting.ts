/**
 * Has documents set one after another, each by a process of its own: the server goes on answering meanwhile, a document that
 * takes too long is given up, and what the typesetter kept in memory goes with it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { HttpStatus, Injectable, HttpException, type BeforeApplicationShutdown } from '@nestjs/common';
import type { PrintedDocument } from './document';
import { TEMPLATE } from './template';

/** So many may wait; whoever comes then is asked to come again. */
export const WAITING_MAX = 20;
const LIMIT_MS = 60_000;
// Compiled when the ledger runs, and as it stands here when it is tested: Node runs either.
const PROGRAM = join(__dirname, `typesetter${extname(__filename)}`);

@Injectable()
export class Typesetting implements BeforeApplicationShutdown {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();
  private readonly ending = new AbortController();

  set(document: PrintedDocument): Promise<Buffer> {
    if (this.waiting >= WAITING_MAX)
      throw new HttpException('Too many documents are being set: ask again in a minute.', HttpStatus.TOO_MANY_REQUESTS);
    this.waiting += 1;
    const set = this.last.then(() => typeset(document, this.ending.signal)).finally(() => (this.waiting -= 1));
    this.last = set.catch(() => undefined);
    return set;
  }

  beforeApplicationShutdown(): void {
    this.ending.abort();
  }
}

async function typeset(document: PrintedDocument, signal: AbortSignal): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-'));
  try {
    return await run(folder, JSON.stringify({ template: TEMPLATE, document }), signal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, asked: string, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Of the server's surroundings, which hold keys and addresses, it needs nothing but what Windows asks of every process.
    const { SystemRoot } = process.env;
    const env = SystemRoot === undefined ? {} : { SystemRoot };
    const child = spawn(process.execPath, ['--no-warnings', PROGRAM, folder], { env, signal, timeout: LIMIT_MS, stdio: ['pipe', 'pipe', 'pipe'] });
    const [pdf, said]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => pdf.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    let fault: Error | undefined;
    child.on('error', (error) => (fault = error));
    // Where it has ended already, its exit says why.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(pdf));
      else
        reject(
          fault ?? new Error(`the typesetter ended with ${code ?? 'a signal'}, expected a PDF: ${Buffer.concat(said).toString().slice(0, 2_000)}`),
        );
    });
    child.stdin.end(asked);
  });
}
