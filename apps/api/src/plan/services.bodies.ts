import type { Command, Evidence } from '@app/alliance';
import { AuthorisedBody, DocumentVersion, Id, Nested, Text, Whole } from '../members';

const optional = { optional: true } as const;

class ServiceNameBody {
  @Text(200, optional) fi?: string;
  @Text(200, optional) sv?: string;
  @Text(200, optional) en?: string;
}
class PlannedServiceBody {
  @Id() service: string;
  @Id({ description: 'A party that holds a producing capacity on the day.' }) producer: string;
  @Nested(() => ServiceNameBody, optional) name?: ServiceNameBody;
}

export class AdoptServicePlanBody extends AuthorisedBody implements Command<'AdoptServicePlan'> {
  @DocumentVersion() document: Evidence;
  @Nested(() => PlannedServiceBody, { list: true, min: 1, description: 'Every service from that day on.' }) services: PlannedServiceBody[];
  @Whole(1, 100, { ...optional, description: 'How many years ahead it looks.' }) years?: number;
}
export class AddServiceBody extends AuthorisedBody implements Command<'AddService'> {
  @Id() service: string;
  @Id({ description: 'A party that holds a producing capacity on the day.' }) producer: string;
  @Nested(() => ServiceNameBody, optional) name?: ServiceNameBody;
}
export class EndServiceBody extends AuthorisedBody implements Command<'EndService'> {
  @Id() service: string;
}
export class MoveServiceBody extends AuthorisedBody implements Command<'MoveService'> {
  @Id() service: string;
  @Id({ description: 'The party that produces it from that day on.' }) producer: string;
}

export const serviceBodies = {
  AdoptServicePlan: AdoptServicePlanBody,
  AddService: AddServiceBody,
  EndService: EndServiceBody,
  MoveService: MoveServiceBody,
};
