/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { admitOwnerParty, type AdmitOwnerParty } from './admit-owner-party';
import { adoptPolicySet, type AdoptPolicySet } from './adopt-policy-set';
import { archiveAlliance, type ArchiveAlliance } from './archive-alliance';
import { defineContractPeriod, type DefineContractPeriod } from './define-contract-period';
import { endCapacity, type EndCapacity } from './end-capacity';
import { fulfilEffectivenessCondition, type FulfilEffectivenessCondition } from './fulfil-effectiveness-condition';
import { grantCapacity, type GrantCapacity } from './grant-capacity';
import { grantRole, type GrantRole } from './grant-role';
import { revokeRole, type RevokeRole } from './revoke-role';
import { setTerm, type SetTerm } from './set-term';
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
  ArchiveAlliance: archiveAlliance,
};
