/**
 * What is asked before anything that prepares a gate: who prepares it, and whether it still can be prepared.
 *
 * The manager prepares gates; as long as nobody is manager, the registrar does. What lies before the deciding body stays
 * as it is until that body has answered or sent it back (GT-06), and what is decided stays decided.
 */
import type { Circumstance } from '../decider';
import { notPermitted, mayAct, type NotPermitted, type Roles } from '../parties/facts';
import { holdsOn } from '../values';
import type { ConditionId, CriterionId, GateId } from './events';
import type { Condition, Gate, Gates, GateStage } from './facts';

export interface GateNotFound {
  readonly refused: 'GATE_NOT_FOUND';
  readonly gate: GateId;
}
export interface CriterionNotFound {
  readonly refused: 'CRITERION_NOT_FOUND';
  readonly criterion: CriterionId;
}
export interface ConditionNotFound {
  readonly refused: 'CONDITION_NOT_FOUND';
  readonly condition: ConditionId;
}
export interface GateAlreadyDecided {
  readonly refused: 'GATE_ALREADY_DECIDED';
  readonly gate: GateId;
  readonly stage: GateStage;
}
export type NotInPreparation = GateAlreadyDecided | { readonly refused: 'GATE_ALREADY_SUBMITTED'; readonly gate: GateId };

export const gateNotFound = (gate: GateId): GateNotFound => ({ refused: 'GATE_NOT_FOUND', gate });
export const criterionNotFound = (criterion: CriterionId): CriterionNotFound => ({ refused: 'CRITERION_NOT_FOUND', criterion });

const hasManager = (held: Roles, today: string): boolean =>
  held.some((one) => one.role === 'MANAGER' && holdsOn(one, today) && (one.revoked === undefined || today < one.revoked));

/** The refusal for whoever may not prepare gates today. */
export function notPreparing(held: Roles, circumstance: Circumstance): NotPermitted | undefined {
  const needs = hasManager(held, circumstance.today) ? 'MANAGER' : 'REGISTRAR';
  return mayAct(held, needs, circumstance) ? undefined : notPermitted(needs);
}

export function alreadyDecided(gate: GateId, { stage }: Gate): GateAlreadyDecided | undefined {
  const decided: readonly GateStage[] = ['PASSED', 'PASSED_WITH_CONDITIONS', 'REFUSED'];
  return decided.includes(stage) ? { refused: 'GATE_ALREADY_DECIDED', gate, stage } : undefined;
}
export const notInPreparation = (id: GateId, gate: Gate): NotInPreparation | undefined =>
  gate.stage === 'SUBMITTED' ? { refused: 'GATE_ALREADY_SUBMITTED', gate: id } : alreadyDecided(id, gate);

/** A condition of a gate, or why there is none. */
export function conditionAt(known: Gates, gate: GateId, condition: ConditionId): Condition | GateNotFound | ConditionNotFound {
  const found = known.get(gate);
  if (!found) return gateNotFound(gate);
  return found.conditions.get(condition) ?? { refused: 'CONDITION_NOT_FOUND', condition };
}
