import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about bodies, seats and appointments: their HTTP status, what is the case, and what would make the command succeed. */
export const seatProblems = {
  BODY_EXISTS: [
    CONFLICT,
    'That body exists already; an alliance has one steering group.',
    'Choose another name, or go on with the body that there is.',
  ],
  BODY_IS_OUTSIDE: [UNPROCESSABLE, 'That body is none of the alliance: it has its own chair and meets elsewhere.', 'Name a body of the alliance.'],
  AGREEMENT_NOT_EFFECTIVE: [
    CONFLICT,
    'No alliance agreement that this rests on is in force on that day.',
    'Record first that the agreement has come into force, or give a later day.',
  ],
  SEAT_EXISTS: [CONFLICT, 'A seat of that name exists already.', 'Choose another name for the seat.'],
  LAST_SEAT: [
    CONFLICT,
    'It is the last voting seat of a party to the agreement, and every party keeps one.',
    'Create another voting seat for the party first.',
  ],
  MANDATE_MISSING: [
    UNPROCESSABLE,
    'The appointment needs a mandate from the party: a registered document, dated on or before the first day.',
    'Register the mandate, and cite its version and digest.',
  ],
  TERMS_OVERLAP: [CONFLICT, 'The person named is appointed to that seat for a part of that time.', 'End that appointment first, or give other days.'],
  DOUBLE_REPRESENTATION: [
    CONFLICT,
    'Nobody holds two voting seats of one body at a time, or sits in one meeting for two parties.',
    'Name somebody who represents no other seat there.',
  ],
  DEPUTY_ORDER_TAKEN: [CONFLICT, 'Another deputy of that seat has that place in the order.', 'Give the deputy another place in the order.'],
  SEAT_VACANT: [CONFLICT, 'Nobody holds that seat on that day.', 'Name the deputy whose appointment ends, or give another day.'],
  NOT_APPOINTED: [
    UNPROCESSABLE,
    'The person is not appointed to that seat on that day.',
    'Name somebody who is, or have the party appoint the person first.',
  ],
} satisfies Problems;
