/**
 * Entries go over command by command, in the order in which they were committed, as the bytes they are. What is in the
 * target already must be the beginning of the source, so a copy that was interrupted goes on where it ended, and
 * nothing of another ledger is ever mixed in.
 */
import { createHash } from 'node:crypto';
import { entryHash } from '@app/proofs';
import { CopyError, commandsOf, type Checked } from './copy-check';
import type { Ports } from './entry';
import type { EventStore, Fed, Position } from './event-store';

/** In one piece, a command may be almost a megabyte. */
const BYTES_TOGETHER_MAX = 8_000_000;
const PROGRESS_ENTRIES = 1_000;

export type Step = 'CHECKING' | 'COPYING' | 'COMPARING';
export interface CopyProgress {
  (step: Step, entries: number, of?: number): void;
}

export type Source = Pick<EventStore, 'feed' | 'head'>;

export interface Copying {
  readonly from: Source;
  readonly to: Pick<EventStore, 'feed' | 'append'>;
  /** Opens what is sealed, to see that it is what the entry names. */
  readonly keys: Pick<Ports, 'open'>;
  /** How many commands may be on their way at once. More than one only where the target takes them in their order, all or none. */
  readonly together: number;
  /** Called once, when the target is known to hold nothing else and the first entry is about to be written. */
  readonly begins?: () => void;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: CopyProgress | undefined;
}

export interface Tally {
  readonly entries: number;
  readonly streams: ReadonlyMap<string, { readonly entries: number; readonly head: string }>;
  /** Of all bytes, and of all that travels beside them, in their order. */
  readonly sum: string;
}

/** What lies between the beginning and `until`; undefined when it was stopped. */
export interface Between {
  readonly until: Position;
  readonly entries: number;
}

/** Looks the whole source through before anything is written, so that a damaged one leaves nothing behind. */
export async function checkEntries({ from, keys, signal, progress }: Omit<Copying, 'to' | 'together' | 'begins'>): Promise<Between | undefined> {
  const until = await from.head();
  if (until === undefined) throw new CopyError('NO_LEDGER', 'the source holds no entry');
  let entries = 0;
  for await (const command of commandsOf(from.feed(), until, keys)) {
    if (signal?.aborted) return undefined;
    entries = counted(entries, command.length, (so) => progress?.('CHECKING', so));
  }
  return { until, entries };
}

/** Whether all went over; false when it was stopped between two commands. */
export async function copyEntries(
  { from, to, keys, together, begins, signal, progress }: Copying,
  { until, entries: all }: Between,
): Promise<boolean> {
  const held = to.feed()[Symbol.asyncIterator]();
  const waiting: (readonly Checked[])[] = [];
  let [bytes, entries, hasBegun] = [0, 0, false];
  const hand = async (): Promise<void> => {
    if (waiting.length > 0 && !hasBegun) begins?.();
    hasBegun ||= waiting.length > 0;
    // Handed in without a pause in between: a file takes them in one transaction, so that none is there without those before it.
    const landed = await Promise.allSettled(waiting.splice(0).map((command) => put(to, command)));
    const failed = landed.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
    bytes = 0;
  };
  try {
    let there = await held.next();
    for await (const command of commandsOf(from.feed(), until, keys)) {
      if (signal?.aborted) break;
      let same = 0;
      for (; same < command.length && !there.done; same += 1) {
        assertSame(command[same]!, there.value);
        there = await held.next();
      }
      if (same > 0 && same < command.length) throw other(command[same]!, 'found nothing, and a part of its command before it');
      if (same === 0) {
        waiting.push(command);
        bytes += command.reduce((sum, one) => sum + one.bytes.length + one.beside.length, 0);
        if (waiting.length >= together || bytes >= BYTES_TOGETHER_MAX) await hand();
      }
      entries = counted(entries, command.length, (so) => progress?.('COPYING', so, all));
    }
    await hand();
    if (signal?.aborted) return false;
    if (!there.done) throw new CopyError('OTHER_LEDGER', `${nameOf(there.value)}: found it in the target, and not in the source`);
    return true;
  } finally {
    await held.return?.();
  }
}

async function put(to: Pick<EventStore, 'append'>, command: readonly Checked[]): Promise<void> {
  const [first] = command as [Checked];
  let outcome: 'appended' | 'conflict';
  try {
    outcome = await to.append(
      first.stream,
      first.told.rev,
      command.map(({ bytes, beside }) => ({ bytes, beside })),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CopyError('NOT_TAKEN', `${first.stream}#${first.told.rev}: the target did not take it: ${why}`, { cause: error });
  }
  if (outcome === 'conflict') throw other(first, 'found that somebody else writes there');
}

function assertSame(mine: Checked, there: Fed): void {
  if (mine.stream !== there.stream || Buffer.compare(mine.bytes, there.bytes) !== 0) throw other(mine, `found ${nameOf(there)} of another ledger`);
  if (Buffer.compare(mine.beside, there.beside) !== 0) throw other(mine, 'found another sealed part beside it');
}

const other = ({ stream, told }: Checked, found: string): CopyError =>
  new CopyError('OTHER_LEDGER', `${stream}#${told.rev}: ${found} in the target, expected the entry of the source`);

/** The target's entry may be anything, so what it says of itself is only used to name it. */
function nameOf({ stream, bytes }: Fed): string {
  const [, rev = '?'] = /"rev":(\d+)/.exec(Buffer.from(bytes).toString()) ?? [];
  return `${stream}#${rev}`;
}

function counted(before: number, more: number, tell: (so: number) => void): number {
  const now = before + more;
  if (Math.floor(now / PROGRESS_ENTRIES) > Math.floor(before / PROGRESS_ENTRIES)) tell(now);
  return now;
}

/** What a side holds, read anew from where it lies. */
export async function tallyOf(feed: AsyncIterable<Fed>, until?: Position, tell: (entries: number) => void = () => undefined): Promise<Tally> {
  const streams = new Map<string, { entries: number; head: string }>();
  const last = new Map<string, Uint8Array>();
  const sum = createHash('sha256');
  let entries = 0;
  for await (const { stream, bytes, beside, position } of feed) {
    // Where one ends and the next begins is part of what is summed up.
    sum
      .update(JSON.stringify([stream, bytes.length, beside.length]))
      .update(bytes)
      .update(beside);
    streams.set(stream, { entries: (streams.get(stream)?.entries ?? 0) + 1, head: '' });
    last.set(stream, bytes);
    entries = counted(entries, 1, tell);
    if (position === until) break;
  }
  for (const [stream, bytes] of last) streams.set(stream, { ...streams.get(stream)!, head: entryHash(bytes) });
  return { entries, streams, sum: sum.digest('base64url') };
}
