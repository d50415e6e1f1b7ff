/**
 * A supposed history as it grows: each recorded command is put to the rules again, and either happens, as it is on record or
 * otherwise, or falls away. `what-if.ts` says what for.
 */
import {
  askedIn,
  COMMAND_TYPES,
  decideAgain,
  deciders,
  eventTypes,
  isAlike,
  isRefusal,
  question,
  RULES,
  stateOf,
  type AskedAgain,
  type Caused,
  type Circumstance,
  type Decider,
  type Draft,
  type EventName,
  type LocalDate,
  type Made,
  type Recorded,
  type Refusal,
} from '@app/alliance';
import { SupposedNames } from './supposed-names';
import { listed } from './view';

const ROWS_MAX = 200;

/** A command that falls away, since the rules refuse it on what is left. */
interface Fallen {
  readonly revision: number;
  readonly command: string;
  readonly by: Caused['actor'];
  readonly on: LocalDate;
  readonly refused: string;
}
/** A command that would have come out otherwise. */
interface Turned {
  readonly revision: number;
  readonly command: string;
  readonly recorded: readonly string[];
  readonly found: readonly string[];
}

export interface Supposed {
  readonly history: readonly Recorded[];
  readonly names: SupposedNames;
  /** What was left out, what falls away with it, and what comes out otherwise. */
  readonly whatIf: object;
}

const typesOf = (entries: readonly { readonly type: string }[]): readonly string[] => entries.map(({ type }) => type);
const isKnown = (entries: readonly Caused[]): boolean =>
  COMMAND_TYPES.some((type) => type === entries[0]!.cause.type) && entries.every(({ type }) => Object.hasOwn(eventTypes, type));

/** The ids that came into being with these events, each under the place where it did. */
export const createdIn = (made: readonly { readonly type: string; readonly data: object }[]): readonly (string | undefined)[] =>
  made.map(({ type, data }) => {
    const member = eventTypes[type as EventName]?.creates as string | undefined;
    return member === undefined ? undefined : String((data as Readonly<Record<string, unknown>>)[member]);
  });

export class Supposing {
  readonly names = new SupposedNames();
  private readonly fallen: Fallen[] = [];
  private readonly turned: Turned[] = [];
  private undecided = 0;
  private warmed = 0;

  constructor(
    /** The array that grows, so that what was folded once is folded once. */
    readonly history: Caused[],
    private readonly recorded: readonly Caused[],
  ) {
    for (const { rev } of history) this.names.stands(rev, rev);
  }

  lag = (): number => this.history.length - this.warmed;

  *warm(): Generator<void, void> {
    for (const decider of Object.values(deciders)) {
      stateOf(decider as unknown as Decider<unknown, Refusal, unknown>, this.history);
      yield;
    }
    this.warmed = this.history.length;
  }

  leaveOut(entries: readonly Caused[]): void {
    this.withoutIds(entries, isKnown(entries) ? askedIn(entries).command : {});
  }

  /** What people named themselves keeps its name: somebody may use that again. */
  private withoutIds(entries: readonly Caused[], command: object): void {
    const given = JSON.stringify(command);
    for (const id of createdIn(entries)) if (id !== undefined && !given.includes(`"${id}"`)) this.names.absent(id);
  }

  decide(entries: readonly Caused[]): void {
    if (!isKnown(entries)) {
      this.keep(entries);
      return;
    }
    const asked = askedIn(entries);
    const command = this.names.toSupposed(asked.command) as AskedAgain['command'];
    const answer = question(asked.type, command, asked.circumstance)(this.history);
    if (!isRefusal(answer)) this.happen(entries, answer, asked.circumstance);
    else if (this.isOfOtherRules(entries)) this.keep(entries);
    else this.fall(entries, asked.command, answer);
  }

  /** What was decided by another rule book, and would not be decided so by this one anyway, says nothing about what was left out. */
  private isOfOtherRules(entries: readonly Caused[]): boolean {
    const [{ rules, rev }] = entries as readonly [Caused];
    return rules !== RULES && decideAgain(this.recorded.slice(0, rev), entries) !== undefined;
  }

  private keep(entries: readonly Caused[]): void {
    this.undecided += 1;
    for (const entry of entries) {
      const { type, data, effective, authority, evidence } = entry;
      const renamed = this.names.toSupposed(data) as object;
      this.add({ type, data: renamed, effective, ...(authority && { authority }), ...(evidence && { evidence }) }, entry, true);
    }
  }

  private fall(entries: readonly Caused[], command: object, refusal: Refusal): void {
    const [{ rev, cause, actor, day }] = entries as readonly [Caused];
    this.withoutIds(entries, command);
    this.fallen.push({ revision: rev, command: cause.type, by: actor, on: day, ...(this.names.toRecorded(refusal) as Refusal) });
  }

  private happen(entries: readonly Caused[], made: Made, { today }: Circumstance): void {
    const [before, after] = [createdIn(entries), createdIn(made)];
    for (const [i, id] of after.entries()) {
      const named = entries[i]?.type === made[i]!.type ? before[i] : undefined;
      if (id !== undefined) this.names.pair(named, id);
    }
    for (const id of before) if (id !== undefined && !this.names.isNamed(id, after)) this.names.absent(id);

    let isSame = entries.length === made.length;
    for (const [i, draft] of made.entries()) {
      const known = entries[i]?.type === draft.type ? entries[i] : undefined;
      const isAsRecorded = known !== undefined && this.isAsRecorded(known, draft, today);
      isSame &&= isAsRecorded;
      this.add({ ...draft, effective: draft.effective ?? today }, known ?? entries[0]!, isAsRecorded);
    }
    if (isSame) return;
    const [{ rev, cause }] = entries as readonly [Caused];
    this.turned.push({ revision: rev, command: cause.type, recorded: typesOf(entries), found: typesOf(made) });
  }

  private isAsRecorded({ data, effective, authority, evidence }: Caused, draft: Draft, today: LocalDate): boolean {
    const [said, found] = [
      [data, effective, authority ?? null, evidence ?? null],
      [draft.data, draft.effective ?? today, draft.authority ?? null, draft.evidence ?? null],
    ];
    return isAlike(this.names.toSupposed(said), found);
  }

  private add({ type, data, effective, authority, evidence, sealed = {} }: Happening, origin: Caused, isAsRecorded: boolean): void {
    const { received, recorded, day, actor, rules, cause, rev: before, hash } = origin;
    const rev = this.history.length;
    if (isAsRecorded) this.names.stands(rev, before);
    this.history.push({
      type,
      data,
      effective,
      ...(authority && { authority }),
      ...(evidence && { evidence }),
      received,
      recorded,
      day,
      actor,
      rules,
      cause,
      rev,
      hash: isAsRecorded ? hash : `supposed-${rev}`,
      // Opened when somebody looks, like that of the entry itself: a key may be destroyed meanwhile.
      get sealed() {
        return isAsRecorded ? origin.sealed : (sealed as Recorded['sealed']);
      },
    });
  }

  outcome(leftOut: readonly Caused[], without: string): Supposed {
    const [{ cause, actor, day }] = leftOut as readonly [Caused];
    const entries = leftOut.map(({ rev, hash, type }) => ({ revision: rev, hash, type }));
    return {
      history: this.history,
      names: this.names,
      whatIf: {
        without,
        leftOut: { command: cause.type, by: actor, on: day, entries },
        fallen: { ...listed(this.fallen.slice(0, ROWS_MAX)), count: this.fallen.length },
        otherwise: { ...listed(this.turned.slice(0, ROWS_MAX)), count: this.turned.length },
        undecided: this.undecided,
      },
    };
  }
}

type Happening = Pick<Caused, 'type' | 'data' | 'effective' | 'authority' | 'evidence'> & { readonly sealed?: object | undefined };
