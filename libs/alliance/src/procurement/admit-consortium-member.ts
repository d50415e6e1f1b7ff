/**
 * Admitting a company to a consortium during the contract.
 *
 * It takes three things: a decision of the steering group, the client's own approval of that very decision, and the legal
 * assessment that was recorded with the proposal (C-01). The decision may admit the company itself, as its effect, or the
 * party's signatory records it and cites the decision.
 */
import { authorityOf, combine, dayOf, event, only, said, saidOf, type Authorised, type Circumstance, type Decider } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { approvalOf, decisions, type Decision } from '../governance/decision-facts';
import type { BodyId } from '../governance/events';
import { bodies, isSteeringGroup, steeringGroupOf } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { isParty, mayAct, notPermitted, parties, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import type { MemberExists } from './application';
import { consortia, consortiumChanges } from './facts';
import { namesakeIn } from './propose-consortium-change';

export interface AdmitConsortiumMember extends Authorised {
  readonly change: string;
}

export type AdmitConsortiumMemberRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'CHANGE_NOT_FOUND' | 'ALREADY_ADMITTED'; readonly change: string }
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | MemberExists
  | { readonly refused: 'NOT_THE_DECIDING_BODY' | 'APPROVAL_MISSING'; readonly body: BodyId };

const state = combine({ bodies, consortia, consortiumChanges, decisions, parties, policies, roles });

/** A decision that waits for the client's approval takes effect only with it, so its own effect need not ask again (D-21). */
const isApproved = (decision: Decision, client: BodyId, { effectOf }: Circumstance): boolean =>
  approvalOf(decision, client)?.outcome === 'GRANTED' || (effectOf !== undefined && decision.approvalsRequired.includes(client));

export const admitConsortiumMember: Decider<AdmitConsortiumMember, AdmitConsortiumMemberRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, consortia, consortiumChanges, decisions, parties, policies, roles }, command, circumstance) {
    const { change } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance)) return notPermitted('PARTY_SIGNATORY');
    const proposed = consortiumChanges.get(change);
    if (!proposed) return { refused: 'CHANGE_NOT_FOUND', change };
    const { party, company } = proposed;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    if (proposed.admitted !== undefined) return { refused: 'ALREADY_ADMITTED', change };
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const namesake = namesakeIn(consortia, party, company);
    if (namesake) return { refused: 'MEMBER_EXISTS', member: namesake.member };

    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const authority = authorityOf(command, circumstance);
    const decision = authority && decisionOf(decisions, authority);
    if (!decision) return { refused: 'AUTHORITY_MISSING' };
    if (!isSteeringGroup(bodies, decision.body)) return { refused: 'NOT_THE_DECIDING_BODY', body: steeringGroupOf(bodies) ?? 'AJR' };
    const { clientBody } = policiesOn(policies, on);
    if (clientBody === undefined) return { refused: 'APPROVAL_MISSING', body: 'CLIENT' };
    if (!isApproved(decision, clientBody, circumstance)) return { refused: 'APPROVAL_MISSING', body: clientBody };

    const { member, legalName, businessId } = company;
    return [event('ConsortiumMemberAdmitted', { change, party, member, legalName, businessId }, said(command, circumstance))];
  },

  commandOf(made) {
    const admitted = only(made, 'ConsortiumMemberAdmitted');
    return { change: admitted.data.change, ...saidOf(admitted) };
  },
};
