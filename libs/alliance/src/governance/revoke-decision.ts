/**
 * Taking an adopted decision back before it took effect.
 *
 * It rests on another decision of the same body, or of one to which the matter is reserved. Once a decision has taken effect
 * it cannot be revoked, only superseded (D-10); and where the revoked one had superseded another, that one does not come back
 * (D-06).
 */
import { authorityOf, combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { decisionOf, mayUndo, restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import type { BodyId, DecisionId } from './events';
import { actsAsChair, bodies } from './facts';

export interface RevokeDecision extends Authorised {
  readonly decision: DecisionId;
}

export type RevokeDecisionRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_NOT_ADOPTED'; readonly decision: DecisionId }
  | { readonly refused: 'ALREADY_REVOKED'; readonly from: LocalDate }
  | { readonly refused: 'ALREADY_IN_EFFECT'; readonly decision: DecisionId; readonly from: LocalDate }
  | { readonly refused: 'NOT_THE_DECIDING_BODY'; readonly body: BodyId };

const state = combine({ bodies, decisions });

export const revokeDecision: Decider<RevokeDecision, RevokeDecisionRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions }, command, circumstance) {
    const { decision } = command;
    const known = decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    if (!circumstance.effectOf && !actsAsChair(bodies, known.body, circumstance)) return notPermitted('AJR_CHAIR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (known.inForceFrom !== undefined) return { refused: 'ALREADY_IN_EFFECT', decision, from: known.inForceFrom };
    if (known.revoked !== undefined) return { refused: 'ALREADY_REVOKED', from: known.revoked };
    if (known.stage !== 'ADOPTED') return { refused: 'DECISION_NOT_ADOPTED', decision };

    const authority = authorityOf(command, circumstance)!;
    const basis = decisionOf(decisions, authority);
    if (basis && !mayUndo(known, basis.body)) return { refused: 'NOT_THE_DECIDING_BODY', body: known.body };
    return [event('DecisionRevoked', { decision, ...(basis && { by: authority.ref }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const revoked = only(made, 'DecisionRevoked');
    return { decision: revoked.data.decision, ...saidOf(revoked) };
  },
};
