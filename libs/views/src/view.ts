/**
 * What a view is: a fold, the very one that the rules rest on, and the answer that it gives for a day. A view only
 * interprets: what is recorded has happened, and a view never objects to it.
 */
import { stateOf, type Fold, type LocalDate, type Recorded } from '@app/alliance';
import { correctedHistory } from './corrected';
import { trailOf, type Trail } from './trail';

/** What is asked of the state: the day on which it is to hold, and what the view takes beside. */
export interface On {
  readonly effectiveOn: LocalDate;
  readonly params: Readonly<Record<string, string>>;
}

/** A question about something that the history does not know. */
export type ViewRefusal =
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: string }
  | { readonly refused: 'PROCUREMENT_NOT_FOUND'; readonly procurement: string }
  | { readonly refused: 'PERIOD_NOT_FOUND'; readonly period: string }
  | { readonly refused: 'CANDIDATE_NOT_FOUND'; readonly procurement: string; readonly candidate: string }
  | { readonly refused: 'INCENTIVE_PERIOD_NOT_FOUND'; readonly period: string }
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: string }
  | { readonly refused: 'MINUTES_NOT_FOUND'; readonly meeting: string; readonly version: string }
  | { readonly refused: 'PUBLICITY_UNCHECKED'; readonly profile: string };

export interface Param {
  readonly name: string;
  readonly required?: true;
  /** All that it can be. Whoever misspells one is told so: an empty list would read as if there were nothing. */
  readonly values?: readonly string[];
  readonly description: string;
}
/** A view as those know it who ask: its state stays its own. */
export interface View {
  readonly params: readonly Param[];
  at(history: readonly Recorded[], on: On): object;
}

interface Shape<State> {
  readonly fold: Fold<State, Recorded>;
  readonly params?: readonly Param[];
  readonly answer: (state: State, trail: Trail, on: On) => object;
  /** What was corrected since is shown as it was recorded: minutes stay as they were confirmed (S-24). */
  readonly asRecorded?: true;
}
export const viewOf = <State>({ fold, params = [], answer, asRecorded }: Shape<State>): View => ({
  params,
  at(history, on) {
    const shown = asRecorded ? history : correctedHistory(history);
    return answer(stateOf(fold, shown), trailOf(shown), on);
  },
});

/** A list with its length, as every view gives lists. */
export const listed = <Row>(rows: readonly Row[]): { readonly count: number; readonly rows: readonly Row[] } => ({ count: rows.length, rows });

/** Absent members are left out, never `undefined`: the same answer has the same bytes (B-01). */
export const present = <T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

export const tally = (values: readonly (string | undefined)[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** Whether a row is asked for: `outcome=!UNANIMOUS` lists the exceptions, whatever came out otherwise; what has no outcome yet is none. */
export const matches = (wanted: string | undefined, found: string | undefined): boolean =>
  wanted === undefined || (wanted.startsWith('!') ? found !== undefined && found !== wanted.slice(1) : found === wanted);
