import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about what becomes of decisions: their HTTP status, what is the case, and what would make the command succeed. */
export const decisionProblems = {
  DECISION_NOT_ADOPTED: [
    CONFLICT,
    'This decision was not adopted, or was revoked.',
    'Name an adopted decision; what is only proposed can be amended or withdrawn.',
  ],
  DECISION_SETTLED: [CONFLICT, 'This proposal was adopted or withdrawn, and is no longer open.', 'Name a proposal that is still undecided.'],
  DECISION_EXPIRED: [
    FORBIDDEN,
    'The decision cited has expired; what was done under it stays, and nothing new can rest on it.',
    'Cite a decision that is in force on that day.',
  ],
  ALREADY_SUPERSEDED: [
    CONFLICT,
    'Another decision has taken the place of this one already.',
    'Supersede the decision named, which stands at the end of the chain.',
  ],
  ALREADY_REVOKED: [CONFLICT, 'This was revoked already.', 'Nothing needs to be done.'],
  ALREADY_IN_EFFECT: [CONFLICT, 'The decision has taken effect, and can no longer be revoked.', 'Propose a decision that supersedes it.'],
  CHAIN_CYCLIC: [UNPROCESSABLE, 'A decision cannot take the place of itself, or of one that has taken its place.', 'Name an older decision.'],
  SCOPE_UNCLEAR: [
    UNPROCESSABLE,
    'A decision is superseded in part by naming effects, and in whole by naming none.',
    'Name the effects with scope PART, or leave them out with scope FULL.',
  ],
  VOTE_NOT_FOUND: [UNPROCESSABLE, 'No vote counts for that seat in this ballot.', 'Name a seat whose vote stands.'],
  NOT_RECUSED: [CONFLICT, 'No ruling on record disqualifies this person in the matter.', 'Record the recusal or the ruling first.'],
  BALLOT_CLOSED: [CONFLICT, 'The ballot is closed.', 'Nothing can be changed in it any more.'],
  NOT_SEATED: [FORBIDDEN, 'You do not sit in that seat of the deciding body today.', 'Have it done by whoever sits in the seat, acting for it.'],
  ITEM_INSPECTED: [
    CONFLICT,
    'The item was inspected, or the decision was taken in writing: nothing is added to its record.',
    'Raise the matter in a new item.',
  ],
  DEADLOCK_NOT_FOUND: [UNPROCESSABLE, 'There is no such deadlock in this alliance.', 'Name a deadlock that was declared.'],
  DEADLOCK_EXISTS: [CONFLICT, 'A deadlock on this proposal is open already.', 'Take the deadlock named further.'],
  DEADLOCK_ENDED: [CONFLICT, 'This deadlock has ended.', 'Declare another if the parties are stuck again.'],
  DEADLOCK_TOO_EARLY: [
    CONFLICT,
    'A deadlock needs two ballots that failed, or one and a discussion that was tabled.',
    'Discuss the proposal again, or vote on it once more.',
  ],
  POSITIONS_MISSING: [
    UNPROCESSABLE,
    'The position of every party that sits in the body goes on record.',
    'State the positions of the parties named.',
  ],
  LEVEL_SKIPPED: [
    CONFLICT,
    'The levels of the ladder are taken in order, unless every party agrees to leave one out.',
    'Go to the level named, or record the consent of all parties.',
  ],
  LEVEL_NOT_AHEAD: [UNPROCESSABLE, 'That level is not among the steps that are left.', 'Go to the level named as next.'],
  LADDER_ENDED: [CONFLICT, 'The ladder has no further level.', 'Resolve the deadlock, or let it lapse.'],
  NO_BINDING_DETERMINATION: [
    CONFLICT,
    'The agreement provides no such binding determination, or it is not on record.',
    'Adopt or withdraw the proposal, let the deadlock lapse, or record the determination that the agreement provides.',
  ],
  NOT_RESERVED: [
    FORBIDDEN,
    'That matter is not on the list of what the agreement reserves to the owner.',
    'Put it to the steering group as a proposal.',
  ],
  DEFECT_EXISTS: [CONFLICT, 'This defect is flagged already, and not cured.', 'Nothing needs to be done.'],
  DEFECT_NOT_FOUND: [UNPROCESSABLE, 'No defect on that ground stands against this decision.', 'Name a ground that was flagged and not cured.'],
  DELEGATION_NOT_FOUND: [UNPROCESSABLE, 'There is no such delegation in this alliance.', 'Name a delegation that was granted.'],
  OUTSIDE_DELEGATION: [
    FORBIDDEN,
    'This is not within what was delegated: its scope, its amounts, its time, or the body it was given to.',
    'Have it decided by the body that granted the delegation.',
  ],
} satisfies Problems;
