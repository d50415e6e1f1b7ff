import { REQUIREMENT_KINDS, SUBCONTRACT_CHECKS, TERMINATION_GROUNDS, type Command, type Evidence, type Money } from '@app/alliance';
import { ActBody, Amount, AuthorisedBody, DocumentVersion, FactBody, Id, Nested, OneOf, Text, True, Whole } from '../members';

const optional = { optional: true } as const;
const Reason = () => Text(2000, optional);
/** What a key person answers for, as the tender or the agreement calls it. */
const Duty = () => Text(100);

export class TerminateAgreementBody extends AuthorisedBody implements Command<'TerminateAgreement'> {
  @Id() agreement: string;
  @OneOf(TERMINATION_GROUNDS) ground: Command<'TerminateAgreement'>['ground'];
  @Id({ optional: true, list: true, min: 1, description: 'Those for whom it ends; all, where nobody is named.' }) parties?: readonly string[];
  @Reason() reason?: string;
}

class PrincipleTextBody {
  @Text(2000, optional) fi?: string;
  @Text(2000, optional) sv?: string;
  @Text(2000, optional) en?: string;
}
export class RecordPrincipleBody extends AuthorisedBody implements Command<'RecordPrinciple'> {
  @Whole(1, 999) number: number;
  @Nested(() => PrincipleTextBody) text: PrincipleTextBody;
}

export class RecordProducerFeeBody extends AuthorisedBody implements Command<'RecordProducerFee'> {
  @Id() party: string;
  @Id() agreement: string;
  @Amount() amount: Money;
}

class SubcontractorBody {
  @Text(200) legalName: string;
  @Text(40) businessId: string;
}
class AskedRequirementBody {
  @Id() requirement: string;
  @OneOf(REQUIREMENT_KINDS, { description: 'TURNOVER is not asked of subcontractors.' })
  kind: NonNullable<Command<'ProposeSubcontractor'>['requirements']>[number]['kind'];
}
export class ProposeSubcontractorBody extends ActBody implements Command<'ProposeSubcontractor'> {
  @Id() subcontract: string;
  @Id({ description: 'The principal.' }) party: string;
  @Nested(() => SubcontractorBody) company: SubcontractorBody;
  @Id({ optional: true, description: 'The sub-alliance agreement, where there is one already.' }) agreement?: string;
  @Id(optional) service?: string;
  @Amount() fee: Money;
  @Id({ optional: true, description: 'The procurement whose invitation gives the list of requirements.' }) procurement?: string;
  @Nested(() => AskedRequirementBody, { optional: true, list: true, min: 1, description: 'The list, where no invitation gives it.' })
  requirements?: AskedRequirementBody[];
}
export class CheckSubcontractorBody extends ActBody implements Command<'CheckSubcontractor'> {
  @Id() subcontract: string;
  @Id() requirement: string;
  @OneOf(SUBCONTRACT_CHECKS) result: Command<'CheckSubcontractor'>['result'];
  @Reason() reason?: string;
}
export class ApproveSubcontractorBody extends AuthorisedBody implements Command<'ApproveSubcontractor'> {
  @Id() subcontract: string;
}
export class RefuseSubcontractorBody extends AuthorisedBody implements Command<'RefuseSubcontractor'> {
  @Id() subcontract: string;
  @Text(2000) reason: string;
}
export class StartSubcontractBody extends FactBody implements Command<'StartSubcontract'> {
  @Id() subcontract: string;
  @Id({ optional: true, description: 'The sub-alliance agreement, where the proposal did not name it.' }) agreement?: string;
  @DocumentVersion({ optional: true, description: "The document that bears the subcontractor's own signature." }) signature?: Evidence;
  @True({ optional: true, description: 'The work began although approval or agreement was lacking; the entry shows which.' }) irregular?: true;
  @Reason() reason?: string;
}
export class EndSubcontractBody extends FactBody implements Command<'EndSubcontract'> {
  @Id() subcontract: string;
  @Reason() reason?: string;
}
export class RecordIncidentBody extends FactBody implements Command<'RecordIncident'> {
  @Id() subcontract: string;
  @Text(4000) description: string;
}

export class AssignKeyPersonBody extends FactBody implements Command<'AssignKeyPerson'> {
  @Duty() duty: string;
  @Id() party: string;
  @Id() person: string;
  @DocumentVersion() qualification: Evidence;
}
export class ReplaceKeyPersonBody extends AuthorisedBody implements Command<'ReplaceKeyPerson'> {
  @Duty() duty: string;
  @Id() party: string;
  @Id() person: string;
  @DocumentVersion({ description: 'Both qualifications beside each other.' }) comparison: Evidence;
  @True() equalOrBetter: true;
}
export class EndKeyPersonBody extends FactBody implements Command<'EndKeyPerson'> {
  @Duty() duty: string;
  @Id() party: string;
  @Reason() reason?: string;
}

export class JoinNetworkPartnerBody extends AuthorisedBody implements Command<'JoinNetworkPartner'> {
  @Id() party: string;
  @Id() agreement: string;
}
export class LeaveNetworkBody extends AuthorisedBody implements Command<'LeaveNetwork'> {
  @Id() party: string;
  @Reason() reason?: string;
}
export class RegisterParticipantBody extends FactBody implements Command<'RegisterParticipant'> {
  @Id({ description: 'The platform.' }) party: string;
  @Id() participant: string;
  @Text(200) legalName: string;
  @Text(40) businessId: string;
}
export class LeaveParticipantBody extends FactBody implements Command<'LeaveParticipant'> {
  @Id() party: string;
  @Id() participant: string;
}

export const deliveryBodies = {
  TerminateAgreement: TerminateAgreementBody,
  RecordPrinciple: RecordPrincipleBody,
  RecordProducerFee: RecordProducerFeeBody,
  ProposeSubcontractor: ProposeSubcontractorBody,
  CheckSubcontractor: CheckSubcontractorBody,
  ApproveSubcontractor: ApproveSubcontractorBody,
  RefuseSubcontractor: RefuseSubcontractorBody,
  StartSubcontract: StartSubcontractBody,
  EndSubcontract: EndSubcontractBody,
  RecordIncident: RecordIncidentBody,
  AssignKeyPerson: AssignKeyPersonBody,
  ReplaceKeyPerson: ReplaceKeyPersonBody,
  EndKeyPerson: EndKeyPersonBody,
  JoinNetworkPartner: JoinNetworkPartnerBody,
  LeaveNetwork: LeaveNetworkBody,
  RegisterParticipant: RegisterParticipantBody,
  LeaveParticipant: LeaveParticipantBody,
};
