/**
 * Free text, and what a person said, lies in a box beside the entry; the entry holds digests alone. Each box lies under
 * the key of its holder, and destroying that key erases the text and nothing else (L-05).
 */
import { decoy, disclose, digest, readDisclosure } from '@app/proofs';
import type { Actor, EventType, Ports, Told } from './entry';

export interface Box {
  readonly under: string;
  readonly box: string;
}

export interface Sealed {
  readonly digests: readonly string[];
  readonly boxes: readonly Box[];
}

/** A digest for every member that the type can seal, present or not, so that their number tells nothing. */
export function sealMembers(ports: Ports, { sealed }: EventType, draft: Contents, stream: string, actor: Actor): Sealed {
  const [digests, boxes]: [string[], Box[]] = [[], []];
  for (const name of Object.keys(draft.sealed ?? {})) {
    if (!Object.hasOwn(sealed, name)) throw new Error(`${draft.type} declares no sealed member ${name}`);
  }
  for (const [name, holder] of Object.entries(sealed)) {
    const value = (draft.sealed as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) {
      digests.push(decoy(ports.nonce()));
      continue;
    }
    const made = disclose(ports.nonce(), name, value);
    digests.push(made.digest);
    const under = keyOf(holder, draft, stream, actor);
    const box = ports.seal(under, made.disclosure);
    // The key was destroyed: what is said about an erased person is not kept either.
    if (box !== undefined) boxes.push({ under, box });
  }
  return { digests: digests.sort(), boxes };
}

interface Contents {
  readonly type: string;
  readonly data: object;
  readonly sealed?: object;
}

export const personKey = (person: string): string => `person:${person}`;

/** The system's own texts belong to nobody, so they lie under the key of the stream. */
function keyOf(holder: string, { type, data }: Contents, stream: string, actor: Actor): string {
  if (holder === 'AUTHOR' && !actor.person.startsWith('system:')) return personKey(actor.person);
  if (!holder.startsWith('PERSON:')) return `stream:${stream}`;

  const member = holder.slice('PERSON:'.length);
  const person = (data as Record<string, unknown>)[member];
  if (typeof person !== 'string') throw new Error(`${type}: ${member} names nobody, so there is no key to seal under`);
  return personKey(person);
}

/** What still has a key. A box whose contents the entry does not vouch for is a fault, not an absence. */
export function openMembers(ports: Pick<Ports, 'open'>, { stream, rev, digests }: Told, boxes: readonly Box[]): Record<string, unknown> {
  const opened: Record<string, unknown> = {};
  for (const { under, box } of boxes) {
    const disclosure = ports.open(under, box);
    if (disclosure === undefined) continue;
    if (!digests.includes(digest(disclosure))) {
      throw new Error(`${stream}#${rev}: found a sealed member that the entry does not name, expected one of ${digests.join(', ')}`);
    }
    const { name, value } = readDisclosure(disclosure);
    opened[name] = value;
  }
  return opened;
}
