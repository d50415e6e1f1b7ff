/** What adopted decisions and delegations still allow: movements of money consume it (M-08, M-09), and the ✱ rows rest on it. */
import { dayOf, type Authority, type Authorised, type Circumstance, type Fold } from '../decider';
import { change, isLess, minus, put, type LocalDate, type Money } from '../values';
import { isInForce, type Decision, type Decisions } from './decision-facts';
import type { BodyId, DecisionId, DelegationId } from './events';
import { hasSteeringGroup, type Bodies } from './facts';

export type AuthorityRefusal =
  | { readonly refused: 'AUTHORITY_MISSING' }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'AUTHORITY_NOT_IN_FORCE'; readonly decision: DecisionId; readonly on: LocalDate }
  | { readonly refused: 'DECISION_EXPIRED'; readonly decision: DecisionId; readonly expired: LocalDate };

/**
 * The authority that a command rests on where it needs one, or why it has none: an adopted or an outside decision in force on the
 * day; the agreement, as long as there is no steering group or where the row says so; the records of an alliance that is
 * being taken over. What an adopted decision does has that decision for its authority.
 */
export function restsOn(
  { bodies, decisions }: { readonly bodies: Bodies; readonly decisions: Decisions },
  command: Authorised,
  circumstance: Circumstance,
  clause: 'UNTIL_STEERING_GROUP' | 'ALWAYS' = 'UNTIL_STEERING_GROUP',
): AuthorityRefusal | undefined {
  if (circumstance.effectOf) return undefined;
  const { authority } = command;
  const on = dayOf(command, circumstance);
  if (!authority) return { refused: 'AUTHORITY_MISSING' };
  if (authority.kind === 'CONTRACT_CLAUSE' && (clause === 'ALWAYS' || !hasSteeringGroup(bodies, circumstance.today))) return undefined;
  // Whether the alliance may still rest on its records was asked before any rule of the command.
  if (authority.kind === 'RECORD') return undefined;
  if (authority.kind !== 'DECISION') return { refused: 'AUTHORITY_MISSING' };
  const decision = decisions.get(authority.ref);
  if (!decision) return { refused: 'DECISION_NOT_FOUND', decision: authority.ref };
  const expired = expiryOf(decision);
  if (decision.inForceFrom !== undefined && expired !== undefined && expired < on)
    return { refused: 'DECISION_EXPIRED', decision: authority.ref, expired };
  if (!isInForce(decision, on) || decision.adopted?.recommendsTo) return { refused: 'AUTHORITY_NOT_IN_FORCE', decision: authority.ref, on };
  return undefined;
}
/** The last day on which a decision carries anything new; it ends by itself, whether or not the clock has said so (D-11). */
export const expiryOf = ({ expired, terms }: Decision): LocalDate | undefined => expired ?? terms?.expiresOn;
/** An effect that was superseded on its own holds no longer from that day on; those that were not named stay (D-05). */
export const isEffectInForce = (decision: Decision, effect: string, date: LocalDate): boolean =>
  isInForce(decision, date) && !decision.superseded.some(({ scope, effects, on }) => scope === 'PART' && on <= date && effects.includes(effect));
/** Who may undo what was decided: the body that decided it, or one to which the matter is reserved (D-01). */
export const mayUndo = (
  { body, adopted }: Decision,
  by: BodyId,
  matter?: string,
  reserved: readonly { readonly matter: string; readonly body: BodyId }[] = [],
): boolean => body === by || adopted?.recommendsTo?.includes(by) === true || reserved.some((one) => one.matter === matter && one.body === by);
/**
 * These decisions with all that have superseded them by that day, one after another. A decision that was replaced in part has
 * handed on the effects named, and no others (D-05); where it is not known which effect was relied on, all of them.
 */
export function successorsOf(known: Decisions, relied: ReadonlyMap<DecisionId, string | undefined>, date: LocalDate): ReadonlySet<DecisionId> {
  const found = new Set(relied.keys());
  for (const one of found) {
    const effect = relied.get(one);
    for (const { by, scope, effects, on } of known.get(one)?.superseded ?? []) {
      if (on <= date && (scope === 'FULL' || effect === undefined || effects.includes(effect))) found.add(by);
    }
  }
  return found;
}
export const decisionOf = (decisions: Decisions, { kind, ref }: Authority): Decision | undefined =>
  kind === 'DECISION' ? decisions.get(ref) : undefined;

/** What was used of each effect of each decision, and by which movement. A reversal gives it back to the decision that had lent it (M-10). */
export interface Use {
  readonly decision: DecisionId;
  readonly effect: string;
  readonly amount: Money;
  readonly movement: string;
}
/** Signed: a reversal is a use of the opposite sign. */
export const usedOf = (uses: readonly Use[], decision: DecisionId, effect: string): readonly Use[] =>
  uses.filter((use) => use.decision === decision && use.effect === effect);
export const leftOf = (uses: readonly Use[], decision: DecisionId, effect: string, amount: Money): Money =>
  usedOf(uses, decision, effect).reduce((left, use) => minus(left, use.amount), amount);

export interface Delegation {
  readonly to: BodyId;
  readonly scope: readonly string[];
  readonly limitEach?: Money;
  readonly limitTotal?: Money;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly revoked?: LocalDate;
  /** What it was granted on. */
  readonly authority?: Authority;
}
export const delegations: Fold<ReadonlyMap<DelegationId, Delegation>> = {
  initial: new Map(),
  evolve: {
    DelegationGranted: (known, { delegation, ...granted }, { effective, authority }) =>
      put(known, delegation, { ...granted, from: effective, ...(authority && { authority }) }),
    DelegationRevoked: (known, { delegation }, { effective }) => change(known, delegation, () => ({ revoked: effective })),
  },
};
/** In force on a day; a revocation leaves what was decided before it as it is (V-26). */
export const isDelegated = ({ from, until, revoked }: Delegation, date: LocalDate): boolean =>
  from <= date && (until === undefined || date <= until) && (revoked === undefined || date < revoked);
export const isWithin = (limit: Money | undefined, amount: Money): boolean => limit === undefined || !isLess(limit, amount);
