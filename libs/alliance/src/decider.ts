/**
 * A decision is a question put to a history. This file says what a history is to those who decide, what an
 * answer is, and how both are folded; it is all that the subjects share.
 */
import type { AllianceEvents } from './events';
import type { Hash, Instant, LocalDate } from './values';

export type EventName = keyof AllianceEvents;
export type Data<T extends EventName> = NonNullable<AllianceEvents[T]['types']>['data'];
export type Sealed<T extends EventName> = NonNullable<AllianceEvents[T]['types']>['sealed'];

export interface Actor {
  readonly person: string;
  readonly role: string;
  readonly capacity?: string;
  readonly party?: string;
  readonly seat?: string;
}

export const AUTHORITIES = ['DECISION', 'CONTRACT_CLAUSE', 'DELEGATION', 'LAW', 'RECORD'] as const;
export interface Authority {
  readonly kind: (typeof AUTHORITIES)[number];
  readonly ref: string;
}

/** A version of a document, named by its bytes (E-02). */
export interface Evidence {
  readonly document: string;
  readonly version: number;
  readonly sha256: string;
}

/** Who asks, and when. It comes from outside: no rule asks the clock. */
export interface Circumstance {
  readonly actor: Actor;
  readonly received: Instant;
  /** The local day of `received` in the alliance's zone. */
  readonly today: LocalDate;
  /** The last instant of each local day that the command names as a deadline, and of today: rules know no calendar (B-07). */
  readonly ends?: { readonly [date: LocalDate]: Instant };
  /** The adopted decision whose effect this is, and from when. Who may act was settled by those who adopted it. */
  readonly effectOf?: { readonly authority: Authority; readonly from: LocalDate };
  /** What is asked rests on the records of an alliance that is being taken over: the registrar enters it, whoever did it then. */
  readonly onRecord?: true;
}

/** An entry as rules see it: nothing sealed, and nothing that is known only after the append but its name. */
export interface Entry {
  readonly type: string;
  readonly data: object;
  readonly received: Instant;
  readonly effective: LocalDate;
  readonly actor: Actor;
  readonly authority?: Authority;
  /** Absent while the command that makes the entry is still being decided: it has no bytes yet. */
  readonly hash?: Hash;
}

/** An entry as views see it. */
export interface Recorded extends Entry {
  readonly hash: Hash;
  readonly rev: number;
  readonly recorded: Instant;
  /** The local day of `received`. */
  readonly day: LocalDate;
  readonly evidence?: readonly Evidence[];
  /** What was said, as far as its key still exists: an erased member is absent. */
  readonly sealed: { readonly [member: string]: unknown };
}

/** What a command may say of its events beside their data. */
export interface Said {
  readonly effective?: LocalDate;
  readonly authority?: Authority;
}
/** What every command may carry; both travel with the first event that it makes, and no decider looks at them. */
export interface Enclosed {
  readonly evidence?: readonly Evidence[];
}
/** A command whose facts can be dated, and say what they rest on: a day long past needs a decision (B-03). */
export interface Datable extends Enclosed {
  readonly effective?: LocalDate;
  readonly lateBecause?: string;
  readonly authority?: Authority;
}
/** A command that always rests on a decision, or on the agreement while there is no steering group. */
export type Authorised = Datable;

interface Particulars extends Said, Enclosed {}

declare const checked: unique symbol;

/** An event as it leaves a decider. Only `event` makes one, so its data is that of its type. */
export interface Draft<T extends EventName = EventName> extends Particulars {
  readonly [checked]: T;
  readonly type: T;
  readonly data: Data<T>;
  readonly sealed?: Sealed<T>;
}
export type Made = readonly [Draft, ...Draft[]];

/** A sealed member that the type demands cannot be left out. */
type More<T extends EventName> =
  object extends Sealed<T> ? [more?: Particulars & { readonly sealed?: Sealed<T> }] : [more: Particulars & { readonly sealed: Sealed<T> }];

/** The one way to say that something happened: a wrong member is an error at this call, and names the event. */
export const event = <T extends EventName>(type: T, data: Data<T>, ...[more]: More<T>): Draft<T> => ({ type, data, ...more }) as Draft<T>;

/** A refusal is an ordinary answer, so it is a value and never an exception. It carries ids and amounts, no free text. */
export interface Refusal {
  readonly refused: string;
}

/** One step per event type that matters here; every other event leaves the state as it was. */
export type Evolve<State, E extends Entry = Entry> = { readonly [T in EventName]?: (state: State, data: Data<T>, entry: E) => State };

export interface Fold<State, E extends Entry = Entry> {
  readonly initial: State;
  readonly evolve: Evolve<State, E>;
  /** What `combine` was made of: each part is folded once for all who rest on it. */
  readonly parts?: { readonly [K in keyof State]: Fold<State[K], E> };
}

export interface Decider<Command, Refused extends Refusal, State> extends Fold<State> {
  readonly decide: (state: State, command: Command, circumstance: Circumstance) => Made | Refused;
  /** The command again, from what it made: so an auditor re-decides a history. */
  readonly commandOf: (made: readonly Draft[]) => Command;
}

type Step<State, E> = (state: State, data: object, entry: E) => State;
// TypeScript cannot see that the step found under an entry's type takes the data of that type.
const stepsOf = <S, E extends Entry>({ evolve }: Fold<S, E>) => evolve as Readonly<Record<string, Step<S, E> | undefined>>;

export function fold<S, E extends Entry>(by: Fold<S, E>, history: Iterable<E>, from = by.initial): S {
  let state = from;
  const steps = stepsOf(by);
  for (const entry of history) state = steps[entry.type]?.(state, entry.data, entry) ?? state;
  return state;
}

/** Several folds as one, each with its own part of the state: how a decider composes the facts it rests on. */
export function combine<S extends object, E extends Entry = Entry>(parts: { readonly [K in keyof S]: Fold<S[K], E> }): Fold<S, E> {
  const initial = {} as S;
  const steps: Record<string, Step<S, E>> = {};
  for (const key of Object.keys(parts) as (keyof S)[]) {
    initial[key] = parts[key].initial;
    for (const [type, step] of Object.entries(parts[key].evolve) as [string, Step<S[keyof S], E>][]) {
      const before = steps[type];
      steps[type] = (state, data, entry) => {
        const others = before ? before(state, data, entry) : state;
        return { ...others, [key]: step(state[key], data, entry) };
      };
    }
  }
  return { initial, evolve: steps as Evolve<S, E>, parts };
}

interface Prefix {
  length: number;
  state: unknown;
}
const prefixes = new WeakMap<readonly Entry[], Map<object, Prefix>>();

/**
 * The state after a history. A history only grows, so what was folded once is kept beside it and only the new entries
 * are folded: never wrong, only short. The array must be the one that grows, and never be changed in place.
 */
export function stateOf<S, E extends Entry>(by: Fold<S, E>, history: readonly E[]): S {
  if (by.parts) {
    const state = {} as S;
    for (const key of Object.keys(by.parts) as (keyof S)[]) state[key] = stateOf(by.parts[key], history);
    return state;
  }
  const known = prefixes.get(history) ?? new Map<object, Prefix>();
  prefixes.set(history, known);
  const prefix = known.get(by.evolve) ?? { length: 0, state: by.initial };
  const steps = stepsOf(by);
  let state = prefix.state as S;
  for (let i = prefix.length; i < history.length; i += 1) {
    const entry = history[i]!;
    state = steps[entry.type]?.(state, entry.data, entry) ?? state;
  }
  known.set(by.evolve, { length: history.length, state });
  return state;
}

export const ask =
  <C, R extends Refusal, S>(decider: Decider<C, R, S>, command: C, circumstance: Circumstance) =>
  (history: readonly Entry[]): Made | R =>
    decider.decide(stateOf(decider, history), command, circumstance);

/** Goes on folding over what the present command has made so far. */
export const onward = <S>(by: Fold<S>, state: S, made: readonly Draft[], { actor, received, today }: Circumstance): S =>
  fold(
    by,
    made.map((draft): Entry => ({ effective: today, ...draft, actor, received })),
    state,
  );

export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer;

/** The day from which what a command says holds: its own, else that of the decision it is an effect of, else today. */
export const dayOf = ({ effective }: Said, { effectOf, today }: Circumstance): LocalDate => effective ?? effectOf?.from ?? today;

export interface DayNotReached {
  readonly refused: 'DAY_NOT_REACHED';
  readonly on: LocalDate;
}
/** What happened holds from a day up to today: nobody spends, measures or shows anything on a day to come. */
export function notHappened(command: Said, circumstance: Circumstance): DayNotReached | undefined {
  const on = dayOf(command, circumstance);
  return on > circumstance.today ? { refused: 'DAY_NOT_REACHED', on } : undefined;
}

/** What a command rests on: the decision whose effect it is, else what it names. */
export const authorityOf = ({ authority }: Said, { effectOf }: Circumstance): Authority | undefined => effectOf?.authority ?? authority;

/** What an event takes over from its command: the day from which it holds, and the authority it rests on. */
export function said(command: Said, circumstance: Circumstance): Said {
  const effective = command.effective ?? circumstance.effectOf?.from;
  const authority = authorityOf(command, circumstance);
  return { ...(effective !== undefined && { effective }), ...(authority && { authority }) };
}

/** The other way round: what the command said, from the event. */
export const saidOf = ({ effective, authority }: Said): Said => ({ ...(effective !== undefined && { effective }), ...(authority && { authority }) });

/** The one event of these types that a command made. */
export function only<T extends EventName>(made: readonly Draft[], ...types: readonly T[]): Draft<T> {
  const found = made.filter((draft): draft is Draft<T> => types.some((type) => type === draft.type));
  if (found.length !== 1) throw new Error(`expected one of ${types.join(', ')}, found ${found.length}`);
  return found[0]!;
}

/** Stands where a sealed member was erased, when a command is read back from history. */
export const ERASED = '[erased]';

/** A sealed member that could be left out: there if it was said, and if its key still exists. */
export const saidIfAny = <T extends EventName, M extends keyof Sealed<T> & string>(
  { sealed }: Draft<T>,
  member: M,
): { readonly [K in M]?: string } => {
  const words = (sealed as Readonly<Record<string, string | undefined>> | undefined)?.[member];
  return (words === undefined ? {} : { [member]: words }) as { readonly [K in M]?: string };
};

/** A sealed member as it was said, or the placeholder: whoever decides again needs to know only that it was there. */
export const saidIn = <T extends EventName>({ sealed }: Draft<T>, member: keyof Sealed<T> & string): string =>
  (sealed as Readonly<Record<string, string | undefined>> | undefined)?.[member] ?? ERASED;
