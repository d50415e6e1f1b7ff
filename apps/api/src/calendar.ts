/** Where instants meet the calendar of an alliance: the one place that knows time zones (B-07). */
import { DateTime, IANAZone } from 'luxon';

export const isZone = (zone: string): boolean => IANAZone.isValidZone(zone);

/** The local day of an instant. */
export const localDay = (instant: string, zone: string): string => DateTime.fromISO(instant, { zone }).toISODate()!;

/** The last millisecond of a local day; a day with a change of the clocks has 23 or 25 hours. */
export const endOfDay = (day: string, zone: string): string =>
  DateTime.fromISO(day, { zone }).endOf('day').toUTC().toISO({ precision: 'milliseconds' })!;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The end of today and of every day that a command names, so that rules need no calendar. */
export function endsOf(body: object, today: string, zone: string): { readonly [day: string]: string } {
  const days = Object.values(body).filter((value): value is string => typeof value === 'string' && DAY.test(value));
  return Object.fromEntries([today, ...days].map((day) => [day, endOfDay(day, zone)]));
}
