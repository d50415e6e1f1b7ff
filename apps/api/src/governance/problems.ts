import { ballotProblems } from './ballots.problems';
import { decisionProblems } from './decisions.problems';
import { seatProblems } from './seats.problems';

export const governanceProblems = { ...seatProblems, ...ballotProblems, ...decisionProblems };
