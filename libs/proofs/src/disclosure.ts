/**
 * One sealed member as RFC 9901 §4.2 has it: who holds the disclosure can show the member to anybody, and anybody can
 * check it against the digest in the entry; the digest alone tells nothing.
 */
import { canonicalText } from './canonical';
import { digest } from './hash';

export interface Disclosure {
  readonly salt: string;
  readonly name: string;
  readonly value: unknown;
}

export function disclose(salt: string, name: string, value: unknown): { disclosure: string; digest: string } {
  const disclosure = Buffer.from(canonicalText([salt, name, value])).toString('base64url');
  return { disclosure, digest: digest(disclosure) };
}

/** A digest that stands for nothing, so that the number of digests tells nothing either (RFC 9901 §4.2.5). */
export const decoy = (salt: string): string => digest(salt);

export function readDisclosure(disclosure: string): Disclosure {
  const read: unknown = JSON.parse(Buffer.from(disclosure, 'base64url').toString());
  if (!Array.isArray(read) || read.length !== 3 || typeof read[0] !== 'string' || typeof read[1] !== 'string') {
    throw new Error('a disclosure is a list of salt, name and value');
  }
  return { salt: read[0], name: read[1], value: read[2] };
}
