/**
 * How an adopted decision comes into force. It is written once, for whatever removes the last obstacle: the closing of the
 * ballot, the inspection of the item or of the minutes, an approval from outside, a condition fulfilled.
 *
 * A decision is provisional until its item is inspected or its minutes are confirmed, or shorter as the policy says; a closed
 * written ballot counts as inspected (D-12). It waits for every approval it needs, of the very version that was adopted (D-21, D-22), and
 * for its conditions (D-08). A matter reserved to another body is never carried out: adopted, it is a recommendation
 * (V-27, GT-02). Then everything it does happens in the same append, or nothing: what has become impossible meanwhile is
 * recorded as blocked.
 */
import { combine, event, onward, type Circumstance, type Draft } from '../decider';
import { effecting, isImpossible, perform, type Effect, type Effecting, type Impossible } from '../effects';
import { policies, policiesOn, type PolicySets } from '../parties/facts';
import type { LocalDate } from '../values';
import { expiryOf } from './authority-facts';
import { approvalOf, ballots, conditionsOpen, decisions, type Ballots, type Decision, type Decisions } from './decision-facts';
import type { BallotId, DecisionId } from './events';

/** One command makes at most this many entries; what a ballot, an inspection or an approval needs for itself is kept free. */
export const COMMAND_ENTRIES_MAX = 100;
export const EFFECT_ENTRIES_MAX = 85;

export interface EffectImpossible {
  readonly refused: 'EFFECT_IMPOSSIBLE';
  readonly effect: string;
  readonly because: string;
}
export interface EffectsTooMany {
  readonly refused: 'EFFECTS_TOO_MANY';
  readonly entries: number;
  readonly most: number;
}
export const effectImpossible = ({ effect, refusal }: Impossible): EffectImpossible => ({
  refused: 'EFFECT_IMPOSSIBLE',
  effect,
  because: refusal.refused,
});
export const effectsTooMany = (made: readonly Draft[], most: number): EffectsTooMany | undefined =>
  made.length > most ? { refused: 'EFFECTS_TOO_MANY', entries: made.length, most } : undefined;

/** What whoever settles a decision rests on, beside facts of their own. */
export const settlingParts = { ballots, decisions, policies, effecting };
const settling = combine(settlingParts);
export interface Settling {
  readonly ballots: Ballots;
  readonly decisions: Decisions;
  readonly policies: PolicySets;
  readonly effecting: Effecting;
}
const later = (a: LocalDate, b: LocalDate | undefined): LocalDate => (b !== undefined && b > a ? b : a);

/** What the effects would come to if the decision were adopted today, approved, and in force: whether it can be carried out at all. */
export function tryEffects(
  state: Pick<Settling, 'decisions' | 'effecting'>,
  decision: DecisionId,
  ballot: BallotId,
  before: readonly Draft[],
  circumstance: Circumstance,
): readonly Draft[] | Impossible {
  const { terms, proposal } = state.decisions.get(decision)!;
  const { approvalsRequired } = onward(decisions, state.decisions, before, circumstance).get(decision)!;
  const { effects, takesEffectOn } = terms!;
  const from = later(circumstance.today, takesEffectOn);
  const made = [
    ...before,
    ...approvalsRequired.map((body) => event('ApprovalGranted', { decision, body, proposal: proposal!, by: decision })),
    event('DecisionAdopted', { decision, ballot, proposal: proposal!, outcome: 'UNANIMOUS', effects }),
    event('DecisionTookEffect', { decision }, { effective: from }),
  ];
  return carryOut(state.effecting, decision, effects, from, made, circumstance);
}

const carryOut = (
  state: Effecting,
  decision: DecisionId,
  effects: readonly Effect[],
  from: LocalDate,
  made: readonly Draft[],
  circumstance: Circumstance,
): readonly Draft[] | Impossible =>
  perform(onward(effecting, state, made, circumstance), effects, { authority: { kind: 'DECISION', ref: decision }, from }, circumstance);

/** What follows for an adopted decision from what this command has made so far, if nothing stands in its way any more. */
export function settleDecision(state: Settling, decision: DecisionId, made: readonly Draft[], circumstance: Circumstance): readonly Draft[] {
  const now = onward(settling, state, made, circumstance);
  const known = now.decisions.get(decision)!;
  const { adopted, approvalsRequired, stage, blocked, revoked, terms } = known;
  if (stage !== 'ADOPTED' || !adopted || blocked || revoked !== undefined || adopted.recommendsTo) return [];

  const approvals = approvalsRequired.map((body) => approvalOf(known, body));
  if (approvals.some((approval) => approval?.outcome === 'REFUSED')) {
    return [event('DecisionNotAdopted', { decision, ballot: adopted.ballot, outcome: 'APPROVAL_REFUSED' })];
  }
  if (approvals.includes(undefined) || conditionsOpen(known).length > 0 || !isBeyondMinutes(known, now)) return [];

  const own = later(adopted.on, terms?.takesEffectOn);
  // What had to wait for its minutes holds from their confirmation on: it was provisional until then.
  const confirmed = needsNoMinutes(known, now) ? undefined : known.confirmed;
  const from = [confirmed, known.fulfilledOn, ...approvals.map((approval) => approval?.on)].reduce(later, own)!;
  const by = later(from, circumstance.today);
  const expiry = expiryOf(known);
  // Run out, or replaced as a whole while it waited: it never takes effect. What was replaced of it is left out (D-05).
  const replaced = known.superseded.filter(({ on }) => on <= by);
  if ((expiry !== undefined && expiry < by) || replaced.some(({ scope }) => scope === 'FULL')) return [];
  const effects = known.effects.filter(({ id }) => !replaced.some((one) => one.effects.includes(id)));

  const tookEffect = event('DecisionTookEffect', { decision }, { effective: from });
  const done = carryOut(state.effecting, decision, effects, from, [...made, tookEffect], circumstance);
  if (isImpossible(done)) return [event('EffectBlocked', { decision, effect: done.effect, because: done.refusal.refused })];
  return [tookEffect, ...done];
}

/** Whether what was adopted may be carried out: its minutes are confirmed, or it need not wait for them (D-12). */
export const isBeyondMinutes = (decision: Decision, now: Pick<Settling, 'ballots' | 'policies'>): boolean =>
  decision.confirmed !== undefined || needsNoMinutes(decision, now);
/** The policy is that of the day on which the body decided: a later one sets nothing in force that had to wait, nor holds it up. */
function needsNoMinutes({ adopted, inspected }: Decision, now: Pick<Settling, 'ballots' | 'policies'>): boolean {
  const { provisionalEffects } = policiesOn(now.policies, adopted!.on);
  if (provisionalEffects === 'NONE') return false;
  return provisionalEffects === 'ALL' || inspected || now.ballots.get(adopted!.ballot)!.mode === 'WRITTEN';
}

/** The outside bodies that have refused this very version, though their approval is needed (D-21). */
export const refusingBody = (known: Decision): string | undefined =>
  known.approvalsRequired.find((body) => approvalOf(known, body)?.outcome === 'REFUSED');
