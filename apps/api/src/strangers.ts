/** Whoever holds no role in an alliance is told so, written down in the log, and made to wait: no rule is asked (L-10). */
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { RefusedException } from './problem';

const PAUSE_MS = 250;
const logger = new Logger('strangers');

export async function turnAway(person: string, alliance: string): Promise<never> {
  logger.warn(`${person} has no role in ${alliance}`);
  await pause(PAUSE_MS);
  throw new RefusedException({ refused: 'NO_ROLE_IN_ALLIANCE' });
}
