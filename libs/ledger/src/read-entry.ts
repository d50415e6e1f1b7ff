/** How an entry is read again. Nothing is serialised again to check a hash: the bytes speak. */
import { entryHash, parseStrict } from '@app/proofs';
import { NotReadyError, type Entry, type EventType, type Ports, type Told } from './entry';
import type { Kept } from './event-store';
import { openMembers, type Box } from './sealing';

/** The ledger's own event type: an answer that is no fact of the alliance (`refusals-<id>`). */
const OWN: { readonly [type: string]: EventType } = { CommandRefused: { kind: 'ACT', sealed: {} } };

export const typeOf = ({ types }: Ports, type: string): EventType | undefined =>
  Object.hasOwn(types, type) ? types[type] : Object.hasOwn(OWN, type) ? OWN[type] : undefined;

const decoder = new TextDecoder('utf-8', { fatal: true });
const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

interface Written extends Omit<Told, 'hash' | 'digests'> {
  readonly data: object & { readonly _sd?: readonly string[] };
}

export function readTold(bytes: Uint8Array): Told {
  const { data, ...written } = parseStrict(textOf(bytes)) as Written;
  const { _sd: digests = [], ...own } = data;
  return { ...written, data: own, digests, hash: entryHash(bytes) };
}

export interface Beside {
  /** Digest of what was asked. */
  readonly body: string;
  readonly sealed: readonly Box[];
}

export const readBeside = (beside: Uint8Array): Beside => JSON.parse(textOf(beside)) as Beside;

/** An entry for those who look: newer ones too, as they are (L-07). */
export const readEntry = (ports: Ports, { bytes, beside }: Kept): Entry => withSealed(ports, readTold(bytes), () => readBeside(beside).sealed);

/** What was sealed beside an entry, as disclosures that anybody can check against its digests, as far as their keys exist. */
export const disclosuresIn = ({ open }: Pick<Ports, 'open'>, { beside }: Pick<Kept, 'beside'>): readonly string[] =>
  readBeside(beside).sealed.flatMap(({ under, box }) => open(under, box) ?? []);

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

/** Most readers never ask for what is sealed, so it is opened at the first question, and again after an erasure. */
export function withSealed(ports: Ports, told: Told, boxes: () => readonly Box[]): Entry {
  if (told.digests.length === 0) return { ...told, sealed: NOTHING };
  let opened: Readonly<Record<string, unknown>> | undefined;
  let erasures = 0;
  return {
    ...told,
    get sealed() {
      if (opened === undefined || erasures !== ports.erasures()) {
        erasures = ports.erasures();
        opened = openMembers(ports, told, boxes());
      }
      return opened;
    },
  };
}

/** A server never decides on what it does not understand (L-07 keeps such entries; this keeps them from being guessed at). */
export function assertUnderstood(ports: Ports, entry: Told): void {
  if (entry.v > 1 || entry.rules > ports.rules || !typeOf(ports, entry.type)) {
    throw new NotReadyError(
      'LEDGER_IS_NEWER',
      `${entry.stream}#${entry.rev}: found ${entry.type}, v ${entry.v}, rules ${entry.rules}; this server knows v 1, rules ${ports.rules}`,
    );
  }
}
