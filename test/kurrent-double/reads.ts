/** How the double gives events: of one stream, of everything, and as they come. */
import type { ServerWritableStream } from '@grpc/grpc-js';
import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { failure, type Fault } from './faults';
import type { Log, Recorded } from './log';
import type { Node } from './double';

type Call = ServerWritableStream<ReadReq, ReadResp>;
const BACKWARDS = 1;
const CHECKPOINT_EVERY = 32;

const identifierOf = (stream: string): StreamIdentifier => new StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));

function eventOf({ id, stream, revision, type, contentType, data, metadata, position, created }: Recorded): ReadResp {
  const place = String(position);
  const event = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new UUID().setString(id))
    .setStreamIdentifier(identifierOf(stream))
    .setStreamRevision(String(revision))
    .setCommitPosition(place)
    .setPreparePosition(place)
    .setData(data)
    .setCustomMetadata(metadata);
  event.getMetadataMap().set('type', type).set('content-type', contentType).set('created', String(created));
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(event).setCommitPosition(place));
}

/** Whether the filter of a call lets an event through. */
function filterOf(options: ReadReq.Options): (event: Recorded) => boolean {
  const filter = options.hasFilter() ? options.getFilter() : undefined;
  if (!filter) return () => true;
  const expression = (filter.hasStreamIdentifier() ? filter.getStreamIdentifier() : filter.getEventType())!;
  const named = filter.hasStreamIdentifier() ? (event: Recorded) => event.stream : (event: Recorded) => event.type;
  const [prefixes, regex] = [expression.getPrefixList(), expression.getRegex()];
  return (event) => (regex === '' ? prefixes.some((prefix) => named(event).startsWith(prefix)) : new RegExp(regex).test(named(event)));
}

/** Until the client has taken what was written, or is gone. */
function room(call: Call): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      call.off('drain', go).off('cancelled', go);
      resolve();
    };
    call.on('drain', go).on('cancelled', go);
  });
}

/** Gives one after another until the call ends or the fault strikes; whether all were given. */
async function give(call: Call, events: Iterable<Recorded>, fault: Fault | undefined): Promise<boolean> {
  let given = 0;
  for (const event of events) {
    if (call.cancelled) return false;
    if (fault?.does === 'BREAK' && given === fault.after) {
      call.emit('error', failure(fault.with));
      return false;
    }
    if (fault?.does === 'FALL_SILENT' && given === fault.after) return false;
    given += 1;
    if (!call.write(eventOf(event))) await room(call);
  }
  return true;
}

const some = <T>(items: readonly T[], wanted: (item: T) => boolean, count: number): T[] => items.filter(wanted).slice(0, count);

async function readStream(node: Node, call: Call, options: ReadReq.Options, fault: Fault | undefined): Promise<void> {
  const wanted = options.getStream()!;
  const stream = Buffer.from(wanted.getStreamIdentifier()!.getStreamName_asU8()).toString();
  if (node.log.isDeleted(stream)) return void call.emit('error', failure('DELETED'));
  const held = node.log.of(stream);
  if (!held) {
    call.write(new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream))));
    return void call.end();
  }
  const isBack = options.getReadDirection() === BACKWARDS;
  const from = wanted.hasEnd() ? held.length - 1 : wanted.hasStart() ? 0 : Number(wanted.getRevision());
  const found = isBack ? held.slice(0, from + 1).toReversed() : held.slice(wanted.hasEnd() ? held.length : from);
  if (
    await give(
      call,
      some(found, () => true, Number(options.getCount())),
      fault,
    )
  )
    call.end();
}

/** Where a position lies among everything; undefined when it is the boundary of no event. */
function boundary(log: Log, options: ReadReq.Options, end: number): number | undefined {
  const wanted = options.getAll()!;
  if (wanted.hasStart()) return 0;
  if (wanted.hasEnd()) return end;
  const [commit, prepare] = [BigInt(wanted.getPosition()!.getCommitPosition()), BigInt(wanted.getPosition()!.getPreparePosition())];
  const at = log.indexOf(commit);
  if (at === log.all.length) return end;
  return commit === prepare && log.all[at]!.position === commit ? at : undefined;
}

async function readAll(node: Node, call: Call, options: ReadReq.Options, fault: Fault | undefined): Promise<void> {
  const { all } = node.log;
  const at = boundary(node.log, options, all.length);
  if (at === undefined) return void call.emit('error', failure('NO_BOUNDARY'));
  // Forwards the event at the place is given too; backwards it is the first that is not.
  const found = options.getReadDirection() === BACKWARDS ? all.slice(0, at).toReversed() : all.slice(at);
  if (await give(call, some(found, filterOf(options), Number(options.getCount())), fault)) call.end();
}

/** What is there, then what comes. Checkpoints are sent on the way, also where nothing of it passes the filter. */
async function subscribe(node: Node, call: Call, options: ReadReq.Options, fault: Fault | undefined): Promise<void> {
  const { log } = node;
  const begin = boundary(log, options, log.all.length);
  if (begin === undefined) return void call.emit('error', failure('NO_BOUNDARY'));
  const passes = filterOf(options);
  const isAfter = options.getAll()!.hasPosition() && begin < log.all.length;
  let [at, isLive, left] = [isAfter ? begin + 1 : begin, false, fault];
  call.write(new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId('double')));
  let wake: () => void = () => undefined;
  const deaf = log.listen(() => wake());
  node.subscriptions.add(call);
  call.once('cancelled', () => wake());
  try {
    while (!call.cancelled && !call.writableEnded) {
      const piece = log.all.slice(at, at + CHECKPOINT_EVERY);
      at += piece.length;
      const given = piece.filter(passes);
      if (!(await give(call, given, left))) return;
      if (left?.does === 'BREAK' || left?.does === 'FALL_SILENT') left = { ...left, after: left.after - given.length };
      const last = piece.at(-1);
      if (last)
        call.write(
          new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(String(last.position)).setPreparePosition(String(last.position))),
        );
      if (at < log.all.length) continue;
      if (!isLive) call.write(new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
      isLive = true;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    deaf();
    node.subscriptions.delete(call);
  }
}

export function readOn(node: Node) {
  return (call: Call): void => {
    call.on('error', () => undefined);
    const options = call.request.getOptions()!;
    const isSubscription = options.hasSubscription();
    if (!isSubscription) {
      node.reads.add(call);
      for (const end of ['finish', 'cancelled', 'error']) call.on(end, () => node.reads.delete(call));
    }
    void (async () => {
      const stream = options.hasStream() ? Buffer.from(options.getStream()!.getStreamIdentifier()!.getStreamName_asU8()).toString() : undefined;
      const fault = await node.faults.take(isSubscription ? 'subscribe' : 'read', stream);
      const refused = node.refuses(call.metadata);
      if (refused) return void call.emit('error', refused);
      if (fault?.does === 'FAIL') return void call.emit('error', failure(fault.with, node.leader()));
      if (fault?.does === 'IGNORE') return;
      if (fault?.does === 'REPLY_LATE') await new Promise((resolve) => setTimeout(resolve, fault.ms));
      if (isSubscription) return subscribe(node, call, options, fault);
      return options.hasStream() ? readStream(node, call, options, fault) : readAll(node, call, options, fault);
    })();
  };
}
