/**
 * What a decision does once nothing stands in its way any more. What it *does*, it does in the same append; what it
 * *allows* waits for the command that uses it.
 */
import { always, outsideLifetime, type Always } from './always';
import { commercialEffects, type CommercialAllowance, type CommercialEffects } from './commercial/effects';
import { combine, isRefusal, onward, type Authority, type Circumstance, type Decider, type Draft, type Fold, type Refusal } from './decider';
import { governanceEffects, type GovernanceEffects } from './governance/effects';
import { meetingEffects, type MeetingEffects } from './meetings/effects';
import { partyEffects, type PartyEffects } from './parties/effects';
import { phaseEffects, type PhaseEffects } from './phases/effects';
import { planEffects, type PlanEffects } from './plan/effects';
import { procurementEffects, type ProcurementEffects } from './procurement/effects';
import { resultEffects, type ResultEffects } from './results/effects';
import type { LocalDate } from './values';

/** The commands that a decision can carry out by itself, with what each of them says. */
export interface SelfExecuting
  extends PartyEffects, PhaseEffects, ProcurementEffects, GovernanceEffects, CommercialEffects, ResultEffects, PlanEffects, MeetingEffects {}
export type Does = keyof SelfExecuting;
export type Doing = { [T in Does]: { readonly id: string; readonly does: T; readonly command: SelfExecuting[T] } }[Does];
export type Allowing = { readonly id: string } & CommercialAllowance;
export type Effect = Doing | Allowing;

type Doers = { readonly [T in Does]: Decider<SelfExecuting[T], Refusal, unknown> };
// The state of each decider is its own; `combine` hands each the part that it made for it.
export const doers = {
  ...partyEffects,
  ...phaseEffects,
  ...procurementEffects,
  ...governanceEffects,
  ...meetingEffects,
  ...commercialEffects,
  ...resultEffects,
  ...planEffects,
} satisfies Record<Does, object> as unknown as Doers;

/** The histories that the effects rest on, each folded as its own decider folds it. */
export const effecting: Fold<Effecting> = combine<Effecting>({ ...doers, always });
export type Effecting = { readonly [T in Does]: unknown } & { readonly always: Always };

/** An effect that can no longer be carried out, and why. */
export interface Impossible {
  readonly effect: string;
  readonly refusal: Refusal;
}
export const isImpossible = (answer: readonly Draft[] | Impossible): answer is Impossible => 'refusal' in answer;

/** All the effects, one after another, each on what the ones before it made; or the first that cannot be carried out. */
export function perform(
  state: Effecting,
  effects: readonly Effect[],
  effectOf: { readonly authority: Authority; readonly from: LocalDate },
  circumstance: Circumstance,
): readonly Draft[] | Impossible {
  const made: Draft[] = [];
  let now = state;
  for (const effect of effects) {
    if (!('does' in effect)) continue;
    const on = { ...circumstance, effectOf };
    const outside = outsideLifetime(now.always, effect.command, on);
    if (outside) return { effect: effect.id, refusal: outside };
    const decider = doers[effect.does] as Decider<unknown, Refusal, unknown>;
    const answer = decider.decide(now[effect.does], effect.command, on);
    if (isRefusal(answer)) return { effect: effect.id, refusal: answer };
    made.push(...answer);
    now = onward(effecting, now, answer, circumstance);
  }
  return made;
}
