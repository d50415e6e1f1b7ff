import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';
import { minutesProblems } from './minutes.problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const meetingProblems = {
  ...minutesProblems,
  MEETING_NOT_FOUND: [UNPROCESSABLE, 'There is no such meeting in this alliance.', 'Name a meeting that was opened.'],
  MEETING_OPEN: [CONFLICT, 'The body is in a meeting already.', 'Go on in the meeting that is open, or close it first.'],
  MEETING_CLOSED: [CONFLICT, 'That meeting is closed.', 'Open another meeting.'],
  SEAT_OR_ROLE_MISSING: [
    UNPROCESSABLE,
    'It is not said for which seat or in what role the person has come.',
    'Name the seat, or the role of whoever comes for no seat.',
  ],
  ALREADY_PRESENT: [CONFLICT, 'The person is in the meeting already.', 'Nothing needs to be done; record a departure first if the person had left.'],
  NOT_PRESENT: [CONFLICT, 'The person is not in the meeting.', 'Record the arrival first.'],
  NO_QUORUM: [
    CONFLICT,
    'The parties named have nobody there who may vote for them.',
    'Wait for them, seat a deputy, or have the party name another deputy.',
  ],
  ITEM_NOT_FOUND: [UNPROCESSABLE, 'There is no such item in this alliance.', 'Name an item that was opened.'],
  ITEM_OPEN: [CONFLICT, 'An item of that meeting is open, and there is one at a time.', 'Close that item first.'],
  ITEM_CLOSED: [CONFLICT, 'That item is closed.', 'Open the matter again as another item.'],
  ITEM_WITHOUT_DECISION: [
    UNPROCESSABLE,
    'No decision is on the table under that item.',
    'Name an item that carries a decision, or the decision itself.',
  ],
  DECISION_OF_ANOTHER_BODY: [UNPROCESSABLE, 'That decision lies with another body.', 'Take it up in a meeting of that body.'],
  DECISION_NOT_ON_ITEM: [UNPROCESSABLE, 'Another decision is on the table under that item.', 'Name the decision of the item, or the item alone.'],
  MATTER_MISSING: [UNPROCESSABLE, 'It is not said which matter is meant.', 'Name the item, the decision or the ballot.'],
  NOT_IN_BODY: [UNPROCESSABLE, 'The person has no part in that body.', 'Name somebody who sits in it.'],
  INTEREST_NOT_FOUND: [UNPROCESSABLE, 'No such interest was declared.', 'Declare the interest first.'],
  INTEREST_RULED: [CONFLICT, 'That interest has been ruled on.', 'Declare the interest anew if there is a new ground.'],
  SEAT_NOT_REPRESENTED: [
    CONFLICT,
    'Nobody is there who could vote for that seat.',
    'Leave the seat out of the ruling, or record who has come for it.',
  ],
  VOTER_CONCERNED: [FORBIDDEN, 'Nobody rules on an own interest.', 'Leave out the seat of the person concerned.'],
  EMPLOYMENT_NOT_DISQUALIFYING: [
    UNPROCESSABLE,
    'Being employed by a party does not disqualify by itself.',
    'Name the interest that does, if there is one.',
  ],
  INTEREST_DISQUALIFIES: [
    CONFLICT,
    'Whoever is tied to a company takes no part in approving a contract with it or a payment to it.',
    'Rule that the person steps aside.',
  ],
  ALREADY_RECUSED: [CONFLICT, 'The person is recused from that decision already.', 'Nothing needs to be done.'],
  ALREADY_OUTSIDE: [CONFLICT, 'The person has left the room for that item already.', 'Nothing needs to be done.'],
  NOT_OUTSIDE: [CONFLICT, 'The person has not left the room for that item.', 'Nothing needs to be done.'],
  HOLDER_NOT_RECUSED: [
    CONFLICT,
    'The holder of the seat is not recused from that decision.',
    'Give the ground for which the holder cannot vote, or record the recusal first.',
  ],
  PRINCIPAL_PRESENT: [
    CONFLICT,
    'The holder of the seat is there and not recused, so no deputy votes for the seat.',
    'Have the holder vote, or record that the holder has left.',
  ],
  DEPUTY_SHARES_GROUND: [FORBIDDEN, 'The deputy is recused from the same decision.', 'Seat a deputy who is not recused.'],
  DEPUTY_OUT_OF_ORDER: [CONFLICT, 'Another deputy comes first and could come.', 'Seat the deputy named here, or say that this one cannot come.'],
  INSPECTORS_INSUFFICIENT: [
    UNPROCESSABLE,
    'Inspectors are at least two, from different parties, and not the secretary.',
    'Name at least two who sit in the body for different parties.',
  ],
} satisfies Problems;
