/** Names for bytes: whoever has the bytes can make the name, and nobody can make other bytes with the same name. */
import { hash } from 'node:crypto';

/** RFC 6962 puts this byte before a leaf, so that a leaf can never be taken for an inner node of the tree. */
const LEAF = Buffer.of(0);

/** The one hash of an entry: chain link, leaf of the tree (RFC 6962), name of a proposal, receipt. */
export const entryHash = (bytes: Uint8Array): string => hash('sha256', Buffer.concat([LEAF, bytes]), 'base64url');

export const digest = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'base64url');

/** The first 16 bytes of an entry's hash as a UUIDv8: the event id, for an engine that wants one. */
export function eventId(entry: string): string {
  const bytes = Buffer.from(entry, 'base64url').subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base32, lower case, without padding: an id that can be read out over the telephone. */
export function base32(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    [held, bits] = [(held << 8) | byte, bits + 8];
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}
