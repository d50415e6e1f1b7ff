/** What the engines are compared by: one scenario played on each, and the same history in all. */
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { eventTypes, RULES } from '@app/alliance';
import type { Entry, EventStore, Fed, Ledger } from '@app/ledger';
import { LedgerModule } from '../apps/api/src/ledger.module';
import { readScenario } from '../apps/api/src/player/file';
import { Player, type Played } from '../apps/api/src/player/player';
import '../apps/api/src/bodies';

export const settings = { origin: 'test.example/ledger', rules: RULES, types: eventTypes };

export interface Play {
  readonly played: Played;
  readonly entries: readonly Entry[];
}

export async function play(ledger: Ledger, file: string): Promise<Play> {
  const app = await NestFactory.createApplicationContext(LedgerModule.on(ledger), { logger: false });
  const played = await new Player(ledger, app.get(CommandBus), readScenario(file)).play();
  const entries = await ledger.recorder.history(`alliance-${played.alliance}`);
  await app.close();
  return { played, entries };
}

/** What is the same in two plays: everything but pseudonyms, nonces, and the hashes that hang on them. */
export function told({ played: { persons, alliance }, entries }: Play): string {
  const text = JSON.stringify(
    entries.map(({ rev, type, received, recorded, day, effective, actor, data }) => ({ rev, type, received, recorded, day, effective, actor, data })),
  );
  return (
    [...persons]
      .reduce((so, [label, person]) => so.replaceAll(person, label), text)
      // The ledger's administrator has no label in the scenario.
      .replaceAll(/p-[0-9a-f]{32}/g, 'ADMINISTRATOR')
      .replaceAll(String(alliance), 'ALLIANCE')
      .replaceAll(/"(proposal|minutes|[a-z]*[hH]ash)":"[\w-]{43}"/g, '"$1":"…"')
  );
}

/** Appends to one store and then to the other, so that both were handed the same bytes. */
export const both = (one: EventStore, other: EventStore): EventStore => ({
  epoch: one.epoch,
  read: (...what) => one.read(...what),
  feed: (after) => one.feed(after),
  follow: (after) => one.follow(after),
  head: () => one.head(),
  async append(...what) {
    const outcome = await one.append(...what);
    if (outcome === 'appended') await other.append(...what);
    return outcome;
  },
  async close() {
    await one.close();
    await other.close();
  },
});

/** Everything of a store, stream by stream, as the bytes that it gives back. */
export async function bytesOf(store: EventStore): Promise<Readonly<Record<string, readonly string[]>>> {
  const streams: Record<string, string[]> = {};
  const add = ({ stream, bytes, beside }: Fed): void => {
    (streams[stream] ??= []).push(`${Buffer.from(bytes).toString('base64')} ${Buffer.from(beside).toString('base64')}`);
  };
  for await (const fed of store.feed()) add(fed);
  return streams;
}
