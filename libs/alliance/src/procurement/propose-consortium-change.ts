/**
 * Proposing that a company joins a consortium during the contract.
 *
 * The party whose consortium it is proposes it, and attaches the legal assessment of whether that would change the
 * contract in substance: without one nobody is admitted (C-01).
 */
import { combine, event, only, type Data, type Decider, type Enclosed } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import type { PartyId } from '../parties/events';
import { isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from '../parties/facts';
import type { MemberExists } from './application';
import type { Company } from './events';
import { consortia, consortiumChanges, type Consortia } from './facts';

export interface ProposeConsortiumChange extends Enclosed, Omit<Data<'ConsortiumChangeProposed'>, 'change'> {}

export type ProposeConsortiumChangeRefusal =
  NotPermitted | { readonly refused: 'PARTY_NOT_FOUND' | 'NOT_A_CONSORTIUM'; readonly party: PartyId } | MemberExists | DocumentNotFound;

const state = combine({ consortia, consortiumChanges, documents, parties, roles });

/** The member of the consortium that bears this name or this business id. */
export const namesakeIn = (known: Consortia, party: PartyId, { member, businessId }: Company): Company | undefined =>
  known.get(party)?.find((one) => one.member === member || one.businessId === businessId);

export const proposeConsortiumChange: Decider<ProposeConsortiumChange, ProposeConsortiumChangeRefusal, typeof state.initial> = {
  ...state,

  decide({ consortia, consortiumChanges, documents, parties, roles }, { party, company, assessment }, circumstance) {
    if (!isParty(parties, party, circumstance.today)) return { refused: 'PARTY_NOT_FOUND', party };
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    if (!consortia.has(party)) return { refused: 'NOT_A_CONSORTIUM', party };
    const namesake = namesakeIn(consortia, party, company);
    if (namesake) return { refused: 'MEMBER_EXISTS', member: namesake.member };
    const unknown = missing(documents, assessment);
    if (unknown) return unknown;

    return [event('ConsortiumChangeProposed', { change: `change-${consortiumChanges.size + 1}`, party, company, assessment })];
  },

  commandOf(made) {
    const { change: _, ...data } = only(made, 'ConsortiumChangeProposed').data;
    return data;
  },
};
