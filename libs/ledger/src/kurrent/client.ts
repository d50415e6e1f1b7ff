/** The server's own client, without the parts of it that were seen to break, and with an end that ends it. */
import { CancelledError, convertToCommandError, EventStoreDBClient, WrongExpectedVersionError, type SingleNodeOptions } from '@eventstore/db-client';
import { Empty, StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { AppendReq, ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { Connection } from './connection';
import { placeAt, type Place } from './places';

const ENDING_MS_MAX = 1_000;
const BACKWARDS = 1;

/** What is appended: bytes that come back as they are. */
export interface Appended {
  /** A UUID; with the same id at the same revision the server takes it for the same. */
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export class LedgerClient extends EventStoreDBClient {
  private readonly endings = new Set<() => void>();
  private readonly channelOf: EventStoreDBClient['getChannel'];
  hasEnded = false;

  constructor(connection: Connection) {
    const { isSecure, certificates, credentials } = connection;
    super(addressOf(connection), isSecure ? certificates : { insecure: true }, credentials && { ...credentials });
    // What goes wrong while a connection is given up goes wrong where nobody waits for it, and would end the process.
    const giveUp = this.handleError;
    this.handleError = async (client, error) => giveUp(client, error).catch(() => undefined);
    // A call that was late would open the connection of a client that has ended, and nobody would ever close it.
    this.channelOf = this.getChannel;
    this.getChannel = async () => {
      if (this.hasEnded) throw new CancelledError();
      return this.channelOf();
    };
  }

  /**
   * All the events after revision `last` (-1 for none), or none; the revision of the last of them.
   *
   * Not by the client's own append. Its batches share one bank of promises in the whole process: a broken connection of one
   * client fails what another has in flight, and a reply that comes late throws where nobody can catch it; so does a call on a
   * connection that was closed a moment ago. It asks the server for its features first, a question without a time limit, whose
   * bad answer is kept for ever.
   */
  append(stream: string, last: number, events: readonly Appended[], deadline: number): Promise<number> {
    return this.execute(StreamsClient, 'append', (client) => {
      return new Promise<number>((resolve, reject) => {
        const call = client.append(...this.callArguments({ requiresLeader: true, deadline }), (error, response) => {
          if (error) reject(known(error));
          else if (response.hasSuccess()) resolve(Number(response.getSuccess()!.getCurrentRevision()));
          else reject(new WrongExpectedVersionError(null as never, { streamName: stream, current: 'no_stream', expected: 'any' }));
        });
        // Told to the callback as well.
        call.on('error', () => undefined);
        call.write(appendHeader(stream, last));
        for (const event of events) call.write(appendMessage(event));
        call.end();
      });
    });
  }

  /** Whoever waits for something of this client is told when there is nothing more to wait for. */
  onEnd(told: () => void): () => void {
    if (this.hasEnded) told();
    else this.endings.add(told);
    return () => this.endings.delete(told);
  }

  /** Cancels what is being read and lets go of the connection. What is being appended ends by itself. */
  async end(): Promise<void> {
    if (this.hasEnded) return;
    this.hasEnded = true;
    for (const told of this.endings) told();
    const channel = this.channelOf().then(
      (open) => open.close(),
      () => undefined,
    );
    // A call to a server that is frozen does not say that it ended; nobody waits for it longer than this.
    const limit = new Promise<void>((resolve) => setTimeout(resolve, ENDING_MS_MAX).unref());
    await Promise.race([Promise.allSettled([this.dispose(), channel]), limit]);
  }

  /** Where the last event lies whose stream begins so. The server searches: what is not ours does not travel. */
  async lastPlace(prefix: string): Promise<Place | undefined> {
    const open = this.GRPCStreamCreator(StreamsClient, 'lastPlace', (client) =>
      client.read(lastRequest(prefix), ...this.callArguments({ requiresLeader: true })),
    );
    const stream = await open();
    return new Promise((resolve, reject) => {
      let place: Place | undefined;
      stream.on('data', (response: ReadResp) => {
        const event = response.getEvent()?.getEvent();
        if (event) place = placeAt(event.getCommitPosition(), event.getPreparePosition());
      });
      stream.on('error', (error: Error) => reject(known(error)));
      stream.on('end', () => resolve(place));
    });
  }
}

/** The error in the client's words; as it came where the client has none, rather than an error about the error. */
function known(error: Error): Error {
  try {
    return convertToCommandError(error);
  } catch {
    return error;
  }
}

const identifierOf = (stream: string): StreamIdentifier => new StreamIdentifier().setStreamName(Uint8Array.from(Buffer.from(stream)));

function appendHeader(stream: string, last: number): AppendReq {
  const options = new AppendReq.Options().setStreamIdentifier(identifierOf(stream));
  return new AppendReq().setOptions(last < 0 ? options.setNoStream(new Empty()) : options.setRevision(String(last)));
}

function appendMessage({ id, type, data, metadata }: Appended): AppendReq {
  const message = new AppendReq.ProposedMessage().setId(new UUID().setString(id)).setData(data).setCustomMetadata(metadata);
  message.getMetadataMap().set('type', type).set('content-type', 'application/octet-stream');
  return new AppendReq().setProposedMessage(message);
}

/** One of three kinds; the client tells them apart by their members, and its types name one kind at a time. */
function addressOf({ hosts, isCluster, isDiscovered, options }: Connection): SingleNodeOptions {
  const asked = { nodePreference: 'leader', ...options } as const;
  const address = isDiscovered
    ? { discover: hosts[0]!, ...asked }
    : isCluster
      ? { endpoints: [...hosts], ...asked }
      : { endpoint: hosts[0]!, ...options };
  return address as SingleNodeOptions;
}

function lastRequest(prefix: string): ReadReq {
  const { Options } = ReadReq;
  const filter = new Options.FilterOptions()
    .setStreamIdentifier(new Options.FilterOptions.Expression().setPrefixList([prefix]))
    .setCount(new Empty())
    .setCheckpointintervalmultiplier(1);
  const options = new Options()
    // Backwards reads begin at the end; anywhere else they find nothing.
    .setAll(new Options.AllOptions().setEnd(new Empty()))
    .setReadDirection(BACKWARDS)
    .setResolveLinks(false)
    .setCount('1')
    .setUuidOption(new Options.UUIDOption().setString(new Empty()))
    .setFilter(filter);
  return new ReadReq().setOptions(options);
}
