/** How the double takes appends: one call each, or many on one call. */
import type { sendUnaryData, ServerDuplexStream, ServerReadableStream, ServiceError } from '@grpc/grpc-js';
import { Empty as GoogleEmpty } from 'google-protobuf/google/protobuf/empty_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { AllStreamPosition, Empty, MaximumAppendSizeExceeded, StreamDeleted, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { AppendReq, AppendResp, BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { failure, type Fault } from './faults';
import { APPEND_BYTES_MAX, type Expected, type Outcome, type Proposed } from './log';
import type { Node } from './double';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Message = AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage;

const proposedOf = (message: Message): Proposed => ({
  id: message.getId()!.getString(),
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

const nameOf = (bytes: Uint8Array | string): string => (typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : Buffer.from(bytes)).toString();

function expectedOf(options: AppendReq.Options): Expected {
  if (options.hasNoStream()) return -1;
  if (options.hasAny()) return 'ANY';
  return options.hasStreamExists() ? 'STREAM_EXISTS' : Number(options.getRevision());
}

/** Does what a fault says about one append; the outcome, or nothing when nothing is to be said. */
async function faulted(fault: Fault | undefined, node: Node, work: () => Outcome): Promise<Outcome | ServiceError | undefined> {
  switch (fault?.does) {
    case 'FAIL':
      return failure(fault.with, node.leader());
    case 'IGNORE':
      return undefined;
    case 'DROP_REPLY':
      work();
      return failure(fault.with, node.leader());
    case 'SWALLOW_REPLY':
      work();
      return undefined;
    case 'REPLY_LATE': {
      const outcome = work();
      await pause(fault.ms);
      return outcome;
    }
  }
  return work();
}

export function appendOn(node: Node) {
  return (call: ServerReadableStream<AppendReq, AppendResp>, callback: sendUnaryData<AppendResp>): void => {
    const messages: AppendReq[] = [];
    call.on('data', (message: AppendReq) => messages.push(message));
    call.on('error', () => undefined);
    call.on('end', () => {
      void (async () => {
        const options = messages[0]!.getOptions()!;
        const stream = nameOf(options.getStreamIdentifier()!.getStreamName());
        const fault = await node.faults.take('append', stream);
        const refused = node.refuses(call.metadata);
        if (refused) return callback(refused);
        const events = messages.slice(1).map((message) => proposedOf(message.getProposedMessage()!));
        const expected = expectedOf(options);
        const outcome = await faulted(fault, node, () => node.log.append(stream, expected, events));
        if (outcome === undefined) return;
        if (outcome instanceof Error) return callback(outcome);
        if (outcome.is === 'TOO_LARGE' || outcome.is === 'DELETED') return callback(failure(outcome.is));
        callback(null, responseOf(outcome, expected));
      })();
    });
  };
}

function responseOf(outcome: Outcome, expected: Expected): AppendResp {
  const response = new AppendResp();
  if (outcome.is === 'APPENDED') {
    const place = new AppendResp.Position().setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
    return response.setSuccess(new AppendResp.Success().setCurrentRevision(String(outcome.revision)).setPosition(place));
  }
  const wrong = new AppendResp.WrongExpectedVersion();
  if (outcome.is === 'WRONG_VERSION' && outcome.current !== undefined) wrong.setCurrentRevision(String(outcome.current));
  else wrong.setCurrentNoStream(new Empty());
  if (expected === -1) wrong.setExpectedNoStream(new Empty());
  else if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
  return response.setWrongExpectedVersion(wrong);
}

function batchExpected(options: BatchAppendReq.Options): Expected {
  if (options.hasNoStream()) return -1;
  if (options.hasAny()) return 'ANY';
  return options.hasStreamExists() ? 'STREAM_EXISTS' : Number(options.getStreamPosition());
}

/** Many appends on one call, each under an id of its own; a batch may come in several pieces. */
export function batchAppendOn(node: Node) {
  return (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    const open = new Map<string, { options: BatchAppendReq.Options; events: Proposed[] }>();
    call.on('error', () => undefined);
    call.on('end', () => call.end());
    call.on('data', (message: BatchAppendReq) => {
      const id = message.getCorrelationId()!;
      const batch = open.get(id.getString()) ?? { options: message.getOptions()!, events: [] };
      open.set(id.getString(), batch);
      batch.events.push(...message.getProposedMessagesList().map(proposedOf));
      if (!message.getIsFinal()) return;
      open.delete(id.getString());
      node.faults.calls.batchAppend += 1;
      void (async () => {
        const identifier = batch.options.getStreamIdentifier()!;
        const stream = nameOf(identifier.getStreamName());
        const expected = batchExpected(batch.options);
        const outcome = await faulted(await node.faults.take('append', stream), node, () => node.log.append(stream, expected, batch.events));
        if (outcome === undefined) return;
        if (outcome instanceof Error) return void call.emit('error', outcome);
        const response = new BatchAppendResp().setCorrelationId(id).setStreamIdentifier(identifier);
        call.write(outcome.is === 'APPENDED' ? response.setSuccess(batchSuccess(outcome)) : response.setError(batchError(outcome)));
      })();
    });
  };
}

function batchSuccess({ revision, position }: Extract<Outcome, { is: 'APPENDED' }>): BatchAppendResp.Success {
  const place = new AllStreamPosition().setCommitPosition(String(position)).setPreparePosition(String(position));
  return new BatchAppendResp.Success().setCurrentRevision(String(revision)).setPosition(place);
}

function batchError(outcome: Outcome): Status {
  const details = new Any();
  if (outcome.is === 'TOO_LARGE') {
    details.pack(
      new MaximumAppendSizeExceeded().setMaxappendsize(APPEND_BYTES_MAX).serializeBinary(),
      'event_store.client.MaximumAppendSizeExceeded',
    );
  } else if (outcome.is === 'DELETED') {
    details.pack(new StreamDeleted().serializeBinary(), 'event_store.client.StreamDeleted');
  } else {
    const wrong = new WrongExpectedVersion();
    if (outcome.is === 'WRONG_VERSION' && outcome.current !== undefined) wrong.setCurrentStreamRevision(String(outcome.current));
    else wrong.setCurrentNoStream(new GoogleEmpty());
    details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  }
  return new Status().setDetails(details).setMessage(outcome.is);
}
