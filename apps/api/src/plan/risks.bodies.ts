import { GRANTED_ROLES, RISK_KINDS, TREATMENTS, type Command, type Money } from '@app/alliance';
import { Amount, AuthorisedBody, Day, FactBody, Id, OneOf, Text, Whole } from '../members';

const optional = { optional: true } as const;

export class IdentifyRiskBody extends FactBody implements Command<'IdentifyRisk'> {
  @Id({ ...optional, description: 'The name by which people know it; else it is numbered.' }) risk?: string;
  @OneOf(RISK_KINDS) kind: Command<'IdentifyRisk'>['kind'];
  @Text(200) title: string;
  @Text(4000, optional) description?: string;
  @Id({ ...optional, description: 'A person who has a role in the alliance. An owner or a role that owns it must be named.' }) owner?: string;
  @OneOf(GRANTED_ROLES, { ...optional, description: 'Whoever holds this role owns it.' }) ownerRole?: Command<'IdentifyRisk'>['ownerRole'];
  @Whole(1, 5, optional) probability?: number;
  @Whole(1, 5, optional) impact?: number;
  @Amount({ ...optional, description: 'What it would cost, or bring.' }) amount?: Money;
  @Day({ ...optional, description: 'The last day on which it is to be assessed.' }) reviewBy?: string;
}
export class AssessRiskBody extends FactBody implements Command<'AssessRisk'> {
  @Id() risk: string;
  @Whole(1, 5) probability: number;
  @Whole(1, 5) impact: number;
  @Amount(optional) amount?: Money;
  @Day({ ...optional, description: 'The last day on which it is to be assessed again.' }) reviewBy?: string;
  @Text(4000, optional) grounds?: string;
}
export class TreatRiskBody extends AuthorisedBody implements Command<'TreatRisk'> {
  @Id() risk: string;
  @OneOf(TREATMENTS) treatment: Command<'TreatRisk'>['treatment'];
  @Amount({ ...optional, description: 'What it costs: above the delegated limit the steering group decides.' }) amount?: Money;
  @Day({ ...optional, description: 'The day by which it is to be done.' }) due?: string;
  @Text(4000, optional) plan?: string;
}
export class MaterialiseRiskBody extends FactBody implements Command<'MaterialiseRisk'> {
  @Id() risk: string;
  @Amount({ ...optional, description: 'What it cost, or brought.' }) amount?: Money;
  @Text(4000, optional) account?: string;
}
export class CloseRiskBody extends FactBody implements Command<'CloseRisk'> {
  @Id() risk: string;
  @Text(2000) reason: string;
}

export const riskBodies = {
  IdentifyRisk: IdentifyRiskBody,
  AssessRisk: AssessRiskBody,
  TreatRisk: TreatRiskBody,
  MaterialiseRisk: MaterialiseRiskBody,
  CloseRisk: CloseRiskBody,
};
