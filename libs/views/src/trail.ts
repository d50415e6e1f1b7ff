/**
 * "Why?" For each thing of an alliance, the entries that say something about it, in their order: every row of a view names
 * the entries behind it, and a dossier is made of them.
 */
import type { Data, EventName, Recorded, Sealed } from '@app/alliance';

/** An entry of a known type: its data, and what was said as far as its key still exists. */
export type EntryOf<T extends EventName> = {
  [K in T]: Omit<Recorded, 'type' | 'data' | 'sealed'> & { readonly type: K; readonly data: Data<K>; readonly sealed: Partial<Sealed<K>> };
}[T];

export interface Trail {
  readonly all: readonly Recorded[];
  /** What was recorded about a thing: `of('decision', 'decision-3')`. What rests on a decision is `under` it. */
  of(kind: string, id: string): readonly Recorded[];
  ofType<T extends EventName>(...types: readonly T[]): readonly EntryOf<T>[];
}

/** The entries of these types among others; none is copied, so that nothing sealed is opened. */
export const among = <T extends EventName>(entries: readonly Recorded[], ...types: readonly T[]): readonly EntryOf<T>[] =>
  entries.filter(({ type }) => types.some((one) => one === type)) as unknown as readonly EntryOf<T>[];

/** Members of an event's data that name a thing. */
const NAMES = [
  'decision',
  'ballot',
  'gate',
  'seat',
  'body',
  'party',
  'agreement',
  'phase',
  'period',
  'meeting',
  'item',
  'movement',
  'adjustmentEvent',
  'actual',
  'verification',
  'forecast',
  'ownerCost',
  'settlement',
  'adjustment',
  'kraSet',
  'kra',
  'indicator',
  'measurement',
  'procurement',
  'delegation',
  'deadlock',
  'document',
  'action',
  'subcontract',
  'incident',
  'service',
  'risk',
  'issue',
  'idea',
  'involvement',
  'correction',
] as const;
/** Members that name another thing of a kind: both are concerned. */
const ALSO: readonly (readonly [member: string, kind: string])[] = [
  ['supersedes', 'decision'],
  ['by', 'decision'],
  ['reverses', 'movement'],
  ['concurs', 'gate'],
  ['restates', 'actual'],
  ['restates', 'measurement'],
  ['corrects', 'ownerCost'],
  ['corrects', 'correction'],
  ['during', 'meeting'],
  ['from', 'decision'],
];

class Index implements Trail {
  readonly all: Recorded[] = [];
  private readonly things = new Map<string, Recorded[]>();
  private readonly types = new Map<string, Recorded[]>();
  /** What a ballot is about, and what lies on the table as an item. */
  private readonly about = new Map<string, readonly string[]>();

  of(kind: string, id: string): readonly Recorded[] {
    return this.things.get(`${kind}/${id}`) ?? [];
  }

  ofType<T extends EventName>(...types: readonly T[]): readonly EntryOf<T>[] {
    const found = types.flatMap((type) => this.types.get(type) ?? []);
    return (types.length > 1 ? found.sort((a, b) => a.rev - b.rev) : found) as unknown as readonly EntryOf<T>[];
  }

  add(entry: Recorded): void {
    this.all.push(entry);
    put(this.types, entry.type, entry);
    for (const key of this.keysOf(entry)) put(this.things, key, entry);
  }

  private keysOf({ type, data, authority }: Recorded): ReadonlySet<string> {
    const said = data as Readonly<Record<string, unknown>>;
    const keys = new Set<string>();
    for (const name of NAMES) if (typeof said[name] === 'string') keys.add(`${name}/${said[name]}`);
    for (const [member, kind] of ALSO) {
      const key = `${kind}/${String(said[member])}`;
      if (typeof said[member] === 'string' && this.things.has(key)) keys.add(key);
    }
    if (typeof said['candidate'] === 'string') keys.add(`candidate/${String(said['procurement'])}/${said['candidate']}`);
    if (Array.isArray(said['seats'])) for (const seat of said['seats']) keys.add(`seat/${String(seat)}`);
    if (authority?.kind === 'DECISION') keys.add(`under/${authority.ref}`);
    for (const name of ['ballot', 'item']) for (const key of this.about.get(`${name}/${String(said[name])}`) ?? []) keys.add(key);
    if (type === 'BallotOpened' || type === 'ItemOpened') {
      const name = type === 'BallotOpened' ? 'ballot' : 'item';
      this.about.set(
        `${name}/${String(said[name])}`,
        [...keys].filter((key) => /^(decision|meeting)\//.test(key)),
      );
    }
    return keys;
  }
}

const put = (lists: Map<string, Recorded[]>, key: string, entry: Recorded): void => {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
};

const indexes = new WeakMap<readonly Recorded[], Index>();
/** The trail of a history. A history only grows, so what was indexed once is kept beside it. */
export function trailOf(history: readonly Recorded[]): Trail {
  const index = indexes.get(history) ?? new Index();
  indexes.set(history, index);
  for (let i = index.all.length; i < history.length; i += 1) index.add(history[i]!);
  return index;
}

export interface Why {
  /** The revision of the last entry behind a row. */
  readonly revision: number;
  readonly entries: readonly { readonly revision: number; readonly hash: string; readonly type: string }[];
}
interface Behind {
  readonly rev: number;
  readonly hash: string;
  readonly type: string;
}
export const why = (...lists: readonly (readonly Behind[])[]): Why => {
  const behind = new Map(lists.flat().map((entry) => [entry.rev, entry]));
  const entries = [...behind.values()].sort((a, b) => a.rev - b.rev).map(({ rev, hash, type }) => ({ revision: rev, hash, type }));
  return { revision: entries.at(-1)?.revision ?? -1, entries };
};
