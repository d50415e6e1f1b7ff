/**
 * Recording that a condition of an adopted decision is fulfilled.
 *
 * The manager does it, with the document that shows it. Before its conditions are fulfilled a decision has no effect (D-08);
 * with the last of them it takes effect, if nothing else stands in its way.
 */
import { combine, event, only, type Decider, type Enclosed, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { expiryOf } from './authority-facts';
import type { DecisionId } from './events';
import { settleDecision, settlingParts } from './into-force';

export interface FulfilDecisionCondition extends Enclosed {
  readonly decision: DecisionId;
  readonly condition: string;
  readonly document: Evidence;
}

export type FulfilDecisionConditionRefusal =
  | NotPermitted
  | DocumentNotFound
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_NOT_ADOPTED'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_EXPIRED'; readonly decision: DecisionId; readonly expired: LocalDate }
  | { readonly refused: 'CONDITION_NOT_FOUND'; readonly condition: string }
  | { readonly refused: 'CONDITION_FULFILLED'; readonly condition: string };

const state = combine({ ...settlingParts, documents, roles });

export const fulfilDecisionCondition: Decider<FulfilDecisionCondition, FulfilDecisionConditionRefusal, typeof state.initial> = {
  ...state,

  decide(state, { decision, condition, document }, circumstance) {
    if (!mayAct(state.roles, 'MANAGER', circumstance)) return notPermitted('MANAGER');
    const known = state.decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    if (!known.terms?.conditions.some((one) => one.condition === condition)) return { refused: 'CONDITION_NOT_FOUND', condition };
    if (known.fulfilled.includes(condition)) return { refused: 'CONDITION_FULFILLED', condition };
    if (known.stage !== 'ADOPTED' || known.revoked !== undefined) return { refused: 'DECISION_NOT_ADOPTED', decision };
    const expired = expiryOf(known);
    if (expired !== undefined && expired < circumstance.today) return { refused: 'DECISION_EXPIRED', decision, expired };
    const lacking = missing(state.documents, document);
    if (lacking) return lacking;

    const fulfilled = event('DecisionConditionFulfilled', { decision, condition, document });
    return [fulfilled, ...settleDecision(state, decision, [fulfilled], circumstance)];
  },

  commandOf: (made) => only(made, 'DecisionConditionFulfilled').data,
};
