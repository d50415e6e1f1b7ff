/**
 * What the double of a KurrentDB server remembers: streams, and the order of everything. It answers about expected
 * revisions and repeats as the real one was seen to answer, and it forgets all when its process ends.
 */

export interface Recorded {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  /** Place in the order of everything: commit and prepare are the same, and between two places there are gaps. */
  readonly position: bigint;
  readonly created: bigint;
}

export type Proposed = Pick<Recorded, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

export type Outcome =
  | { readonly is: 'APPENDED'; readonly revision: number; readonly position: bigint }
  | { readonly is: 'WRONG_VERSION'; readonly current: number | undefined }
  | { readonly is: 'TOO_LARGE' }
  | { readonly is: 'DELETED' };

/** -1 says that the stream must not be there yet. */
export type Expected = number | 'ANY' | 'STREAM_EXISTS';

export const APPEND_BYTES_MAX = 1_048_576;
const FIRST_PLACE = 4_096n;
const HEADER_BYTES = 120;
/** Now and then the server writes about itself, and whoever reads everything meets that too. */
const STATISTICS_EVERY = 7;
const TICKS_PER_MS = 10_000n;

export class Log {
  readonly all: Recorded[] = [];
  private readonly streams = new Map<string, Recorded[]>();
  private readonly deleted = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private next = FIRST_PLACE;
  private appends = 0;

  constructor() {
    this.note();
  }

  of(stream: string): readonly Recorded[] | undefined {
    return this.streams.get(stream);
  }

  isDeleted(stream: string): boolean {
    return this.deleted.has(stream);
  }

  tombstone(stream: string): void {
    this.deleted.add(stream);
  }

  append(stream: string, expected: Expected, events: readonly Proposed[]): Outcome {
    if (this.deleted.has(stream)) return { is: 'DELETED' };
    if (events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0) > APPEND_BYTES_MAX) return { is: 'TOO_LARGE' };
    const held = this.streams.get(stream) ?? [];
    const current = held.length === 0 ? undefined : held.length - 1;
    const from = expected === 'ANY' || expected === 'STREAM_EXISTS' ? held.length : expected + 1;
    if (expected === 'STREAM_EXISTS' && current === undefined) return { is: 'WRONG_VERSION', current };
    if (from > held.length) return { is: 'WRONG_VERSION', current };
    if (from < held.length) {
      // Ids alone are compared: other bytes under the same ids are told to have been written, and the old ones stay.
      if (events.length === 0 || !events.every(({ id }, i) => held[from + i]?.id === id)) return { is: 'WRONG_VERSION', current };
      const last = held[from + events.length - 1]!;
      return { is: 'APPENDED', revision: last.revision, position: last.position };
    }
    // An append of nothing is told to have succeeded, and makes no stream.
    if (events.length === 0) return { is: 'APPENDED', revision: Math.max(0, held.length - 1), position: this.next };
    for (const event of events) this.put(stream, held, event);
    this.streams.set(stream, held);
    if ((this.appends += 1) % STATISTICS_EVERY === 0) this.note();
    for (const told of this.listeners) told();
    const { revision, position } = held.at(-1)!;
    return { is: 'APPENDED', revision, position };
  }

  /** Told after every append, until the answer is called. */
  listen(told: () => void): () => void {
    this.listeners.add(told);
    return () => this.listeners.delete(told);
  }

  /** Where in `all` the first event stands that lies at this place or after it. */
  indexOf(position: bigint): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private put(stream: string, held: Recorded[], event: Proposed): void {
    const recorded: Recorded = { ...event, stream, revision: held.length, position: this.next, created: BigInt(Date.now()) * TICKS_PER_MS };
    this.next += BigInt(HEADER_BYTES + event.data.length + event.metadata.length);
    held.push(recorded);
    this.all.push(recorded);
  }

  private note(): void {
    const stream = '$stats-double';
    const held = this.streams.get(stream) ?? [];
    this.streams.set(stream, held);
    const id = `00000000-0000-4000-8000-${String(held.length).padStart(12, '0')}`;
    this.put(stream, held, { id, type: '$statsCollected', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.alloc(0) });
  }
}
