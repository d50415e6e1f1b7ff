/** 128 random bits at a time, base64url. Drawn many at once: asking the system for each costs more than the rest of an entry. */
import { randomFillSync } from 'node:crypto';

const NONCE_BYTES = 16;
const DRAWN = 256;

export function nonces(): () => string {
  const drawn = Buffer.alloc(NONCE_BYTES * DRAWN);
  let at = drawn.length;
  return () => {
    if (at === drawn.length) {
      randomFillSync(drawn);
      at = 0;
    }
    const nonce = drawn.toString('base64url', at, at + NONCE_BYTES);
    drawn.fill(0, at, at + NONCE_BYTES);
    at += NONCE_BYTES;
    return nonce;
  };
}
