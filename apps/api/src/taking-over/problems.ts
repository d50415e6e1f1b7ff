import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about an alliance that ran before the ledger did: their HTTP status, what is the case, and what would help. */
export const takingOverProblems = {
  NOT_TAKEN_OVER: [
    CONFLICT,
    'This alliance began in the ledger, so nothing in it rests on older records.',
    'Cite a decision, or enter what happens as it happens.',
  ],
  HISTORY_ALREADY_ACCEPTED: [
    CONFLICT,
    'The steering group has accepted the history of this alliance; nothing more is taken from records.',
    'Decide the matter in the steering group, or record it as a correction.',
  ],
  RECORD_NOT_FOUND: [UNPROCESSABLE, 'The record that this rests on is not registered here.', 'Register the minutes, by their digest, first.'],
  BODY_OUTSIDE: [UNPROCESSABLE, 'That body lies outside the alliance.', 'Have its clerk record its decision, by the extract.'],
  NOT_DECIDED_HERE: [
    CONFLICT,
    'The decision cited was not voted on in this ledger, so it cannot accept what was entered.',
    'Have the steering group adopt the acceptance here.',
  ],
  DAY_NOT_REACHED: [UNPROCESSABLE, 'That day is still to come.', 'Name a day up to today.'],
  RECORDS_GO_FURTHER: [
    CONFLICT,
    'A decision was entered that was made after that day.',
    'Name the day of the last decision entered, or a later one.',
  ],
} satisfies Problems;
