import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals from the shortlist to the award. */
export const tenderProblems = {
  PROCUREMENT_CLOSED: [CONFLICT, 'The procurement was cancelled.', 'Nothing more is done in it; open another procurement.'],
  SHORTLIST_NOT_FOUND: [CONFLICT, 'It is not decided yet who is on the shortlist.', 'Decide the shortlist first.'],
  NOT_SHORTLISTED: [
    CONFLICT,
    'The candidate is not on the shortlist, and nobody outside it is invited later.',
    'Go on with those who are on the shortlist.',
  ],
  WORKSHOP_EXISTS: [CONFLICT, 'A workshop of that name is scheduled in this procurement.', 'Choose another name.'],
  WORKSHOP_NOT_FOUND: [UNPROCESSABLE, 'There is no such workshop in this procurement.', 'Schedule the workshop first.'],
  WORKSHOP_HELD: [CONFLICT, 'It is on record already that this workshop was held.', 'Schedule another workshop for what is still to be done.'],
  WORKSHOP_NOT_HELD: [CONFLICT, 'The workshop has not been held yet.', 'Record who was there first; then its work can be scored.'],
  DAY_NOT_COME: [UNPROCESSABLE, 'That day has not come.', 'Record the workshop on its day or afterwards.'],
  NOT_IN_WORKSHOP: [UNPROCESSABLE, 'The candidate was not to be in this workshop.', 'Name a candidate for which the workshop was scheduled.'],
  ATTENDANCE_GIVEN_TWICE: [UNPROCESSABLE, 'The attendance of this candidate is given twice.', 'Give it once, with everybody who was there.'],
  DUTY_NOT_FOUND: [
    UNPROCESSABLE,
    'The application names no key person with that duty for that company.',
    'Name the duty and the company as the application does.',
  ],
  TENDERS_NOT_REQUESTED: [CONFLICT, 'Nobody has been asked for a tender yet.', 'Request the tenders first.'],
  TENDERS_ALREADY_REQUESTED: [CONFLICT, 'The tenders are requested already.', 'Name a later deadline, if the tenderers are to have more time.'],
  DUTY_VACANT: [
    CONFLICT,
    'Nobody is named for these duties in every stage that the invitation asks for.',
    'Name key persons for each duty and each of its stages, in the tender.',
  ],
  TENDER_NOT_FOUND: [UNPROCESSABLE, 'This candidate has no tender that stands.', 'Name a candidate whose tender stands.'],
  TENDERS_ALREADY_OPENED: [CONFLICT, 'The tenders are opened.', 'Go on with the tenders as they were opened.'],
  TENDERS_NOT_OPENED: [CONFLICT, 'The tenders are still sealed.', 'Open the tenders first, after the deadline and by two persons.'],
  TWO_PERSONS_NEEDED: [
    FORBIDDEN,
    'Tenders are opened by two persons.',
    'Name as witness another person who is an evaluator of this procurement or a procurement officer.',
  ],
  NO_TENDERS: [CONFLICT, 'There is no tender that stands.', 'Wait for tenders, or cancel the procurement.'],
  TENDER_NAMED_TWICE: [UNPROCESSABLE, 'This tender is named twice.', 'Name each tender once, as opened or as excluded.'],
  TENDERS_LEFT_SEALED: [
    UNPROCESSABLE,
    'Tenders would be left sealed, and all are opened at once.',
    'Name every tender, as opened or as excluded with the reason.',
  ],
  CONTENT_DIFFERS: [
    CONFLICT,
    'The document is not the content that was sealed: its digest is another.',
    'Open the content that the tenderer sealed, or exclude the tender with the reason.',
  ],
  CRITERIA_NOT_PUBLISHED: [CONFLICT, 'The invitation names no criteria by which tenders are compared.', 'Nothing can be compared without them.'],
  COMPARISON_NOT_FOUND: [
    CONFLICT,
    'The tenders are not compared, or what the comparison rested on has changed since.',
    'Compare the tenders, and then award.',
  ],
  WINNER_NOT_FIRST: [CONFLICT, 'Another tender is the first by the published weights.', 'Award to the first of the ranking.'],
  CANDIDATE_NOT_QUALIFIED: [
    CONFLICT,
    'Another company has come to stand in the group since it qualified, and the group is not qualified anew.',
    'Check the requirements and qualify the candidate, or reject it and compare the tenders again.',
  ],
  AWARD_EXISTS: [CONFLICT, 'The procurement is awarded.', 'Nothing is scored, compared or awarded any more, unless the award is annulled.'],
  AWARD_NOT_FOUND: [CONFLICT, 'There is no award that stands in this procurement.', 'Give another outcome.'],
  APPEAL_NOT_FOUND: [UNPROCESSABLE, 'There is no such appeal.', 'Record the appeal first.'],
  APPEAL_ALREADY_RESOLVED: [CONFLICT, 'The appeal is resolved already.', 'Nothing needs to be done.'],
  STANDSTILL_RUNNING: [CONFLICT, 'The standstill after the award has not ended on that day.', 'Sign on a later day than its last one.'],
  APPEAL_PENDING: [CONFLICT, 'An appeal keeps agreements from being signed.', 'Wait until the appeal is resolved.'],
  PROCUREMENT_NOT_AWARDED: [
    CONFLICT,
    'The agreement follows from a procurement in which no award stands.',
    'Award the procurement first, or draft an agreement that follows from another.',
  ],
  NOT_SELECTED_FOR_IMPLEMENTATION: [
    CONFLICT,
    'The partner was selected for the development, and not thereby for the implementation.',
    'Have a gate into the implementation passed first.',
  ],
} satisfies Problems;
