import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals on the way from the invitation to the shortlist. */
export const evaluationProblems = {
  INVITATION_LOCKED: [
    CONFLICT,
    'The applications were due, and with that the invitation is locked.',
    'Keep to the invitation as it stands, or cancel the procurement and open another.',
  ],
  CANDIDATES_DECIDED: [
    CONFLICT,
    'Candidates have been qualified or rejected under the invitation as it stands.',
    'Keep to the invitation, so that all are measured by the same terms.',
  ],
  EMPHASIS_NOT_FOUND: [UNPROCESSABLE, 'The invitation knows no such emphasis.', 'Name an emphasis of the invitation.'],
  DUTY_EXISTS: [UNPROCESSABLE, 'The invitation names a duty twice.', 'Name each duty once, with all its stages.'],
  CLARIFICATION_NOT_FOUND: [UNPROCESSABLE, 'Nobody has asked for such a clarification.', 'Name a clarification that was asked for.'],
  ALREADY_CLARIFIED: [CONFLICT, 'The question was answered already.', 'Wait for another question, if there is one.'],
  EVALUATOR_EXISTS: [CONFLICT, 'The person is an evaluator of this procurement at that time already.', 'Nothing needs to be done.'],
  EVALUATOR_NOT_FOUND: [UNPROCESSABLE, 'The person was not appointed as an evaluator of this procurement.', 'Appoint the evaluator first.'],
  CANDIDATE_NOT_NAMED: [
    UNPROCESSABLE,
    'A tie is a tie to somebody.',
    'Name the candidate to whom the evaluator is tied, or whom the evaluator has coached.',
  ],
  INTEREST_NOT_DECLARED: [
    CONFLICT,
    'An evaluator declares interests before scoring, even if there are none.',
    'Have the evaluator declare interests first.',
  ],
  EVALUATOR_TIED: [
    FORBIDDEN,
    'An evaluator who is tied to a candidate, or has coached one, scores nobody in the same procurement.',
    'Have another evaluator score.',
  ],
  NOT_OWN_SCORE: [FORBIDDEN, 'Evaluators enter their own scores only.', 'Have the evaluator enter the score.'],
  CHECKS_OPEN: [
    CONFLICT,
    'Candidates are neither qualified nor rejected yet.',
    'Qualify or reject them first: only then is it known whether and whom to compare.',
  ],
  SCORING_NOT_NEEDED: [CONFLICT, 'So few have qualified that all of them go on, and nobody is compared.', 'Decide the shortlist without scores.'],
  REFERENCE_NOT_FOUND: [UNPROCESSABLE, 'The application names no such reference.', 'Name a reference of this application.'],
  POINTS_OUT_OF_RANGE: [UNPROCESSABLE, 'Points are given from 0 to 100.', 'Give points within that range.'],
  NOT_ONE_SUBJECT: [
    UNPROCESSABLE,
    'Points are agreed on for an emphasis of the references or for a criterion of the comparison.',
    'Name an emphasis or a criterion, and only one of them.',
  ],
  SCORES_MISSING: [
    CONFLICT,
    'Not everything that is compared has been scored.',
    'Have what is missing scored for the candidates named; a consensus needs the score of at least one evaluator.',
  ],
  SHORTLIST_EXISTS: [CONFLICT, 'The shortlist is decided, and stays as it is.', 'Go on with those who are on it.'],
  NOBODY_QUALIFIED: [CONFLICT, 'No candidate has qualified.', 'Cancel the procurement, or open another.'],
  TIE_UNRESOLVED: [
    CONFLICT,
    'These candidates are level by all that was published, and the line runs between them.',
    'State them all in the order that the published tie rule gives, with the reason.',
  ],
  NO_TIE: [CONFLICT, 'No tie needs to be resolved.', 'Leave out the tie: the points decide.'],
} satisfies Problems;
