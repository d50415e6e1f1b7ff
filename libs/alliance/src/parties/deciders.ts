/** The commands of this subject, by name. */
import { acceptHistory } from './accept-history';
import { admitOwnerParty } from './admit-owner-party';
import { adoptPolicySet } from './adopt-policy-set';
import { approveSubcontractor } from './approve-subcontractor';
import { archiveAlliance } from './archive-alliance';
import { assignKeyPerson } from './assign-key-person';
import { checkSubcontractor } from './check-subcontractor';
import { defineContractPeriod } from './define-contract-period';
import { draftAgreement } from './draft-agreement';
import { endCapacity } from './end-capacity';
import { endKeyPerson } from './end-key-person';
import { endSubcontract } from './end-subcontract';
import { fulfilEffectivenessCondition } from './fulfil-effectiveness-condition';
import { grantCapacity } from './grant-capacity';
import { grantRole } from './grant-role';
import { joinNetworkPartner } from './join-network-partner';
import { leaveNetwork } from './leave-network';
import { leaveParticipant, registerParticipant } from './participants';
import { proposeSubcontractor } from './propose-subcontractor';
import { recordIncident } from './record-incident';
import { recordPrinciple } from './record-principle';
import { recordProducerFee } from './record-producer-fee';
import { refuseSubcontractor } from './refuse-subcontractor';
import { registerParty } from './register-party';
import { replaceKeyPerson } from './replace-key-person';
import { revokeRole } from './revoke-role';
import { setTerm } from './set-term';
import { signAgreement } from './sign-agreement';
import { startSubcontract } from './start-subcontract';
import { terminateAgreement } from './terminate-agreement';
import { withdrawParty } from './withdraw-party';

export const partyDeciders = {
  AdoptPolicySet: adoptPolicySet,
  SetTerm: setTerm,
  DefineContractPeriod: defineContractPeriod,
  GrantRole: grantRole,
  RevokeRole: revokeRole,
  RegisterParty: registerParty,
  GrantCapacity: grantCapacity,
  EndCapacity: endCapacity,
  AdmitOwnerParty: admitOwnerParty,
  WithdrawParty: withdrawParty,
  DraftAgreement: draftAgreement,
  SignAgreement: signAgreement,
  FulfilEffectivenessCondition: fulfilEffectivenessCondition,
  TerminateAgreement: terminateAgreement,
  RecordPrinciple: recordPrinciple,
  RecordProducerFee: recordProducerFee,
  ProposeSubcontractor: proposeSubcontractor,
  CheckSubcontractor: checkSubcontractor,
  ApproveSubcontractor: approveSubcontractor,
  RefuseSubcontractor: refuseSubcontractor,
  StartSubcontract: startSubcontract,
  EndSubcontract: endSubcontract,
  RecordIncident: recordIncident,
  AssignKeyPerson: assignKeyPerson,
  ReplaceKeyPerson: replaceKeyPerson,
  EndKeyPerson: endKeyPerson,
  JoinNetworkPartner: joinNetworkPartner,
  LeaveNetwork: leaveNetwork,
  RegisterParticipant: registerParticipant,
  LeaveParticipant: leaveParticipant,
  AcceptHistory: acceptHistory,
  ArchiveAlliance: archiveAlliance,
};
