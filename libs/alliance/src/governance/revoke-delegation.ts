/**
 * Revoking a delegation.
 *
 * From its day on nothing more is decided under the delegation; what was decided before stays as it is (V-26). Only the body
 * that granted it takes it back.
 */
import { authorityOf, combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { decisionOf, delegations, restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import { mayDelegate } from './delegation-check';
import type { BodyId, DelegationId } from './events';
import { bodies } from './facts';

export interface RevokeDelegation extends Authorised {
  readonly delegation: DelegationId;
}

export type RevokeDelegationRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'DELEGATION_NOT_FOUND'; readonly delegation: DelegationId }
  | { readonly refused: 'ALREADY_REVOKED'; readonly from: LocalDate }
  | { readonly refused: 'NOT_THE_DECIDING_BODY'; readonly body: BodyId };

const state = combine({ bodies, decisions, delegations, roles });

export const revokeDelegation: Decider<RevokeDelegation, RevokeDelegationRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, delegations, roles }, command, circumstance) {
    const { delegation } = command;
    const authority = authorityOf(command, circumstance);
    const by = authority && decisionOf(decisions, authority)?.body;
    if (!mayDelegate(bodies, roles, by, circumstance)) return notPermitted('AJR_CHAIR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const known = delegations.get(delegation);
    if (!known) return { refused: 'DELEGATION_NOT_FOUND', delegation };
    if (known.revoked !== undefined) return { refused: 'ALREADY_REVOKED', from: known.revoked };
    const granter = known.authority && decisionOf(decisions, known.authority)?.body;
    if (granter !== undefined && granter !== by) return { refused: 'NOT_THE_DECIDING_BODY', body: granter };

    return [event('DelegationRevoked', { delegation }, said(command, circumstance))];
  },

  commandOf(made) {
    const revoked = only(made, 'DelegationRevoked');
    return { ...revoked.data, ...saidOf(revoked) };
  },
};
