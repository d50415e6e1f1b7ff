import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about proposals, votes and what follows from them: their HTTP status, what is the case, and what would make the command succeed. */
export const ballotProblems = {
  INCOMPLETE_PROPOSAL: [
    UNPROCESSABLE,
    'A proposal says its type, title, text and rationale, why it is best for the alliance, on what authority it is decided, and what it would do.',
    'Add what is named as missing; where it does nothing by itself, give an empty list of effects.',
  ],
  EFFECT_IDS_NOT_UNIQUE: [UNPROCESSABLE, 'Two effects of the decision have the same name.', 'Give each effect a name of its own.'],
  EFFECT_IMPOSSIBLE: [
    UNPROCESSABLE,
    'An effect of the decision could not be carried out as things stand, for the reason named.',
    'Amend the effect named, or remove what stands in its way first.',
  ],
  EFFECTS_TOO_MANY: [
    UNPROCESSABLE,
    'What the decision does would make more entries than one command can record.',
    'Divide it into several decisions.',
  ],
  PROPOSAL_CHANGED: [
    CONFLICT,
    'The proposal has another version than the one named; consent holds only for the words that were seen.',
    'Read the version named, and name it.',
  ],
  PROPOSAL_NOT_FOUND: [
    UNPROCESSABLE,
    'No proposal has a version of that name, or it belongs to another decision.',
    'Name the entry that carries the version of the proposal.',
  ],
  APPROVAL_REFUSED: [
    CONFLICT,
    'The body named has refused this very version of the proposal.',
    'Amend the proposal, and put the new version to the vote.',
  ],
  NOT_DULY_CONSTITUTED: [
    CONFLICT,
    'The body cannot decide: not every party has a voting seat with somebody in it.',
    'Have the parties named appoint somebody to a seat first.',
  ],
  CLOSING_DATE_MISSING: [UNPROCESSABLE, 'A vote in writing has a last day.', 'Give the last day of the ballot.'],
  CLOSING_DATE_PAST: [UNPROCESSABLE, 'The last day of the ballot is past.', 'Give today or a later day.'],
  WINDOW_TOO_LONG: [UNPROCESSABLE, 'The ballot would stay open longer than the policies allow.', 'Give a last day no later than the one named.'],
  WINDOW_OPEN: [
    CONFLICT,
    'The time for it is not over yet, and something may still come; in a ballot silence is not consent.',
    'Wait for what is missing, or until the closing time.',
  ],
  ITEM_MISSING: [UNPROCESSABLE, 'In a meeting a vote is taken under an item.', 'Name the open item under which the vote is taken.'],
  ITEM_IN_WRITING: [UNPROCESSABLE, 'A vote in writing is taken under no item.', 'Leave out the item, or vote in the meeting.'],
  ITEM_IS_ANOTHERS: [CONFLICT, 'That item of the meeting is not about this decision.', 'Open an item for this decision.'],
  NOT_IN_ELECTORATE: [
    FORBIDDEN,
    'That seat was not entitled to vote when the ballot was opened.',
    'Have a seat vote that is in the electorate of the ballot.',
  ],
  SEAT_ALREADY_VOTED: [
    CONFLICT,
    'Somebody has voted for this seat already, and a seat has one vote.',
    'Whoever is entitled to the seat now may change the vote, saying so expressly.',
  ],
  RECUSED: [FORBIDDEN, 'You are recused in this matter.', 'Have a deputy seated who does not share the ground.'],
  DEPUTY_SEATED: [
    CONFLICT,
    'A deputy was seated for you in this ballot.',
    'Once the deputy has voted you may change that vote; until then it is for the deputy.',
  ],
  REASONS_REQUIRED: [UNPROCESSABLE, 'An objection says why, and what would satisfy whoever objects.', 'Give the reasons and what would satisfy you.'],
  REASONS_WITHOUT_OBJECTION: [UNPROCESSABLE, 'Reasons for an objection go with an objection.', 'Object, or say what you have to say as a statement.'],
  NOT_IN_WRITING: [CONFLICT, 'The vote is taken in a meeting already.', 'Speak in the meeting.'],
  OUTCOME_MISMATCH: [CONFLICT, 'What is on record comes to another outcome than the one stated.', 'Leave out the outcome, or state the one named.'],
  ALREADY_INSPECTED: [CONFLICT, 'You have inspected this item already.', 'Nothing needs to be done.'],
  INSPECTOR_NOT_PRESENT: [
    FORBIDDEN,
    'An inspector inspects what was handled in the own presence.',
    'Have it inspected by an inspector who was there for the item.',
  ],
  DECIDED_LATER: [UNPROCESSABLE, 'The day of the decision is still to come.', 'Record it once it was taken.'],
  VOTE_UNCLEAR: [
    UNPROCESSABLE,
    'A majority is stated with both its figures, a unanimous vote has nobody against, and a vote that is not stated has no figures.',
    'State the vote as the extract shows it, or NOT_STATED.',
  ],
  ALREADY_REQUIRED: [CONFLICT, 'The approval of that body is required already.', 'Nothing needs to be done.'],
  NOT_OUTSIDE_DECISION: [
    UNPROCESSABLE,
    'That is not a decision of a body outside; a vote here is no approval there.',
    'Record the decision of the outside body first, and cite it.',
  ],
  CONDITION_FULFILLED: [CONFLICT, 'That condition is fulfilled already.', 'Nothing needs to be done.'],
  NOT_DUE: [CONFLICT, 'That deadline has not passed, or there is no such thing.', 'Wait until the end of its last day.'],
  ALREADY_SETTLED: [CONFLICT, 'That deadline was dealt with already.', 'Nothing needs to be done.'],
} satisfies Problems;
