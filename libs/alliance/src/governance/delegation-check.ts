/**
 * Whether a decision keeps to the delegation it is taken under (V-25): only what was delegated, each amount within the
 * limit for one, all that was decided under it within the limit for all, by the body it was given to, on a day on which it
 * holds. What was decided under it before it was revoked stays decided (V-26).
 */
import type { Authority, Circumstance } from '../decider';
import type { Effect } from '../effects';
import { mayAct, type Roles } from '../parties/facts';
import { negative, plus, zero, type LocalDate, type Money } from '../values';
import { isDelegated, isWithin, type Delegation } from './authority-facts';
import type { Decision, Decisions } from './decision-facts';
import type { BodyId, DelegationId } from './events';
import { actsAsChair, hasSteeringGroup, steeringGroupOf, type Bodies } from './facts';

export type OutsideDelegation =
  | { readonly refused: 'DELEGATION_NOT_FOUND'; readonly delegation: DelegationId }
  | {
      readonly refused: 'OUTSIDE_DELEGATION';
      readonly delegation: DelegationId;
      readonly because: 'BODY' | 'PERIOD' | 'SCOPE' | 'LIMIT_EACH' | 'LIMIT_TOTAL';
    };

export interface Delegating {
  readonly delegations: ReadonlyMap<DelegationId, Delegation>;
  readonly decisions: Decisions;
}

/** The command that an effect carries out, or allows to be given later: what a delegation's scope names. */
export const commandIn = (effect: Effect): string => ('does' in effect ? effect.does : effect.allows);

/** The money that an effect is about, whatever its direction; undefined where it is about none. */
export function amountOf(effect: Effect): Money | undefined {
  const said = ('does' in effect ? effect.command : effect) as { readonly amount?: unknown; readonly change?: unknown; readonly total?: unknown };
  // The change of a consortium bears the same name, and is no money.
  const amount = [said.amount, said.change, said.total].find((one): one is Money => typeof one === 'object' && one !== null && 'minor' in one);
  return amount && (amount.minor.startsWith('-') ? negative(amount) : amount);
}
const amountsOf = (effects: readonly Effect[]): readonly Money[] => effects.map(amountOf).filter((amount) => amount !== undefined);

/** Adopted and not given up since: what was superseded later was decided all the same, and has used its part of the limit. */
const isDecided = ({ stage, revoked }: Decision): boolean => (stage === 'ADOPTED' || stage === 'IN_FORCE') && revoked === undefined;
const isTotalWithin = (limit: Money, amounts: readonly Money[]): boolean =>
  amounts.every(({ currency }) => currency === limit.currency) && isWithin(limit, amounts.reduce(plus, zero(limit)));

/** The refusal for what is proposed to be decided under a delegation, if it is not within it; a decision on another basis needs none. */
export function outsideDelegation(
  { delegations, decisions }: Delegating,
  { kind, ref }: Authority,
  body: BodyId,
  effects: readonly Effect[],
  on: LocalDate,
): OutsideDelegation | undefined {
  if (kind !== 'DELEGATION') return undefined;
  const delegation = delegations.get(ref);
  if (!delegation) return { refused: 'DELEGATION_NOT_FOUND', delegation: ref };
  const before = [...decisions.values()]
    .filter((one) => isDecided(one) && one.terms?.basis.kind === 'DELEGATION' && one.terms.basis.ref === ref)
    .flatMap((one) => one.effects);
  const because = beyond(delegation, body, effects, before, on);
  return because && { refused: 'OUTSIDE_DELEGATION', delegation: ref, because };
}

function beyond(
  delegation: Delegation,
  body: BodyId,
  effects: readonly Effect[],
  before: readonly Effect[],
  on: LocalDate,
): 'BODY' | 'PERIOD' | 'SCOPE' | 'LIMIT_EACH' | 'LIMIT_TOTAL' | undefined {
  const { to, scope, limitEach, limitTotal } = delegation;
  if (to !== body) return 'BODY';
  if (!isDelegated(delegation, on)) return 'PERIOD';
  if (!effects.every((effect) => scope.includes(commandIn(effect)))) return 'SCOPE';
  if (limitEach && !amountsOf(effects).every((amount) => isTotalWithin(limitEach, [amount]))) return 'LIMIT_EACH';
  if (limitTotal && !isTotalWithin(limitTotal, amountsOf([...before, ...effects]))) return 'LIMIT_TOTAL';
  return undefined;
}

/**
 * Whether a body needs no further approval for these effects, since one of the delegations to it covers them all. What it
 * has decided without approval since then counts towards the limit, whatever basis it named: `isAlike` tells which effects
 * would need that approval.
 */
export function isCovered(
  { delegations, decisions }: Delegating,
  body: BodyId,
  effects: readonly Effect[],
  on: LocalDate,
  isAlike: (effect: Effect) => boolean = () => true,
): boolean {
  return [...delegations.values()].some((delegation) => {
    const before = [...decisions.values()]
      .filter(
        (one) => one.body === body && isDecided(one) && one.approvalsRequired.length === 0 && one.adopted && isDelegated(delegation, one.adopted.on),
      )
      .flatMap((one) => one.effects.filter((effect) => isAlike(effect) && delegation.scope.includes(commandIn(effect))));
    return beyond(delegation, body, effects, before, on) === undefined;
  });
}

/**
 * The effects of a decision that rest on a delegation: all of them where it names the delegation as its basis; where it names
 * none, those that were decided without an approval which they would else have needed.
 */
export function carriedBy(id: DelegationId, delegation: Delegation, decision: Decision, isAlike: (effect: Effect) => boolean): readonly Effect[] {
  const { adopted, approvalsRequired, body, effects, terms } = decision;
  if (!isDecided(decision) || !adopted) return [];
  if (terms?.basis.kind === 'DELEGATION') return terms.basis.ref === id ? effects : [];
  if (body !== delegation.to || approvalsRequired.length > 0 || !isDelegated(delegation, adopted.on)) return [];
  return effects.filter((effect) => isAlike(effect) && delegation.scope.includes(commandIn(effect)));
}

/** Who puts a delegation on record or takes it back: the chair of a steering group, the clerk of the outside body that granted it, or the registrar before there is a steering group. */
export const mayDelegate = (known: Bodies, held: Roles, by: BodyId | undefined, circumstance: Circumstance): boolean =>
  circumstance.effectOf !== undefined ||
  actsAsChair(known, steeringGroupOf(known) ?? '', circumstance) ||
  (by !== undefined && mayAct(held, 'OUTSIDE_CLERK', circumstance, { body: by })) ||
  (!hasSteeringGroup(known, circumstance.today) && mayAct(held, 'REGISTRAR', circumstance));
