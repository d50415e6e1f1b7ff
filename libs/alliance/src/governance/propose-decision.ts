/**
 * Proposing a decision.
 *
 * Any seat of the body, its chair or the manager puts a proposal before it, complete in what those who vote must know (V-01),
 * and within the delegation it names, if it names one (V-25). The entry that carries the proposal is what votes will name.
 */
import { event, isRefusal, only, type Decider, type Enclosed } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { BodyId } from './events';
import { contentBack, contentOf, mayPropose, proposing, type ProposalContent, type ProposalRefusal } from './proposing';

export interface ProposeDecision extends Enclosed, ProposalContent {
  readonly body: BodyId;
  /** The name by which people know the decision. */
  readonly label?: string;
}

export type ProposeDecisionRefusal =
  | NotPermitted
  | ProposalRefusal
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_IS_OUTSIDE'; readonly body: BodyId };

export const proposeDecision: Decider<ProposeDecision, ProposeDecisionRefusal, typeof proposing.initial> = {
  ...proposing,

  decide(state, command, circumstance) {
    const { body, label } = command;
    const { today } = circumstance;
    const known = state.bodies.get(body);
    if (!known || known.from > today) return { refused: 'BODY_NOT_FOUND', body };
    if (known.kind === 'OUTSIDE') return { refused: 'BODY_IS_OUTSIDE', body };
    if (!mayPropose(state, body, circumstance)) return notPermitted('AJR_MEMBER');

    const content = contentOf(state, body, command, today);
    if (isRefusal(content)) return content;
    const { terms, words } = content;
    const decision = `decision-${state.decisions.size + 1}`;
    return [event('DecisionProposed', { decision, body, ...(label !== undefined && { label }), version: 1, ...terms }, { sealed: words })];
  },

  commandOf(made) {
    const proposed = only(made, 'DecisionProposed');
    const { body, label } = proposed.data;
    return { body, ...(label !== undefined && { label }), ...contentBack(proposed) };
  },
};
