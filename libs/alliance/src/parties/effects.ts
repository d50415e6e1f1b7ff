/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { acceptHistory, type AcceptHistory } from './accept-history';
import { admitOwnerParty, type AdmitOwnerParty } from './admit-owner-party';
import { adoptPolicySet, type AdoptPolicySet } from './adopt-policy-set';
import { approveSubcontractor, type ApproveSubcontractor } from './approve-subcontractor';
import { archiveAlliance, type ArchiveAlliance } from './archive-alliance';
import { defineContractPeriod, type DefineContractPeriod } from './define-contract-period';
import { endCapacity, type EndCapacity } from './end-capacity';
import { fulfilEffectivenessCondition, type FulfilEffectivenessCondition } from './fulfil-effectiveness-condition';
import { grantCapacity, type GrantCapacity } from './grant-capacity';
import { grantRole, type GrantRole } from './grant-role';
import { joinNetworkPartner, type JoinNetworkPartner } from './join-network-partner';
import { leaveNetwork, type LeaveNetwork } from './leave-network';
import { recordPrinciple, type RecordPrinciple } from './record-principle';
import { recordProducerFee, type RecordProducerFee } from './record-producer-fee';
import { refuseSubcontractor, type RefuseSubcontractor } from './refuse-subcontractor';
import { replaceKeyPerson, type ReplaceKeyPerson } from './replace-key-person';
import { revokeRole, type RevokeRole } from './revoke-role';
import { setTerm, type SetTerm } from './set-term';
import { terminateAgreement, type TerminateAgreement } from './terminate-agreement';
import { withdrawParty, type WithdrawParty } from './withdraw-party';

export interface PartyEffects {
  AdoptPolicySet: AdoptPolicySet;
  SetTerm: SetTerm;
  DefineContractPeriod: DefineContractPeriod;
  GrantRole: GrantRole;
  RevokeRole: RevokeRole;
  GrantCapacity: GrantCapacity;
  EndCapacity: EndCapacity;
  AdmitOwnerParty: AdmitOwnerParty;
  WithdrawParty: WithdrawParty;
  FulfilEffectivenessCondition: FulfilEffectivenessCondition;
  TerminateAgreement: TerminateAgreement;
  RecordPrinciple: RecordPrinciple;
  JoinNetworkPartner: JoinNetworkPartner;
  LeaveNetwork: LeaveNetwork;
  ApproveSubcontractor: ApproveSubcontractor;
  RefuseSubcontractor: RefuseSubcontractor;
  RecordProducerFee: RecordProducerFee;
  ReplaceKeyPerson: ReplaceKeyPerson;
  AcceptHistory: AcceptHistory;
  ArchiveAlliance: ArchiveAlliance;
}

export const partyEffects = {
  AdoptPolicySet: adoptPolicySet,
  SetTerm: setTerm,
  DefineContractPeriod: defineContractPeriod,
  GrantRole: grantRole,
  RevokeRole: revokeRole,
  GrantCapacity: grantCapacity,
  EndCapacity: endCapacity,
  AdmitOwnerParty: admitOwnerParty,
  WithdrawParty: withdrawParty,
  FulfilEffectivenessCondition: fulfilEffectivenessCondition,
  TerminateAgreement: terminateAgreement,
  RecordPrinciple: recordPrinciple,
  JoinNetworkPartner: joinNetworkPartner,
  LeaveNetwork: leaveNetwork,
  ApproveSubcontractor: approveSubcontractor,
  RefuseSubcontractor: refuseSubcontractor,
  RecordProducerFee: recordProducerFee,
  ReplaceKeyPerson: replaceKeyPerson,
  AcceptHistory: acceptHistory,
  ArchiveAlliance: archiveAlliance,
};
