/**
 * What the runner is given: what was recorded, in the order of its commit, and nothing to write with. So no table can ever
 * make an event (L-09).
 */
import type { Recorded } from '@app/alliance';
import type { Observable } from 'rxjs';

export interface Kept {
  readonly bytes: Uint8Array;
}
export interface Fed extends Kept {
  readonly stream: string;
  readonly position: string;
}
export interface Feed {
  readonly epoch: string;
  read(stream: string, from?: number): AsyncIterable<Kept>;
  feed(after?: string): AsyncIterable<Fed>;
  follow(after?: string): Observable<Fed>;
  head(): Promise<string | undefined>;
}

const decoder = new TextDecoder();
const NOTHING = Object.freeze({});

/** Read as cheaply as can be: nothing is opened, and its hash is worked out when somebody asks for it. */
export class FedEntry implements Recorded {
  readonly type: string;
  readonly data: object;
  readonly received: string;
  readonly recorded: string;
  readonly day: string;
  readonly effective: string;
  readonly actor: Recorded['actor'];
  readonly authority?: NonNullable<Recorded['authority']>;
  readonly clock?: 'SIMULATED';
  readonly rev: number;
  readonly sealed = NOTHING;
  private known: string | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly hashOf: (bytes: Uint8Array) => string,
  ) {
    const { type, data, received, recorded, day, effective, actor, authority, clock, rev } = JSON.parse(decoder.decode(bytes)) as Omit<
      FedEntry,
      'hash' | 'sealed'
    >;
    this.type = type;
    this.data = data;
    this.received = received;
    this.recorded = recorded;
    this.day = day;
    this.effective = effective;
    this.actor = actor;
    if (authority) this.authority = authority;
    if (clock) this.clock = clock;
    this.rev = rev;
  }

  get hash(): string {
    return (this.known ??= this.hashOf(this.bytes));
  }
}
