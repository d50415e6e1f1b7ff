import type { WhatIfRefusal } from '@app/views';
import { CONFLICT, UNPROCESSABLE, type Problem } from '../problems';

export const whatIfProblems = {
  NOTHING_TO_LEAVE_OUT: [
    UNPROCESSABLE,
    'Nothing of that name or revision was known by then.',
    'Name a decision by its label, something else by its number, or an entry by its revision.',
  ],
  FOUNDING_LEFT_OUT: [UNPROCESSABLE, 'Without its registration there is no alliance, and nothing to look at.', 'Leave out something later.'],
  WHAT_IF_TOO_LONG: [
    UNPROCESSABLE,
    'The history is too long to be decided again as a whole.',
    'Ask as of an earlier day, by which fewer entries were recorded.',
  ],
  WHAT_IF_RUNNING: [CONFLICT, 'Another such question about this alliance is being answered.', 'Ask again when it has been answered.'],
  POSITIONS_HIDDEN: [
    CONFLICT,
    'The answer would tell how seats have voted in a ballot that keeps its votes to itself until it is closed.',
    'Ask again when the ballot is closed, or as of a day before it was opened.',
  ],
} satisfies Readonly<Record<WhatIfRefusal['refused'], Problem>>;
