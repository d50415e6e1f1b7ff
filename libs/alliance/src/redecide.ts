/**
 * Deciding a history again, from its entries alone.
 *
 * An entry holds all that its command said and all that the rules were told: who, when, on which local day, and when the
 * days that it names as deadlines end. So whoever has the history can put every question again and compare the answers;
 * nobody has to be believed that the rules were kept. What was erased since is replaced by a placeholder (L-05): rules
 * ask only whether it was there, and that follows from what is left in the clear.
 */
import { COMMAND_TYPES, commandOf, question, type AnyRefusal, type Command, type CommandType } from './deciders';
import { ERASED, event, isRefusal, type Circumstance, type Draft, type EventName, type Made, type Recorded } from './decider';
import { eventTypes } from './events';
import type { Instant, LocalDate } from './values';

/** An entry with the command that made it. */
export interface Caused extends Recorded {
  readonly rules: number;
  readonly cause: { readonly command: string; readonly type: string; readonly index: number; readonly of: number };
}

/** What was asked, as its entries tell it. */
export interface AskedAgain {
  readonly type: CommandType;
  readonly command: Command<CommandType>;
  readonly circumstance: Circumstance;
}

/** What an entry says that the rules decided: the same question has the same answer to this. */
export interface Decided {
  readonly type: string;
  readonly data: object;
  readonly effective: LocalDate;
  readonly authority?: object;
  readonly evidence?: readonly object[];
}

/** A command that the rules answer otherwise than the history says. Under a newer rule book that is a note, else a fault. */
export interface Otherwise {
  /** The revision of its first entry. */
  readonly rev: number;
  readonly command: string;
  readonly rules: number;
  readonly recorded: readonly Decided[];
  readonly found: readonly Decided[] | AnyRefusal | 'UNKNOWN_COMMAND';
}

/** Where an event keeps the instant at which a day that its command named as a deadline ends. */
const DEADLINES = { closesOn: 'closesAt', applicationsBy: 'applicationsUntil', tendersBy: 'tendersUntil' } as const;

const isCommand = (type: string): type is CommandType => COMMAND_TYPES.some((one) => one === type);

/** An entry as it left its decider. The day of the entry is the default, so it need not have been said. */
const draftOf = ({ type, data, day, effective, authority, evidence, sealed }: Caused): Draft =>
  event(
    type as EventName,
    data as never,
    {
      sealed: sealed as never,
      ...(effective !== day && eventTypes[type as EventName].kind === 'FACT' && { effective }),
      ...(authority && { authority }),
      ...(evidence && { evidence }),
    } as never,
  );

function endsIn(entries: readonly Caused[]): Readonly<Record<LocalDate, Instant>> {
  const ends: Record<LocalDate, Instant> = {};
  for (const { data } of entries as readonly { readonly data: Readonly<Record<string, unknown>> }[]) {
    for (const [day, instant] of Object.entries(DEADLINES)) {
      if (typeof data[day] === 'string' && typeof data[instant] === 'string') ends[data[day]] = data[instant];
    }
  }
  return ends;
}

/** What was asked by the command that made these entries; all of them, in their order. */
export function askedIn(entries: readonly Caused[]): AskedAgain {
  const { cause, actor, received, day: today, effective } = entries[0]!;
  const type = cause.type as CommandType;
  const command = commandOf(type, entries.map(draftOf)) as Command<CommandType> & { readonly reason?: string; readonly lateBecause?: string };
  // What was recorded late had its reason (B-03); where that was erased with the person it spoke of, it was there all the same.
  const isSilent = effective < today && command.reason === undefined && command.lateBecause === undefined;
  return { type, command: isSilent ? { ...command, lateBecause: ERASED } : command, circumstance: { actor, received, today, ends: endsIn(entries) } };
}

const decidedIn = (entries: readonly Caused[]): readonly Decided[] =>
  entries.map(({ type, data, effective, authority, evidence }) => ({
    type,
    data,
    effective,
    ...(authority && { authority }),
    ...(evidence && { evidence }),
  }));
const decidedBy = (made: Made, today: LocalDate): readonly Decided[] =>
  made.map(({ type, data, effective = today, authority, evidence }) => ({
    type,
    data,
    effective,
    ...(authority && { authority }),
    ...(evidence && { evidence }),
  }));

/** Whether two values say the same, whatever the order of their members. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(left!);
  return keys.length === Object.keys(right!).length && keys.every((key) => Object.hasOwn(right!, key) && isAlike(left![key], right![key]));
}

/** The commands of a history, each with its entries. */
export function commandsIn<E extends Caused>(history: readonly E[]): readonly (readonly E[])[] {
  const commands: E[][] = [];
  for (const entry of history) {
    if (entry.cause.index === 0) commands.push([]);
    commands.at(-1)!.push(entry);
  }
  return commands;
}

/** Puts one command again to the history before it; undefined if the answer is the one on record. */
export function decideAgain(before: readonly Caused[], entries: readonly Caused[]): Otherwise | undefined {
  const { rev, cause, rules } = entries[0]!;
  const recorded = decidedIn(entries);
  const otherwise = (found: Otherwise['found']): Otherwise => ({ rev, command: cause.type, rules, recorded, found });
  if (!isCommand(cause.type)) return otherwise('UNKNOWN_COMMAND');

  const { type, command, circumstance } = askedIn(entries);
  const answer = question(type, command, circumstance)(before);
  if (isRefusal(answer)) return otherwise(answer);
  const found = decidedBy(answer, circumstance.today);
  return isAlike(found, recorded) ? undefined : otherwise(found);
}

/** Every command of a history that the rules answer otherwise; none, if the history was made by them. */
export function redecide(history: readonly Caused[]): readonly Otherwise[] {
  // One array that grows, so that what was folded once is folded once.
  const before: Caused[] = [];
  return commandsIn(history).flatMap((entries) => {
    const otherwise = decideAgain(before, entries);
    before.push(...entries);
    return otherwise ?? [];
  });
}
