import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';
import { tenderProblems } from './tenders.problems';
import { evaluationProblems } from './evaluations.problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const procurementProblems = {
  ...tenderProblems,
  ...evaluationProblems,
  PROCUREMENT_EXISTS: [CONFLICT, 'A procurement of that name is open already.', 'Choose another name.'],
  INVITATION_EXISTS: [CONFLICT, 'The invitation is published already.', 'Amend it as long as the applications are not due, or keep to it.'],
  INVITATION_NOT_FOUND: [CONFLICT, 'Nobody has been invited to this procurement yet.', 'Publish the invitation first.'],
  REQUIREMENT_EXISTS: [UNPROCESSABLE, 'The invitation names a requirement twice.', 'Name each requirement once.'],
  CATEGORY_EXISTS: [UNPROCESSABLE, 'The invitation names a service entity twice.', 'Name each service entity once.'],
  EMPHASIS_EXISTS: [UNPROCESSABLE, 'The invitation names an emphasis twice.', 'Name each emphasis once.'],
  LIMIT_ABOVE_POLICY: [
    UNPROCESSABLE,
    "The limit is above that of the alliance's policies.",
    'State at most what the policies allow, or adopt other policies first.',
  ],
  WEIGHTS_NOT_WHOLE: [UNPROCESSABLE, 'The weights do not make a hundred percent together.', 'State weights that make exactly 100 together.'],
  SHORTLIST_OUT_OF_BOUNDS: [
    UNPROCESSABLE,
    "The shortlist's size does not lie between its own limits and those of the alliance's policies.",
    'State a size within these limits.',
  ],
  DEADLINES_OUT_OF_ORDER: [
    UNPROCESSABLE,
    'A deadline lies too early: before today, not later than the one it replaces, or with tenders due before applications.',
    'State a later day for the deadline.',
  ],
  APPLICATION_EXISTS: [CONFLICT, 'This candidate has applied already.', 'Go on with the application that was submitted.'],
  APPLICATION_NOT_FOUND: [UNPROCESSABLE, 'This candidate has not applied in this procurement.', 'Submit the application first.'],
  APPLICATION_CLOSED: [CONFLICT, 'The application was withdrawn, or the candidate rejected.', 'Nothing more can be done about this application.'],
  DEADLINE_PASSED: [
    CONFLICT,
    'The deadline was over; the time of receipt counts.',
    'Keep to the deadlines of the invitation: nothing is taken after them.',
  ],
  MEMBER_NOT_FOUND: [
    UNPROCESSABLE,
    'There is no such company in this application, or it has left.',
    'Name a member, or a subcontractor where that will do, as the application does.',
  ],
  SUBCONTRACTOR_NOT_FOUND: [UNPROCESSABLE, 'There is no such subcontractor in this application.', 'Name a subcontractor as the application does.'],
  MEMBER_OF_TWO_CANDIDATES: [
    CONFLICT,
    'The company is a member of another candidate in this procurement.',
    'Apply in one group only; as a subcontractor a company may appear in several.',
  ],
  FINANCIAL_YEAR_NOT_TWELVE_MONTHS: [
    UNPROCESSABLE,
    'The financial year does not have twelve months.',
    'State the turnover of a year of twelve months.',
  ],
  FINANCIAL_YEAR_NOT_CONFIRMED: [
    UNPROCESSABLE,
    'The financial year is not over, or its accounts are not confirmed.',
    'State the turnover of the last confirmed year.',
  ],
  REFERENCE_EXISTS: [UNPROCESSABLE, 'The application names a reference twice.', 'Name each reference once, with one owner and one service entity.'],
  REF_LIMIT: [UNPROCESSABLE, 'There are more references than the invitation allows.', 'Choose as many references as the invitation allows.'],
  REF_CATEGORY_LIMIT: [
    UNPROCESSABLE,
    'There are more references of one service entity than the invitation allows.',
    'Choose as many references of that entity as the invitation allows.',
  ],
  CATEGORY_NOT_FOUND: [UNPROCESSABLE, 'The invitation knows no such service entity.', 'Give a service entity that the invitation names.'],
  ADDITION_TOO_LATE: [CONFLICT, 'The time in which the group could grow is over.', 'Nobody can join this group any more.'],
  REQUIREMENT_NOT_MET: [
    CONFLICT,
    'Requirements are open or failed.',
    'Have them met and checked first; what the group has failed cannot be made good by somebody who joins.',
  ],
  CERTIFICATE_MISSING: [
    CONFLICT,
    'The company has not shown these certificates as its own.',
    "Attach the company's own certificates; those of another company do not count.",
  ],
  PRELIMINARY_AGREEMENT_MISSING: [CONFLICT, 'A group of several companies has shown no preliminary agreement.', 'Attach the preliminary agreement.'],
  CONSORTIUM_FROZEN: [
    CONFLICT,
    'Once the application is in, nobody can be removed from the group or exchanged.',
    'Let the group go on as it is, add a member, or withdraw the application.',
  ],
  REQUIREMENT_NOT_FOUND: [UNPROCESSABLE, 'The invitation knows no such requirement.', 'Name a requirement of the invitation.'],
  REQUIREMENT_FAILED: [
    CONFLICT,
    'This requirement had failed when somebody joined the group, and stays failed.',
    'Reject the candidate, or go on without another check.',
  ],
  ALREADY_QUALIFIED: [CONFLICT, 'The candidate is qualified already.', 'Nothing needs to be done.'],
  REQUIREMENT_NOT_FAILED: [CONFLICT, 'These requirements were not checked and failed.', 'Name only requirements that were checked and failed.'],
  NOTHING_FAILED: [
    CONFLICT,
    'No failed requirement is named, and the group lacks no preliminary agreement.',
    'Name the requirements for which the candidate is rejected.',
  ],
  CHANGE_NOT_FOUND: [UNPROCESSABLE, 'Nobody has proposed such a change of a consortium.', 'Propose it first, with the legal assessment.'],
  ALREADY_ADMITTED: [CONFLICT, 'The company was admitted already.', 'Nothing needs to be done.'],
} satisfies Problems;
