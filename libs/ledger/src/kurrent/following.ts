/**
 * Everything that is committed, in the server's order. A subscription ends whenever the server, the line or its own
 * slowness ends it, so it is watched, and taken up again after the last entry that was given on: none is skipped.
 */
import { CancelledError, START, streamNameFilter, TimeoutError, type AllStreamRecordedEvent } from '@eventstore/db-client';
import { Observable } from 'rxjs';
import { ResyncError, type Fed, type Position } from '../event-store';
import { isUnknownPlace, StoreFaultError } from './answers';
import type { LedgerClient } from './client';
import { gather, Inflow } from './inflow';
import type { Line } from './line';
import { isAfter, isSame, placeOf, positionOf, resync, type Place } from './places';
import { fedOf } from './recorded';

const SEARCHED_MAX = 500;
/** A search through what is not ours takes longer than an answer. */
const SEARCH_ANSWERS = 3;

export class Following {
  private readonly followers = new Set<Follower>();
  private watching: NodeJS.Timeout | undefined;

  constructor(
    private readonly line: Line,
    private readonly epoch: string,
    private readonly prefix: string,
  ) {}

  head(): Promise<Place | undefined> {
    const { answerMs } = this.line.timings;
    return this.line.ask((client) => client.lastPlace(this.prefix), undefined, answerMs * SEARCH_ANSWERS);
  }

  async *feed(after?: Position): AsyncGenerator<Fed> {
    let place = after === undefined ? undefined : await this.known(after);
    const end = await this.head();
    if (!end) return;
    const { answerMs, patienceMs } = this.line.timings;
    for (let [tries, since] = [1, Date.now()]; !place || isAfter(end, place); tries += 1) {
      const client = await this.line.current();
      const inflow = this.open(client, place);
      try {
        for (let piece = await inflow.next(answerMs); piece; piece = await inflow.next(answerMs)) {
          for (const event of piece) {
            [tries, since] = [1, Date.now()];
            place = event.position;
            yield fedOf(this.epoch, this.prefix, event);
            if (!isAfter(end, place)) return;
          }
        }
        throw new CancelledError();
      } catch (error) {
        await this.line.failed(client, error, { tries, since, patienceMs });
      } finally {
        inflow.stop();
      }
    }
  }

  follow(after?: Position): Observable<Fed> {
    return new Observable<Fed>((subscriber) => {
      const follower = new Follower(after);
      this.join(follower);
      const next = (event: AllStreamRecordedEvent): void => subscriber.next(fedOf(this.epoch, this.prefix, event));
      this.keepUp(follower, next).then(
        () => subscriber.complete(),
        (error: unknown) => (follower.isOver ? subscriber.complete() : subscriber.error(error)),
      );
      return () => this.leave(follower);
    });
  }

  /** Lets everybody go who follows. */
  end(): void {
    for (const follower of this.followers) this.leave(follower);
  }

  private async keepUp(follower: Follower, next: (event: AllStreamRecordedEvent) => void): Promise<void> {
    for (let tries = 1; !follower.isOver; tries += 1) {
      const client = await this.line.current();
      try {
        // Asked each time: meanwhile the server may have been put back to an earlier day.
        const from = follower.place ? positionOf(this.epoch, follower.place) : follower.after;
        if (from !== undefined) follower.place = await this.known(from);
        if (follower.isOver) return;
        follower.inflow = this.open(client, follower.place);
        for (let piece = await follower.inflow.next(undefined); piece; piece = await follower.inflow.next(undefined)) {
          for (const event of piece) {
            if (follower.isOver) return;
            follower.place = event.position;
            tries = 1;
            next(event);
          }
        }
      } catch (error) {
        if (error instanceof ResyncError || error instanceof StoreFaultError) throw error;
        // A consumer that was too slow, or that was let go of, says nothing about the server.
        if (!(error instanceof TimeoutError) && !(error instanceof CancelledError)) this.line.isAway(client, error);
      } finally {
        follower.inflow?.stop();
      }
      if (!follower.isOver) await this.line.pause(tries);
    }
  }

  /** Whether an entry of this ledger lies at the position: a subscription from anywhere else fails, or is silent for ever. */
  private async known(position: Position): Promise<Place> {
    const place = placeOf(this.epoch, position);
    return this.line.ask(async (client) => {
      const first = (from: Place | typeof START) =>
        gather(client, client.readAll({ fromPosition: from, maxCount: 1, requiresLeader: true }), this.line.timings.answerMs);
      const found = await first(place).catch(async (error: unknown) => {
        if (!isUnknownPlace(error)) throw error;
        // If the server answers otherwise, it is the place that is wrong.
        await first(START);
        return [];
      });
      const [event] = found;
      if (!event || !isSame(event.position, place) || !event.streamId.startsWith(this.prefix)) throw resync(this.epoch, position);
      return place;
    });
  }

  private open(client: LedgerClient, place: Place | undefined): Inflow<AllStreamRecordedEvent> {
    const filter = streamNameFilter({
      prefixes: [this.prefix],
      maxSearchWindow: SEARCHED_MAX,
      // A sign of life and no more: it runs ahead of what was given on, and an error in here would end the process.
      checkpointReached: async () => inflow.touched(),
    });
    const call = client.subscribeToAll({ fromPosition: place ?? START, filter });
    const inflow = new Inflow(client, call);
    return inflow;
  }

  private join(follower: Follower): void {
    this.followers.add(follower);
    this.watching ??= setInterval(() => void this.watch(), this.line.timings.watchMs).unref();
  }

  private leave(follower: Follower): void {
    follower.end();
    this.followers.delete(follower);
    if (this.followers.size > 0) return;
    clearInterval(this.watching);
    this.watching = undefined;
  }

  /** A subscription may fall silent without an end. Whoever stands still where there is more is made to begin again. */
  private async watch(): Promise<void> {
    const head = await this.head().catch(() => undefined);
    if (!head) return;
    for (const follower of this.followers) {
      const { place } = follower;
      const isBehind = !place || isAfter(head, place);
      if (isBehind && follower.behind && follower.behind.at === place) follower.inflow?.stop();
      follower.behind = isBehind ? { at: place } : undefined;
    }
  }
}

/** One who follows, and how far everything was given on. */
class Follower {
  place: Place | undefined;
  inflow: Inflow<AllStreamRecordedEvent> | undefined;
  /** Where it stood when it was last looked at, and was behind. */
  behind: { readonly at: Place | undefined } | undefined;
  isOver = false;

  constructor(readonly after: Position | undefined) {}

  end(): void {
    this.isOver = true;
    this.inflow?.stop();
  }
}
