import { ideaBodies } from './ideas.bodies';
import { issueBodies } from './issues.bodies';
import { riskBodies } from './risks.bodies';
import { serviceBodies } from './services.bodies';

export const planBodies = { ...serviceBodies, ...riskBodies, ...issueBodies, ...ideaBodies };
