import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const phaseProblems = {
  NO_PHASES: [UNPROCESSABLE, 'No phase was named.', 'Name at least one phase.'],
  PHASE_EXISTS: [CONFLICT, 'A phase of that name is planned already.', 'Choose another name.'],
  PHASE_NOT_FOUND: [UNPROCESSABLE, 'There is no such phase in this alliance.', 'Plan the phase first.'],
  PHASE_IS_SPLIT: [
    CONFLICT,
    'The phase was split: its parts have gates, starts and ends of their own.',
    'Name a part of the phase, or a gate of that part.',
  ],
  PHASE_ALREADY_STARTED: [CONFLICT, 'The phase has started already.', 'Nothing needs to be done; a phase is split only before it starts.'],
  PHASE_NOT_STARTED: [CONFLICT, 'The phase has not started on that day.', 'Record its start first, or give a later day.'],
  PHASE_ALREADY_ENDED: [CONFLICT, 'The phase has ended already.', 'Nothing needs to be done.'],
  ONE_PART_ONLY: [UNPROCESSABLE, 'A phase is split into two parts or more.', 'Name at least two parts.'],
  ORDER_NOT_UNIQUE: [CONFLICT, 'Another has that place in the order.', 'Give a place that is free.'],
  PLANNED_END_BEFORE_START: [UNPROCESSABLE, 'The planned end of the phase lies before its planned start.', 'Give an end on or after the start.'],
  PHASES_OUT_OF_ORDER: [UNPROCESSABLE, 'A gate leads from a phase to a later one.', 'Name a phase that comes later in the order.'],
  NO_GATE_INTO_PHASE: [CONFLICT, 'No gate leads into this phase, and it is not the first.', 'Define the gate into the phase and have it passed.'],

  GATE_EXISTS: [CONFLICT, 'A gate of that name is defined already.', 'Choose another name.'],
  GATE_NOT_FOUND: [UNPROCESSABLE, 'There is no such gate in this alliance.', 'Define the gate first.'],
  GATE_NOT_PASSED: [CONFLICT, 'The gate is not passed on that day.', 'Have its deciding body pass it first, or give a later day.'],
  GATE_NOT_SUBMITTED: [CONFLICT, 'The gate has not been submitted to its deciding body.', 'Submit it first.'],
  GATE_ALREADY_SUBMITTED: [
    CONFLICT,
    'The gate lies before its deciding body, and what was submitted is frozen.',
    'Wait for the decision, or have the gate returned for preparation.',
  ],
  GATE_ALREADY_DECIDED: [
    CONFLICT,
    'The gate was passed or refused already; that stays as it is.',
    'Nothing can be changed in a gate that is decided.',
  ],
  GATE_NEEDS_UNANIMITY: [
    FORBIDDEN,
    'This gate asks for a unanimous decision, and the one cited was not unanimous.',
    'Have the deciding body decide it unanimously, and cite that decision.',
  ],
  GATE_OUT_OF_ORDER: [
    CONFLICT,
    'Gates are passed in order, each after the phase before it has started.',
    'Have the earlier gate passed, or record the start of the phase.',
  ],
  NO_OUTSIDE_BODY: [UNPROCESSABLE, 'Only a body outside the alliance can concur by a decision of its own.', 'Name bodies outside.'],
  CONCURS_WITH_ITSELF: [UNPROCESSABLE, 'The deciding body is named as one that concurs.', 'Name only the other bodies.'],
  CONCURRENCE_MISSING: [
    CONFLICT,
    'Another owner has to decide on this gate as well, and no such decision is in force on that day.',
    'Record the decision of each body named, saying that it concurs.',
  ],

  CRITERION_EXISTS: [CONFLICT, 'There is a criterion of that name already.', 'Choose another name.'],
  CRITERION_NOT_FOUND: [
    UNPROCESSABLE,
    'There is no such criterion: not of this gate, or not in the invitation for what is scored.',
    'Name one that was defined for the gate, or published in the invitation for that purpose.',
  ],
  CRITERION_UNASSESSED: [CONFLICT, 'Criteria of the gate are not assessed.', 'Have each criterion named assessed.'],
  CRITERION_NOT_MET: [
    CONFLICT,
    'Criteria of the gate are not met.',
    'Have the gate returned, and the criteria met and assessed again; or refuse the gate.',
  ],
  EVIDENCE_MISSING: [UNPROCESSABLE, 'A criterion is met only on evidence, and none is attached.', 'Attach the evidence first.'],
  EVIDENCE_EXISTS: [CONFLICT, 'That version of the document is attached to the criterion already.', 'Nothing needs to be done.'],
  EVIDENCE_CHANGED: [
    CONFLICT,
    'A document has changed since it was submitted as evidence.',
    'Have the gate returned, attach the new version, and submit it again.',
  ],
  EVIDENCE_AFTER_DECISION: [
    UNPROCESSABLE,
    'Evidence of the gate bears a later date than the decision.',
    'Say that it does, with the reason; or give a later day.',
  ],

  CONDITION_EXISTS: [CONFLICT, 'The gate has a condition of that name.', 'Choose another name.'],
  CONDITION_NOT_FOUND: [UNPROCESSABLE, 'The gate has no such condition.', 'Set the condition first.'],
  CONDITION_NOT_OPEN: [
    CONFLICT,
    'The condition was fulfilled or waived already.',
    'Have it reopened by whoever set it, if it is to be settled again.',
  ],
  CONDITION_ALREADY_OPEN: [CONFLICT, 'The condition is open.', 'Nothing needs to be done.'],
  OWNER_AND_DUE_REQUIRED: [
    UNPROCESSABLE,
    'A condition to be fulfilled afterwards names who sees to it and until when.',
    'Name its owner and its last day.',
  ],
  NOT_THE_SETTER: [
    FORBIDDEN,
    'Only the body or the party that set a condition may waive or reopen it.',
    'Have it done by whoever set it; a body does so by a decision of its own.',
  ],
  NO_BOUNDARY_CONDITION: [UNPROCESSABLE, 'Limits go with a boundary condition only.', 'Set a boundary condition, or leave the limits out.'],
  LIMIT_MISSING: [UNPROCESSABLE, 'A boundary that is a number has at least one limit.', 'State the least or the greatest value allowed.'],
  FIGURE_MISSING: [
    UNPROCESSABLE,
    'The boundary is a number, and no value is stated.',
    'State the value with the version of its formula and its inputs.',
  ],
  FORMULA_MISMATCH: [
    UNPROCESSABLE,
    'The value was computed by another formula than the boundary names.',
    'State the value by the formula of the boundary.',
  ],
  BOUNDARY_NOT_MET: [
    UNPROCESSABLE,
    'The value lies beyond the boundary.',
    'The condition can be fulfilled only by a value within its limits, or waived by whoever set it.',
  ],
} satisfies Problems;
