// Who delivers: subcontractors, key persons, network partners, a platform's participants. A name or a member, once released, is never changed.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { ProcurementId, RequirementId, RequirementKind } from '../procurement/events';
import type { Money } from '../values';
import type { AgreementId, PartyId } from './events';

export type SubcontractId = string;
export type ParticipantId = string;

export const SUBCONTRACT_CHECKS = ['PASS', 'FAIL'] as const;
export type SubcontractCheck = (typeof SUBCONTRACT_CHECKS)[number];
/** What was not as it should be when a subcontractor began to work (C-02). */
const SUBCONTRACT_FLAGS = ['BEFORE_APPROVAL', 'WITHOUT_AGREEMENT'] as const;
export type SubcontractFlag = (typeof SUBCONTRACT_FLAGS)[number];

export interface AskedRequirement {
  readonly requirement: RequirementId;
  readonly kind: RequirementKind;
}

export const deliveryEvents = {
  /** What a producer is paid under an agreement; what its subcontractors are paid is a part of it (C-03). */
  ProducerFeeSet: fact<{ party: PartyId; agreement: AgreementId; amount: Money }>(),

  /** `requirements` is the list by value; `procurement` where it was taken from an invitation (C-05). */
  SubcontractorProposed: act<{
    subcontract: SubcontractId;
    /** The principal: whoever answers for the subcontractor (C-04). */
    party: PartyId;
    company: { readonly legalName: string; readonly businessId: string };
    agreement?: AgreementId;
    service?: string;
    fee: Money;
    procurement?: ProcurementId;
    requirements: readonly AskedRequirement[];
  }>({ creates: 'subcontract' }),
  SubcontractorChecked: act<{ subcontract: SubcontractId; requirement: RequirementId; result: SubcontractCheck }, { reason?: string }>({
    sealed: { reason: 'ALLIANCE' },
  }),
  SubcontractorApproved: fact<{ subcontract: SubcontractId }>(),
  SubcontractorRefused: fact<{ subcontract: SubcontractId }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),
  /** `flags` where the work began though something was lacking: a fact is recorded, whether or not it should have been. */
  SubcontractStarted: fact<
    { subcontract: SubcontractId; agreement?: AgreementId; signature?: Evidence; flags?: readonly SubcontractFlag[] },
    { reason?: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
  SubcontractEnded: fact<{ subcontract: SubcontractId }, { reason?: string }>({ sealed: { reason: 'ALLIANCE' } }),
  /** `party` is the principal: its responsibility is what it was (C-04). */
  IncidentRecorded: fact<{ incident: string; subcontract: SubcontractId; party: PartyId }, { description: string }>({
    creates: 'incident',
    sealed: { description: 'ALLIANCE' },
  }),

  KeyPersonAssigned: fact<{ duty: string; party: PartyId; person: string; qualification: Evidence }>(),
  /** `replaces` is whoever had the duty last; `comparison` holds both qualifications beside each other (C-06). */
  KeyPersonReplaced: fact<{ duty: string; party: PartyId; person: string; replaces: string; comparison: Evidence; equalOrBetter: true }>(),
  KeyPersonLeft: fact<{ duty: string; party: PartyId; person: string }, { reason?: string }>({ sealed: { reason: 'PERSON:person' } }),

  NetworkPartnerJoined: fact<{ party: PartyId; agreement: AgreementId }>(),
  NetworkPartnerLeft: fact<{ party: PartyId }, { reason?: string }>({ sealed: { reason: 'ALLIANCE' } }),

  /** One of those who act through a party that is their platform; votes are the platform's alone (C-07). */
  PlatformParticipantJoined: fact<{ party: PartyId; participant: ParticipantId; legalName: string; businessId: string }>(),
  PlatformParticipantLeft: fact<{ party: PartyId; participant: ParticipantId }>(),
};
