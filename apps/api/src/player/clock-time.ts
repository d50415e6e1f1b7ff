/** Instants as a script writes them: with an offset, or local time of the alliance; a day alone is its noon. */
import { DateTime } from 'luxon';

export function instantOf(text: string, zone: string): string {
  const written = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00` : text.replace(' ', 'T');
  const moment = DateTime.fromISO(written, { zone, setZone: false });
  if (!moment.isValid) throw new RangeError(`${text} is no instant: ${moment.invalidExplanation ?? moment.invalidReason ?? 'it cannot be read'}`);
  return moment.toUTC().toISO({ precision: 'milliseconds' });
}

/** A revision and a day are asked for as they are; an instant may be local time here too. */
export const asOfIn = (text: string, zone: string): string => (/^\d{4}-\d\d-\d\d[T ]/.test(text) ? instantOf(text, zone) : text);
