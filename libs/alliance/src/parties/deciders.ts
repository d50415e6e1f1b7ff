/** The commands of this subject, by name. */
import { admitOwnerParty } from './admit-owner-party';
import { adoptPolicySet } from './adopt-policy-set';
import { archiveAlliance } from './archive-alliance';
import { defineContractPeriod } from './define-contract-period';
import { draftAgreement } from './draft-agreement';
import { endCapacity } from './end-capacity';
import { fulfilEffectivenessCondition } from './fulfil-effectiveness-condition';
import { grantCapacity } from './grant-capacity';
import { grantRole } from './grant-role';
import { registerAlliance } from './register-alliance';
import { registerParty } from './register-party';
import { revokeRole } from './revoke-role';
import { setTerm } from './set-term';
import { signAgreement } from './sign-agreement';
import { withdrawParty } from './withdraw-party';

export const partyDeciders = {
  RegisterAlliance: registerAlliance,
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
  ArchiveAlliance: archiveAlliance,
};
