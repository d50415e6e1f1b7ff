import { ValidateBy } from 'class-validator';
import {
  AGREEMENT_KINDS,
  APPOINTED_ROLES,
  CAPACITIES,
  CURRENCIES,
  GRANTED_ROLES,
  LEDGER_ROLES,
  type Command,
  type Evidence,
  type Money,
} from '@app/alliance';
import { isZone } from '../calendar';
import {
  ActBody,
  Amount,
  AuthorisedBody,
  Day,
  DocumentVersion,
  FactBody,
  Flag,
  Fraction,
  Hash,
  Id,
  member,
  Nested,
  OneOf,
  Text,
  True,
  Whole,
} from '../members';
import { SetUp } from '../templates/set-up.body';
import { deliveryBodies } from './delivery.bodies';
import { PoliciesBody } from './policies.body';

const optional = { optional: true } as const;
const ROLES = [...GRANTED_ROLES, ...APPOINTED_ROLES, ...LEDGER_ROLES];
/** The sign by which an authority knows a company. */
export const BusinessId = () => Text(40);

/** A zone of the IANA database, such as Europe/Helsinki: the days of the alliance are counted in it (B-07). */
export const Zone = () =>
  member({ type: String, example: 'Europe/Helsinki' }, {}, (each) =>
    ValidateBy(
      {
        name: 'isZone',
        validator: {
          validate: (zone) => typeof zone === 'string' && isZone(zone),
          defaultMessage: (args) => `${args?.property} must be a zone of the IANA database`,
        },
      },
      each,
    ),
  );

export class NamedBody {
  @Text(200, optional) fi?: string;
  @Text(200, optional) sv?: string;
  @Text(200, optional) en?: string;
}
export class CompanyBody {
  @Id() member: string;
  @Text(200) legalName: string;
  @BusinessId() businessId: string;
}
class CostShareBody {
  @Id() party: string;
  @Fraction() share: string;
}

class TemplateBody {
  @Id() template: string;
  @Whole(1, 9999) version: number;
  @Hash() sha256: string;
}

export class RegisterAllianceBody extends FactBody implements Command<'RegisterAlliance'> {
  @Nested(() => NamedBody) name: NamedBody;
  @OneOf(['SERVICE', 'PROJECT']) kind: Command<'RegisterAlliance'>['kind'];
  @Text(100) sector: string;
  @Zone() timezone: string;
  @OneOf(CURRENCIES) currency: Command<'RegisterAlliance'>['currency'];
  @Id(optional) registrar?: string;
  @True({ optional: true, description: 'It ran before the ledger did; its history is entered from its records.' }) takenOver?: true;
  @Nested(() => TemplateBody, { optional: true, description: 'The template that it was set up from, by its digest.' }) template?: TemplateBody;
  @SetUp() setUp?: Command<'RegisterAlliance'>['setUp'];
}

export class AdoptPolicySetBody extends AuthorisedBody implements Command<'AdoptPolicySet'> {
  @Nested(() => PoliciesBody) policies: PoliciesBody;
}

export class SetTermBody extends AuthorisedBody implements Command<'SetTerm'> {
  @Day() start: string;
  @Day() end: string;
  @Text(200) basis: string;
}

export class DefineContractPeriodBody extends AuthorisedBody implements Command<'DefineContractPeriod'> {
  @Id() period: string;
  @Day() from: string;
  @Day() to: string;
  @Amount() target: Money;
}

class RoleBody extends AuthorisedBody {
  @Id() person: string;
  @OneOf(ROLES) role: Command<'GrantRole'>['role'];
  @Id(optional) party?: string;
  @Id(optional) body?: string;
  @Id(optional) candidate?: string;
}
export class GrantRoleBody extends RoleBody implements Command<'GrantRole'> {
  @Day(optional) to?: string;
}
export class RevokeRoleBody extends RoleBody implements Command<'RevokeRole'> {}

export class RegisterPartyBody extends FactBody implements Command<'RegisterParty'> {
  @Id() party: string;
  @Text(200) legalName: string;
  @BusinessId() businessId: string;
  @OneOf(['ORGANISATION', 'CONSORTIUM']) kind: Command<'RegisterParty'>['kind'];
  @OneOf(CAPACITIES, { list: true }) capacities: Command<'RegisterParty'>['capacities'];
  @Nested(() => CompanyBody, { optional: true, list: true, min: 1 }) members?: CompanyBody[];
}

export class GrantCapacityBody extends AuthorisedBody implements Command<'GrantCapacity'> {
  @Id() party: string;
  @OneOf(CAPACITIES) capacity: Command<'GrantCapacity'>['capacity'];
  @Day(optional) to?: string;
}
export class EndCapacityBody extends AuthorisedBody implements Command<'EndCapacity'> {
  @Id() party: string;
  @OneOf(CAPACITIES) capacity: Command<'EndCapacity'>['capacity'];
}

export class AdmitOwnerPartyBody extends AuthorisedBody implements Command<'AdmitOwnerParty'> {
  @Id() party: string;
  @Id() agreement: string;
  @Text(500, { list: true }) responsibilities: readonly string[];
  @Nested(() => CostShareBody, { list: true }) costShares: CostShareBody[];
}
export class WithdrawPartyBody extends AuthorisedBody implements Command<'WithdrawParty'> {
  @Id() party: string;
  @Text(2000) reason: string;
  @Id(optional) settlement?: string;
  @Text(500, { list: true }) obligations: readonly string[];
}

export class DraftAgreementBody extends ActBody implements Command<'DraftAgreement'> {
  @Id() agreement: string;
  @OneOf(AGREEMENT_KINDS, optional) kind?: Command<'DraftAgreement'>['kind'];
  @Id({ optional: true, list: true, min: 1 }) parties?: readonly string[];
  @Id({ optional: true, description: 'The agreement that a change agreement changes.' }) amends?: string;
  @Id({ optional: true, description: 'The procurement that it follows from; without it, it is signed when none is open any more.' })
  procurement?: string;
  @Day({ optional: true, description: 'The last day on which this version holds.' }) until?: string;
  @Whole(1, 9999, optional) version?: number;
  @DocumentVersion() document: Evidence;
  @Id(optional) editor?: string;
  @Id(optional) checker?: string;
  @Id(optional) decision?: string;
  @Text(2000, optional) changeNote?: string;
}
export class SignAgreementBody extends FactBody implements Command<'SignAgreement'> {
  @Id() agreement: string;
  @Whole(1, 9999) version: number;
  @Id() party: string;
  @Flag(optional) conditional?: boolean;
}
export class FulfilEffectivenessConditionBody extends AuthorisedBody implements Command<'FulfilEffectivenessCondition'> {
  @Id() agreement: string;
  @Id() party: string;
}

export class ArchiveAllianceBody extends AuthorisedBody implements Command<'ArchiveAlliance'> {}

export const partyBodies = {
  RegisterAlliance: RegisterAllianceBody,
  AdoptPolicySet: AdoptPolicySetBody,
  SetTerm: SetTermBody,
  DefineContractPeriod: DefineContractPeriodBody,
  GrantRole: GrantRoleBody,
  RevokeRole: RevokeRoleBody,
  RegisterParty: RegisterPartyBody,
  GrantCapacity: GrantCapacityBody,
  EndCapacity: EndCapacityBody,
  AdmitOwnerParty: AdmitOwnerPartyBody,
  WithdrawParty: WithdrawPartyBody,
  DraftAgreement: DraftAgreementBody,
  SignAgreement: SignAgreementBody,
  FulfilEffectivenessCondition: FulfilEffectivenessConditionBody,
  ...deliveryBodies,
  ArchiveAlliance: ArchiveAllianceBody,
};
