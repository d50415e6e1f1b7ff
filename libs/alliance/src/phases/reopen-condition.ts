/**
 * Reopening a condition.
 *
 * Whoever set a condition may open it again, with a reason, after it was fulfilled or waived. A gate passed meanwhile
 * stays passed and its phase stays started; the gate shows that one of its conditions was reopened (GT-08).
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { roles } from '../parties/facts';
import { isSetter } from './deciding';
import type { ConditionId, GateId, Setter } from './events';
import { gates } from './facts';
import { conditionAt, type ConditionNotFound, type GateNotFound } from './preparing';

export interface ReopenCondition extends Enclosed {
  readonly gate: GateId;
  readonly condition: ConditionId;
  readonly reason: string;
}

export type ReopenConditionRefusal =
  | GateNotFound
  | ConditionNotFound
  | { readonly refused: 'NOT_THE_SETTER'; readonly condition: ConditionId; readonly setBy: Setter }
  | { readonly refused: 'CONDITION_ALREADY_OPEN'; readonly condition: ConditionId };

const state = combine({ bodies, decisions, gates, roles });

export const reopenCondition: Decider<ReopenCondition, ReopenConditionRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, gates, roles }, { gate, condition, reason }, circumstance) {
    const found = conditionAt(gates, gate, condition);
    if ('refused' in found) return found;
    const { setBy, status } = found;
    if (!isSetter({ bodies, decisions, roles }, setBy, {}, circumstance)) return { refused: 'NOT_THE_SETTER', condition, setBy };
    if (status === 'OPEN') return { refused: 'CONDITION_ALREADY_OPEN', condition };
    return [event('GateConditionReopened', { gate, condition }, { sealed: { reason } })];
  },

  commandOf(made) {
    const reopened = only(made, 'GateConditionReopened');
    return { ...reopened.data, reason: saidIn(reopened, 'reason') };
  },
};
