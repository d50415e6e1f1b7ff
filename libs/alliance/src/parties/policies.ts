/**
 * What differs from alliance to alliance. A policy set is adopted as a whole or in part, and holds from its
 * date; what nobody has set has the value given here.
 */
import type { BodyId } from '../governance/events';
import type { Share } from '../values';

export const DECISION_TYPES = ['GATE', 'MONEY', 'PARTY', 'CONTRACT', 'SETTLEMENT', 'GOVERNANCE', 'PLAN', 'OTHER'] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];
export type VotingRule = 'STRICT' | 'NO_OBJECTION';
export const DEADLOCK_LEVELS = ['MANAGEMENT', 'EXECUTIVES', 'MEDIATOR', 'EXPERT', 'INDEPENDENT_CHAIR', 'STATUS_QUO'] as const;
export type DeadlockLevel = (typeof DEADLOCK_LEVELS)[number];
export const DEADLOCK_BREAKERS = [
  'NONE_STATUS_QUO',
  'EXPERT_BINDING',
  'EXPERT_ADVISORY',
  'EXECUTIVES',
  'INDEPENDENT_CHAIR',
  'OWNER_DECIDES',
] as const;
export const ADD_UNTIL = ['APPLICATION_DEADLINE', 'TENDER_DEADLINE', 'AWARD'] as const;

export const MISSING_DATA_RULES = ['BLOCK', 'RESCALE', 'ZERO'] as const;
/** What follows where an indicator that counts has no data in a period (K-07). */
export type MissingDataRule = (typeof MISSING_DATA_RULES)[number];

export interface Policies {
  /** Outside bodies that may fix and change the cost frame (M-02). */
  readonly fundingBodies: readonly BodyId[];
  /** The outside body whose approval counts as the client's. */
  readonly clientBody?: BodyId;
  /** Who votes: each seat for itself, and a party by all of its seats. It cannot be otherwise, and is stated for readers. */
  readonly votingUnit: 'SEAT';
  readonly votingRules: { readonly [T in DecisionType]: VotingRule };
  readonly quorumRule: 'EVERY_PARTY';
  readonly abstention: 'STAND_ASIDE';
  /** Whether votes are seen before a ballot closes; binds every view. */
  readonly positionsWhileOpen: 'SHOWN' | 'HIDDEN';
  readonly noticeDays: number;
  readonly agendaDays: number;
  /** How long a written ballot may stay open at most, in days. */
  readonly writtenWindowDays: number;
  readonly minutesDraftDays: number;
  /** When an adopted decision may take effect before its minutes are confirmed (D-12). */
  readonly provisionalEffects: 'NONE' | 'IMMEDIATE_INSPECTION' | 'ALL';
  readonly deadlockLadder: readonly { readonly level: DeadlockLevel; readonly days: number }[];
  readonly deadlockBreaker: (typeof DEADLOCK_BREAKERS)[number];
  /** Matters on which the owner alone may determine (V-23), each with the outside body that does. */
  readonly reservedMatters: readonly { readonly matter: string; readonly body: BodyId }[];
  readonly consortiumAddUntil: (typeof ADD_UNTIL)[number];
  readonly allowReducedGroup: boolean;
  readonly allowMemberOfTwoCandidates: boolean;
  readonly refsMax: number;
  readonly refsPerCategoryMax: number;
  readonly scoringThreshold: number;
  readonly shortlistMin: number;
  readonly shortlistMax: number;
  /** Whose approval a transfer between components needs (M-05). */
  readonly crossComponentApproval: readonly ('AJR' | 'CLIENT')[];
  /** How far back a fact may be dated without a decision behind it, in days (B-03). */
  readonly backdatingDays: number;
  /** In percent of the original value. */
  readonly changeMeterThresholds: readonly number[];
  /** How long a decision may take before it shows as ageing, in days (V-29). */
  readonly ageingDays: number;
  /** The part of an underrun or overrun that is the producers', as a reduced fraction. */
  readonly producersShare: Share;
  /** Whether an overall score below nought lowers the producers' share of an underrun. */
  readonly incentiveModifier: boolean;
  readonly missingDataRule: MissingDataRule;
  /** How many days after a missed review an issue between the units goes a level up. */
  readonly orphanEscalationAfter: number;
  /** Types of entries that this alliance keeps from the public beyond what everybody keeps: it can only be stricter. */
  readonly withheldFromPublic: readonly string[];
}

/** What one policy set says: as many values as it names. */
export interface PolicyValues extends Partial<Omit<Policies, 'votingRules'>> {
  readonly votingRules?: { readonly [T in DecisionType]?: VotingRule };
}

export const DEFAULT_POLICIES: Policies = {
  fundingBodies: [],
  votingUnit: 'SEAT',
  votingRules: {
    GATE: 'STRICT',
    MONEY: 'STRICT',
    PARTY: 'STRICT',
    CONTRACT: 'STRICT',
    SETTLEMENT: 'STRICT',
    GOVERNANCE: 'NO_OBJECTION',
    PLAN: 'NO_OBJECTION',
    OTHER: 'NO_OBJECTION',
  },
  quorumRule: 'EVERY_PARTY',
  abstention: 'STAND_ASIDE',
  positionsWhileOpen: 'SHOWN',
  noticeDays: 7,
  agendaDays: 5,
  writtenWindowDays: 14,
  minutesDraftDays: 5,
  provisionalEffects: 'IMMEDIATE_INSPECTION',
  deadlockLadder: [
    { level: 'EXECUTIVES', days: 28 },
    { level: 'MEDIATOR', days: 28 },
    { level: 'STATUS_QUO', days: 0 },
  ],
  deadlockBreaker: 'NONE_STATUS_QUO',
  reservedMatters: [],
  consortiumAddUntil: 'TENDER_DEADLINE',
  allowReducedGroup: false,
  allowMemberOfTwoCandidates: false,
  refsMax: 10,
  refsPerCategoryMax: 2,
  scoringThreshold: 3,
  shortlistMin: 3,
  shortlistMax: 5,
  crossComponentApproval: ['AJR', 'CLIENT'],
  backdatingDays: 30,
  changeMeterThresholds: [10, 50],
  ageingDays: 60,
  producersShare: '1/2',
  incentiveModifier: true,
  missingDataRule: 'BLOCK',
  orphanEscalationAfter: 0,
  withheldFromPublic: [],
};
