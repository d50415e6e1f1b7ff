/** The commands of this subject, by name. */
import { addConsortiumMember } from './add-consortium-member';
import { admitConsortiumMember } from './admit-consortium-member';
import { attachCertificate } from './attach-certificate';
import { attachPreliminaryAgreement } from './attach-preliminary-agreement';
import { attachSubcontractorCommitment } from './attach-subcontractor-commitment';
import { checkRequirement } from './check-requirement';
import { removeConsortiumMember, replaceConsortiumMember } from './frozen-consortium';
import { openProcurement } from './open-procurement';
import { proposeConsortiumChange } from './propose-consortium-change';
import { publishInvitation } from './publish-invitation';
import { qualifyCandidate } from './qualify-candidate';
import { rejectCandidate } from './reject-candidate';
import { submitApplication } from './submit-application';
import { withdrawApplication } from './withdraw-application';

export const procurementDeciders = {
  OpenProcurement: openProcurement,
  PublishInvitation: publishInvitation,
  SubmitApplication: submitApplication,
  AttachCertificate: attachCertificate,
  AttachPreliminaryAgreement: attachPreliminaryAgreement,
  AttachSubcontractorCommitment: attachSubcontractorCommitment,
  WithdrawApplication: withdrawApplication,
  AddConsortiumMember: addConsortiumMember,
  RemoveConsortiumMember: removeConsortiumMember,
  ReplaceConsortiumMember: replaceConsortiumMember,
  CheckRequirement: checkRequirement,
  QualifyCandidate: qualifyCandidate,
  RejectCandidate: rejectCandidate,
  ProposeConsortiumChange: proposeConsortiumChange,
  AdmitConsortiumMember: admitConsortiumMember,
};
