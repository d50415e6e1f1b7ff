/** The name of this copy of the ledger, which all processes find in one place: whoever is first writes it. */
import { randomBytes, randomUUID } from 'node:crypto';
import { AccessDeniedError, BACKWARDS, END, StreamNotFoundError, WrongExpectedVersionError } from '@eventstore/db-client';
import { causeOf, isNotLeader, StoreUnreachableError } from './answers';
import { StoreSettingError } from './connection';
import { gather } from './inflow';
import type { Line } from './line';

const EPOCH_BYTES = 8;
const EPOCH = /^[0-9a-f]{16}$/;

/** Beside the ledger's own streams, so that it is no part of the feed. */
const streamOf = (ledger: string): string => `${ledger}-copy`;

export async function epochOn(line: Line): Promise<string> {
  const { openMs } = line.timings;
  try {
    const known = await readEpoch(line, openMs);
    if (known !== undefined) return known;
    await writeEpoch(line, openMs);
    return (await readEpoch(line, openMs))!;
  } catch (error) {
    throw inWords(line, error);
  }
}

function readEpoch(line: Line, patienceMs: number): Promise<string | undefined> {
  const stream = streamOf(line.connection.ledger);
  return line.ask(async (client) => {
    const call = client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1, requiresLeader: true });
    const [event] = await gather(client, call, line.timings.answerMs).catch((error: unknown) => {
      if (error instanceof StreamNotFoundError) return [];
      throw error;
    });
    if (!event) return undefined;
    const epoch = Buffer.from(event.data as Uint8Array).toString();
    if (!EPOCH.test(epoch)) throw new StoreSettingError(`found ${stream} written by somebody else: name another ledger`);
    return epoch;
  }, patienceMs);
}

async function writeEpoch(line: Line, patienceMs: number): Promise<void> {
  const data = Uint8Array.from(Buffer.from(randomBytes(EPOCH_BYTES).toString('hex')));
  const event = { id: randomUUID(), type: 'epoch', data, metadata: new Uint8Array() };
  try {
    await line.ask((client) => client.append(streamOf(line.connection.ledger), -1, [event], line.timings.answerMs), patienceMs);
  } catch (error) {
    // Another process was first, and what it wrote is the name.
    if (!(error instanceof WrongExpectedVersionError)) throw error;
  }
}

/** Whoever set it wrong is told what, by the name of the setting. */
function inWords(line: Line, error: unknown): unknown {
  if (error instanceof AccessDeniedError) {
    return new StoreSettingError(`${line.where} denies access: expected a user who may read and append, and that user's password`, { cause: error });
  }
  if (!(error instanceof StoreUnreachableError)) return error;
  if (isNotLeader(error.cause)) {
    return new StoreSettingError(`${line.where} is not the leader: expected all nodes of the cluster, or esdb+discover://`, { cause: error });
  }
  return new StoreSettingError(`${line.where} does not answer: ${causeOf(error.cause)}`, { cause: error });
}
