import type { Command, Evidence, Money } from '@app/alliance';
import { ActBody, Amount, AuthorisedBody, Day, DocumentVersion, Flag, Id, Nested, Text } from '../members';

const optional = { optional: true } as const;
const optionalList = { optional: true, list: true } as const;

export class ApplyingCompanyBody {
  @Id() member: string;
  @Text(200) legalName: string;
  @Text(40) businessId: string;
}
class TurnoverBody {
  @Amount() amount: Money;
  @Day() yearFrom: string;
  @Day({ description: 'The last day of twelve months.' }) yearTo: string;
  @Flag() confirmed: boolean;
}
class ApplyingMemberBody extends ApplyingCompanyBody {
  @Nested(() => TurnoverBody, optional) turnover?: TurnoverBody;
}
class ReferenceBody {
  @Id() reference: string;
  @Id({ description: 'A member or a subcontractor of this application.' }) owner: string;
  @Id({ description: 'A service entity of the invitation.' }) category: string;
}
class KeyPersonBody {
  @Text(100) duty: string;
  @Id({ description: 'A member or a subcontractor of this application.' }) of: string;
  @Id(optional) person?: string;
}

class OfCandidateBody extends ActBody {
  @Id() procurement: string;
  @Id() candidate: string;
}

export class SubmitApplicationBody extends OfCandidateBody implements Command<'SubmitApplication'> {
  @Nested(() => ApplyingMemberBody, { list: true, min: 1 }) members: ApplyingMemberBody[];
  @Nested(() => ApplyingCompanyBody, optionalList) subcontractors?: ApplyingCompanyBody[];
  @Nested(() => ReferenceBody, optionalList) references?: ReferenceBody[];
  @Nested(() => KeyPersonBody, optionalList) keyPersons?: KeyPersonBody[];
}

export class AttachCertificateBody extends OfCandidateBody implements Command<'AttachCertificate'> {
  @Id({ description: 'The company whose certificate it is; one that is not in the group yet is introduced as one that is to join.' }) member: string;
  @Id({ description: 'The name by which the invitation asks for it.' }) certificate: string;
  @Text(200) issuer: string;
  @Day() dated: string;
  @DocumentVersion() document: Evidence;
}

export class AttachPreliminaryAgreementBody extends OfCandidateBody implements Command<'AttachPreliminaryAgreement'> {
  @DocumentVersion() document: Evidence;
}

export class AttachSubcontractorCommitmentBody extends OfCandidateBody implements Command<'AttachSubcontractorCommitment'> {
  @Id() member: string;
  @Text(2000) resources: string;
  @DocumentVersion() document: Evidence;
}

export class WithdrawApplicationBody extends OfCandidateBody implements Command<'WithdrawApplication'> {
  @Id({ ...optional, description: 'The member who leaves; without it, the whole group withdraws.' }) member?: string;
}

export class AddConsortiumMemberBody extends OfCandidateBody implements Command<'AddConsortiumMember'> {
  @Id() member: string;
  @Text(200) legalName: string;
  @Text(40) businessId: string;
  @Id({ ...optionalList, description: 'Those of its own certificates on which it is let in.' }) certificates?: string[];
}

export class RemoveConsortiumMemberBody extends OfCandidateBody implements Command<'RemoveConsortiumMember'> {
  @Id() member: string;
}
export class ReplaceConsortiumMemberBody extends OfCandidateBody implements Command<'ReplaceConsortiumMember'> {
  @Id() member: string;
  @Id({ description: 'The company that would take its place.' }) by: string;
}

export class ProposeConsortiumChangeBody extends ActBody implements Command<'ProposeConsortiumChange'> {
  @Id() party: string;
  @Nested(() => ApplyingCompanyBody) company: ApplyingCompanyBody;
  @DocumentVersion({ description: 'The legal assessment of whether the contract would change in substance.' }) assessment: Evidence;
}

export class AdmitConsortiumMemberBody extends AuthorisedBody implements Command<'AdmitConsortiumMember'> {
  @Id() change: string;
}
