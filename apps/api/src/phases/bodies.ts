import { conditionBodies } from './conditions.bodies';
import { gateBodies } from './gates.bodies';
import { planBodies } from './phases.bodies';

export const phaseBodies = { ...planBodies, ...gateBodies, ...conditionBodies };
