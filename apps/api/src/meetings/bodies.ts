import { ABSENCES, CHANNELS, INTEREST_KINDS, LINKS, RULINGS, type Command } from '@app/alliance';
import { ActBody, Id, Nested, OneOf, Text } from '../members';
import { minutesBodies } from './minutes.bodies';

export class OpenMeetingBody extends ActBody implements Command<'OpenMeeting'> {
  @Id() body: string;
  @Id({ optional: true, description: 'The meeting that was convened, if one was.' }) meeting?: string;
  @Text(200, { optional: true }) place?: string;
}
export class RecordArrivalBody extends ActBody implements Command<'RecordArrival'> {
  @Id() meeting: string;
  @Id() person: string;
  @Id({ optional: true, description: 'The seat for which the person comes, as its holder or deputy.' }) seat?: string;
  @Id({ optional: true, description: 'In what role, for whoever comes for no seat.' }) as?: string;
  @OneOf(CHANNELS, { optional: true, description: 'IN_ROOM, unless said otherwise.' }) channel?: (typeof CHANNELS)[number];
  @OneOf(LINKS, { optional: true, description: 'How whoever takes part from elsewhere is linked to the room.' }) link?: (typeof LINKS)[number];
}
export class RecordDepartureBody extends ActBody implements Command<'RecordDeparture'> {
  @Id() meeting: string;
  @Id() person: string;
}
export class DeclareQuorumBody extends ActBody implements Command<'DeclareQuorum'> {
  @Id() meeting: string;
}
export class AppointInspectorsBody extends ActBody implements Command<'AppointInspectors'> {
  @Id() meeting: string;
  @Id({ list: true, description: 'At least two persons who sit in the body, for different parties.' }) inspectors: readonly string[];
}
export class OpenItemBody extends ActBody implements Command<'OpenItem'> {
  @Id() meeting: string;
  @Id({ optional: true }) decision?: string;
  @Text(32, { optional: true, description: 'Its number in the minutes.' }) paragraph?: string;
  @Text(300, { optional: true }) title?: string;
}
export class CloseItemBody extends ActBody implements Command<'CloseItem'> {
  @Id() item: string;
}
export class DeclareInterestBody extends ActBody implements Command<'DeclareInterest'> {
  @Id({ optional: true, description: 'The decision concerned; an item names its own.' }) decision?: string;
  @Id({ optional: true }) item?: string;
  @Id({ optional: true, description: 'Whose interest it is: your own, unless somebody else is named.' }) person?: string;
  @OneOf(INTEREST_KINDS) kind: (typeof INTEREST_KINDS)[number];
  @Text(4000) ground: string;
}
class RulingVoteBody {
  @Id() seat: string;
  @OneOf(RULINGS) vote: (typeof RULINGS)[number];
}
export class RuleOnInterestBody extends ActBody implements Command<'RuleOnInterest'> {
  @Id() interest: string;
  @Nested(() => RulingVoteBody, { list: true, min: 1 }) votes: readonly RulingVoteBody[];
  @OneOf(RULINGS, { optional: true, description: 'What you take the outcome to be; it must be what the votes say.' })
  outcome?: (typeof RULINGS)[number];
}
export class RecuseFromItemBody extends ActBody implements Command<'RecuseFromItem'> {
  @Id({ optional: true, description: 'The decision concerned; an item names its own.' }) decision?: string;
  @Id({ optional: true }) item?: string;
  @OneOf(INTEREST_KINDS) kind: (typeof INTEREST_KINDS)[number];
  @Text(4000, { optional: true }) ground?: string;
}
export class LeaveRoomForItemBody extends ActBody implements Command<'LeaveRoomForItem'> {
  @Id() item: string;
  @Id() person: string;
}
export class ReturnToRoomBody extends ActBody implements Command<'ReturnToRoom'> {
  @Id() item: string;
  @Id() person: string;
}
export class SeatDeputyForItemBody extends ActBody implements Command<'SeatDeputyForItem'> {
  @Id() seat: string;
  @Id() person: string;
  @OneOf(ABSENCES) ground: (typeof ABSENCES)[number];
  @Id({ optional: true }) item?: string;
  @Id({ optional: true, description: 'A ballot held in writing.' }) ballot?: string;
  @Id({ optional: true, list: true, description: 'In writing: the deputies before this one who cannot come either.' })
  unavailable?: readonly string[];
}
export class CloseMeetingBody extends ActBody implements Command<'CloseMeeting'> {
  @Id() meeting: string;
}

export const meetingBodies = {
  OpenMeeting: OpenMeetingBody,
  RecordArrival: RecordArrivalBody,
  RecordDeparture: RecordDepartureBody,
  DeclareQuorum: DeclareQuorumBody,
  AppointInspectors: AppointInspectorsBody,
  OpenItem: OpenItemBody,
  CloseItem: CloseItemBody,
  DeclareInterest: DeclareInterestBody,
  RuleOnInterest: RuleOnInterestBody,
  RecuseFromItem: RecuseFromItemBody,
  LeaveRoomForItem: LeaveRoomForItemBody,
  ReturnToRoom: ReturnToRoomBody,
  SeatDeputyForItem: SeatDeputyForItemBody,
  CloseMeeting: CloseMeetingBody,
  ...minutesBodies,
};
