/**
 * Answers that are no refusals: nothing was decided, for a reason that lies in the request, in who sent it, or in the ledger
 * itself. What is the case, and what would help, stands here in English; other languages stand beside it.
 */
import { HttpStatus } from '@nestjs/common';
import type { Problems } from './problems';

const NOT_READY = [HttpStatus.SERVICE_UNAVAILABLE, 'The ledger is not ready for this.', 'Send it again in a moment, under the same key.'] as const;

export const otherAnswers = {
  /** What is wrong in the request is named in place of the second sentence. */
  INVALID_REQUEST: [HttpStatus.BAD_REQUEST, 'The request is not one that can be answered.', 'Send it as /openapi.json describes it.'],
  UNAUTHENTICATED: [
    HttpStatus.UNAUTHORIZED,
    'This needs a bearer token that names you.',
    'Send the header Authorization: Bearer, with a token of this ledger.',
  ],
  NOT_FOUND: [HttpStatus.NOT_FOUND, 'There is nothing here.', 'Ask for what /openapi.json describes.'],
  REQUEST_TOO_LARGE: [HttpStatus.PAYLOAD_TOO_LARGE, 'The request is too large.', 'Split it into smaller ones.'],
  TOO_MANY_REQUESTS: [HttpStatus.TOO_MANY_REQUESTS, 'More is asked at once than can be answered.', 'Ask again in a minute.'],
  RESYNC: [HttpStatus.GONE, 'That position is of another copy of the ledger.', 'Start again from the beginning.'],
  NOT_READY,
  CLOCK_BEHIND: NOT_READY,
  CONTENDED: NOT_READY,
  LEDGER_IS_NEWER: NOT_READY,
  STORE_UNREACHABLE: NOT_READY,
  FAULT: [
    HttpStatus.INTERNAL_SERVER_ERROR,
    'Something went wrong here; nothing was half done.',
    'Send it again under the same key; tell the operator if it goes on.',
  ],
} satisfies Problems;
export type OtherAnswer = keyof typeof otherAnswers;

const BY_STATUS: { readonly [status: number]: OtherAnswer } = {
  [HttpStatus.UNAUTHORIZED]: 'UNAUTHENTICATED',
  [HttpStatus.NOT_FOUND]: 'NOT_FOUND',
  [HttpStatus.PAYLOAD_TOO_LARGE]: 'REQUEST_TOO_LARGE',
  [HttpStatus.TOO_MANY_REQUESTS]: 'TOO_MANY_REQUESTS',
  [HttpStatus.SERVICE_UNAVAILABLE]: 'NOT_READY',
};
/** What an HTTP status is called here. */
export const answerOf = (status: number): OtherAnswer => BY_STATUS[status] ?? (status < 500 ? 'INVALID_REQUEST' : 'FAULT');
