/** Where instants meet the calendar of an alliance: the one place that knows time zones (B-07). */
import { DateTime, IANAZone } from 'luxon';

export const isZone = (zone: string): boolean => IANAZone.isValidZone(zone);

interface Day {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}
const asInstant = (moment: DateTime): string => moment.toUTC().toISO({ precision: 'milliseconds' })!;
const dayAround = (instant: string, zone: string): Day => {
  const moment = DateTime.fromISO(instant, { zone });
  return { day: moment.toISODate()!, from: asInstant(moment.startOf('day')), to: asInstant(moment.endOf('day')) };
};
/** The day last looked up in each zone: most instants of a day are asked one after another. */
const latest = new Map<string, Day>();

/** The local day of an instant. */
export function localDay(instant: string, zone: string): string {
  let known = latest.get(zone);
  if (!known || instant < known.from || known.to < instant) latest.set(zone, (known = dayAround(instant, zone)));
  return known.day;
}

const REMEMBERED_MAX = 1_000;
const ends = new Map<string, string>();

/** The last millisecond of a local day; a day with a change of the clocks has 23 or 25 hours. */
export function endOfDay(day: string, zone: string): string {
  const name = `${zone} ${day}`;
  let end = ends.get(name);
  if (end === undefined) {
    if (ends.size >= REMEMBERED_MAX) ends.clear();
    ends.set(name, (end = asInstant(DateTime.fromISO(day, { zone }).endOf('day'))));
  }
  return end;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The end of today and of every day that a command names, so that rules need no calendar. */
export function endsOf(body: object, today: string, zone: string): { readonly [day: string]: string } {
  const days = Object.values(body).filter((value): value is string => typeof value === 'string' && DAY.test(value));
  return Object.fromEntries([today, ...days].map((day) => [day, endOfDay(day, zone)]));
}
