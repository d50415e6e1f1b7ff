import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const planProblems = {
  SERVICE_PLAN_NOT_FOUND: [CONFLICT, 'No service plan holds on that day.', 'Have the service plan adopted first, or give a later day.'],
  SERVICE_REPEATED: [UNPROCESSABLE, 'The plan names a service twice.', 'Name each service once, with the party that produces it.'],
  SERVICE_EXISTS: [CONFLICT, 'The service is in the plan on that day already.', 'Choose another name, or move the service to another producer.'],
  SERVICE_NOT_FOUND: [UNPROCESSABLE, 'The plan has no such service on that day.', 'Name a service that is produced on that day.'],
  PRODUCER_UNCHANGED: [CONFLICT, 'That party produces the service already.', 'Nothing needs to be done.'],

  RISK_EXISTS: [CONFLICT, 'There is a risk or an opportunity of that name already.', 'Choose another name, or leave it out and have it numbered.'],
  RISK_NOT_FOUND: [UNPROCESSABLE, 'There is no such risk or opportunity in this alliance.', 'Identify it first.'],
  RISK_CLOSED: [CONFLICT, 'The risk or opportunity is closed.', 'Identify it anew if it has come up again.'],
  OWNER_REQUIRED: [UNPROCESSABLE, 'A risk or an opportunity has an owner.', 'Name the person who owns it, or the role whose holder does.'],
  OWNER_WITHOUT_ROLE: [
    UNPROCESSABLE,
    'The person who is to own it, or to take it over, has no role in this alliance on that day.',
    'Name a person who has a role in the alliance, or have one granted first.',
  ],
  ABOVE_DELEGATED_LIMIT: [
    FORBIDDEN,
    'The treatment costs more than was delegated to be decided without the steering group, or nothing was delegated.',
    'Have the steering group decide it, and cite its decision; or decide on a treatment within the limit.',
  ],

  ISSUE_EXISTS: [CONFLICT, 'There is an orphan issue of that name already.', 'Choose another name, or leave it out and have it numbered.'],
  ISSUE_NOT_FOUND: [UNPROCESSABLE, 'There is no such orphan issue in this alliance.', 'Raise it first.'],
  NOT_YET_THEN: [CONFLICT, 'On that day the matter was not there yet, or had not come so far.', 'Date it from the day given as `from`, or later.'],
  ISSUE_ENDED: [CONFLICT, 'The issue has ended: it was resolved, handed over, or found to be none.', 'Raise it anew if it has come up again.'],
  ISSUE_PARKED: [CONFLICT, 'The issue is parked.', 'Wait until the day named is over, or review the issue, which takes it up again.'],
  TWO_UNITS_NEEDED: [
    UNPROCESSABLE,
    'An orphan issue falls between at least two different units or parties.',
    'Name two or more; what belongs to one unit is for that unit to settle.',
  ],
  REVIEW_NOT_AHEAD: [UNPROCESSABLE, 'The next review does not lie ahead.', 'Give a later day for it.'],
  NOT_THE_OWNER: [FORBIDDEN, 'Only the owner of the issue may do this.', 'Have its owner do it, or take the issue over first.'],
  ALREADY_THE_OWNER: [CONFLICT, 'You own the issue already.', 'Nothing needs to be done.'],
  HAND_OVER_NOT_OFFERED: [
    CONFLICT,
    'Nobody has offered the issue to a unit.',
    'Have its owner name the unit, and you as the person who would take it.',
  ],
  NOT_THE_RECEIVER: [
    FORBIDDEN,
    'Another person was named to take the issue for the unit.',
    'Have that person accept it, or have its owner name somebody else.',
  ],
  REASON_MISSING: [UNPROCESSABLE, 'Nobody has said why this is no issue.', 'Say why, or have a decision settle it.'],

  IDEA_EXISTS: [CONFLICT, 'There is an idea of that name already.', 'Choose another name, or leave it out and have it numbered.'],
  IDEA_NOT_FOUND: [UNPROCESSABLE, 'There is no such idea in this alliance.', 'Submit it first.'],
  IDEA_DECIDED: [CONFLICT, 'The idea was adopted or declined already.', 'Submit it anew if things have changed.'],
  ALREADY_IN_TRIAL: [CONFLICT, 'The idea is being tried out already.', 'End that trial first.'],
  NOT_IN_TRIAL: [CONFLICT, 'The idea is not being tried out.', 'Start a trial first, or decide about the idea without one.'],

  GROUP_REPEATED: [UNPROCESSABLE, 'A group is named twice.', 'Name each group once.'],
  PARTICIPANTS_STATED_TWICE: [UNPROCESSABLE, 'Both how many took part and how many there were at least are stated.', 'State one of the two.'],
} satisfies Problems;
