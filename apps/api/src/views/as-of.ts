/**
 * As known when, and as valid on which day: the two questions that every view is asked (B-01, B-04). Instants and days meet
 * the alliance's calendar here; what a view is given is a revision and a day.
 */
import { BadRequestException } from '@nestjs/common';
import { DateTime } from 'luxon';
import { registered } from '@app/alliance';
import type { Entry } from '@app/ledger';
import { endOfDay, localDay } from '../calendar';
import { RefusedException } from '../problem';

/** What happened may still be on its way to the disk of another replica: an instant must be this old to be asked for. */
const AS_OF_AGE_MS_MIN = 10_000;

export type AsOfRefusal =
  | { readonly refused: 'ASOF_TOO_YOUNG'; readonly asOf: string; readonly latest: string }
  | { readonly refused: 'REVISION_NOT_FOUND'; readonly revision: number; readonly head: number }
  | { readonly refused: 'NOTHING_RECORDED_YET'; readonly asOf: string; readonly first: string };

export interface Times {
  readonly revision: number;
  readonly asOf: string;
  readonly effectiveOn: string;
}
interface Read {
  readonly history: readonly Entry[];
  readonly now: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const isDay = (text: string): boolean => DAY.test(text) && DateTime.fromISO(text).isValid;

/** The last revision recorded at the instant or before it; -1 where there is none. `recorded` never decreases (B-02). */
function revisionAt(history: readonly Entry[], instant: string): number {
  let [low, high] = [0, history.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (history[middle]!.recorded <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The instant that is meant: a day is its end in the alliance's zone. */
function instantOf(asOf: string, zone: string): string {
  if (isDay(asOf)) return endOfDay(asOf, zone);
  const instant = INSTANT.test(asOf) ? DateTime.fromISO(asOf) : undefined;
  if (!instant?.isValid) throw new BadRequestException('asOf: a revision, an instant with Z or an offset, or a day');
  return instant.toUTC().toISO({ precision: 'milliseconds' });
}

function knownAt({ history, now }: Read, asOf: string, zone: string): { readonly revision: number; readonly asOf: string; readonly day: string } {
  const head = history.length - 1;
  if (/^\d{1,9}$/.test(asOf)) {
    const revision = Number(asOf);
    if (revision > head) throw new RefusedException({ refused: 'REVISION_NOT_FOUND', revision, head });
    return { revision, asOf: String(revision), day: history[revision]!.day };
  }
  const instant = instantOf(asOf, zone);
  const latest = new Date(Date.parse(now) - AS_OF_AGE_MS_MIN).toISOString();
  // A played alliance has a clock of its own, which only its script moves: any instant may be asked.
  if (history[0]!.clock !== 'SIMULATED' && instant > latest) throw new RefusedException({ refused: 'ASOF_TOO_YOUNG', asOf: instant, latest });
  const revision = revisionAt(history, instant);
  if (revision < 0) throw new RefusedException({ refused: 'NOTHING_RECORDED_YET', asOf: instant, first: history[0]!.recorded });
  return { revision, asOf: instant, day: isDay(asOf) ? asOf : localDay(instant, zone) };
}

/** Without `asOf`, all that is known; without `effectiveOn`, the day of `asOf`, else today on the alliance's own clock. */
export function timesOf(
  reading: Read,
  { asOf, effectiveOn }: { readonly asOf?: string | undefined; readonly effectiveOn?: string | undefined },
): Times {
  const known = registered(reading.history);
  if (!known) throw new RefusedException({ refused: 'ALLIANCE_NOT_FOUND' });
  if (effectiveOn !== undefined && !isDay(effectiveOn)) throw new BadRequestException('effectiveOn: a day, YYYY-MM-DD');
  const { timezone } = known;
  if (asOf === undefined) {
    const revision = reading.history.length - 1;
    return { revision, asOf: String(revision), effectiveOn: effectiveOn ?? localDay(reading.now, timezone) };
  }
  const { day, ...times } = knownAt(reading, asOf, timezone);
  return { ...times, effectiveOn: effectiveOn ?? day };
}
