/**
 * Reversing a movement.
 *
 * A movement that was wrong is never changed; it is taken back in full, once, by its exact mirror: lines, components and the
 * period's target go back, and the decision that had lent the amount has it again. The reversal cites that decision or the
 * one that superseded it and needs no effect. A part is corrected by a reversal and a new movement (M-10). What changed the
 * target budget before it was divided among periods cannot be taken back once it is: no period would give it (M-03).
 */
import { combine, dayOf, event, onward, only, said, saidIn, saidOf, type Authorised, type Circumstance, type Decider, type Draft } from '../decider';
import { successorsOf } from '../governance/authority-facts';
import type { Decisions } from '../governance/decision-facts';
import type { DecisionId } from '../governance/events';
import { contractPeriods, fillTerm, type NotPermitted } from '../parties/facts';
import { isLess, isSame, type LocalDate, type Money } from '../values';
import { shortfall, type Short } from './balance';
import { lateFlag, MOVING, nextMovement, notFinance } from './consume';
import type { MovementId } from './events';
import { books, divisionOf } from './facts';
import { movementOf, type Movement } from './movement-facts';

export interface ReverseMovement extends Authorised {
  readonly reverses: MovementId;
  readonly reason: string;
}

export type ReverseMovementRefusal =
  | NotPermitted
  | Short
  | { readonly refused: 'AUTHORITY_MISSING' }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'AUTHORITY_NOT_IN_FORCE'; readonly decision: DecisionId; readonly on: LocalDate }
  | { readonly refused: 'MOVEMENT_NOT_FOUND'; readonly movement: MovementId }
  | { readonly refused: 'IS_A_REVERSAL'; readonly movement: MovementId }
  | { readonly refused: 'ALREADY_REVERSED'; readonly movement: MovementId; readonly by: MovementId }
  | { readonly refused: 'BEFORE_THE_MOVEMENT'; readonly movement: MovementId; readonly effective: LocalDate }
  | { readonly refused: 'RESERVE_EXHAUSTED'; readonly available: Money }
  | { readonly refused: 'FRAME_NOT_BALANCED'; readonly total: Money; readonly sum: Money };

const state = combine({ ...MOVING, contractPeriods });
type State = typeof state.initial;

/** The decisions that lent to the movement, with all that superseded them on that day. */
const successors = (known: Decisions, { decision, effect, anchors }: Movement, on: LocalDate): ReadonlySet<DecisionId> =>
  successorsOf(known, new Map([{ decision, effect }, ...anchors].map((one) => [one.decision, one.effect])), on);

export const reverseMovement: Decider<ReverseMovement, ReverseMovementRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { authority, reverses, reason } = command;
    const lacking = notFinance(state, circumstance);
    if (lacking) return lacking;
    const original = movementOf(state.movements, reverses);
    if (!original) return { refused: 'MOVEMENT_NOT_FOUND', movement: reverses };
    if (original.reverses !== undefined) return { refused: 'IS_A_REVERSAL', movement: reverses };
    if (original.reversed) return { refused: 'ALREADY_REVERSED', movement: reverses, by: original.reversed.by };

    const on = dayOf(command, circumstance);
    if (on < original.effective) return { refused: 'BEFORE_THE_MOVEMENT', movement: reverses, effective: original.effective };
    if (authority?.kind !== 'DECISION') return { refused: 'AUTHORITY_MISSING' };
    const { ref } = authority;
    if (!state.decisions.has(ref)) return { refused: 'DECISION_NOT_FOUND', decision: ref };
    if (!successors(state.decisions, original, on).has(ref)) return { refused: 'AUTHORITY_NOT_IN_FORCE', decision: ref, on };

    const data = { movement: nextMovement(state), reverses, ...lateFlag(command, circumstance) };
    const reversed = event('BudgetMovementReversed', data, { ...said(command, circumstance), sealed: { reason } });
    const short = shortfall(state, reversed, circumstance, state.alliance!.currency);
    if (short?.refused === 'COMPONENT_EXCEEDED' && short.component === 'RISK_RESERVE')
      return { refused: 'RESERVE_EXHAUSTED', available: short.available };
    return short ?? undivided(state, reversed, circumstance) ?? [reversed];
  },

  commandOf(made) {
    const reversed = only(made, 'BudgetMovementReversed');
    return { reverses: reversed.data.reverses, reason: saidIn(reversed, 'reason'), ...saidOf(reversed) };
  },
};

/** How the targets of the periods would no longer divide the target budget, if this happened; before there are any, they need not. */
function undivided(
  { alliance, contractPeriods: periods, costFrame, lines, periodTargets }: State,
  reversed: Draft,
  circumstance: Circumstance,
): ReverseMovementRefusal | undefined {
  if (periodTargets.size === 0) return undefined;
  const after = onward(books, { costFrame, lines, periodTargets }, [reversed], circumstance);
  const { total, sum } = divisionOf(after.costFrame, after.periodTargets, alliance!.currency);
  const isWhole = fillTerm(periods, alliance!.term?.end);
  return (isWhole ? isSame(total, sum) : !isLess(total, sum)) ? undefined : { refused: 'FRAME_NOT_BALANCED', total, sum };
}
