/**
 * Requiring the approval of a body outside.
 *
 * The chair records that a proposal needs it, before it is adopted: then it takes effect only with that approval (D-21).
 * Where the policies ask for one, the ballot brings it along by itself.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { decisions, isSettled } from './decision-facts';
import type { BodyId, DecisionId } from './events';
import { actsAsChair, bodies } from './facts';

export interface RequireApproval extends Enclosed {
  readonly decision: DecisionId;
  readonly body: BodyId;
}

export type RequireApprovalRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_SETTLED'; readonly decision: DecisionId }
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_NOT_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'ALREADY_REQUIRED'; readonly body: BodyId };

const state = combine({ bodies, decisions });

export const requireApproval: Decider<RequireApproval, RequireApprovalRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions }, { decision, body }, circumstance) {
    const known = decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    if (!actsAsChair(bodies, known.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (isSettled(known)) return { refused: 'DECISION_SETTLED', decision };
    const approving = bodies.get(body);
    if (!approving || approving.from > circumstance.today) return { refused: 'BODY_NOT_FOUND', body };
    if (approving.kind !== 'OUTSIDE') return { refused: 'BODY_NOT_OUTSIDE', body };
    if (known.approvalsRequired.includes(body)) return { refused: 'ALREADY_REQUIRED', body };
    return [event('ApprovalRequired', { decision, body })];
  },

  commandOf: (made) => only(made, 'ApprovalRequired').data,
};
