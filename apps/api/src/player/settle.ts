/** Lets the time of a played alliance pass: every deadline on the way is recorded when it falls due. */
import { due, type Entry } from '@app/alliance';
import { endOfDay, localDay } from '../calendar';

const ROUNDS_MAX = 1000;
const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

/** One round may bring the next, as the steps of a deadlock do. */
export async function settleUntil(
  moment: string,
  zone: string,
  history: () => Promise<readonly Entry[]>,
  settle: (received: string) => Promise<number>,
): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const things = due(await history(), moment, localDay(moment, zone));
    if (things.length === 0) return;
    const fell = things.map(({ at, deadline }) => justAfter(at ?? endOfDay(deadline, zone))).toSorted()[0]!;
    if ((await settle(fell < moment ? fell : moment)) === 0) throw new Error(`what fell due at ${fell} is not settled: ${JSON.stringify(things[0])}`);
  }
  throw new Error(`more than ${ROUNDS_MAX} rounds of deadlines fell due until ${moment}`);
}
