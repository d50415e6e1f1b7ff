/** How an entry lies in KurrentDB: its bytes as they are, named by their hash, and beside them what travels beside. */
import type { AllStreamRecordedEvent, RecordedEvent } from '@eventstore/db-client';
import { entryHash, eventId } from '@app/proofs';
import type { Fed, Kept } from '../event-store';
import { StoreFaultError } from './answers';
import type { Appended } from './client';
import { positionOf } from './places';

const TYPE = 'entry';
/**
 * No JSON begins so. Metadata that could be read as JSON would be given back parsed, and made to bytes again it might be
 * others; behind this mark it comes back as it went.
 */
const MARK = 0x00;

export function eventOf({ bytes, beside }: Kept): Appended {
  const metadata = new Uint8Array(beside.length + 1);
  metadata[0] = MARK;
  metadata.set(beside, 1);
  return { id: eventId(entryHash(bytes)), type: TYPE, data: Uint8Array.from(bytes), metadata };
}

export function keptOf({ streamId, revision, data, metadata }: RecordedEvent): Kept {
  if (!(data instanceof Uint8Array) || !(metadata instanceof Uint8Array) || metadata[0] !== MARK) {
    throw new StoreFaultError(`${streamId}#${revision}: found an event of somebody else, expected an entry of the ledger`);
  }
  return { bytes: data, beside: metadata.subarray(1) };
}

export const fedOf = (epoch: string, prefix: string, event: AllStreamRecordedEvent): Fed => ({
  ...keptOf(event),
  stream: event.streamId.slice(prefix.length),
  position: positionOf(epoch, event.position),
});
