/**
 * The words for what a decision does and allows, in one shape for every language. Which commands, members and codes there
 * are follows from the commands themselves: one that has no word in a language does not compile.
 */
import type { Allowing, Does, Effect } from '@app/alliance';
import type { Words } from '../words';
import type { Language } from '../writing';
import { en } from './names.en';
import { fi } from './names.fi';
import { sv } from './names.sv';

type Carried = Extract<Effect, { readonly does: Does }>['command'];
type Told = Carried | Allowing;
/** Told as a whole by rules of their own: an amount, a version of a document, an authority. */
type Whole = { readonly currency: string; readonly minor: string } | { readonly sha256: string } | { readonly kind: string; readonly ref: string };
/** Members whose names are codes that have words already; and what names the effect itself. */
type Elsewhere = Language | keyof Words['decisionTypes'] | keyof CodeWords['component'] | 'id' | 'allows';

type MembersOf<T> = T extends string | number | boolean | undefined | Whole
  ? never
  : T extends readonly (infer One)[]
    ? MembersOf<One>
    : { [M in keyof T & string]-?: M | MembersOf<T[M]> }[keyof T & string];
export type Member = Exclude<MembersOf<Told>, Elsewhere>;

type Literal<M extends string, V> = V extends readonly (infer One)[]
  ? Literal<M, One>
  : V extends string
    ? string extends V
      ? never
      : readonly [M, V]
    : never;
type CodesOf<T> = T extends string | number | boolean | undefined | Whole
  ? never
  : T extends readonly (infer One)[]
    ? CodesOf<One>
    : { [M in keyof T & string]-?: Literal<M, T[M]> | CodesOf<T[M]> }[keyof T & string];
type Code = Exclude<CodesOf<Told>, readonly [keyof Words['decisionTypes'] | 'allows', string]>;
export type CodeWords = { readonly [M in Code[0]]: Readonly<Record<Extract<Code, readonly [M, string]>[1], string>> };

/** Members that mean something of their own in one effect. */
interface Particular {
  readonly AllocateBudget: 'to';
  readonly TransferBudget: 'from' | 'to';
  readonly DrawReserve: 'to';
  readonly ReturnReserve: 'to';
  readonly ChangeCostFrame: 'change';
  readonly GrantDelegation: 'to' | 'scope' | 'until';
  readonly OpenIncentivePeriod: 'share';
}

export type MemberWords = Readonly<Record<Member, string>>;
export interface EffectWords {
  /** What each command is called as something that is done. */
  readonly does: Readonly<Record<Does, string>>;
  readonly allows: Readonly<Record<Allowing['allows'], string>>;
  readonly members: MemberWords;
  readonly particular: { readonly [E in keyof Particular]: Readonly<Record<Particular[E], string>> };
  readonly codes: CodeWords;
  readonly carriesOut: (what: string) => string;
  readonly permits: (what: string) => string;
  readonly yes: string;
  readonly no: string;
}

export const EFFECTS: Readonly<Record<Language, EffectWords>> = { fi, sv, en };
