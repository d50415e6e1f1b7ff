/**
 * What the server answered. Its errors have no steady shape, so the list of what is clear is short; all else says nothing
 * about whether an append was written, and is asked again.
 */
import {
  AccessDeniedError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { NotReadyError } from '../entry';
import { ResyncError } from '../event-store';
import { StoreSettingError } from './connection';

/** The server has not answered within the time that is given to one question. */
export class NoAnswerError extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/** The server was not reached in all the time that a command is given. Nothing is known of what was on its way. */
export class StoreUnreachableError extends NotReadyError {
  constructor(where: string, cause: unknown) {
    super('STORE_UNREACHABLE', `no answer from ${where}: ${causeOf(cause)}`, { cause });
  }
}

/** The server says that it has lost what it held. Nothing more is appended until somebody has looked. */
export class StoreFaultError extends Error {
  readonly code = 'STORE_FAULT';
}

const CLEAR = [
  WrongExpectedVersionError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  AccessDeniedError,
  StreamNotFoundError,
  // What this ledger found itself is clear too.
  ResyncError,
  StoreFaultError,
  StoreSettingError,
];

export const isClear = (error: unknown): boolean => CLEAR.some((kind) => error instanceof kind);

const INTERNAL = 13;
const DATA_LOSS = 15;
/** Unknown, invalid argument, failed precondition, out of range; and what a server says that reads from the middle of an event. */
const PLACE_CODES: readonly unknown[] = [2, 3, 9, 11, INTERNAL, DATA_LOSS];
const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown } | undefined)?.code;
const isReset = (error: unknown): boolean => /RST_STREAM|GOAWAY|connection/i.test(String((error as Error).message));

/** What asking again does not mend. A connection that was reset bears the same number as an error inside the server. */
export function isFault(error: unknown): boolean {
  const code = codeOf(error);
  return code === DATA_LOSS || (code === INTERNAL && !isReset(error));
}

/** The server does not know that place, or did not work for a moment: both look the same, and not the same in every version. */
export const isUnknownPlace = (error: unknown): boolean => PLACE_CODES.includes(codeOf(error)) && !isReset(error);

/** The client knows by now who leads, and goes there with the next question. */
export const isNotLeader = (error: unknown): boolean => error instanceof NotLeaderError;

/** In words, without anything that names a user. */
export function causeOf(error: unknown): string {
  if (isNotLeader(error)) return 'it is not the leader, and the leader that it names does not answer';
  const text = error instanceof Error ? error.message || error.constructor.name : String(error);
  return text.replace(/\/\/[^@\s/]*@/g, '//');
}
