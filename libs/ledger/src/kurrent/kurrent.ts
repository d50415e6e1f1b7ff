/**
 * Histories on a KurrentDB server, which several processes may write to at once: an append names the exact revision that
 * it follows, so of two who decide on the same history one is told that it has moved (L-01). What was appended is never
 * changed or taken out by the ledger (L-02). An append whose answer is not clear is tried again as it was, byte for byte.
 */
import { MaxAppendSizeExceededError, StreamNotFoundError, WrongExpectedVersionError } from '@eventstore/db-client';
import type { Observable } from 'rxjs';
import { LedgerInUseError, OutOfBoundsError, type EventStore, type Fed, type Kept, type Position } from '../event-store';
import { assertWithinBounds } from '../feed';
import { Turns } from '../turns';
import { StoreFaultError } from './answers';
import { connectionOf } from './connection';
import { epochOn } from './epoch';
import { Following } from './following';
import { gather, Inflow } from './inflow';
import { Line, TIMINGS, type Say, type Timings } from './line';
import { positionOf } from './places';
import { eventOf, keptOf } from './recorded';

export { StoreFaultError, StoreUnreachableError } from './answers';
export { SETTING, StoreSettingError } from './connection';
export type { Say, Timings } from './line';

export interface KurrentSettings {
  /** `esdb://…`, with the ledger's name as its path. */
  readonly url: string;
  /** Told when the server goes away, and when it is back. Never told a secret. */
  readonly say?: Say;
  readonly timings?: Partial<Timings>;
}

/** Two clients in one process have been seen to break each other's calls. */
let isHeld = false;

export async function openKurrent({ url, say = () => undefined, timings }: KurrentSettings): Promise<EventStore> {
  const connection = connectionOf(url);
  if (isHeld) throw new LedgerInUseError('this process has a ledger on KurrentDB open already: it may have one at a time');
  isHeld = true;
  const line = new Line(connection, { ...TIMINGS, ...timings }, say);
  try {
    const epoch = await epochOn(line);
    return new KurrentStore(line, epoch, () => (isHeld = false));
  } catch (error) {
    await line.close();
    isHeld = false;
    throw error;
  }
}

class KurrentStore implements EventStore {
  /** No ledger's name holds a dot, so no ledger's prefix is the beginning of another's. */
  private readonly prefix: string;
  private readonly following: Following;
  private readonly turns = new Turns();
  private readonly appending = new Set<Promise<unknown>>();
  private isClosed = false;

  constructor(
    private readonly line: Line,
    readonly epoch: string,
    private readonly letGo: () => void,
  ) {
    this.prefix = `${line.connection.ledger}.`;
    this.following = new Following(line, epoch, this.prefix);
  }

  async *read(stream: string, from = 0): AsyncGenerator<Kept> {
    const { answerMs, patienceMs } = this.line.timings;
    for (let [rev, tries, since] = [from, 1, Date.now()]; ; tries += 1) {
      await this.line.assertThere(patienceMs);
      const client = await this.line.current();
      const inflow = new Inflow(client, client.readStream(this.prefix + stream, { fromRevision: BigInt(rev), requiresLeader: true }));
      try {
        for (let piece = await inflow.next(answerMs); piece; piece = await inflow.next(answerMs)) {
          for (const event of piece) {
            if (event.revision !== BigInt(rev)) throw new StoreFaultError(`${stream}#${rev}: found revision ${event.revision}, expected no gap`);
            yield keptOf(event);
            [rev, tries, since] = [rev + 1, 1, Date.now()];
          }
        }
        this.line.isThere();
        return;
      } catch (error) {
        if (error instanceof StreamNotFoundError && rev === 0) return this.line.isThere();
        await this.line.failed(client, error, { tries, since, patienceMs });
      } finally {
        // Whoever reads may have stopped in the middle.
        inflow.stop();
      }
    }
  }

  async append(stream: string, rev: number, entries: readonly Kept[]): Promise<'appended' | 'conflict'> {
    if (this.isClosed) throw new Error('the store is closed');
    assertWithinBounds(stream, entries);
    this.line.assertWritable();
    // The server takes what arrives together in any order; appends to one stream go out in the order they came in.
    const appended = this.turns.take(stream, () => this.put(stream, rev, entries));
    this.appending.add(appended);
    try {
      return await appended;
    } finally {
      this.appending.delete(appended);
    }
  }

  feed(after?: Position): AsyncIterable<Fed> {
    return this.following.feed(after);
  }

  follow(after?: Position): Observable<Fed> {
    return this.following.follow(after);
  }

  async head(): Promise<Position | undefined> {
    const place = await this.following.head();
    return place && positionOf(this.epoch, place);
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await Promise.allSettled(this.appending);
    this.following.end();
    await this.line.close();
    this.letGo();
  }

  private async put(stream: string, rev: number, entries: readonly Kept[]): Promise<'appended' | 'conflict'> {
    // Made once: a second try that differed in anything would be another append.
    const events = entries.map(eventOf);
    const { answerMs } = this.line.timings;
    try {
      const last = await this.line.ask((client) => client.append(this.prefix + stream, rev - 1, events, answerMs));
      if (last !== rev + entries.length - 1) throw new StoreFaultError(`${stream}#${rev}: found that it ends at ${last}`);
      return 'appended';
    } catch (error) {
      if (error instanceof MaxAppendSizeExceededError) throw new OutOfBoundsError(`${stream}: the server takes ${error.maxAppendSize} bytes at most`);
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      // What the error says of the stream comes in several shapes, so nothing rests on it: the stream itself is read.
      return (await this.isThere(stream, rev, entries)) ? 'appended' : 'conflict';
    }
  }

  private async isThere(stream: string, rev: number, entries: readonly Kept[]): Promise<boolean> {
    const held = await this.line.ask((client) => {
      const call = client.readStream(this.prefix + stream, { fromRevision: BigInt(rev), maxCount: entries.length, requiresLeader: true });
      return gather(client, call, this.line.timings.answerMs).catch((error: unknown) => {
        if (error instanceof StreamNotFoundError) return [];
        throw error;
      });
    });
    return held.length === entries.length && held.every((event, i) => Buffer.compare(keptOf(event).bytes, entries[i]!.bytes) === 0);
  }
}
