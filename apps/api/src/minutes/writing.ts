/**
 * How days, times and amounts are written in each language. It is done by hand and not by the locale data of the machine,
 * which changes from release to release: the same minutes are to have the same bytes for ever.
 */
import { DateTime } from 'luxon';
import type { Money } from '@app/alliance';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const REGIONS: Readonly<Record<Language, string>> = { fi: 'FI', sv: 'FI', en: 'GB' };

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NO_BREAK = '\u00a0';
const SIGNS: { readonly [currency: string]: string } = { EUR: '€', GBP: '£' };

export interface Writing {
  day(date: string): string;
  /** The time of day alone: 9.05, 09:05. */
  clock(instant: string): string;
  /** Day and time of day. */
  moment(instant: string): string;
  /** The time of day if it was on that day, else the day too. */
  at(instant: string, day: string): string;
  /** From when to when on that day; without an end it goes on. */
  span(from: string, to: string | undefined, day: string): string;
  /** A time that was told as a text, 09:05. */
  told(time: string): string;
  amount(money: Money): string;
  /** A number as it is kept, with a point. */
  decimal(number: string): string;
}

export function writingIn(language: Language, timezone: string): Writing {
  const local = (instant: string) => DateTime.fromISO(instant, { zone: timezone });
  const dayOf = (instant: string): string => local(instant).toISODate()!;
  const day = (date: string): string => {
    const [year, month, number] = date.split('-').map(Number) as [number, number, number];
    return language === 'en' ? `${number}${NO_BREAK}${MONTHS[month - 1]} ${year}` : `${number}.${month}.${year}`;
  };
  const time = (hour: number, minute: number): string => {
    const minutes = String(minute).padStart(2, '0');
    return language === 'en' ? `${String(hour).padStart(2, '0')}:${minutes}` : `${hour}.${minutes}`;
  };
  const before = { fi: `klo${NO_BREAK}`, sv: `kl.${NO_BREAK}`, en: '' }[language];
  const clock = (instant: string): string => time(local(instant).hour, local(instant).minute);
  const moment = (instant: string): string => `${day(dayOf(instant))}${language === 'en' ? ', ' : ' '}${before}${clock(instant)}`;
  const at = (instant: string, on: string): string => (dayOf(instant) === on ? `${before}${clock(instant)}` : moment(instant));
  return {
    day,
    clock,
    moment,
    at,
    span(from, to, on) {
      if (to === undefined) return `${at(from, on)}–`;
      return dayOf(from) === dayOf(to) ? `${at(from, on)}–${clock(to)}` : `${at(from, on)} – ${moment(to)}`;
    },
    told(text) {
      const [hour, minute] = text.split(':').map(Number) as [number, number];
      return Number.isInteger(hour) && Number.isInteger(minute) ? `${before}${time(hour, minute)}` : text;
    },
    amount: (money) => amountIn(language, money),
    decimal: (number) => (language === 'en' ? number : number.replace('.', ',')).replace('-', '−'),
  };
}

/** Every currency of the ledger has a hundred minor units. */
function amountIn(language: Language, { currency, minor }: Money): string {
  const [digits, isNegative] = [minor.replace('-', '').padStart(3, '0'), minor.startsWith('-')];
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NO_BREAK);
  const number = `${whole}${language === 'en' ? '.' : ','}${digits.slice(-2)}`;
  const sign = isNegative ? '−' : '';
  const unit = SIGNS[currency];
  if (language !== 'en') return `${sign}${number}${NO_BREAK}${currency === 'EUR' ? '€' : currency}`;
  return unit ? `${sign}${unit}${number}` : `${currency}${NO_BREAK}${sign}${number}`;
}
