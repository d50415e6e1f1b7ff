import { deliveryProblems } from './delivery.problems';
import { setUpProblems } from './set-up.problems';

/** Refusals of this subject, as they are told. */
export const partyProblems = { ...setUpProblems, ...deliveryProblems };
