/** The feed: everything that was recorded, in the order of its commit; first what is there, then what comes. */
import { Observable, map } from 'rxjs';
import type { Entry, Ports } from './entry';
import { COMMAND_BYTES_MAX, COMMAND_ENTRIES_MAX, ENTRY_BYTES_MAX, OutOfBoundsError, ResyncError } from './event-store';
import type { EventStore, Fed, Kept, Position } from './event-store';
import { readEntry } from './read-entry';

export interface FedEntry {
  readonly position: Position;
  readonly entry: Entry;
}

/** The feed as views and live streams take it. An entry that is newer than this server comes as it is (L-07). */
export const entries = (store: EventStore, ports: Ports, after?: Position): Observable<FedEntry> =>
  store.follow(after).pipe(map((fed) => ({ position: fed.position, entry: readEntry(ports, fed) })));

export const positionOf = (epoch: string, place: number): Position => `${epoch}:${place}`;

/** The place that a position names in this copy of the ledger; 0 is before everything. */
export function placeOf(epoch: string, last: number, position: Position | undefined): number {
  if (position === undefined) return 0;
  const [, found, place] = /^([\w-]+):(0|[1-9]\d{0,14})$/.exec(position) ?? [];
  if (found !== epoch || Number(place) > last) {
    throw new ResyncError(`found position ${position}, expected one of ${epoch} and at most ${last}: start from the beginning`);
  }
  return Number(place);
}

/** What every adapter asks of an append before it tries it. */
export function assertWithinBounds(stream: string, entries: readonly Kept[]): void {
  const largest = entries.reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
  const size = entries.reduce((sum, { bytes, beside }) => sum + bytes.length + beside.length, 0);
  if (entries.length < 1 || entries.length > COMMAND_ENTRIES_MAX || largest > ENTRY_BYTES_MAX || size > COMMAND_BYTES_MAX) {
    throw new OutOfBoundsError(
      `${stream}: found ${entries.length} entries, the largest of ${largest} bytes, ${size} together; expected 1 to ` +
        `${COMMAND_ENTRIES_MAX}, at most ${ENTRY_BYTES_MAX} and ${COMMAND_BYTES_MAX}`,
    );
  }
}

/** Tells those who follow that something was committed. It carries no entry: they read for themselves, so none is skipped. */
export class Commits {
  private readonly waiting = new Set<() => void>();
  private isOver = false;
  count = 0;

  happened(): void {
    this.count += 1;
    for (const wake of this.waiting) wake();
  }

  end(): void {
    this.isOver = true;
    this.happened();
  }

  follow(feed: (after?: Position) => AsyncIterable<Fed>, after?: Position): Observable<Fed> {
    return new Observable<Fed>((subscriber) => {
      let wake: (() => void) | undefined;
      const follow = async (): Promise<void> => {
        for (let place = after; !subscriber.closed && !this.isOver;) {
          const seen = this.count;
          for await (const fed of feed(place)) {
            if (subscriber.closed) return;
            place = fed.position;
            subscriber.next(fed);
          }
          // What was committed while this was reading is read before anybody sleeps.
          if (this.count === seen && !subscriber.closed) {
            await new Promise<void>((resolve) => {
              wake = resolve;
              this.waiting.add(resolve);
            });
            if (wake) this.waiting.delete(wake);
          }
        }
      };
      follow().then(
        () => subscriber.complete(),
        (error: unknown) => subscriber.error(error),
      );
      return () => wake?.();
    });
  }
}
