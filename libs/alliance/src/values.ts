import { GrowingMap } from './growing-map';

/** Values as the entry format writes them: what is sent, decided and stored has one shape. */
export type Instant = string;
export type LocalDate = string;
export type Hash = string;
/** A reduced fraction, `1/3`. */
export type Share = string;

/** Each has a hundred minor units. */
export const CURRENCIES = ['EUR', 'GBP', 'AUD', 'SEK', 'NOK', 'DKK', 'NZD', 'CAD', 'USD', 'CHF', 'PLN'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** An amount in minor units. It is never a floating point number, and never without its currency (M-13). */
export interface Money {
  readonly currency: Currency;
  readonly minor: string;
}

export function plus(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`cannot add ${b.currency} to ${a.currency}`);
  return { currency: a.currency, minor: String(BigInt(a.minor) + BigInt(b.minor)) };
}

export const none = (currency: Currency): Money => ({ currency, minor: '0' });
export const zero = ({ currency }: Money): Money => none(currency);
export const negative = (a: Money): Money => ({ ...a, minor: String(-BigInt(a.minor)) });
export const minus = (a: Money, b: Money): Money => plus(a, negative(b));
export const isLess = (a: Money, b: Money): boolean => BigInt(minus(a, b).minor) < 0n;
export const isSame = (a: Money, b: Money): boolean => a.currency === b.currency && a.minor === b.minor;
export const isPositive = ({ minor }: Money): boolean => BigInt(minor) > 0n;
export const sum = (amounts: readonly Money[], start: Money): Money => amounts.reduce(plus, start);
/** The largest amount that an entry can write: fifteen digits of minor units. */
export const isRecordable = ({ minor }: Money): boolean => /^(0|-?[1-9][0-9]{0,14})$/.test(minor);

/** Changes in the order in which they became known, each with the date it holds from. */
export type Dated = readonly { readonly on: LocalDate; readonly change: Money }[];

/** A question put to the state: whatever the order of recording, a change counts from its date on. */
export const effectiveOn = (dated: Dated, date: LocalDate, start: Money): Money =>
  addUp(
    dated.filter(({ on }) => on <= date),
    start,
  );

/** The least there is on any day from `date` on, since changes that hold from later days are known already. */
export function lowestFrom(dated: Dated, date: LocalDate, start: Money): Money {
  const later = dated.filter(({ on }) => on > date);
  let now = effectiveOn(dated, date, start);
  let least = now;
  for (const day of [...new Set(later.map(({ on }) => on))].sort()) {
    now = addUp(
      later.filter(({ on }) => on === day),
      now,
    );
    if (isLess(now, least)) least = now;
  }
  return least;
}

// Long lists are added up in one go: writing out each sum on the way takes ten times as long.
function addUp(dated: Dated, { currency, minor }: Money): Money {
  const other = dated.find(({ change }) => change.currency !== currency);
  if (other) throw new Error(`cannot add ${other.change.currency} to ${currency}`);
  return { currency, minor: String(dated.reduce((total, { change }) => total + BigInt(change.minor), BigInt(minor))) };
}

/** The map with one more entry, or with another value in its place; the one given stays as it is. */
export const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  (map instanceof GrowingMap ? (map as GrowingMap<K, V>) : GrowingMap.from(map)).with(key, value);

/** A copy in which one entry is another; whoever calls this knows that the key is there, since history says so. */
export const change = <K, V>(map: ReadonlyMap<K, V>, key: K, made: (value: V) => Partial<V>): ReadonlyMap<K, V> => {
  const value = map.get(key)!;
  return put(map, key, { ...value, ...made(value) });
};

/** The first of these names that was there before. */
export const duplicateOf = <Name extends string>(names: readonly Name[]): Name | undefined => names.find((name, i) => names.indexOf(name) < i);

/** Something that holds from one local day to another, both included; without an end it goes on. */
export interface Period {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

export const holdsOn = ({ from, to }: Period, date: LocalDate): boolean => from <= date && (to === undefined || date <= to);
export const overlap = (a: Period, b: Period): boolean => (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);

/** Below zero where the first day comes earlier: for sorting. */
export const inOrder = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : Number(a > b));

const DAY_MS = 86_400_000;
const asUtc = (date: LocalDate): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

/** Local calendar arithmetic (B-07): a day is a day in the calendar, however many hours it has. */
export const addDays = (date: LocalDate, days: number): LocalDate => new Date(asUtc(date) + days * DAY_MS).toISOString().slice(0, 10);
/** How many days `later` lies after `earlier`. */
export const daysBetween = (earlier: LocalDate, later: LocalDate): number => (asUtc(later) - asUtc(earlier)) / DAY_MS;
