import { BODY_KINDS, type Command, type Evidence } from '@app/alliance';
import { AuthorisedBody, Day, DocumentVersion, FactBody, Flag, Id, OneOf, Text, Whole } from '../members';

export class EstablishBodyBody extends AuthorisedBody implements Command<'EstablishBody'> {
  @Id() body: string;
  @OneOf(BODY_KINDS) kind: (typeof BODY_KINDS)[number];
  @Text(200) name: string;
}
export class CreateSeatBody extends AuthorisedBody implements Command<'CreateSeat'> {
  @Id() seat: string;
  @Id() party: string;
  @Id() body: string;
  @Flag() voting: boolean;
}
export class AbolishSeatBody extends AuthorisedBody implements Command<'AbolishSeat'> {
  @Id() seat: string;
}
export class AppointToSeatBody extends FactBody implements Command<'AppointToSeat'> {
  @Id() seat: string;
  @Id() person: string;
  @Day({ optional: true, description: 'The last day of the appointment.' }) to?: string;
  @DocumentVersion({ optional: true, description: 'The mandate of the party, a registered document; without it the appointment is refused.' })
  mandate?: Evidence;
}
export class AppointDeputyBody extends FactBody implements Command<'AppointDeputy'> {
  @Id() seat: string;
  @Id() person: string;
  @Whole(1, 99, { description: 'Whose turn it is: 1 is called first.' }) order: number;
  @Day({ optional: true, description: 'The last day of the appointment.' }) to?: string;
  @DocumentVersion({ optional: true }) mandate?: Evidence;
}
export class EndAppointmentBody extends FactBody implements Command<'EndAppointment'> {
  @Id() seat: string;
  @Id({ optional: true, description: 'The holder of the seat, unless a deputy is named.' }) person?: string;
  @Text(2000, { optional: true }) reason?: string;
}
export class RecordServiceEndedBody extends FactBody implements Command<'RecordServiceEnded'> {
  @Id() person: string;
  @Id() party: string;
}
export class AppointChairBody extends AuthorisedBody implements Command<'AppointChair'> {
  @Id() body: string;
  @Id() person: string;
  @Day({ optional: true, description: 'The last day of the appointment.' }) to?: string;
}
export class AppointSecretaryBody extends AuthorisedBody implements Command<'AppointSecretary'> {
  @Id() body: string;
  @Id() person: string;
  @Day({ optional: true, description: 'The last day of the appointment.' }) to?: string;
}

export const seatBodies = {
  EstablishBody: EstablishBodyBody,
  CreateSeat: CreateSeatBody,
  AbolishSeat: AbolishSeatBody,
  AppointToSeat: AppointToSeatBody,
  AppointDeputy: AppointDeputyBody,
  EndAppointment: EndAppointmentBody,
  RecordServiceEnded: RecordServiceEndedBody,
  AppointChair: AppointChairBody,
  AppointSecretary: AppointSecretaryBody,
};
