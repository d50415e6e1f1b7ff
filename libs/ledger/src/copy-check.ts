/**
 * A ledger is looked through before anybody relies on a copy of it: every entry must be the one that was recorded (L-01,
 * L-02). What is wrong is named by its stream and revision, so that it can be looked at.
 */
import { canonicalText, parseStrict } from '@app/proofs';
import type { Ports, Told } from './entry';
import type { Fed, Position } from './event-store';
import { readBeside, readTold } from './read-entry';
import { openMembers } from './sealing';

type Fault =
  'NO_LEDGER' | 'SAME_PLACE' | 'TWO_SERVERS' | 'FILE_EXISTS' | 'OTHER_LEDGER' | 'OTHER_VAULT' | 'OTHER_KEY' | 'NO_KEY' | 'DAMAGED' | 'NOT_TAKEN';

/** Why a copy or a backup was not made, or not finished. What was there before is as it was. */
export class CopyError extends Error {
  constructor(
    readonly code: Fault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export interface Checked extends Fed {
  readonly told: Told;
}

interface Head {
  readonly length: number;
  readonly hash: string | null;
}

const NOTHING: Head = { length: 0, hash: null };

/** Commands, each whole, in the order in which they were committed, up to and with the entry at `until`. */
export async function* commandsOf(
  feed: AsyncIterable<Fed>,
  until: Position | undefined,
  keys: Pick<Ports, 'open'>,
): AsyncGenerator<readonly Checked[]> {
  const heads = new Map<string, Head>();
  let origin: string | undefined;
  let command: Checked[] = [];
  for await (const fed of feed) {
    const { length: rev, hash } = heads.get(fed.stream) ?? NOTHING;
    const told = entryAt(fed, rev, hash, keys);
    origin ??= told.ledger;
    if (told.ledger !== origin) throw damaged(fed.stream, rev, `found an entry of ${told.ledger}, expected one of ${origin}`);
    heads.set(fed.stream, { length: rev + 1, hash: told.hash });

    const { index, of, command: id } = told.cause;
    const [first] = command;
    if (index !== command.length || (first && (first.stream !== fed.stream || first.told.cause.command !== id || first.told.cause.of !== of))) {
      const at = first ? `entry ${command.length} of ${first.told.cause.of} of the command in ${first.stream}` : 'the first entry of a command';
      throw damaged(fed.stream, rev, `found entry ${index} of ${of} of a command, expected ${at}`);
    }
    command.push({ ...fed, told });
    if (command.length === of) {
      yield command;
      command = [];
    }
    if (fed.position === until) break;
  }
  const [first] = command;
  if (first) {
    throw damaged(
      first.stream,
      first.told.rev + command.length,
      `found nothing, expected ${first.told.cause.of} entries of the command and not ${command.length}`,
    );
  }
}

function entryAt({ stream, bytes, beside }: Fed, rev: number, prev: string | null, keys: Pick<Ports, 'open'>): Told {
  const told = readable(stream, rev, () => {
    const text = Buffer.from(bytes).toString();
    if (canonicalText(parseStrict(text)) !== text) throw new Error('its bytes are not in canonical form');
    return readTold(bytes);
  });
  if (told.stream !== stream || told.rev !== rev) throw damaged(stream, rev, `found ${told.stream}#${told.rev} in its place`);
  // An entry names the one before it by its hash, so either of the two may be the one that was changed.
  if (told.prev !== prev)
    throw damaged(stream, rev, `found it after ${told.prev}, expected it after ${prev}; it or #${rev - 1} is not as it was recorded`);
  readable(stream, rev, () => openMembers(keys, told, readBeside(beside).sealed));
  return told;
}

function readable<T>(stream: string, rev: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw damaged(stream, rev, error instanceof Error ? error.message : String(error), error);
  }
}

const damaged = (stream: string, rev: number, what: string, cause?: unknown): CopyError =>
  new CopyError('DAMAGED', `${stream}#${rev}: ${what}`, { cause });
