import { ballotBodies } from './ballots.bodies';
import { decisionBodies } from './decisions.bodies';
import { discussionBodies } from './discussion.bodies';
import { seatBodies } from './seats.bodies';

export const governanceBodies = { ...seatBodies, ...ballotBodies, ...decisionBodies, ...discussionBodies };
