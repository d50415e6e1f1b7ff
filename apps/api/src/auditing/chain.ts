/**
 * Is the chain of a stream as it was recorded? The bytes are read from where they lie, not from what is remembered of them, and
 * hashed again. What an entry should hash to is known from three sides: from the entry after it, which names it; from what
 * this server has read before; and, for the newest, from the tables. Whatever does not fit is named, and the rest is looked at
 * all the same (L-01, L-02, L-03).
 */
import { NotReadyError, readTold, type EventStore, type Told } from '@app/ledger';
import { entryHash } from '@app/proofs';

export type ChainFault = { readonly rev: number } & (
  | { readonly what: 'UNREADABLE' }
  /** It hashes to another name than the one that is known of it. */
  | { readonly what: 'HASH'; readonly expected: string; readonly found: string }
  /** The first entry names one before it. */
  | { readonly what: 'PREVIOUS'; readonly found: string }
  | { readonly what: 'REVISION'; readonly found: number }
  | { readonly what: 'STREAM'; readonly found: string }
);

export interface Chain {
  readonly head: { readonly revision: number; readonly hash: string } | null;
  /** As many as were found. */
  readonly entries: number;
  /** Revisions at which nothing was found. */
  readonly gaps: readonly number[];
  readonly mismatches: readonly ChainFault[];
  readonly isWhole: boolean;
}
export interface Looked {
  readonly chain: Chain;
  /** The entries that nothing speaks against. */
  readonly sound: readonly Told[];
}

/** What is known of the stream from elsewhere. */
export interface Remembered {
  readonly history?: readonly { readonly hash: string }[];
  readonly head?: { readonly revision: number; readonly hash: string };
}

interface Found {
  readonly hash: string;
  readonly told?: Told;
}
interface Placed extends Found {
  readonly rev: number;
}

const NAMED_MAX = 100;

function foundIn(bytes: Uint8Array): Found {
  const hash = entryHash(bytes);
  try {
    const told = readTold(bytes);
    return Number.isSafeInteger(told.rev) && told.rev >= 0 ? { hash, told } : { hash };
  } catch {
    return { hash };
  }
}

/** Everything that can still be read; cut off where the store itself can go no further. */
async function readAll(store: Pick<EventStore, 'read'>, stream: string): Promise<{ readonly all: readonly Found[]; readonly isCut: boolean }> {
  const all: Found[] = [];
  try {
    for await (const { bytes } of store.read(stream)) all.push(foundIn(bytes));
    return { all, isCut: false };
  } catch (error) {
    if (error instanceof NotReadyError) throw error;
    return { all, isCut: true };
  }
}

/**
 * A later revision than the next one means that something is missing only where the entry does not name the one found before
 * it, and what follows goes on from there; otherwise its revision was written over.
 */
function placed(all: readonly Found[]): readonly Placed[] {
  const places: Placed[] = [];
  let next = 0;
  for (const [i, found] of all.entries()) {
    const { rev = next, prev } = found.told ?? {};
    const after = all[i + 1]?.told?.rev;
    const isGap = rev > next && prev !== (places.at(-1)?.hash ?? null) && (after === undefined || after === rev + 1);
    places.push({ ...found, rev: isGap ? rev : next });
    next = places.at(-1)!.rev + 1;
  }
  return places;
}

/** The first of the revisions at which nothing is. */
function gapsIn(places: readonly Placed[], length: number): readonly number[] {
  const gaps: number[] = [];
  let next = 0;
  for (const end of [...places.map(({ rev }) => rev), length]) {
    for (; next < end && gaps.length < NAMED_MAX; next += 1) gaps.push(next);
    next = Math.max(next, end + 1);
  }
  return gaps;
}

/** What the entry should hash to, as far as anybody knows: of the newest, what was read before and what the tables hold. */
function expectedOf(rev: number, after: Placed | undefined, { history, head }: Remembered): readonly string[] {
  const remembered = history?.[rev] ? [history[rev].hash] : [];
  if (!after) return [...remembered, ...(head?.revision === rev ? [head.hash] : [])];
  if (remembered.length > 0) return remembered;
  return after.rev === rev + 1 && after.told?.prev ? [after.told.prev] : [];
}

function faultsOf(stream: string, { rev, hash, told }: Placed, after: Placed | undefined, remembered: Remembered): readonly ChainFault[] {
  const expected = expectedOf(rev, after, remembered).find((one) => one !== hash);
  return [
    ...(told ? [] : [{ rev, what: 'UNREADABLE' as const }]),
    ...(told && told.stream !== stream ? [{ rev, what: 'STREAM' as const, found: told.stream }] : []),
    ...(told && told.rev !== rev ? [{ rev, what: 'REVISION' as const, found: told.rev }] : []),
    ...(rev === 0 && told?.prev ? [{ rev, what: 'PREVIOUS' as const, found: told.prev }] : []),
    ...(expected !== undefined ? [{ rev, what: 'HASH' as const, expected, found: hash }] : []),
  ];
}

export async function lookAt(store: Pick<EventStore, 'read'>, stream: string, remembered: Remembered = {}): Promise<Looked> {
  const { all, isCut } = await readAll(store, stream);
  const places = placed(all);
  const last = places.at(-1);
  const gaps = gapsIn(places, Math.max(remembered.history?.length ?? 0, (remembered.head?.revision ?? -1) + 1));
  const faults = places.map((place, i) => faultsOf(stream, place, places[i + 1], remembered));
  const cut: readonly ChainFault[] = isCut ? [{ rev: (last?.rev ?? -1) + 1, what: 'UNREADABLE' }] : [];
  const mismatches = [...faults.flat(), ...cut];
  return {
    chain: {
      head: last ? { revision: last.rev, hash: last.hash } : null,
      entries: places.length,
      gaps,
      mismatches: mismatches.slice(0, NAMED_MAX),
      isWhole: gaps.length === 0 && mismatches.length === 0,
    },
    sound: places.flatMap(({ told }, i) => (told && faults[i]!.length === 0 ? [told] : [])),
  };
}
