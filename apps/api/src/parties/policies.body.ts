import { ADD_UNTIL, DEADLOCK_BREAKERS, DEADLOCK_LEVELS, DECISION_TYPES, MISSING_DATA_RULES, type Command } from '@app/alliance';
import { Flag, Fraction, Id, Nested, OneOf, Whole } from '../members';

type Values = Command<'AdoptPolicySet'>['policies'];
type Rules = NonNullable<Values['votingRules']>;
type Ladder = NonNullable<Values['deadlockLadder']>;
type Reserved = NonNullable<Values['reservedMatters']>;

const optional = { optional: true } as const;
const optionalList = { optional: true, list: true } as const;
/** Wide enough for any figure here; what is sensible is for the rule to say, with the policy's name. */
const COUNT_MAX = 10_000;
const RULES = ['STRICT', 'NO_OBJECTION'];

class VotingRulesBody implements Rules {
  @OneOf(RULES, optional) GATE?: Rules['GATE'];
  @OneOf(RULES, optional) MONEY?: Rules['MONEY'];
  @OneOf(RULES, optional) PARTY?: Rules['PARTY'];
  @OneOf(RULES, optional) CONTRACT?: Rules['CONTRACT'];
  @OneOf(RULES, optional) SETTLEMENT?: Rules['SETTLEMENT'];
  @OneOf(RULES, optional) GOVERNANCE?: Rules['GOVERNANCE'];
  @OneOf(RULES, optional) PLAN?: Rules['PLAN'];
  @OneOf(RULES, optional) OTHER?: Rules['OTHER'];
}
class LadderStepBody {
  @OneOf(DEADLOCK_LEVELS) level: Ladder[number]['level'];
  @Whole(0, COUNT_MAX) days: number;
}
class ReservedMatterBody {
  @Id() matter: string;
  @Id() body: string;
}

/** As many values as the set changes. */
export class PoliciesBody implements Values {
  @Id(optionalList) fundingBodies?: readonly string[];
  @Id(optional) clientBody?: string;
  @OneOf(['SEAT'], optional) votingUnit?: 'SEAT';
  @Nested(() => VotingRulesBody, optional) votingRules?: Rules;
  @OneOf(['EVERY_PARTY'], optional) quorumRule?: 'EVERY_PARTY';
  @OneOf(['STAND_ASIDE'], optional) abstention?: 'STAND_ASIDE';
  @OneOf(['SHOWN', 'HIDDEN'], optional) positionsWhileOpen?: 'SHOWN' | 'HIDDEN';
  @Whole(0, COUNT_MAX, { optional: true, description: 'Up to 366.' }) noticeDays?: number;
  @Whole(0, COUNT_MAX, { optional: true, description: 'Not more than noticeDays.' }) agendaDays?: number;
  @Whole(0, COUNT_MAX, { optional: true, description: '1 to 14.' }) writtenWindowDays?: number;
  @Whole(0, COUNT_MAX, optional) minutesDraftDays?: number;
  @OneOf(['NONE', 'IMMEDIATE_INSPECTION', 'ALL'], optional) provisionalEffects?: 'NONE' | 'IMMEDIATE_INSPECTION' | 'ALL';
  @Nested(() => LadderStepBody, { ...optionalList, description: 'Each level once, STATUS_QUO last; up to 366 days each.' }) deadlockLadder?: Ladder;
  @OneOf(DEADLOCK_BREAKERS, optional) deadlockBreaker?: Values['deadlockBreaker'];
  @Nested(() => ReservedMatterBody, { ...optionalList, description: 'Each matter once, with a body outside.' }) reservedMatters?: Reserved;
  @OneOf(ADD_UNTIL, optional) consortiumAddUntil?: Values['consortiumAddUntil'];
  @Flag(optional) allowReducedGroup?: boolean;
  @Flag(optional) allowMemberOfTwoCandidates?: boolean;
  @Whole(0, COUNT_MAX, optional) refsMax?: number;
  @Whole(0, COUNT_MAX, optional) refsPerCategoryMax?: number;
  @Whole(0, COUNT_MAX, optional) scoringThreshold?: number;
  @Whole(0, COUNT_MAX, optional) shortlistMin?: number;
  @Whole(0, COUNT_MAX, optional) shortlistMax?: number;
  @OneOf(['AJR', 'CLIENT'], optionalList) crossComponentApproval?: Values['crossComponentApproval'];
  @Whole(0, COUNT_MAX, { optional: true, description: 'Up to 1098.' }) backdatingDays?: number;
  @Whole(0, COUNT_MAX, optionalList) changeMeterThresholds?: readonly number[];
  @Whole(0, COUNT_MAX, { optional: true, description: '1 to 3660.' }) ageingDays?: number;
  @Fraction({ optional: true, description: 'A reduced fraction, at most 1/1.' }) producersShare?: string;
  @Flag(optional) incentiveModifier?: boolean;
  @OneOf(MISSING_DATA_RULES, optional) missingDataRule?: Values['missingDataRule'];
  @Whole(0, COUNT_MAX, { optional: true, description: 'Days, up to 366.' }) orphanEscalationAfter?: number;
  @Id({ ...optionalList, description: 'Types of entries that the public export withholds beyond those that it always does.' })
  withheldFromPublic?: readonly string[];
}

/** A policy or a type of decision without a member here does not compile. */
type Complete<T extends true> = T;
export type AllPolicies = Complete<Exclude<keyof Values, keyof PoliciesBody> extends never ? true : false>;
export type AllTypes = Complete<(typeof DECISION_TYPES)[number] extends keyof VotingRulesBody ? true : false>;
