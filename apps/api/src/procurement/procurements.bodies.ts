import { CHECK_RESULTS, CRITERION_SOURCES, DUTY_STAGES, REQUIREMENT_KINDS, type Command, type Money } from '@app/alliance';
import { ActBody, Amount, AuthorisedBody, Day, Flag, Id, Nested, OneOf, Text, Whole } from '../members';

const optional = { optional: true } as const;
const list = { list: true } as const;
export const COUNT_MAX = 200;

type Requirement = Command<'PublishInvitation'>['requirements'][number];
export class RequirementBody implements Requirement {
  @Id() requirement: string;
  @OneOf(REQUIREMENT_KINDS, { description: 'TURNOVER is met jointly and checked once, of the candidate; the others of each company.' })
  kind: Requirement['kind'];
  @Id({ ...list, description: 'The certificates that each company must have shown as its own before it passes.' }) certificates: string[];
}
export class EmphasisBody {
  @Id() emphasis: string;
  @Whole(1, 100, { description: 'In percent; all together make 100.' }) weight: number;
}

type Criterion = NonNullable<Command<'PublishInvitation'>['criteria']>[number];
export class CriterionBody implements Criterion {
  @Id() criterion: string;
  @Whole(1, 100, { description: 'In percent; all together make 100.' }) weight: number;
  @OneOf(CRITERION_SOURCES, { description: 'Whether workshops or tenders are scored on it.' }) of: Criterion['of'];
}
type Duty = NonNullable<Command<'PublishInvitation'>['duties']>[number];
export class DutyBody implements Duty {
  @Text(100) duty: string;
  @OneOf(DUTY_STAGES, { ...list, min: 1, description: 'In which stages a named person must hold it.' }) stages: Duty['stages'][number][];
}

export class OpenProcurementBody extends AuthorisedBody implements Command<'OpenProcurement'> {
  @Id() procurement: string;
  @OneOf(['NEGOTIATED']) procedure: Command<'OpenProcurement'>['procedure'];
  @Id({ ...optional, description: 'The gate that must be passed; without it, whichever leads into a procurement phase.' }) gate?: string;
}

export class PublishInvitationBody extends ActBody implements Command<'PublishInvitation'> {
  @Id() procurement: string;
  @Nested(() => RequirementBody, { ...list, min: 1 }) requirements: RequirementBody[];
  @Amount() turnoverThreshold: Money;
  @Whole(1, COUNT_MAX, optional) refsMax?: number;
  @Whole(1, COUNT_MAX, optional) refsPerCategoryMax?: number;
  @Id({ ...list, description: 'The service entities to which references belong.' }) categories: string[];
  @Nested(() => EmphasisBody, { ...list, min: 1 }) emphases: EmphasisBody[];
  @Whole(1, COUNT_MAX, optional) shortlistMin?: number;
  @Whole(1, COUNT_MAX, optional) shortlistMax?: number;
  @Whole(1, COUNT_MAX) shortlistSize: number;
  @Text(200) tieRule: string;
  @Id({ optional: true, list: true, description: 'The emphases that decide a tie, the first of them first.' }) tieBreak?: string[];
  @Flag({
    optional: true,
    description: 'Whether all who are level by these are taken, as long as the list grows no longer than its greatest length.',
  })
  tieExtends?: boolean;
  @Nested(() => CriterionBody, { optional: true, list: true, min: 1 }) criteria?: CriterionBody[];
  @Nested(() => DutyBody, { optional: true, list: true }) duties?: DutyBody[];
  @Day() applicationsBy: string;
  @Day() tendersBy: string;
}

export class CheckRequirementBody extends ActBody implements Command<'CheckRequirement'> {
  @Id() procurement: string;
  @Id() candidate: string;
  @Id() requirement: string;
  @Id({ description: 'The company checked; the candidate itself for turnover.' }) subject: string;
  @OneOf(CHECK_RESULTS) result: Command<'CheckRequirement'>['result'];
  @Text(2000, optional) reason?: string;
}

export class QualifyCandidateBody extends AuthorisedBody implements Command<'QualifyCandidate'> {
  @Id() procurement: string;
  @Id() candidate: string;
}

export class RejectCandidateBody extends AuthorisedBody implements Command<'RejectCandidate'> {
  @Id() procurement: string;
  @Id() candidate: string;
  @Id({ ...list, description: 'The requirements that were checked and failed.' }) failed: string[];
  @Text(2000, optional) reason?: string;
}
