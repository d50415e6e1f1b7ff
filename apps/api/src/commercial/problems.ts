import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';
import { costProblems } from './costs.problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const commercialProblems = {
  ...costProblems,
  COST_FRAME_EXISTS: [CONFLICT, 'The cost frame is fixed already.', 'Have the funding body change it.'],
  COST_FRAME_NOT_FOUND: [CONFLICT, 'The cost frame was not fixed on that day.', 'Have the funding body fix it first, or give a later day.'],
  FRAME_NOT_BALANCED: [
    UNPROCESSABLE,
    'The parts do not add up to the total: the components to the frame, or the targets of the periods to the target budget.',
    'State parts whose sum is the total, to the cent.',
  ],
  NOT_FUNDING_BODY: [
    FORBIDDEN,
    'Only a funding body decides on the cost frame, and the body that took this decision is none.',
    'Record a decision of a funding body, and cite it.',
  ],
  AMOUNT_TOO_LARGE: [UNPROCESSABLE, 'The amount has more than fifteen digits.', 'State a smaller amount.'],
  CHANGE_IS_ZERO: [
    UNPROCESSABLE,
    'A change of nothing changes nothing.',
    'State an amount above or below zero, or a figure other than the one that stands.',
  ],
  PERIOD_REQUIRED: [
    UNPROCESSABLE,
    'The target budget is split into contract periods, and none was named.',
    'Name the contract period whose target changes.',
  ],
  PERIOD_NOT_FOUND: [UNPROCESSABLE, 'There is no such contract period.', 'Name a contract period that is defined.'],
  TARGET_UNCHANGED: [UNPROCESSABLE, 'A contract period was named, and no target changes.', 'Leave the contract period out.'],
  LINE_EXISTS: [CONFLICT, 'There is a line for that component, year, service and party already.', 'Use the line that is there.'],
  LINE_NOT_FOUND: [UNPROCESSABLE, 'There is no such line in the budget.', 'Create the line first.'],
  LINES_MISSING: [UNPROCESSABLE, 'At least one line is needed.', 'Name the lines, each with its amount.'],
  NOT_A_LINE: [
    UNPROCESSABLE,
    'A line has a year, a service and a party; this place names only some of them.',
    'Name all three, or, where money lies on no line, the component alone.',
  ],
  NOT_IN_TARGET_BUDGET: [
    UNPROCESSABLE,
    'What adjusts the target goes to a line of the target budget, and this line belongs to another component.',
    'Name a line of the target budget.',
  ],
  SAME_LINE: [UNPROCESSABLE, 'A place cannot give to itself.', 'Name two different places.'],
  LINE_EXHAUSTED: [CONFLICT, 'The place that gives has less than that, on that day or on a later one.', 'Move at most what is available.'],
  COMPONENT_EXCEEDED: [
    CONFLICT,
    'The component has less than that which lies on none of its lines, on that day or on a later one.',
    'Stay within what is available, or free some of it first.',
  ],
  RESERVE_EXHAUSTED: [CONFLICT, 'Less than that is available of the risk reserve, on that day or on a later one.', 'Draw at most what is available.'],
  TARGET_EXHAUSTED: [CONFLICT, "The contract period's target would fall below zero.", 'Lower it by at most what it is.'],
  RETURN_EXCEEDS_DRAWS: [
    CONFLICT,
    'More would be returned to the reserve than was drawn from it in this way.',
    'Return at most what was drawn and not returned yet.',
  ],
  APPROVAL_MISSING: [
    FORBIDDEN,
    'This takes the approval of the body named as well: moving money between components, recognising an adjustment event, admitting a company.',
    "Have the body's approval of the decision recorded first.",
  ],
  NO_ADJUSTMENT_EVENT: [
    CONFLICT,
    'The target changes only after a recognised adjustment event, or by a reserve draw that adjusts it.',
    'Have the adjustment event recognised, and adjust the target.',
  ],
  CONTESTED: [CONFLICT, 'A deadlock is open on the proposal that this depends on.', 'Wait until the deadlock is resolved.'],
  EFFECT_DOES_NOT_COVER: [
    FORBIDDEN,
    'The effect cited does not allow this: not this kind of movement, or not from here to there.',
    'Cite an effect that covers the components, the direction and the line.',
  ],
  AUTHORITY_EXHAUSTED: [
    CONFLICT,
    'Less than that is left of the amount that the decision allows.',
    'Move at most what is left, or cite another decision.',
  ],
  MOVEMENT_NOT_FOUND: [UNPROCESSABLE, 'There is no such movement.', 'Name a movement of this alliance.'],
  IS_A_REVERSAL: [CONFLICT, 'A reversal cannot be reversed.', 'Record the movement anew.'],
  ALREADY_REVERSED: [CONFLICT, 'The movement has been reversed already, in full.', 'Nothing needs to be done.'],
  BEFORE_THE_MOVEMENT: [
    UNPROCESSABLE,
    'A reversal cannot hold from an earlier day than the movement itself.',
    'Give the day of the movement or a later one.',
  ],
  AUTHORITY_STANDS: [CONFLICT, 'The authority of this movement stands; it needs no other.', 'Nothing needs to be done.'],
} satisfies Problems;
