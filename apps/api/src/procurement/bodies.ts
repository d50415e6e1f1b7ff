import {
  AddConsortiumMemberBody,
  AdmitConsortiumMemberBody,
  AttachCertificateBody,
  AttachPreliminaryAgreementBody,
  AttachSubcontractorCommitmentBody,
  ProposeConsortiumChangeBody,
  RemoveConsortiumMemberBody,
  ReplaceConsortiumMemberBody,
  SubmitApplicationBody,
  WithdrawApplicationBody,
} from './applications.bodies';
import { CheckRequirementBody, OpenProcurementBody, PublishInvitationBody, QualifyCandidateBody, RejectCandidateBody } from './procurements.bodies';

export const procurementBodies = {
  OpenProcurement: OpenProcurementBody,
  PublishInvitation: PublishInvitationBody,
  SubmitApplication: SubmitApplicationBody,
  AttachCertificate: AttachCertificateBody,
  AttachPreliminaryAgreement: AttachPreliminaryAgreementBody,
  AttachSubcontractorCommitment: AttachSubcontractorCommitmentBody,
  WithdrawApplication: WithdrawApplicationBody,
  AddConsortiumMember: AddConsortiumMemberBody,
  RemoveConsortiumMember: RemoveConsortiumMemberBody,
  ReplaceConsortiumMember: ReplaceConsortiumMemberBody,
  CheckRequirement: CheckRequirementBody,
  QualifyCandidate: QualifyCandidateBody,
  RejectCandidate: RejectCandidateBody,
  ProposeConsortiumChange: ProposeConsortiumChangeBody,
  AdmitConsortiumMember: AdmitConsortiumMemberBody,
};
