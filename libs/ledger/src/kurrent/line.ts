/**
 * The line to the server. Every question has a time limit of its own, for the server's is not kept while it is frozen; a
 * client that did not get a clear answer is given up and another made, one at a time; and when the server was away for
 * longer than a command is given, whoever asks is told so at once until it is back.
 */
import { CancelledError, START } from '@eventstore/db-client';
import { causeOf, isClear, isFault, isNotLeader, NoAnswerError, StoreFaultError, StoreUnreachableError } from './answers';
import { LedgerClient } from './client';
import { shown, type Connection } from './connection';
import { gather } from './inflow';

export interface Timings {
  /** For one answer, or for the next piece of one. */
  readonly answerMs: number;
  /** For all tries of one question together. */
  readonly patienceMs: number;
  /** For the first answer at all, when the ledger is opened. */
  readonly openMs: number;
  /** Between two looks whether those who follow still get what is committed. */
  readonly watchMs: number;
  /** Before the second try; each further one waits up to twice as long. */
  readonly backOffMs: number;
}

export const TIMINGS: Timings = { answerMs: 4_000, patienceMs: 12_000, openMs: 30_000, watchMs: 5_000, backOffMs: 50 };
const BACK_OFF_MS_MAX = 1_000;

/** What the operator is told: that the server went away, and that it is back. */
export type Say = (text: string) => void;

export class Line {
  private client: LedgerClient | undefined;
  private ending: Promise<void> = Promise.resolve();
  private away: { readonly since: number; because: unknown } | undefined;
  private fault: unknown;
  private isOver = false;

  constructor(
    readonly connection: Connection,
    readonly timings: Timings,
    private readonly say: Say,
  ) {}

  get where(): string {
    return shown(this.connection);
  }

  /** Tries until there is a clear answer. What is tried is the same each time, so it may be done twice without harm. */
  async ask<T>(question: (client: LedgerClient) => Promise<T>, patienceMs = this.timings.patienceMs, answerMs = this.timings.answerMs): Promise<T> {
    const since = Date.now();
    for (let tries = 1; ; tries += 1) {
      await this.assertThere(patienceMs);
      const client = await this.current();
      try {
        const answer = await within(answerMs, question(client));
        this.isThere();
        return answer;
      } catch (error) {
        if (isClear(error)) this.isThere();
        await this.failed(client, error, { tries, since, patienceMs });
      }
    }
  }

  /** The client of the hour. The one before it has ended by then. */
  async current(): Promise<LedgerClient> {
    while (!this.client) {
      const { ending } = this;
      await ending;
      if (this.isOver) throw new Error('the store is closed');
      if (ending === this.ending) this.client ??= new LedgerClient(this.connection);
    }
    return this.client;
  }

  /** Waits before the next try, or throws when there is none: what is clear, and what has lasted too long. */
  async failed(
    client: LedgerClient,
    error: unknown,
    { tries, since, patienceMs }: { tries: number; since: number; patienceMs: number },
  ): Promise<void> {
    if (isClear(error)) throw error;
    if (isFault(error)) {
      this.fault = error;
      throw new StoreFaultError(`${this.where} says that it is damaged: ${causeOf(error)}`, { cause: error });
    }
    this.isAway(client, error, since);
    if (this.isOver || Date.now() - since >= patienceMs) throw new StoreUnreachableError(this.where, this.away?.because ?? error);
    await this.pause(tries);
  }

  async pause(tries: number): Promise<void> {
    const longest = Math.min(BACK_OFF_MS_MAX, this.timings.backOffMs * 2 ** (tries - 1));
    await new Promise((resolve) => setTimeout(resolve, longest / 2 + (Math.random() * longest) / 2));
  }

  /** What was damaged is not written to. */
  assertWritable(): void {
    if (this.fault)
      throw new StoreFaultError(`${this.where} said that it is damaged: nothing is appended before it was looked at`, { cause: this.fault });
  }

  isThere(): void {
    if (this.away) this.say(`${this.where} answers again, after ${Math.round((Date.now() - this.away.since) / 1_000)} s`);
    this.away = undefined;
  }

  isAway(client: LedgerClient, error: unknown, since = Date.now()): void {
    // Who leads has changed, and the client knows: it is not at fault.
    if (!isNotLeader(error)) this.giveUp(client);
    // That the call was let go of says nothing of why.
    if (this.away && !(error instanceof CancelledError)) this.away.because = error;
    if (this.away || this.isOver) return;
    this.away = { since, because: error };
    this.say(`${this.where} does not answer: ${causeOf(error)}`);
    void this.listen();
  }

  async close(): Promise<void> {
    this.isOver = true;
    if (this.client) this.giveUp(this.client);
    await this.ending;
  }

  private giveUp(client: LedgerClient): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.ending = this.ending.then(() => client.end());
  }

  /** Whoever asks while the server is away for long is told so at once, rather than made to wait as well. */
  async assertThere(patienceMs: number): Promise<void> {
    if (this.isOver) throw new Error('the store is closed');
    if (!this.away || Date.now() - this.away.since < patienceMs) return;
    // Whoever asks again and again without a pause must not keep the answer from coming in.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.away) throw new StoreUnreachableError(this.where, this.away.because);
  }

  /** While the server is away, one asks for all whether it is back. */
  private async listen(): Promise<void> {
    for (let tries = 1; this.away && !this.isOver; tries += 1) {
      await this.pause(tries);
      if (!this.away || this.isOver) return;
      const client = await this.current().catch(() => undefined);
      if (!client) return;
      const asked = gather(client, client.readAll({ fromPosition: START, maxCount: 1, requiresLeader: true }), this.timings.answerMs);
      await asked.then(
        () => this.isThere(),
        (error: unknown) => {
          if (isClear(error)) this.isThere();
          else if (!isNotLeader(error)) this.giveUp(client);
        },
      );
    }
  }
}

export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new NoAnswerError(ms)), ms)));
  try {
    // Whatever comes after the limit is nobody's business any more, and must not end the process.
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}
