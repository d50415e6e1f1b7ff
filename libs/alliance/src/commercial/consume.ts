/**
 * The rule that every movement keeps, written once.
 *
 * The steering group decides; a finance officer only carries it out. A movement cites a decision that is in force on the
 * movement's own date (M-08), free of open conditions (D-08) and of an open deadlock (V-24), and one effect of it that
 * covers what is moved: the command, the components, the direction, and the place as far as the effect names one. What is
 * left of the effect's amount falls with every movement (M-09). After its supersession a decision still carries what is
 * recorded late for an earlier day (D-04); expired, it carries nothing new (D-11). A delegation is no authority here: the
 * decision taken under it is cited (V-25).
 */
import { combine, dayOf, type Authorised, type Circumstance } from '../decider';
import { expiryOf, isEffectInForce, leftOf } from '../governance/authority-facts';
import { deadlocks, isDeadlocked } from '../governance/deadlock-facts';
import { conditionsOpen, decisions, type Decision } from '../governance/decision-facts';
import type { DecisionId } from '../governance/events';
import { alliance, mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { isLess, type LocalDate, type Money } from '../values';
import { fiscalYears, inClosedYear, type YearClosed } from './cost-facts';
import type { CommercialAllowance } from './effects';
import type { Place } from './events';
import { costFrame, lines, periodTargets } from './facts';
import { movements, sizeOf, uses, type Asked } from './movement-facts';

/** The histories that every movement rests on. */
export const MOVING = { alliance, costFrame, deadlocks, decisions, fiscalYears, lines, movements, periodTargets, roles, uses };
export const moving = combine(MOVING);
export type Moving = typeof moving.initial;

/** What cites an effect of a decision. */
export interface Citing extends Authorised {
  readonly effect: string;
}

export type CitedRefusal =
  | { readonly refused: 'AUTHORITY_MISSING' }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'CONTESTED'; readonly decision: DecisionId }
  | { readonly refused: 'CONDITION_OPEN'; readonly conditions: readonly string[] }
  | { readonly refused: 'AUTHORITY_NOT_IN_FORCE'; readonly decision: DecisionId; readonly on: LocalDate }
  | { readonly refused: 'DECISION_EXPIRED'; readonly decision: DecisionId; readonly expired: LocalDate }
  | { readonly refused: 'EFFECT_NOT_FOUND'; readonly effect: string };

export type ConsumeRefusal =
  | CitedRefusal
  | { readonly refused: 'EFFECT_DOES_NOT_COVER'; readonly effect: string }
  | { readonly refused: 'AUTHORITY_EXHAUSTED'; readonly decision: DecisionId; readonly left: Money };

/** Money is moved by a finance officer and by nobody else, whatever the steering group decided. */
export const notFinance = ({ roles: held }: Pick<Moving, 'roles'>, circumstance: Circumstance): NotPermitted | undefined =>
  mayAct(held, 'FINANCE_OFFICER', circumstance) ? undefined : notPermitted('FINANCE_OFFICER');

interface Cited {
  readonly ref: DecisionId;
  readonly decision: Decision;
  readonly allowance: CommercialAllowance | undefined;
}
export const isCited = (answer: Cited | CitedRefusal): answer is Cited => 'ref' in answer;

/** The decision that a command cites, with the effect of it, or why it carries nothing on that day. */
export function cited({ deadlocks: known, decisions: all }: Moving, command: Citing, circumstance: Circumstance): Cited | CitedRefusal {
  const { authority, effect } = command;
  if (authority?.kind !== 'DECISION') return { refused: 'AUTHORITY_MISSING' };
  const { ref } = authority;
  const decision = all.get(ref);
  if (!decision) return { refused: 'DECISION_NOT_FOUND', decision: ref };
  if (isDeadlocked(known, ref)) return { refused: 'CONTESTED', decision: ref };
  const conditions = decision.adopted ? conditionsOpen(decision) : [];
  if (conditions.length > 0) return { refused: 'CONDITION_OPEN', conditions };

  const on = dayOf(command, circumstance);
  const expired = expiryOf(decision);
  if (decision.inForceFrom !== undefined && expired !== undefined && expired < on) return { refused: 'DECISION_EXPIRED', decision: ref, expired };
  if (!isEffectInForce(decision, effect, on) || decision.adopted?.recommendsTo) return { refused: 'AUTHORITY_NOT_IN_FORCE', decision: ref, on };
  const found = decision.effects.find(({ id }) => id === effect);
  if (!found) return { refused: 'EFFECT_NOT_FOUND', effect };
  return { ref, decision, allowance: 'allows' in found ? found : undefined };
}

/** A place lies within another if it agrees with all that the other names. */
const isWithin = (place: Place, wider: Place): boolean =>
  place.component === wider.component &&
  (wider.year === undefined || place.year === wider.year) &&
  (wider.service === undefined || place.service === wider.service) &&
  (wider.party === undefined || place.party === wider.party);

const isSameDirection = (a: Money, b: Money): boolean => a.minor.startsWith('-') === b.minor.startsWith('-');

/** Whether an effect allows what is asked, its amount apart. */
export function covers(allowance: CommercialAllowance | undefined, asked: Asked): boolean {
  switch (asked.allows) {
    case 'AllocateBudget':
      return allowance?.allows === asked.allows && asked.to.every((line) => isWithin(line, allowance.to));
    case 'TransferBudget':
      return allowance?.allows === asked.allows && isWithin(asked.from, allowance.from) && isWithin(asked.to, allowance.to);
    case 'AdjustTarget':
      return (
        allowance?.allows === asked.allows &&
        isSameDirection(allowance.amount, asked.amount) &&
        allowance.period === asked.period &&
        allowance.against === asked.against &&
        (allowance.adjustmentEvent === undefined || allowance.adjustmentEvent === asked.adjustmentEvent)
      );
    default:
      return (
        allowance?.allows === asked.allows &&
        'adjustsTarget' in allowance &&
        allowance.adjustsTarget === asked.adjustsTarget &&
        (allowance.to === undefined || isWithin(asked.line ?? { component: 'TARGET_BUDGET' }, allowance.to)) &&
        (allowance.period === undefined || allowance.period === asked.period)
      );
  }
}

/** The refusal for a movement that its decision does not carry, or not to that amount. */
export function unauthorised(state: Moving, command: Citing, asked: Asked, circumstance: Circumstance): ConsumeRefusal | undefined {
  const answer = cited(state, command, circumstance);
  if (!isCited(answer)) return answer;
  const { ref, allowance } = answer;
  if (!allowance || !('amount' in allowance) || !covers(allowance, asked)) return { refused: 'EFFECT_DOES_NOT_COVER', effect: command.effect };
  const left = leftOf(state.uses, ref, command.effect, sizeOf(allowance.amount));
  return isLess(left, sizeOf(asked.amount)) ? { refused: 'AUTHORITY_EXHAUSTED', decision: ref, left } : undefined;
}

/** No money is moved on the lines of a year that is closed: what was wrong there is reversed, with its reason (M-12). */
export const onClosedYear = ({ fiscalYears: known }: Moving, places: readonly Place[], { today }: Circumstance): YearClosed | undefined =>
  inClosedYear(
    known,
    places.map(({ year }) => year),
    today,
  );

/** The number of the next movement. */
export const nextMovement = ({ movements: known }: Pick<Moving, 'movements'>): string => `movement-${known.length + 1}`;
/** What holds before the day on which it is recorded says so (D-04). */
export const lateFlag = (command: Authorised, circumstance: Circumstance): { readonly flag?: 'LATE_RECORDED' } =>
  dayOf(command, circumstance) < circumstance.today ? { flag: 'LATE_RECORDED' } : {};
