import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const correctionProblems = {
  ENTRY_NOT_FOUND: [UNPROCESSABLE, 'There is no such entry in this alliance.', 'Name an entry by its hash, as views and /entries show it.'],
  NOT_CORRECTABLE: [
    UNPROCESSABLE,
    'This is no slip of the pen that could be corrected: something was decided on it, somebody said it, or it names who did what.',
    'Have it superseded by a new decision, or flag a defect of procedure.',
  ],
  MONEY_NEEDS_A_MOVEMENT: [
    UNPROCESSABLE,
    'Money is not corrected in writing, since other figures rest on it.',
    'Reverse what was recorded, or restate it, and record it anew as it should be.',
  ],
  VALUE_DIFFERS: [CONFLICT, 'Something else stands there.', 'Look at what stands there now, and say that.'],
  VALUE_UNFIT: [UNPROCESSABLE, 'What should stand there is of another kind than what stands there.', 'Give a value of the kind named.'],
  NOTHING_TO_CORRECT: [UNPROCESSABLE, 'What should stand there stands there already.', 'Nothing needs to be done.'],
  CORRECTION_PENDING: [CONFLICT, 'A correction of this waits for the chair.', 'Have it countersigned or declined first.'],
  CORRECTED_SINCE: [CONFLICT, 'This has been corrected before.', 'Name that correction as the one that is corrected, and start from what it says.'],
  CORRECTION_NOT_FOUND: [UNPROCESSABLE, 'There is no such correction of this.', 'Name a correction of it that was made.'],
  CORRECTION_DECLINED: [
    CONFLICT,
    'That correction was declined: it changed nothing that could be corrected again.',
    'Start from what stands there now, and name the latest correction that holds, if there is one.',
  ],
  CORRECTION_NOT_PENDING: [CONFLICT, 'That correction waits for nobody: it holds, or it was declined.', 'Make another correction.'],
  OWN_CORRECTION: [
    FORBIDDEN,
    'Two people see to a correction: whoever made it does not countersign it.',
    'Have another person in the chair countersign it.',
  ],
} satisfies Problems;
