import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals of audits: their HTTP status, what is the case, and what would make the command succeed. */
export const auditProblems = {
  FINDING_NOT_FOUND: [UNPROCESSABLE, 'There is no such finding in the audit of this alliance.', 'Name a finding that was raised.'],
  FINDING_CLOSED: [CONFLICT, 'That finding is closed.', 'Raise another finding, or answer one that is open.'],
} satisfies Problems;
