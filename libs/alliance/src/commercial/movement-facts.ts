/**
 * Every movement of money: what it asked of which decision, what became of it since, and whether the authority it rests on
 * still stands (D-03). What decisions have lent to movements is kept beside it, so that nothing is lent twice (M-09).
 */
import type { Entry, Fold } from '../decider';
import type { Use } from '../governance/authority-facts';
import { isDeadlocked, type Deadlocks } from '../governance/deadlock-facts';
import type { Decision, Decisions } from '../governance/decision-facts';
import type { DecisionId } from '../governance/events';
import type { PeriodId } from '../parties/events';
import { isLess, negative, none, plus, put, zero, type LocalDate, type Money } from '../values';
import type { CommercialAllowance } from './effects';
import type { AdjustmentEventId, Component, MovementId, Place } from './events';

/** What a movement asks of an effect: an amount, a direction, and the places it touches. */
export type Asked =
  | { readonly allows: 'AllocateBudget'; readonly amount: Money; readonly to: readonly Place[] }
  | { readonly allows: 'TransferBudget'; readonly amount: Money; readonly from: Place; readonly to: Place }
  | {
      readonly allows: 'DrawReserve' | 'ReturnReserve';
      readonly amount: Money;
      readonly adjustsTarget: boolean;
      readonly line?: Place;
      readonly period?: PeriodId;
    }
  /** Signed. */
  | {
      readonly allows: 'AdjustTarget';
      readonly amount: Money;
      readonly period: PeriodId;
      readonly adjustmentEvent: AdjustmentEventId;
      readonly against: Component;
    };

export interface Anchor {
  readonly how: 'REANCHORED' | 'CONFIRMED';
  readonly decision: DecisionId;
  readonly effect: string;
  readonly on: LocalDate;
}
export interface Movement {
  readonly movement: MovementId;
  /** Absent for a reversal, which asks nothing of its decision (M-10). */
  readonly asked?: Asked;
  readonly decision: DecisionId;
  readonly effect?: string;
  readonly effective: LocalDate;
  readonly flag?: 'LATE_RECORDED';
  readonly reverses?: MovementId;
  readonly reversed?: { readonly by: MovementId; readonly on: LocalDate };
  /** To what it was anchored since its own decision was superseded. */
  readonly anchors: readonly Anchor[];
}
/** In the order in which they were recorded. */
export type Movements = readonly Movement[];
export const movementOf = (known: Movements, movement: MovementId): Movement | undefined => known.find((one) => one.movement === movement);

interface Moved {
  readonly movement: MovementId;
  readonly effect?: string;
  readonly flag?: 'LATE_RECORDED';
}
const record = (known: Movements, { movement, effect, flag }: Moved, { authority, effective }: Entry, more: Partial<Movement>): Movements => [
  ...known,
  { movement, decision: authority!.ref, ...(effect !== undefined && { effect }), effective, ...(flag && { flag }), anchors: [], ...more },
];
const amend = (known: Movements, movement: MovementId, made: (one: Movement) => Partial<Movement>): Movements =>
  known.map((one) => (one.movement === movement ? { ...one, ...made(one) } : one));
const anchor =
  (how: Anchor['how']) =>
  (known: Movements, { movement, effect }: { readonly movement: MovementId; readonly effect: string }, { authority, effective }: Entry): Movements =>
    amend(known, movement, ({ anchors }) => ({ anchors: [...anchors, { how, decision: authority!.ref, effect, on: effective }] }));

export const total = (amounts: readonly { readonly amount: Money }[]): Money =>
  amounts.map(({ amount }) => amount).reduce(plus, none(amounts[0]!.amount.currency));
/** An amount without its sign: what it uses up of what was allowed. */
export const sizeOf = (amount: Money): Money => (isLess(amount, zero(amount)) ? negative(amount) : amount);

interface ReserveMoved extends Moved {
  readonly amount: Money;
  readonly adjustsTarget: boolean;
  readonly line?: Place;
  readonly period?: PeriodId;
}
export const reserveAsked = (
  allows: 'DrawReserve' | 'ReturnReserve',
  { amount, adjustsTarget, line, period }: Omit<ReserveMoved, 'movement'>,
): Asked => ({ allows, amount, adjustsTarget, ...(line && { line }), ...(period !== undefined && { period }) });

export const movements: Fold<Movements> = {
  initial: [],
  evolve: {
    BudgetAllocated: (known, moved, entry) =>
      record(known, moved, entry, { asked: { allows: 'AllocateBudget', amount: total(moved.lines), to: moved.lines.map(({ line }) => line) } }),
    BudgetTransferred: (known, moved, entry) =>
      record(known, moved, entry, { asked: { allows: 'TransferBudget', amount: moved.amount, from: moved.from, to: moved.to } }),
    TargetAdjusted: (known, { change: amount, period, adjustmentEvent, against, ...moved }, entry) =>
      record(known, moved, entry, { asked: { allows: 'AdjustTarget', amount, period, adjustmentEvent, against } }),
    ReserveDrawn: (known, moved, entry) => record(known, moved, entry, { asked: reserveAsked('DrawReserve', moved) }),
    ReserveReturned: (known, moved, entry) => record(known, moved, entry, { asked: reserveAsked('ReturnReserve', moved) }),
    BudgetMovementReversed: (known, { reverses, ...moved }, entry) =>
      amend(record(known, moved, entry, { reverses }), reverses, () => ({ reversed: { by: moved.movement, on: entry.effective } })),
    MovementReanchored: anchor('REANCHORED'),
    MovementConfirmed: anchor('CONFIRMED'),
  },
};

type Uses = readonly Use[];
const use = (known: Uses, { movement, effect }: Moved, amount: Money, { authority }: Entry): Uses => [
  ...known,
  { decision: authority!.ref, effect: effect!, amount: sizeOf(amount), movement },
];

/** What movements used of each effect. A reversal gives all of it back to the decisions that had lent it (M-10). */
export const uses: Fold<Uses> = {
  initial: [],
  evolve: {
    BudgetAllocated: (known, moved, entry) => use(known, moved, total(moved.lines), entry),
    BudgetTransferred: (known, moved, entry) => use(known, moved, moved.amount, entry),
    TargetAdjusted: (known, moved, entry) => use(known, moved, moved.change, entry),
    ReserveDrawn: (known, moved, entry) => use(known, moved, moved.amount, entry),
    ReserveReturned: (known, moved, entry) => use(known, moved, moved.amount, entry),
    MovementReanchored: (known, moved, entry) => use(known, moved, known.find(({ movement }) => movement === moved.movement)!.amount, entry),
    BudgetMovementReversed: (known, { movement, reverses }) => [
      ...known,
      ...known.filter((one) => one.movement === reverses).map((one) => ({ ...one, amount: negative(one.amount), movement })),
    ],
  },
};

export interface AdjustmentEvent {
  readonly recognised: boolean;
  readonly from: LocalDate;
}
export const adjustmentEvents: Fold<ReadonlyMap<AdjustmentEventId, AdjustmentEvent>> = {
  initial: new Map(),
  evolve: {
    AdjustmentEventRecognised: (known, { adjustmentEvent }, { effective }) => put(known, adjustmentEvent, { recognised: true, from: effective }),
    AdjustmentEventRejected: (known, { adjustmentEvent }, { effective }) => put(known, adjustmentEvent, { recognised: false, from: effective }),
  },
};

/** Superseded on a day, as a whole or in this effect (D-05). */
const isEffectSuperseded = ({ superseded }: Decision, effect: string | undefined, date: LocalDate): boolean =>
  superseded.some(({ scope, effects, on }) => on <= date && (scope === 'FULL' || (effect !== undefined && effects.includes(effect))));

export type MovementStatus = 'STANDING' | 'AUTHORITY_SUPERSEDED' | 'REVERSED' | 'REANCHORED' | 'CONFIRMED';
/**
 * Whether a movement still rests on a decision that stands (D-03). A movement stays when its decision is superseded, and
 * shows so until it is reversed, anchored anew or confirmed; the new anchor may be superseded in its turn. A reversal only
 * takes back, so it needs nothing to rest on.
 */
export function statusOf({ decision, effect, reverses, reversed, anchors }: Movement, decisions: Decisions, date: LocalDate): MovementStatus {
  if (reversed && reversed.on <= date) return 'REVERSED';
  if (reverses !== undefined) return 'STANDING';
  const held = anchors.findLast(({ on }) => on <= date);
  const rests = held ? decisions.get(held.decision) : decisions.get(decision);
  if (rests && isEffectSuperseded(rests, held ? held.effect : effect, date)) return 'AUTHORITY_SUPERSEDED';
  return held?.how ?? 'STANDING';
}

export interface Waiting {
  readonly decision: DecisionId;
  readonly effect: string;
  readonly allows: CommercialAllowance['allows'];
  readonly amount: Money;
  /** Adopted and not in force yet, or part of a proposal under an open deadlock (V-24). */
  readonly state: 'PENDING' | 'CONTESTED';
}
/** Amounts that a decision names and that cannot be moved yet; they are shown beside the figures, never in them. */
export const waiting = (decisions: Decisions, deadlocks: Deadlocks, date: LocalDate): readonly Waiting[] =>
  [...decisions].flatMap(([id, decision]) => {
    const isPending =
      decision.revoked === undefined &&
      (decision.stage === 'ADOPTED' || (decision.stage === 'IN_FORCE' && decision.inForceFrom! > date)) &&
      !decision.adopted?.recommendsTo;
    const state = isDeadlocked(deadlocks, id) ? 'CONTESTED' : 'PENDING';
    if (state === 'PENDING' && !isPending) return [];
    const effects = state === 'CONTESTED' ? (decision.terms?.effects ?? []) : decision.effects;
    return effects.flatMap((effect): readonly Waiting[] =>
      'allows' in effect && 'amount' in effect ? [{ decision: id, effect: effect.id, allows: effect.allows, amount: effect.amount, state }] : [],
    );
  });
