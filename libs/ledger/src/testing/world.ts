/** A small world that gives the same answers twice: people who vote, and say why under their own key. */
import { createHash } from 'node:crypto';
import type { Asked, EventType, Ports } from '../entry';
import type { EventStore } from '../event-store';
import { openMemory } from '../memory';
import { recorder, type Question, type RecorderSettings } from '../record';

export const NOW = '2030-01-01T00:00:00.000Z';

export const types: { readonly [type: string]: EventType } = {
  Voted: { kind: 'ACT', creates: 'voter', sealed: {} },
  Explained: { kind: 'ACT', sealed: { why: 'AUTHOR', about: 'PERSON:person', minutes: 'ALLIANCE' } },
  Paid: { kind: 'FACT', creates: ['payment', 'receipt'], sealed: {} },
};

/** Boxes that can be looked into, and keys that can be destroyed. */
export class Keys {
  readonly destroyed = new Set<string>();
  seal = (under: string, disclosure: string): string | undefined => (this.destroyed.has(under) ? undefined : `${under}|${disclosure}`);
  open = (under: string, box: string): string | undefined => (this.destroyed.has(under) ? undefined : box.slice(under.length + 1));
  erasures = (): number => this.destroyed.size;
}

export function portsOf(more: Partial<Ports> = {}): Ports {
  let drawn = 0;
  const nonce = (): string =>
    createHash('sha256')
      .update(`nonce-${(drawn += 1)}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url');
  return { ledger: 'test.example/ledger', rules: 1, types, now: () => NOW, nonce, ...new Keys(), ...more };
}

export const asked = (voter: string, more: Partial<Asked> = {}): Asked => ({
  stream: 'alliance-a',
  key: 'key',
  type: 'Vote',
  body: { voter },
  circumstance: { actor: { person: voter, role: 'MEMBER' }, received: NOW, today: '2030-01-01' },
  ...more,
});

export type VoteRefusal = { readonly refused: 'ALREADY_VOTED'; readonly voter: string } | { readonly refused: 'NOBODY_VOTED' };

export const vote =
  (voter: string): Question<VoteRefusal> =>
  (history) =>
    history.some(({ data }) => (data as { voter?: string }).voter === voter)
      ? { refused: 'ALREADY_VOTED', voter }
      : [{ type: 'Voted', data: { voter } }];

export const onlyAfterAnother =
  (voter: string): Question<VoteRefusal> =>
  (history) =>
    history.length === 0 ? { refused: 'NOBODY_VOTED' } : [{ type: 'Voted', data: { voter } }];

export async function countOf(store: EventStore, stream: string): Promise<number> {
  let n = 0;
  for await (const _ of store.read(stream)) n += 1;
  return n;
}

export async function textsOf(store: EventStore, stream: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const { bytes } of store.read(stream)) texts.push(Buffer.from(bytes).toString());
  return texts;
}

export function openWorld(more: Partial<Ports> = {}, settings?: RecorderSettings) {
  const store = openMemory();
  const ports = portsOf(more);
  return { store, ports, ledger: recorder(store, ports, settings) };
}
