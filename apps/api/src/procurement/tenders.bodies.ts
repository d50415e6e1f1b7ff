import { APPEAL_OUTCOMES, DUTY_STAGES, PHASES, type Command, type Evidence, type Money } from '@app/alliance';
import { ActBody, Amount, AuthorisedBody, Day, Decimal, DocumentVersion, FactBody, Flag, Hash, Id, Nested, OneOf, Text } from '../members';

const optional = { optional: true } as const;
const list = { list: true } as const;
const optionalList = { optional: true, list: true } as const;

type Present = Command<'HoldWorkshop'>['attendance'][number]['present'][number];
type KeyPerson = NonNullable<Command<'SubmitTender'>['keyPersons']>[number];
type Opened = Command<'OpenTenders'>['tenders'][number];

class PresentBody implements Present {
  @Text(100, { description: 'The duty of a key person of the application.' }) duty: string;
  @Id({ description: 'The company for which the application names that duty.' }) of: string;
  @Id({ ...optional, description: 'Who was there; somebody else than was named is not that key person.' }) person?: string;
}
class AttendanceBody {
  @Id() candidate: string;
  @Nested(() => PresentBody, list) present: PresentBody[];
}
class TenderKeyPersonBody implements KeyPerson {
  @Text(100) duty: string;
  @Id({ description: 'A member or a subcontractor of the application.' }) of: string;
  @Id(optional) person?: string;
  @OneOf(DUTY_STAGES, { ...optionalList, min: 1, description: 'For which stages; without it, for all of them.' }) stages?: NonNullable<
    KeyPerson['stages']
  >[number][];
}
class OpenedTenderBody implements Opened {
  @Id() candidate: string;
  @DocumentVersion({ description: 'The content, registered: its bytes have the digest that the tenderer gave.' }) document: Evidence;
  @Amount(optional) price?: Money;
}

export class ScheduleWorkshopBody extends ActBody implements Command<'ScheduleWorkshop'> {
  @Id() procurement: string;
  @Id() workshop: string;
  @Day() day: string;
  @Flag({ description: 'Whether it concerns the key persons, so that whoever is absent is a deficiency.' }) keyPersons: boolean;
  @Id({ ...optionalList, min: 1, description: 'Those who are to be there; without it, everybody on the shortlist.' }) candidates?: string[];
  @Text(500) theme: string;
  @Text(2000, optional) preTask?: string;
}

export class HoldWorkshopBody extends FactBody implements Command<'HoldWorkshop'> {
  @Id() procurement: string;
  @Id() workshop: string;
  @Nested(() => AttendanceBody, { ...list, description: 'A candidate of whom nobody is named was absent.' }) attendance: AttendanceBody[];
  @Id({ ...optionalList, description: 'Those who were there for the client.' }) client?: string[];
}

class ScoreBody extends ActBody {
  @Id() procurement: string;
  @Id() candidate: string;
  @Id({ description: 'A criterion of the invitation.' }) criterion: string;
  @Decimal({ description: 'From 0 to 100.' }) points: string;
  @Id({ ...optional, description: 'Whose score it is: the one who sends it, and nobody else.' }) evaluator?: string;
  @Text(2000) reason: string;
}
export class ScoreWorkshopBody extends ScoreBody implements Command<'ScoreWorkshop'> {
  @Id() workshop: string;
}
export class ScoreTenderBody extends ScoreBody implements Command<'ScoreTender'> {}

export class RequestTendersBody extends ActBody implements Command<'RequestTenders'> {
  @Id() procurement: string;
  @Day({ ...optional, description: 'Later than the invitation says; without it, as the invitation says.' }) tendersBy?: string;
}

export class SubmitTenderBody extends ActBody implements Command<'SubmitTender'> {
  @Id() procurement: string;
  @Id() candidate: string;
  @Hash({ description: 'The digest of the sealed content. The content itself is not sent.' }) sha256: string;
  @Nested(() => TenderKeyPersonBody, { ...optionalList, description: 'Beside those of the application.' }) keyPersons?: TenderKeyPersonBody[];
}

export class WithdrawTenderBody extends ActBody implements Command<'WithdrawTender'> {
  @Id() procurement: string;
  @Id() candidate: string;
}

export class OpenTendersBody extends ActBody implements Command<'OpenTenders'> {
  @Id() procurement: string;
  @Id({ description: 'The second person: an evaluator, or another procurement officer.' }) witness: string;
  @Nested(() => OpenedTenderBody, list) tenders: OpenedTenderBody[];
  @Id({ ...optionalList, description: 'Tenders whose content was not handed over, or is not what was sealed.' }) excluded?: string[];
  @Text(2000, { ...optional, description: 'Why a tender is excluded.' }) reason?: string;
}

export class CompareTendersBody extends ActBody implements Command<'CompareTenders'> {
  @Id() procurement: string;
  @Id({ ...optionalList, min: 2, description: 'Only where a tie for the first place is left: those candidates, in their order.' }) tie?: string[];
  @Text(2000, optional) reason?: string;
}

export class AwardProcurementBody extends AuthorisedBody implements Command<'AwardProcurement'> {
  @Id() procurement: string;
  @Id({ description: 'The first of the ranking.' }) winner: string;
  @Day({ description: 'The last day on which no agreement may be signed.' }) standstillEnds: string;
  @OneOf(PHASES, { ...optionalList, min: 1, description: 'The kinds of phase for which the winner is selected; without it, the development.' })
  covers?: NonNullable<Command<'AwardProcurement'>['covers']>[number][];
}

export class CancelProcurementBody extends AuthorisedBody implements Command<'CancelProcurement'> {
  @Id() procurement: string;
  @Text(2000) reasons: string;
}

export class RecordAppealBody extends FactBody implements Command<'RecordAppeal'> {
  @Id() procurement: string;
  @Text(200) court: string;
  @Flag({ description: 'Whether no agreement may be signed until the appeal is resolved.' }) blocks: boolean;
  @Id({ ...optional, description: 'Who has appealed, where it is a candidate.' }) candidate?: string;
}

export class ResolveAppealBody extends FactBody implements Command<'ResolveAppeal'> {
  @Id() appeal: string;
  @OneOf(APPEAL_OUTCOMES) outcome: Command<'ResolveAppeal'>['outcome'];
}
