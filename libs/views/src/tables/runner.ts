/**
 * Keeps the tables: reads what was recorded since the checkpoint, folds it in memory, and writes the rows of the alliances
 * that were touched, with the checkpoint in the same transaction. First it pulls all that is there, then it follows what
 * comes. It can be stopped at any moment and goes on from its checkpoint; another copy of the ledger, or another version of
 * the tables, makes it start from zero by itself.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { concat, concatMap, filter, firstValueFrom, of, Subject, takeUntil, timer, type Subscription } from 'rxjs';
import { FedEntry, type Fed, type Feed } from './feed';
import { advance, rowsOf, tableFold, type Last, type Rows, type TableState } from './rows';
import type { Tables } from './tables';

/** So many entries are folded before their rows are written: each row once for all of them. */
const BATCH_ENTRIES = 20_000;
/** Others get their turn in between. */
const TURN_ENTRIES = 2_000;
/** As many alliances are kept folded; one that was let go is read again when something happens in it. */
const STATES_MAX = 5_000;
const GATHER_MS = 20;
const AGAIN_MS = 5_000;

interface Folded {
  readonly state: TableState;
  last: Last;
}
export interface Progress {
  (entries: number, position: string): void;
}

export class TableRunner {
  private readonly states = new Map<string, Folded>();
  private readonly touched = new Set<string>();
  private readonly written = new Subject<void>();
  private position: string | undefined;
  private read = 0;
  private waiting: Fed[] = [];
  private following: Subscription | undefined;
  private work: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    readonly tables: Tables,
    private readonly feed: Feed,
    private readonly hashOf: (bytes: Uint8Array) => string,
    private readonly onError: (error: unknown) => void = () => undefined,
  ) {}

  /** The place in the ledger's order up to which the tables hold everything. */
  get at(): string | undefined {
    return this.position;
  }

  /** Reads all that is there; done when the tables hold it, or when it is stopped. */
  async catchUp(progress: Progress = () => undefined): Promise<void> {
    this.position = await this.tables.prepare(this.feed.epoch);
    let unwritten = 0;
    let last: string | undefined;
    for await (const fed of this.feed.feed(this.position)) {
      const loading = this.take(fed);
      if (loading) await loading;
      last = fed.position;
      unwritten += 1;
      if (unwritten % TURN_ENTRIES === 0) await turn();
      if (unwritten >= BATCH_ENTRIES) {
        await this.write(last);
        progress(this.read, last);
        unwritten = 0;
      }
      if (this.isStopped) break;
    }
    if (last !== undefined && last !== this.position) await this.write(last);
    if (last !== undefined) progress(this.read, last);
  }

  /** Catches up, and then keeps up with what comes, until it is stopped. */
  async start(): Promise<void> {
    try {
      this.work = this.catchUp();
      await this.work;
    } catch (error) {
      return this.fail(error);
    }
    if (this.isStopped) return;
    this.following = this.feed.follow(this.position).subscribe({
      next: (fed) => {
        this.waiting.push(fed);
        // What comes close together is written together.
        this.timer ??= setTimeout(
          () => (this.work = this.work.then(() => this.writeWaiting()).catch((error: unknown) => this.fail(error))),
          GATHER_MS,
        );
      },
      error: (error: unknown) => this.fail(error),
    });
  }

  /** Nothing that was folded is trusted any more: it starts again from its checkpoint after a while. */
  private fail(error: unknown): void {
    this.onError(error);
    this.following?.unsubscribe();
    clearTimeout(this.timer);
    this.states.clear();
    this.touched.clear();
    this.waiting = [];
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.start();
    }, AGAIN_MS).unref();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.following?.unsubscribe();
    clearTimeout(this.timer);
    await this.work.catch(() => undefined);
    this.written.complete();
  }

  /** Whether the tables hold a revision of an alliance, now or before so many milliseconds have passed. */
  async reach(alliance: string, revision: number, msMax: number): Promise<boolean> {
    const held = concat(of(undefined), this.written).pipe(
      concatMap(() => this.tables.revisionOf(alliance)),
      filter((known) => known >= revision),
      takeUntil(timer(msMax)),
    );
    return (await firstValueFrom(held, { defaultValue: -1 })) >= revision;
  }

  private async writeWaiting(): Promise<void> {
    this.timer = undefined;
    const fed = this.waiting;
    this.waiting = [];
    if (this.isStopped || fed.length === 0) return;
    for (const one of fed) await this.take(one);
    await this.write(fed.at(-1)!.position);
  }

  private take({ stream, bytes }: Fed): Promise<void> | undefined {
    this.read += 1;
    if (!stream.startsWith('alliance-')) return undefined;
    const entry = new FedEntry(bytes, this.hashOf);
    const known = this.states.get(stream);
    if (!known && entry.rev > 0) return this.load(stream, entry);
    // What was read anew to its end holds the entries that the feed brings next.
    if (known && entry.rev <= known.last.rev) return undefined;
    this.add(stream, entry);
    return undefined;
  }

  private add(stream: string, entry: FedEntry): void {
    const known = this.states.get(stream) ?? { state: { ...tableFold.initial }, last: entry };
    if (known.last === entry) this.states.set(stream, known);
    advance(known.state, entry);
    known.last = entry;
    this.touched.add(stream);
  }

  /** An alliance that is not kept folded any more, from its beginning up to the entry that came. */
  private async load(stream: string, { rev }: FedEntry): Promise<void> {
    for await (const { bytes } of this.feed.read(stream)) {
      const entry = new FedEntry(bytes, this.hashOf);
      this.add(stream, entry);
      if (entry.rev === rev) break;
    }
  }

  private async write(position: string): Promise<void> {
    const rows: { [T in keyof Rows]: Rows[T][number][] } = { alliances: [], decisions: [], cost_frames: [], access: [] };
    const names = [...this.touched].map((stream) => stream.slice('alliance-'.length));
    for (const name of names) {
      const { state, last } = this.states.get(`alliance-${name}`)!;
      const made = rowsOf(name, state, last);
      rows.alliances.push(...made.alliances);
      rows.decisions.push(...made.decisions);
      rows.cost_frames.push(...made.cost_frames);
      rows.access.push(...made.access);
    }
    await this.tables.write(names, rows, { epoch: this.feed.epoch, position });
    this.touched.clear();
    this.position = position;
    for (const stream of this.states.keys()) {
      if (this.states.size <= STATES_MAX) break;
      this.states.delete(stream);
    }
    this.written.next();
  }
}
