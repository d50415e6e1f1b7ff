/**
 * Waiving a condition.
 *
 * Only the body or the party that set a condition may waive it (GT-05), with its reasons and on a decision: a body by a
 * decision of its own, a party through its signatory.
 */
import { combine, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { roles } from '../parties/facts';
import { isSetter } from './deciding';
import type { ConditionId, GateId, Setter } from './events';
import { gates } from './facts';
import { conditionAt, type ConditionNotFound, type GateNotFound } from './preparing';

export interface WaiveCondition extends Authorised {
  readonly gate: GateId;
  readonly condition: ConditionId;
  readonly reasons: string;
}

export type WaiveConditionRefusal =
  | GateNotFound
  | ConditionNotFound
  | { readonly refused: 'NOT_THE_SETTER'; readonly condition: ConditionId; readonly setBy: Setter }
  | { readonly refused: 'CONDITION_NOT_OPEN'; readonly condition: ConditionId; readonly stands: string }
  | AuthorityRefusal;

const state = combine({ bodies, decisions, gates, roles });

export const waiveCondition: Decider<WaiveCondition, WaiveConditionRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, gates, roles }, command, circumstance) {
    const { gate, condition, reasons } = command;
    const found = conditionAt(gates, gate, condition);
    if ('refused' in found) return found;
    const { setBy, status } = found;
    if (!isSetter({ bodies, decisions, roles }, setBy, command, circumstance)) return { refused: 'NOT_THE_SETTER', condition, setBy };
    if (status !== 'OPEN') return { refused: 'CONDITION_NOT_OPEN', condition, stands: status };
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    return [event('GateConditionWaived', { gate, condition, waivedBy: setBy }, { ...said(command, circumstance), sealed: { reasons } })];
  },

  commandOf(made) {
    const waived = only(made, 'GateConditionWaived');
    const { gate, condition } = waived.data;
    return { gate, condition, reasons: saidIn(waived, 'reasons'), ...saidOf(waived) };
  },
};
