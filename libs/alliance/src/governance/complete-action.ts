/** Completing an action: whoever has to do it says that it is done, or the manager does. */
import { combine, event, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { ActionId } from './discussion-events';
import { actions } from './discussion-facts';

export interface CompleteAction extends Enclosed {
  readonly action: ActionId;
  /** What came of it. */
  readonly how?: string;
}

export type CompleteActionRefusal =
  | NotPermitted
  | { readonly refused: 'ACTION_NOT_FOUND'; readonly action: ActionId }
  | { readonly refused: 'ACTION_COMPLETED'; readonly action: ActionId };

const state = combine({ actions, roles });

export const completeAction: Decider<CompleteAction, CompleteActionRefusal, typeof state.initial> = {
  ...state,

  decide({ actions, roles }, { action, how }, circumstance) {
    const known = actions.get(action);
    if (!known) return { refused: 'ACTION_NOT_FOUND', action };
    if (known.owner !== circumstance.actor.person && !mayAct(roles, 'MANAGER', circumstance)) return notPermitted('MANAGER');
    if (known.completed !== undefined) return { refused: 'ACTION_COMPLETED', action };

    return [event('ActionCompleted', { action }, { ...(how !== undefined && { sealed: { how } }) })];
  },

  commandOf(made) {
    const completed = only(made, 'ActionCompleted');
    return { ...completed.data, ...saidIfAny(completed, 'how') };
  },
};
