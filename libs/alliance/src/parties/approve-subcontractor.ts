/**
 * Approving a subcontractor, by decision of the steering group or of the client.
 *
 * The company has passed every requirement on its list (C-05), and what it is paid is a part of what its principal is paid:
 * together with what is bound to others, never more than that on any day from then on (C-03). Approval lets it begin once
 * the sub-alliance agreement is signed (C-02), and takes nothing from what the principal answers for (C-04).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { RequirementId } from '../procurement/events';
import { isLess, type Money } from '../values';
import {
  notOfEither,
  recordsForEither,
  undecided,
  type NotTheDecidingBody,
  type PartyNotFound,
  type SubcontractNotFound,
  type SubcontractSettled,
} from './delivering';
import type { SubcontractId } from './delivery-events';
import { leastFeeFrom, leftOfFee, producerFees, subcontracts, unmetBySubcontractor } from './delivery-facts';
import type { PartyId } from './events';
import { isParty, notPermitted, parties, policies, roles, type NotPermitted } from './facts';

export interface ApproveSubcontractor extends Authorised {
  readonly subcontract: SubcontractId;
}

export type ApproveSubcontractorRefusal =
  | NotPermitted
  | AuthorityRefusal
  | SubcontractNotFound
  | SubcontractSettled
  | NotTheDecidingBody
  | PartyNotFound
  | { readonly refused: 'REQUIREMENT_NOT_MET'; readonly requirements: readonly RequirementId[] }
  | { readonly refused: 'FEE_NOT_SET'; readonly party: PartyId }
  | { readonly refused: 'FEE_EXCEEDED'; readonly party: PartyId; readonly left: Money };

const state = combine({ bodies, decisions, parties, policies, producerFees, roles, subcontracts });

export const approveSubcontractor: Decider<ApproveSubcontractor, ApproveSubcontractorRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { subcontract } = command;
    if (!recordsForEither(known.roles, known.bodies, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn(known, command, circumstance);
    if (lacking) return lacking;
    const found = undecided(known.subcontracts, subcontract);
    if ('refused' in found) return found;
    const { party, fee } = found;
    const on = dayOf(command, circumstance);
    const another = notOfEither(known, command, on, circumstance);
    if (another) return another;
    if (!isParty(known.parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const requirements = unmetBySubcontractor(found);
    if (requirements.length > 0) return { refused: 'REQUIREMENT_NOT_MET', requirements };

    const principals = leastFeeFrom(known.producerFees, party, on);
    if (!principals) return { refused: 'FEE_NOT_SET', party };
    const others = new Map([...known.subcontracts].filter(([id]) => id !== subcontract));
    const left = leftOfFee(others, party, principals);
    if (isLess(left, fee)) return { refused: 'FEE_EXCEEDED', party, left };

    return [event('SubcontractorApproved', { subcontract }, said(command, circumstance))];
  },

  commandOf(made) {
    const approved = only(made, 'SubcontractorApproved');
    return { ...approved.data, ...saidOf(approved) };
  },
};
