/** What a step was to bring, compared with what it brought. */
import { isDeepStrictEqual } from 'node:util';
import type { HttpException } from '@nestjs/common';
import type { Answer, Entry } from '@app/ledger';
import { problemOf, RefusedException } from '../problem';
import { covers, isAsExpected } from './figures';
import type { RefusalExpected, StepExpected } from './file';
import { LabelError } from './labels';

export interface Difference {
  readonly what: string;
  readonly expected: unknown;
  readonly got: unknown;
}
export type Refused = { readonly code: string } & Readonly<Record<string, unknown>>;
export type Outcome = { readonly answer: Answer } | { readonly refusal: Refused };

/** Without an expectation, a step is expected to succeed. */
export function differencesOf(expected: StepExpected, outcome: Outcome, made: readonly Entry[]): Difference[] {
  if ('refusal' in outcome) {
    const isMet = expected.refusal !== undefined && isSameRefusal(expected.refusal, outcome.refusal);
    return isMet ? [] : [{ what: '', expected: expected.refusal ?? 'success', got: outcome.refusal }];
  }
  const { answer } = outcome;
  if (expected.refusal !== undefined) return [{ what: '', expected: expected.refusal, got: made.map(({ type }) => type) }];
  const { created, events } = expected;
  return [
    ...(created === undefined || isAsExpected(created, answer.created) ? [] : [{ what: 'created', expected: created, got: answer.created }]),
    ...(events === undefined || isMade(events, made)
      ? []
      : [{ what: 'events', expected: events, got: made.map(({ type, data, effective }) => ({ type, data, effective })) }]),
  ];
}

const isMade = (events: NonNullable<StepExpected['events']>, made: readonly Entry[]): boolean =>
  events.length === made.length &&
  events.every((event, i) => {
    const { type, data, effective } = made[i]!;
    return typeof event === 'string'
      ? event === type
      : event.type === type && covers(event.data ?? {}, data) && (event.effective ?? effective) === effective;
  });

/** `id`, `id[2]`, `hash`, `hash[BallotOpened]`, `revision`: what a step puts under a label. */
export function partOf(answer: Answer, made: readonly Entry[], what: string): unknown {
  const [, kind, which] = /^(id|hash|revision)(?:\[(\w+)\])?$/.exec(what) ?? [];
  if (kind === 'revision') return answer.revision;
  const isPlace = which === undefined || /^\d+$/.test(which);
  const found =
    kind === 'id' ? answer.created[Number(which ?? 0)] : isPlace ? answer.entries[Number(which ?? 0)] : made.find(({ type }) => type === which)?.hash;
  if (found === undefined) throw new LabelError(`the step made nothing that ${what} could stand for`);
  return found;
}

/** The code and the members of a refusal, without what the catalogue adds. */
export function refusalOf(error: HttpException): Refused {
  if (!(error instanceof RefusedException)) return { code: problemOf(error).code };
  const { refused: code, ...members } = error.refusal;
  return { code, ...members };
}

/** A code alone is a refusal without members; of an invalid request only the code is compared. */
export function isSameRefusal(expected: RefusalExpected, got: Refused): boolean {
  const whole = typeof expected === 'string' ? { code: expected } : expected;
  if (whole.code === 'INVALID_REQUEST') return got.code === whole.code;
  return isDeepStrictEqual(JSON.parse(JSON.stringify(whole)), JSON.parse(JSON.stringify(got)));
}
