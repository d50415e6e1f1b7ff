/** A store that keeps its histories as long as the process lives: for tests, and for trying things out. */
import { randomBytes } from 'node:crypto';
import { LedgerInUseError, type EventStore, type Fed, type Kept } from './event-store';
import { assertWithinBounds, Commits, placeOf, positionOf } from './feed';

/** Where a memory store keeps its entries, so that it can be closed and opened again. */
export interface MemoryPlace {
  readonly epoch: string;
  readonly all: Fed[];
  readonly streams: Map<string, Kept[]>;
  isOpen: boolean;
}

export const memoryPlace = (): MemoryPlace => ({ epoch: randomBytes(8).toString('hex'), all: [], streams: new Map(), isOpen: false });

const isSame = (a: Kept, b: Kept | undefined): boolean => b !== undefined && Buffer.compare(a.bytes, b.bytes) === 0;

export function openMemory(place: MemoryPlace = memoryPlace()): EventStore {
  if (place.isOpen) throw new LedgerInUseError('this place is open already: a ledger has one writer');
  place.isOpen = true;
  const { epoch, all, streams } = place;
  const commits = new Commits();

  async function* feed(after?: string): AsyncGenerator<Fed> {
    for (let at = placeOf(epoch, all.length, after); at < all.length; at += 1) yield all[at]!;
  }

  return {
    epoch,
    feed,
    follow: (after) => commits.follow(feed, after),
    async *read(stream, from = 0) {
      const kept = streams.get(stream) ?? [];
      const length = kept.length;
      for (let rev = from; rev < length; rev += 1) yield kept[rev]!;
    },
    async append(stream, rev, entries) {
      if (!place.isOpen) throw new Error('the store is closed');
      assertWithinBounds(stream, entries);
      const held = streams.get(stream) ?? [];
      if (held.length > rev && entries.every((entry, i) => isSame(entry, held[rev + i]))) return 'appended';
      if (held.length !== rev) return 'conflict';

      streams.set(stream, held);
      for (const { bytes, beside } of entries) {
        held.push({ bytes, beside });
        all.push({ bytes, beside, stream, position: positionOf(epoch, all.length + 1) });
      }
      commits.happened();
      return 'appended';
    },
    head: async () => (all.length === 0 ? undefined : positionOf(epoch, all.length)),
    async close() {
      place.isOpen = false;
      commits.end();
    },
  };
}
