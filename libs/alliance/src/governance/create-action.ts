/**
 * Assigning an action.
 *
 * A decision may leave somebody with something to do. The chair or the secretary of the body that decided, or the manager,
 * says who does it and by when; what is to be done is said in words.
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { decisions } from './decision-facts';
import { actions } from './discussion-facts';
import type { DecisionId } from './events';
import { actsAsChair, actsAsSecretary, bodies } from './facts';

export interface CreateAction extends Enclosed {
  readonly decision: DecisionId;
  readonly owner: string;
  readonly due?: LocalDate;
  readonly task: string;
}

export type CreateActionRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DUE_DATE_PAST'; readonly today: LocalDate };

const state = combine({ actions, bodies, decisions, roles });

export const createAction: Decider<CreateAction, CreateActionRefusal, typeof state.initial> = {
  ...state,

  decide({ actions, bodies, decisions, roles }, { decision, owner, due, task }, circumstance) {
    const known = decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    const isOffice = actsAsChair(bodies, known.body, circumstance) || actsAsSecretary(bodies, known.body, circumstance);
    if (!isOffice && !mayAct(roles, 'MANAGER', circumstance)) return notPermitted('MANAGER');
    const { today } = circumstance;
    if (due !== undefined && due < today) return { refused: 'DUE_DATE_PAST', today };

    const data = { action: `action-${actions.size + 1}`, owner, ...(due !== undefined && { due }), from: decision };
    return [event('ActionAssigned', data, { sealed: { task } })];
  },

  commandOf(made) {
    const assigned = only(made, 'ActionAssigned');
    const { owner, due, from } = assigned.data;
    return { decision: from, owner: owner!, ...(due !== undefined && { due }), task: saidIn(assigned, 'task') };
  },
};
