/** What can go wrong between a client and the double, ordered by a test before it happens. */
import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { APPEND_BYTES_MAX } from './log';

export type Call = 'append' | 'read' | 'subscribe' | 'gossip' | 'features';

/** An answer that is an error; each looks as the real server's did. */
export type Failing =
  | 'UNAVAILABLE'
  | 'NOT_READY'
  | 'BUSY'
  | 'NOT_LEADER'
  | 'LEADERLESS'
  | 'ACCESS_DENIED'
  | 'RESET'
  | 'DATA_LOSS'
  | 'TOO_SLOW'
  | 'NO_BOUNDARY'
  | 'INTERNAL'
  | 'TOO_LARGE'
  | 'DELETED';

export type Fault =
  /** Nothing is done, and the call fails. */
  | { readonly does: 'FAIL'; readonly with: Failing }
  /** It is done, and the call fails. */
  | { readonly does: 'DROP_REPLY'; readonly with: Failing }
  /** It is done, and answered late. */
  | { readonly does: 'REPLY_LATE'; readonly ms: number }
  /** Nothing is done and nothing is said. */
  | { readonly does: 'IGNORE' }
  /** It is done, and nothing is said. */
  | { readonly does: 'SWALLOW_REPLY' }
  /** So many events are given, and then the call fails. */
  | { readonly does: 'BREAK'; readonly after: number; readonly with: Failing }
  /** So many events are given, and then nothing more is said. */
  | { readonly does: 'FALL_SILENT'; readonly after: number };

const FAILINGS: { readonly [of in Failing]: readonly [status, string, Readonly<Record<string, string>>?] } = {
  UNAVAILABLE: [status.UNAVAILABLE, 'the connection was dropped'],
  NOT_READY: [status.UNAVAILABLE, 'Server Is Not Ready'],
  BUSY: [status.UNAVAILABLE, 'Server Is Too Busy'],
  NOT_LEADER: [status.NOT_FOUND, 'Leader info available', { exception: 'not-leader' }],
  LEADERLESS: [status.NOT_FOUND, 'Leader info available', { exception: 'not-leader' }],
  ACCESS_DENIED: [status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }],
  RESET: [status.INTERNAL, 'Received RST_STREAM with code 2 (Internal server error)'],
  DATA_LOSS: [status.DATA_LOSS, 'the log is damaged'],
  TOO_SLOW: [status.ABORTED, 'Operation timed out: Consumer too slow to handle event while live.'],
  NO_BOUNDARY: [status.UNKNOWN, 'Exception was thrown by handler.'],
  INTERNAL: [status.INTERNAL, 'a record could not be read'],
  TOO_LARGE: [
    status.INVALID_ARGUMENT,
    'Maximum Append Size Exceeded',
    { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(APPEND_BYTES_MAX) },
  ],
  DELETED: [status.FAILED_PRECONDITION, 'the stream was deleted', { exception: 'stream-deleted', 'stream-name': 'deleted' }],
};

export function failure(of: Failing, leader?: { readonly host: string; readonly port: number }): ServiceError {
  const [code, details, trailers = {}] = FAILINGS[of];
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  if (of === 'NOT_LEADER') {
    metadata.set('leader-endpoint-host', leader?.host ?? '127.0.0.1');
    metadata.set('leader-endpoint-port', String(leader?.port ?? 0));
  }
  return Object.assign(new Error(details), { code, details, metadata });
}

/** Faults that wait for their call. The first that fits is taken, and taken once. */
export class Faults {
  private readonly waiting: { readonly call: Call; readonly stream: string | undefined; readonly fault: Fault }[] = [];
  /** How many calls of each kind came in. */
  readonly calls: Record<Call | 'batchAppend', number> = { append: 0, read: 0, subscribe: 0, gossip: 0, features: 0, batchAppend: 0 };
  /** Asked first; a test may draw lots here. */
  always: ((call: Call, stream: string | undefined) => Fault | undefined) | undefined;
  private thaw: (() => void) | undefined;
  private frozen: Promise<void> | undefined;

  next(call: Call, fault: Fault, { times = 1, stream }: { readonly times?: number; readonly stream?: string } = {}): void {
    for (let i = 0; i < times; i += 1) this.waiting.push({ call, stream, fault });
  }

  clear(): void {
    this.waiting.length = 0;
    this.always = undefined;
  }

  async take(call: Call, stream?: string): Promise<Fault | undefined> {
    this.calls[call] += 1;
    if (this.frozen) await this.frozen;
    const at = this.waiting.findIndex((one) => one.call === call && (one.stream === undefined || one.stream === stream));
    return at < 0 ? this.always?.(call, stream) : this.waiting.splice(at, 1)[0]!.fault;
  }

  /** From now on everything that comes in waits, as before a process that was stopped. */
  freeze(): void {
    this.frozen ??= new Promise((resolve) => (this.thaw = resolve));
  }

  unfreeze(): void {
    this.thaw?.();
    this.frozen = this.thaw = undefined;
  }
}
