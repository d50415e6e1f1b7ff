/**
 * Fulfilling a condition.
 *
 * A condition is fulfilled by a document. Where it is a numeric boundary, the value is stated with the version of its
 * formula and its inputs, held against the limits that were set, and kept, so that restated inputs show whether it would
 * now fail (GT-09). Late is better than never: a condition that fell due can still be fulfilled (GT-04). Managers record it.
 */
import { combine, event, only, type Decider, type Enclosed, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { roles, type NotPermitted } from '../parties/facts';
import type { ConditionId, Figure, GateId } from './events';
import { gates } from './facts';
import { beyond, type FigureRefusal } from './figure';
import { conditionAt, notPreparing, type ConditionNotFound, type GateNotFound } from './preparing';

export interface FulfilCondition extends Enclosed {
  readonly gate: GateId;
  readonly condition: ConditionId;
  readonly document: Evidence;
  readonly figure?: Figure;
}

export type FulfilConditionRefusal =
  | NotPermitted
  | GateNotFound
  | ConditionNotFound
  | { readonly refused: 'CONDITION_NOT_OPEN'; readonly condition: ConditionId; readonly stands: string }
  | DocumentNotFound
  | FigureRefusal;

const state = combine({ documents, gates, roles });

export const fulfilCondition: Decider<FulfilCondition, FulfilConditionRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, gates, roles }, { gate, condition, document, figure }, circumstance) {
    const stranger = notPreparing(roles, circumstance);
    if (stranger) return stranger;
    const found = conditionAt(gates, gate, condition);
    if ('refused' in found) return found;
    if (found.status !== 'OPEN') return { refused: 'CONDITION_NOT_OPEN', condition, stands: found.status };
    const refusal = missing(documents, document) ?? beyond(condition, found.boundary, figure);
    if (refusal) return refusal;
    return [event('GateConditionFulfilled', { gate, condition, document, ...(figure && { figure }) })];
  },

  commandOf(made) {
    return only(made, 'GateConditionFulfilled').data;
  },
};
