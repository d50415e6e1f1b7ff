import { SUCCESSION_GROUNDS, TIES, type Command, type Evidence, type Money } from '@app/alliance';
import { ActBody, Amount, AuthorisedBody, Day, Decimal, DocumentVersion, FactBody, Flag, Id, Nested, OneOf, Text, Whole } from '../members';
import { ApplyingCompanyBody } from './applications.bodies';
import { COUNT_MAX, CriterionBody, DutyBody, EmphasisBody, RequirementBody } from './procurements.bodies';

const optional = { optional: true } as const;
const optionalList = { optional: true, list: true } as const;
const someOrNone = { optional: true, list: true, min: 1 } as const;
const POINTS = 'From 0 to 100, with decimals where they are needed.';

export class RecordMarketDialogueBody extends FactBody implements Command<'RecordMarketDialogue'> {
  @Id({ ...optional, description: 'Where there is a procurement to talk about already.' }) procurement?: string;
  @Whole(0, 9999, { description: 'How many took part.' }) participants: number;
  @DocumentVersion(optional) memo?: Evidence;
  @Text(10_000, optional) summary?: string;
}

/** Only before the deadline, and always with a later one; each member takes the place of the one published, as a whole. */
export class AmendInvitationBody extends ActBody implements Command<'AmendInvitation'> {
  @Id() procurement: string;
  @Day({ description: 'Later than the deadline so far.' }) applicationsBy: string;
  @Day(optional) tendersBy?: string;
  @Nested(() => RequirementBody, someOrNone) requirements?: RequirementBody[];
  @Amount(optional) turnoverThreshold?: Money;
  @Whole(1, COUNT_MAX, optional) refsMax?: number;
  @Whole(1, COUNT_MAX, optional) refsPerCategoryMax?: number;
  @Id(optionalList) categories?: string[];
  @Nested(() => EmphasisBody, someOrNone) emphases?: EmphasisBody[];
  @Whole(1, COUNT_MAX, optional) shortlistMin?: number;
  @Whole(1, COUNT_MAX, optional) shortlistMax?: number;
  @Whole(1, COUNT_MAX, optional) shortlistSize?: number;
  @Text(200, optional) tieRule?: string;
  @Id(optionalList) tieBreak?: string[];
  @Flag(optional) tieExtends?: boolean;
  @Nested(() => CriterionBody, someOrNone) criteria?: CriterionBody[];
  @Nested(() => DutyBody, optionalList) duties?: DutyBody[];
  @Text(2000, optional) reason?: string;
}

export class RequestClarificationBody extends ActBody implements Command<'RequestClarification'> {
  @Id() procurement: string;
  @Id() candidate: string;
  @Id({ ...optional, description: 'The requirement that it is about.' }) requirement?: string;
  @Text(5000) text: string;
}
export class AnswerClarificationBody extends ActBody implements Command<'AnswerClarification'> {
  @Id() clarification: string;
  @DocumentVersion(optional) document?: Evidence;
  @Text(5000) text: string;
}

export class RecordMemberSuccessionBody extends AuthorisedBody implements Command<'RecordMemberSuccession'> {
  @Id() procurement: string;
  @Id() candidate: string;
  @Id({ description: 'The company in whose place another stands by law.' }) old: string;
  @Nested(() => ApplyingCompanyBody) new: ApplyingCompanyBody;
  @OneOf(SUCCESSION_GROUNDS) ground: Command<'RecordMemberSuccession'>['ground'];
}

export class AppointEvaluatorBody extends FactBody implements Command<'AppointEvaluator'> {
  @Id() procurement: string;
  @Id() person: string;
  @Day({ ...optional, description: 'The last day, where there is one.' }) to?: string;
}

export class DeclareEvaluatorInterestBody extends ActBody implements Command<'DeclareEvaluatorInterest'> {
  @Id() procurement: string;
  @Id() evaluator: string;
  @Id({ ...optional, description: 'Always named with a tie.' }) candidate?: string;
  @OneOf(TIES) tie: Command<'DeclareEvaluatorInterest'>['tie'];
  @Text(2000, optional) ground?: string;
}

export class ScoreReferenceBody extends ActBody implements Command<'ScoreReference'> {
  @Id() procurement: string;
  @Id() candidate: string;
  @Id() reference: string;
  @Id() emphasis: string;
  @Decimal({ description: POINTS }) points: string;
  @Text(2000) reason: string;
  @Id({ ...optional, description: 'Nobody but the sender.' }) evaluator?: string;
}

/** For an emphasis of the references, or for a criterion of the comparison: one of the two. */
export class AgreeConsensusScoreBody extends ActBody implements Command<'AgreeConsensusScore'> {
  @Id() procurement: string;
  @Id() candidate: string;
  @Id(optional) emphasis?: string;
  @Id(optional) criterion?: string;
  @Decimal({ description: POINTS }) points: string;
  @Text(2000) reason: string;
}

export class DecideShortlistBody extends AuthorisedBody implements Command<'DecideShortlist'> {
  @Id() procurement: string;
  @Id({
    ...optionalList,
    description: 'Candidates whom the published emphases leave level where the line is drawn, in the order of the published rule.',
  })
  tie?: string[];
  @Id({ ...optionalList, description: 'A check value: who is on the list is worked out.' }) shortlisted?: string[];
  @Text(2000, { ...optional, description: 'With a tie, and where fewer qualified than a shortlist should hold.' }) reason?: string;
}
