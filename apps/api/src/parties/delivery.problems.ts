import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about agreements that end, subcontractors, key persons and those who take part without being a party. */
export const deliveryProblems = {
  ALREADY_TERMINATED: [CONFLICT, 'The agreement is terminated already.', 'Nothing needs to be done.'],
  AGREEMENT_TERMINATED: [
    CONFLICT,
    'The agreement, or the one that it changes, was terminated: it is not signed, changed or brought into force again.',
    'Draft a new agreement.',
  ],
  AGREEMENT_EXPIRED: [CONFLICT, 'The last day of the version that stands is past.', 'Draft a version that holds longer.'],
  VERSION_NOT_APPROVED: [
    CONFLICT,
    'The decision that is to approve this version is not in force by that day.',
    'Sign on the condition that it is approved, or once the decision is in force.',
  ],
  NOT_A_CHANGE_AGREEMENT: [
    UNPROCESSABLE,
    'Only a change agreement changes another agreement.',
    'Draft it as a change agreement, or leave out what it amends.',
  ],
  AGREEMENT_OF_ANOTHER_KIND: [UNPROCESSABLE, 'The agreement is of another kind than is needed here.', 'Name an agreement of the kind needed.'],
  PRINCIPLE_TEXT_MISSING: [UNPROCESSABLE, 'A principle is given in at least one language.', 'Give its text in Finnish, Swedish or English.'],
  SUBCONTRACT_EXISTS: [CONFLICT, 'A subcontract of that name is proposed already.', 'Choose another name.'],
  SUBCONTRACT_NOT_FOUND: [UNPROCESSABLE, 'There is no such subcontract in this alliance.', 'Have the principal propose the subcontractor first.'],
  SUBCONTRACT_SETTLED: [
    CONFLICT,
    'The subcontractor was approved or refused already, or the subcontract has ended.',
    'Nothing needs to be done; another try is a new proposal.',
  ],
  SUBCONTRACT_STARTED: [CONFLICT, 'The subcontract has begun already.', 'Nothing needs to be done.'],
  SUBCONTRACT_ENDED: [CONFLICT, 'The subcontract has ended.', 'Propose a new one.'],
  PRINCIPAL_ITSELF: [UNPROCESSABLE, 'A producer is not its own subcontractor.', 'Name another company.'],
  REQUIREMENTS_MISSING: [
    UNPROCESSABLE,
    'The requirements for which the company is to be checked are not given.',
    'Name the procurement whose list it is, or give the list.',
  ],
  REQUIREMENT_REPEATED: [UNPROCESSABLE, 'A requirement is named twice.', 'Name each requirement once.'],
  REQUIREMENTS_DIFFER: [
    UNPROCESSABLE,
    'The list is not that of the invitation: these requirements stand on one of the two alone.',
    'Leave the list out, or give the one of the invitation without turnover.',
  ],
  NOT_ASKED_OF_SUBCONTRACTORS: [
    UNPROCESSABLE,
    'This is not asked of the subcontractor: turnover never is, and nothing else that does not stand on its list.',
    'Name a requirement of its list; leave out turnover.',
  ],
  FEE_NOT_SET: [CONFLICT, 'What the principal itself is paid is not known by that day.', "Record the principal's fee first."],
  FEE_EXCEEDED: [
    CONFLICT,
    "The principal's subcontractors would together be paid more than the principal itself.",
    'Agree on a fee within what is left.',
  ],
  FEE_BELOW_SUBCONTRACTS: [
    CONFLICT,
    'The fee would be below what is bound to subcontractors already.',
    'State at least what is committed, or end a subcontract that has not begun.',
  ],
  NOT_APPROVED: [
    CONFLICT,
    'The subcontractor is not approved by that day.',
    'Have the steering group or the client approve it first; work that began all the same is recorded as irregular, with the reason.',
  ],
  SUB_ALLIANCE_NOT_SIGNED: [
    CONFLICT,
    'No sub-alliance agreement is signed by both and in force for the principal on that day.',
    "Have the principal sign it and name the document with the subcontractor's signature; work that began all the same is recorded as irregular, with the reason.",
  ],
  NOTHING_IRREGULAR: [UNPROCESSABLE, 'Approval and agreement were there on that day.', 'Record the beginning without calling it irregular.'],
  IRREGULARITY_UNEXPLAINED: [UNPROCESSABLE, 'An irregular beginning is recorded with its reason.', 'Say how it came about.'],
  DUTY_ASSIGNED: [
    CONFLICT,
    'Somebody has or had that duty.',
    'Replace the key person, with a comparison of qualifications and a decision that approves it.',
  ],
  DUTY_NOT_ASSIGNED: [UNPROCESSABLE, 'Nobody was ever assigned to such a duty for that party.', 'Assign a key person to it first.'],
  HAS_THE_DUTY: [CONFLICT, 'That person has the duty already.', 'Nothing needs to be done.'],
  NOBODY_HAS_THE_DUTY: [CONFLICT, 'The duty is vacant already.', 'Nothing needs to be done.'],
  BEFORE_THE_ONE_REPLACED: [
    UNPROCESSABLE,
    'The newcomer would begin before the one replaced did, or while that one was still there.',
    'Give the day named or a later one.',
  ],
  NOT_A_NETWORK_PARTNER: [CONFLICT, 'The party does not hold the capacity of a network partner on that day.', 'Grant it that capacity first.'],
  PARTNER_EXISTS: [CONFLICT, 'The party is in the network already, or will be.', 'Nothing needs to be done.'],
  PARTNER_NOT_FOUND: [CONFLICT, 'The party is not in the network on that day, or its leaving is recorded already.', 'Name a partner of the network.'],
  PARTICIPANT_IS_PARTY: [UNPROCESSABLE, 'A party of the alliance bears that name.', 'Give the participant a name of its own.'],
  PARTICIPANT_EXISTS: [CONFLICT, 'That participant is listed already.', 'Nothing needs to be done.'],
  PARTICIPANT_NOT_FOUND: [UNPROCESSABLE, 'No such participant is listed for the platform on that day.', 'Name a participant that is listed.'],
} satisfies Problems;
