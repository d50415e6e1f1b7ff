/** A small ledger in a folder, with what is sealed in it: something to copy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Copied } from '../copy-ledger';
import type { EventStore } from '../event-store';
import { openLedger, type Ledger } from '../open';
import { asked, NOW, types, vote } from './world';

export const settings = { origin: 'test.example/ledger', rules: 1, types, now: () => NOW };

export interface Ground {
  readonly dir: string;
  path(name: string): string;
  clear(): void;
}

export function ground(): Ground {
  const dir = mkdtempSync(join(tmpdir(), 'copying-'));
  return { dir, path: (name) => join(dir, name), clear: () => rmSync(dir, { recursive: true, force: true }) };
}

export interface Sample {
  readonly person: string;
  readonly secret: string;
}

/** Two alliances, a person with a name who says why, and a refusal. */
export async function fill(ledger: Ledger): Promise<Sample> {
  const person = ledger.vault.newPerson({ name: 'The member' });
  const explaining = asked(person, { key: 'explain', type: 'Explain' });
  await ledger.recorder.record(explaining, () => [
    { type: 'Voted', data: { voter: person } },
    { type: 'Explained', data: { person }, sealed: { why: 'Because it is right.', minutes: 'They said so.' } },
  ]);
  for (const voter of ['ann', 'bob', 'eve']) await ledger.recorder.record(asked(voter, { stream: `alliance-${voter}` }), vote(voter));
  await ledger.recorder.record(asked('ann'), vote('ann'));
  await ledger.recorder.record(asked('ann', { key: 'again' }), vote('ann'));
  return { person, secret: ledger.vault.createToken(person).secret };
}

export async function makeSample(dir: string): Promise<Sample> {
  const ledger = await openLedger({ dir, ...settings });
  try {
    return await fill(ledger);
  } finally {
    await ledger.close();
  }
}

/** Everything of a store in its order, as the bytes that it gives back. */
export async function allOf(store: Pick<EventStore, 'feed'>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { stream, bytes, beside } of store.feed())
    all.push(`${stream} ${Buffer.from(bytes).toString()} ${Buffer.from(beside).toString()}`);
  return all;
}

/** What a reader of a folder meets: all bytes, and what the person said. */
export async function readIn(dir: string, { person, secret }: Sample, url?: string): Promise<object> {
  const ledger = await openLedger({ dir, ...settings, ...(url !== undefined && { url }) });
  try {
    const [, explained] = await ledger.recorder.history('alliance-a');
    return {
      all: await allOf(ledger.store),
      said: { ...explained!.sealed },
      name: ledger.vault.details(person)?.name,
      token: ledger.vault.personOf(secret) === person,
      made: ledger.opened !== undefined,
    };
  } finally {
    await ledger.close();
  }
}

/** Changes what is on disk behind the ledger's back, as a disk or an intruder would. */
export function tamper(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(`DROP TRIGGER IF EXISTS entries_keep; DROP TRIGGER IF EXISTS entries_stay; DROP TRIGGER IF EXISTS entries_follow; ${sql}`);
  database.close();
}

/** The outcome in short: what was compared, and that it is the same. */
export function outcomeOf(copied: Copied): object {
  if (copied.outcome === 'STOPPED') return { outcome: copied.outcome };
  const { outcome, source, target } = copied;
  return { outcome, entries: source.entries, streams: source.streams.size, isSame: source.sum === target.sum };
}
