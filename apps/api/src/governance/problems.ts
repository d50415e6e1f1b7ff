import { ballotProblems } from './ballots.problems';
import { decisionProblems } from './decisions.problems';
import { discussionProblems } from './discussion.problems';
import { seatProblems } from './seats.problems';

export const governanceProblems = { ...seatProblems, ...ballotProblems, ...decisionProblems, ...discussionProblems };
