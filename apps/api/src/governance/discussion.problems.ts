import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about discussions and actions: their HTTP status, what is the case, and what would make the command succeed. */
export const discussionProblems = {
  COUNTER_PROPOSAL_NOT_FOUND: [
    UNPROCESSABLE,
    'No such counter-proposal was made to that proposal.',
    'Name one that was made, or none to support the proposal itself.',
  ],
  ALREADY_SUPPORTED: [CONFLICT, 'That seat stands behind it already.', 'Nothing needs to be done.'],
  DUE_DATE_PAST: [UNPROCESSABLE, 'It would have been due before it was assigned.', 'Give today or a later day.'],
  ACTION_NOT_FOUND: [UNPROCESSABLE, 'There is no such action in this alliance.', 'Name an action that was assigned.'],
  ACTION_COMPLETED: [CONFLICT, 'That action is done already.', 'Nothing needs to be done.'],
} satisfies Problems;
