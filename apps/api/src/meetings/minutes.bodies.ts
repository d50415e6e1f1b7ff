/** What is sent about how meetings are called and what their minutes say. */
import { MEETING_MODES, PROFILES, QUORUM_RULES, REMOTE_RULES, type Command, type Evidence } from '@app/alliance';
import { ActBody, AuthorisedBody, Day, DocumentVersion, Hash, Id, Nested, OneOf, Text, True, Whole } from '../members';

type Rules = Command<'AdoptRulesOfProcedure'>;
type Item = Command<'PublishAgenda'>['items'][number];
type AdoptedText = NonNullable<Command<'DraftMinutes'>['texts']>[number];
type Kept = NonNullable<Command<'CheckPublicity'>['withheld']>[number];

const YEAR = 366;

export class AdoptRulesOfProcedureBody extends AuthorisedBody implements Rules {
  @Id() body: string;
  @Whole(0, YEAR, { optional: true, description: 'Days between the notice and the meeting.' }) noticeDays?: number;
  @Whole(0, YEAR, { optional: true, description: 'Days between the agenda and the meeting.' }) agendaDays?: number;
  @Whole(1, 14, { optional: true, description: 'How long a written ballot may stay open, in days.' }) writtenWindowDays?: number;
  @Whole(0, YEAR, { optional: true, description: 'Days within which minutes are drafted.' }) minutesDraftDays?: number;
  @OneOf(REMOTE_RULES, { optional: true, description: 'How somebody elsewhere must be linked to the room to count for quorum.' })
  remote?: (typeof REMOTE_RULES)[number];
  @OneOf(QUORUM_RULES, { optional: true }) quorumRule?: (typeof QUORUM_RULES)[number];
}
export class ConveneMeetingBody extends ActBody implements Command<'ConveneMeeting'> {
  @Id() body: string;
  @Day() on: string;
  @Text(64, { description: 'The time of day, as the notice says it.' }) time: string;
  @OneOf(MEETING_MODES) mode: (typeof MEETING_MODES)[number];
  @Text(200, { optional: true }) place?: string;
  @Id({ optional: true, list: true, description: 'The parties that agreed to a shorter notice.' }) consents?: readonly string[];
}
class AgendaItemBody implements Item {
  @Text(32, { description: 'Its number in the minutes to come.' }) paragraph: string;
  @Text(300) title: string;
  @Id({ optional: true }) decision?: string;
  @DocumentVersion({ optional: true, list: true }) documents?: readonly Evidence[];
}
export class PublishAgendaBody extends ActBody implements Command<'PublishAgenda'> {
  @Id() meeting: string;
  @Nested(() => AgendaItemBody, { list: true }) items: readonly Item[];
  @Id({ optional: true, list: true, description: 'The parties that agreed to have it later than the rules say.' }) consents?: readonly string[];
}
export class AddLateItemBody extends ActBody implements Command<'AddLateItem'> {
  @Id() meeting: string;
  @Text(32) paragraph: string;
  @Text(300) title: string;
  @Id({ optional: true }) decision?: string;
  @DocumentVersion({ optional: true, list: true }) documents?: readonly Evidence[];
  @Id({ list: true, description: 'The parties that agreed: all of them.' }) consents: readonly string[];
}
export class OpenToObserverBody extends ActBody implements Command<'OpenToObserver'> {
  @Id({ description: 'Who holds the role of an observer.' }) person: string;
  @Id({ optional: true }) item?: string;
  @Id({ optional: true }) document?: string;
}
class AdoptedTextBody implements AdoptedText {
  @Id() decision: string;
  @Hash({ description: 'The entry that carries the version which the text on paper is.' }) proposal: string;
}
export class DraftMinutesBody extends ActBody implements Command<'DraftMinutes'> {
  @Id() meeting: string;
  @Nested(() => AdoptedTextBody, { optional: true, list: true, description: 'What you take the adopted texts to be; they must be those.' })
  texts?: readonly AdoptedText[];
}
export class ReturnMinutesBody extends ActBody implements Command<'ReturnMinutes'> {
  @Id() meeting: string;
  @Hash({ description: 'The version, by the hash of the entry that carries it.' }) minutes: string;
  @Text(8000) remarks: string;
  @True({ optional: true, description: 'The inspectors do not agree: the next meeting inspects.' }) divided?: true;
}
export class InspectMinutesBody extends ActBody implements Command<'InspectMinutes'> {
  @Id() meeting: string;
  @Hash({ description: 'The version, by the hash of the entry that carries it.' }) minutes: string;
}
export class InspectMinutesInMeetingBody extends InspectMinutesBody implements Command<'InspectMinutesInMeeting'> {
  @Id({ description: 'The later meeting, which is open.' }) during: string;
  @Id({ list: true, description: 'The parties that agreed: all of them.' }) consents: readonly string[];
}
export class ConfirmDecisionBody extends ActBody implements Command<'ConfirmDecision'> {
  @Id() decision: string;
}
class WithheldBody implements Kept {
  @Id() item: string;
  @Text(200, { description: 'The provision of law on which it is kept back.' }) ground: string;
}
export class CheckPublicityBody extends ActBody implements Command<'CheckPublicity'> {
  @Id() meeting: string;
  @OneOf(PROFILES) profile: (typeof PROFILES)[number];
  @Nested(() => WithheldBody, { optional: true, list: true }) withheld?: readonly Kept[];
}
export class PublishMinutesBody extends ActBody implements Command<'PublishMinutes'> {
  @Id() meeting: string;
  @OneOf(PROFILES) profile: (typeof PROFILES)[number];
}
export class RaiseMinutesAmendmentBody extends ActBody implements Command<'RaiseMinutesAmendment'> {
  @Id({ description: 'The meeting whose minutes are wrong.' }) meeting: string;
  @Id({ description: 'The later meeting, which is open.' }) during: string;
  @Id({ optional: true }) item?: string;
  @Text(8000) was: string;
  @Text(8000) is: string;
}

export const minutesBodies = {
  AdoptRulesOfProcedure: AdoptRulesOfProcedureBody,
  ConveneMeeting: ConveneMeetingBody,
  PublishAgenda: PublishAgendaBody,
  AddLateItem: AddLateItemBody,
  OpenToObserver: OpenToObserverBody,
  DraftMinutes: DraftMinutesBody,
  ReturnMinutes: ReturnMinutesBody,
  InspectMinutes: InspectMinutesBody,
  InspectMinutesInMeeting: InspectMinutesInMeetingBody,
  ConfirmDecision: ConfirmDecisionBody,
  CheckPublicity: CheckPublicityBody,
  PublishMinutes: PublishMinutesBody,
  RaiseMinutesAmendment: RaiseMinutesAmendmentBody,
};
