/** The catalogue of refusals: for each reason code its HTTP status, what is the case, and what would make the command succeed. */
import { HttpStatus } from '@nestjs/common';

export const { CONFLICT, FORBIDDEN, NOT_FOUND } = HttpStatus;
export const UNPROCESSABLE = HttpStatus.UNPROCESSABLE_ENTITY;

/** A sentence for whoever is refused, and one for what would help; in English here, other languages stand beside it. */
export type Problem = readonly [status: HttpStatus, says: string, remedy: string];
export interface Problems {
  readonly [code: string]: Problem;
}
