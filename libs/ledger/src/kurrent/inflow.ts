/** What a call of the client gives, piece by piece, with a limit to the silence between two pieces. */
import type { Readable } from 'node:stream';
import { CancelledError } from '@eventstore/db-client';
import { NoAnswerError } from './answers';
import type { LedgerClient } from './client';

const WAITING_MAX = 500;

interface Call extends Readable {
  readonly cancel?: () => Promise<void>;
  readonly unsubscribe?: () => Promise<void>;
}

/** A call as the client gives it: the types of reads and of subscriptions have only this in common. */
export type Given<T> = AsyncIterable<{ readonly event?: T }>;

export class Inflow<T> {
  private arrived: T[] = [];
  private isOver = false;
  private fault: unknown;
  private wake: (() => void) | undefined;
  private readonly call: Call;
  private readonly forget: () => void;

  constructor(client: Pick<LedgerClient, 'onEnd'>, given: Given<T>) {
    this.call = given as unknown as Call;
    this.call.on('data', ({ event }: { readonly event?: T }) => {
      if (event && this.arrived.push(event) >= WAITING_MAX) this.call.pause();
      this.wake?.();
    });
    this.call.on('end', () => this.over());
    // A call that fails does so twice; the first time is told, and the second must have a listener too.
    this.call.on('error', (error: unknown) => this.over(error));
    // The client's cancelling is silent: without this, nobody would learn that nothing more comes.
    this.forget = client.onEnd(() => this.over(new CancelledError()));
  }

  /** A sign of life that gives nothing. */
  touched(): void {
    this.wake?.();
  }

  /** What has arrived, at least one; undefined at the end. Throws when the silence lasts longer than it may. */
  async next(silenceMs: number | undefined): Promise<readonly T[] | undefined> {
    while (this.arrived.length === 0) {
      if (this.fault) throw this.fault;
      if (this.isOver) return undefined;
      await this.something(silenceMs);
    }
    const { arrived } = this;
    this.arrived = [];
    this.call.resume();
    return arrived;
  }

  /** Ends the call: left alone it would go on behind our back. */
  stop(): void {
    this.forget();
    this.over();
    const stop = this.call.unsubscribe ?? this.call.cancel;
    void stop?.call(this.call).catch(() => undefined);
    this.call.resume();
  }

  private over(fault?: unknown): void {
    if (!this.isOver) this.fault = fault;
    this.isOver = true;
    this.wake?.();
  }

  private async something(silenceMs: number | undefined): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve, reject) => {
      this.wake = resolve;
      if (silenceMs !== undefined) timer = setTimeout(() => reject(new NoAnswerError(silenceMs)), silenceMs);
    });
    clearTimeout(timer);
    this.wake = undefined;
  }
}

/** All that a call gives. */
export async function gather<T>(client: LedgerClient, given: Given<T>, silenceMs: number): Promise<readonly T[]> {
  const inflow = new Inflow(client, given);
  const all: T[] = [];
  try {
    for (let piece = await inflow.next(silenceMs); piece; piece = await inflow.next(silenceMs)) all.push(...piece);
    return all;
  } finally {
    inflow.stop();
  }
}
