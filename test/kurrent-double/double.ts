/**
 * A double of a KurrentDB server, for tests: it speaks the server's protocol and remembers in memory. It shows what the
 * adapter does on the wire; it shows nothing of a real server's durability, clustering or speed.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import {
  Metadata,
  Server,
  ServerCredentials,
  type sendUnaryData,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceError,
} from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { UUID, type Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { appendOn, batchAppendOn } from './appends';
import { failure, Faults, type Failing } from './faults';
import { Log } from './log';
import { readOn } from './reads';

/** Said wherever its output is read. */
export const DOUBLE = 'protocol double of KurrentDB (in memory, no real server)';
const HOST = '127.0.0.1';
const LEADER = 8;
const FOLLOWER = 6;

export interface DoubleSettings {
  readonly port?: number;
  /** Shared by several doubles, they are nodes of one cluster. */
  readonly log?: Log;
  readonly faults?: Faults;
  /** Whether this node leads; else it names the one that does. */
  readonly follows?: Double;
  /** When given, whoever has other credentials is refused. */
  readonly tls?: { readonly key: string; readonly certificate: string };
  readonly user?: { readonly name: string; readonly password: string };
}

/** What the handlers of a node look at. */
export interface Node {
  readonly log: Log;
  readonly faults: Faults;
  readonly subscriptions: Set<ServerWritableStream<ReadReq, ReadResp>>;
  /** Reads that have neither ended nor been cancelled. */
  readonly reads: Set<ServerWritableStream<ReadReq, ReadResp>>;
  leader(): { readonly host: string; readonly port: number };
  refuses(metadata: Metadata): ServiceError | undefined;
}

export interface Double extends Node {
  readonly port: number;
  /** What a client is given to find it. */
  readonly url: string;
  readonly urlOf: (name: string, options?: string) => string;
  /** The port is closed and every connection cut; what was recorded stays. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Ends every subscription with an error, as a server does that stops, or that finds a consumer too slow. */
  dropSubscriptions(how?: Failing): number;
  stop(): Promise<void>;
}

export async function startDouble(settings: DoubleSettings = {}): Promise<Double> {
  const { log = new Log(), faults = new Faults(), follows, tls, user } = settings;
  const port = settings.port ?? (await freePort());
  const subscriptions = new Set<ServerWritableStream<ReadReq, ReadResp>>();
  const authorization = user && `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`;
  const node: Node = {
    log,
    faults,
    subscriptions,
    reads: new Set(),
    leader: () => ({ host: HOST, port: follows?.port ?? port }),
    refuses(metadata) {
      if (authorization && metadata.get('authorization')[0] !== authorization) return failure('ACCESS_DENIED');
      return follows && metadata.get('requires-leader')[0] === 'true' ? failure('NOT_LEADER', node.leader()) : undefined;
    },
  };
  const credentials = tls
    ? ServerCredentials.createSsl(null, [{ private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.certificate) }])
    : ServerCredentials.createInsecure();
  let server: Server | undefined;
  const up = async (): Promise<void> => {
    if (server) return;
    server = serverOf(node, () => membersOf(port, follows?.port));
    await new Promise<void>((resolve, reject) => server!.bindAsync(`${HOST}:${port}`, credentials, (error) => (error ? reject(error) : resolve())));
  };
  const down = async (): Promise<void> => {
    server?.forceShutdown();
    server = undefined;
    // The port is free again once the connections are gone.
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await up();
  const scheme = tls ? '' : 'tls=false';
  const urlOf = (name: string, options = scheme): string => `esdb://${HOST}:${port}/${name}${options && `?${options}`}`;
  return {
    ...node,
    port,
    url: urlOf('ledger'),
    urlOf,
    up,
    down,
    dropSubscriptions(how = 'UNAVAILABLE') {
      const count = subscriptions.size;
      for (const call of subscriptions) call.emit('error', failure(how));
      return count;
    },
    async stop() {
      faults.unfreeze();
      await down();
    },
  };
}

/** A free port of this machine, chosen by the system. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

type Members = () => ClusterInfo;

function serverOf(node: Node, members: Members): Server {
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  const unsupported = (_: unknown, callback: sendUnaryData<never>) => callback(failure('INTERNAL'));
  server.addService(StreamsService, {
    append: appendOn(node),
    batchAppend: batchAppendOn(node),
    read: readOn(node),
    delete: unsupported,
    tombstone: unsupported,
  });
  server.addService(ServerFeaturesService, {
    getSupportedMethods(_: ServerUnaryCall<Empty, SupportedMethods>, callback: sendUnaryData<SupportedMethods>) {
      void node.faults.take('features').then((fault) => {
        if (fault?.does === 'FAIL') return callback(failure(fault.with));
        if (fault?.does === 'IGNORE') return;
        callback(null, supported());
      });
    },
  });
  server.addService(GossipService, {
    read(_: ServerUnaryCall<Empty, ClusterInfo>, callback: sendUnaryData<ClusterInfo>) {
      void node.faults.take('gossip').then((fault) => {
        if (fault?.does === 'FAIL') return callback(failure(fault.with));
        if (fault?.does === 'IGNORE') return;
        callback(null, members());
      });
    },
  });
  return server;
}

function supported(): SupportedMethods {
  const streams = ['append', 'batchappend', 'read', 'delete', 'tombstone'].map((method) =>
    new SupportedMethod().setServiceName('event_store.client.streams.streams').setMethodName(method),
  );
  return new SupportedMethods().setEventStoreServerVersion('23.10.0-double').setMethodsList(streams);
}

/** The node as the cluster's gossip shows it, and the one that leads, where that is another. */
function membersOf(port: number, leader: number | undefined): ClusterInfo {
  const member = (at: number, state: number): MemberInfo =>
    new MemberInfo()
      .setInstanceId(new UUID().setString(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`))
      .setTimeStamp('0')
      .setState(state as 0)
      .setIsAlive(true)
      .setHttpEndPoint(new EndPoint().setAddress(HOST).setPort(at));
  return new ClusterInfo().setMembersList(leader === undefined ? [member(port, LEADER)] : [member(port, FOLLOWER), member(leader, LEADER)]);
}
