// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Authority, Evidence } from '../decider';
import type { Effect } from '../effects';
import { act, fact } from '../event';
import type { PartyId } from '../parties/events';
import type { DeadlockLevel, DecisionType, VotingRule } from '../parties/policies';
import type { Hash, Instant, LocalDate, Money } from '../values';
import { discussionEvents } from './discussion-events';

export type BodyId = string;
export type SeatId = string;
export type DecisionId = string;
export type BallotId = string;
export type DeadlockId = string;
export type DelegationId = string;

export const BODY_KINDS = ['AJR', 'APR', 'EVAL', 'OUTSIDE'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];
export const CHOICES = ['FOR', 'OBJECT', 'STAND_ASIDE'] as const;
export type Choice = (typeof CHOICES)[number];
export const MODES = ['MEETING', 'WRITTEN'] as const;
export type Mode = (typeof MODES)[number];
export type Adopted = 'UNANIMOUS' | 'CONSENSUS_WITH_STAND_ASIDE';
export const NOT_ADOPTED = ['OBJECTED', 'VOTES_MISSING', 'NO_ELECTORATE', 'ELECTORATE_CHANGED', 'BASIS_CHANGED', 'APPROVAL_REFUSED'] as const;
export type NotAdopted = (typeof NOT_ADOPTED)[number];
export const VOID_GROUNDS = ['RECUSAL', 'NOT_PRESENT', 'IDENTITY'] as const;
export const DEFECT_GROUNDS = ['PRESENT_WHILE_DISQUALIFIED', 'RECUSAL_DISCOVERED', 'NOT_PRESENT', 'IDENTITY', 'NOTICE', 'OTHER'] as const;

/** A vote names the entry that carries the proposal's version, so that it can never count for anything else. */
interface Vote {
  readonly ballot: BallotId;
  readonly seat: SeatId;
  readonly proposal: Hash;
  readonly choice: Choice;
}
export interface Elector {
  readonly seat: SeatId;
  readonly party: PartyId;
}
/** What a proposal says that rules rest on; the words are sealed beside it. */
export interface ProposalTerms {
  readonly decision: DecisionId;
  readonly version: number;
  readonly type: DecisionType;
  /** The authority on which the body decides (V-01). */
  readonly basis: Authority;
  readonly effects: readonly Effect[];
  readonly conditions: readonly { readonly condition: string; readonly due?: LocalDate }[];
  /** What the policies reserve to another body, where the proposal is about such a matter (V-27). */
  readonly matter?: string;
  readonly costEffect?: Money;
  readonly expiresOn?: LocalDate;
  /** The day from which it is to hold, where that is later than its adoption. */
  readonly takesEffectOn?: LocalDate;
}
export interface ProposalWords {
  readonly title: string;
  readonly text: string;
  readonly rationale: string;
  readonly bestForAllianceStatement: string;
  readonly alternatives?: string;
  readonly riskEffect?: string;
}
const words = {
  title: 'ALLIANCE',
  text: 'ALLIANCE',
  rationale: 'ALLIANCE',
  bestForAllianceStatement: 'ALLIANCE',
  alternatives: 'ALLIANCE',
  riskEffect: 'ALLIANCE',
} as const;

export const VOTE_OUTCOMES = ['UNANIMOUS', 'MAJORITY', 'NOT_STATED'] as const;
export const PAST_OUTCOMES = ['UNANIMOUS', 'CONSENSUS_WITH_STAND_ASIDE', 'NOT_STATED', 'NOT_ADOPTED'] as const;
/** How a body of our own is recorded to have voted before the ledger ran: by its minutes, never by votes cast here. */
export interface PastVote {
  readonly outcome: (typeof PAST_OUTCOMES)[number];
  readonly seats?: readonly { readonly seat: SeatId; readonly choice: Choice }[];
}
/** How an outside body voted; what nobody stated stays unknown (V-28). */
export interface OutsideVote {
  readonly outcome: (typeof VOTE_OUTCOMES)[number];
  readonly for?: number;
  readonly against?: number;
}

export const governanceEvents = {
  ...discussionEvents,

  BodyEstablished: fact<{ body: BodyId; kind: BodyKind; name: string }>({ creates: 'body' }),
  SeatCreated: fact<{ seat: SeatId; party: PartyId; body: BodyId; voting: boolean }>({ creates: 'seat' }),
  SeatAbolished: fact<{ seat: SeatId }>(),
  SeatHolderAppointed: fact<{ seat: SeatId; person: string; to?: LocalDate; mandate: Evidence }>(),
  DeputyAppointed: fact<{ seat: SeatId; person: string; order: number; to?: LocalDate; mandate?: Evidence }>(),
  SeatVacated: fact<{ seat: SeatId; person: string }, { reason?: string }>({ sealed: { reason: 'PERSON:person' } }),
  ServiceEndedFor: fact<{ person: string; party: PartyId }>(),
  ChairAppointed: fact<{ body: BodyId; person: string; to?: LocalDate }>(),
  SecretaryAppointed: fact<{ body: BodyId; person: string; to?: LocalDate }>(),

  /** `label` is the name by which people know the decision. */
  DecisionProposed: act<ProposalTerms & { body: BodyId; label?: string }, ProposalWords>({ creates: 'decision', sealed: words }),
  ProposalAmended: act<ProposalTerms, ProposalWords & { changeNote?: string }>({ sealed: { ...words, changeNote: 'ALLIANCE' } }),
  ProposalWithdrawn: act<{ decision: DecisionId }, { reason: string }>({ sealed: { reason: 'AUTHOR' } }),
  DecisionTabled: act<{ decision: DecisionId; until?: LocalDate }, { reason?: string }>({ sealed: { reason: 'ALLIANCE' } }),
  DecisionReferredBack: act<{ decision: DecisionId; until?: LocalDate }, { reason?: string }>({ sealed: { reason: 'ALLIANCE' } }),

  /** What it says stays as it is for this ballot, whatever happens later (V-02). */
  BallotOpened: act<{
    ballot: BallotId;
    decision: DecisionId;
    proposal: Hash;
    mode: Mode;
    item?: string;
    rule: VotingRule;
    electorate: readonly Elector[];
    closesOn: LocalDate;
    closesAt: Instant;
    /** Set where the matter is reserved to another body: adopted, it is a recommendation (V-27, GT-02). */
    recommendsTo?: readonly BodyId[];
  }>({ creates: 'ballot' }),
  VoteCast: act<Vote, { statement?: string }>({ sealed: { statement: 'AUTHOR' } }),
  VoteChanged: act<Vote, { statement?: string }>({ sealed: { statement: 'AUTHOR' } }),
  VoteWithdrawn: act<{ ballot: BallotId; seat: SeatId }>(),
  VoteVoided: act<{ ballot: BallotId; seat: SeatId; person: string; ground: (typeof VOID_GROUNDS)[number] }>(),
  ObjectionRaised: act<{ ballot: BallotId; seat: SeatId }, { reasons: string; whatWouldSatisfy: string }>({
    sealed: { reasons: 'AUTHOR', whatWouldSatisfy: 'AUTHOR' },
  }),
  StatementRecorded: act<{ decision: DecisionId; seat: SeatId }, { statement: string }>({ sealed: { statement: 'AUTHOR' } }),
  DissentRecorded: act<{ decision: DecisionId; seat: SeatId }, { reasons: string }>({ sealed: { reasons: 'AUTHOR' } }),
  WrittenProcedureMovedToMeeting: act<{ ballot: BallotId; decision: DecisionId; demandedBy?: SeatId }>(),
  /**
   * Without an outcome after it, the ballot ended because its proposal was amended, withdrawn or moved to a meeting (V-04).
   * `passed`, here and below, is the deadline that had gone by where it was the clock that did this.
   */
  BallotClosed: act<{ ballot: BallotId; tally: readonly (Elector & { readonly choice: Choice })[]; passed?: LocalDate }>(),

  /** The effects are copied in by value: from here on the decision speaks for itself. */
  DecisionAdopted: act<{
    decision: DecisionId;
    ballot: BallotId;
    proposal: Hash;
    outcome: Adopted;
    effects: readonly Effect[];
    recommendsTo?: readonly BodyId[];
  }>(),
  DecisionNotAdopted: act<{ decision: DecisionId; ballot?: BallotId; outcome: NotAdopted }>(),
  DecisionTookEffect: fact<{ decision: DecisionId }>(),
  /** Adopted, but an effect has become impossible meanwhile: nothing of it happened, and an alarm stands. */
  EffectBlocked: act<{ decision: DecisionId; effect: string; because: string }>(),
  DecisionConditionFulfilled: act<{ decision: DecisionId; condition: string; document: Evidence }>(),
  /** `matter` names what is reserved to the body of `by`, where another body had decided. */
  DecisionSuperseded: fact<{ decision: DecisionId; by: DecisionId; scope: 'FULL' | 'PART'; effects?: readonly string[]; matter?: string }>(),
  SupersedesLinked: fact<{ decision: DecisionId; supersedes: DecisionId }>(),
  DecisionRevoked: fact<{ decision: DecisionId; by?: DecisionId }>(),
  DecisionExpired: act<{ decision: DecisionId; expiresOn: LocalDate }>(),
  ProceduralDefectFlagged: act<
    { decision: DecisionId; ground: (typeof DEFECT_GROUNDS)[number]; person?: string; seat?: SeatId },
    { detail?: string }
  >({ sealed: { detail: 'ALLIANCE' } }),
  DefectCured: act<{ decision: DecisionId; ground: (typeof DEFECT_GROUNDS)[number]; by?: DecisionId }, { how: string }>({
    sealed: { how: 'ALLIANCE' },
  }),

  /** A decision of a body outside, as its extract shows it. It is a decision of the register like any other. */
  OutsideDecisionRecorded: fact<
    {
      decision: DecisionId;
      label?: string;
      body: BodyId;
      decidedOn: LocalDate;
      reference: string;
      extract: string;
      vote: OutsideVote;
      approves?: { readonly proposal: Hash; readonly outcome: 'GRANTED' | 'REFUSED' };
      /** A gate on which this owner's own decision is needed as well. */
      concurs?: string;
      effects: readonly Effect[];
    },
    { title: string }
  >({ creates: 'decision', sealed: { title: 'ALLIANCE' } }),
  /** What a body of our own had decided before the ledger ran, as its confirmed minutes show it. */
  PastDecisionRecorded: fact<
    {
      decision: DecisionId;
      label?: string;
      body: BodyId;
      type: DecisionType;
      decidedOn: LocalDate;
      /** The paragraph of the minutes. */
      reference: string;
      minutes: Evidence;
      vote: PastVote;
      effects: readonly Effect[];
    },
    { title: string; text?: string }
  >({ creates: 'decision', sealed: { title: 'ALLIANCE', text: 'ALLIANCE' } }),
  ApprovalRequired: act<{ decision: DecisionId; body: BodyId }>(),
  ApprovalGranted: fact<{ decision: DecisionId; body: BodyId; proposal: Hash; by: DecisionId }>(),
  ApprovalRefused: fact<{ decision: DecisionId; body: BodyId; proposal: Hash; by: DecisionId }>(),

  DeadlockDeclared: act<
    { deadlock: DeadlockId; decision: DecisionId; parties: readonly PartyId[] },
    { positions: readonly { readonly party: PartyId; readonly position: string }[]; attempts?: string }
  >({ creates: 'deadlock', sealed: { positions: 'ALLIANCE', attempts: 'ALLIANCE' } }),
  DeadlockEscalated: act<
    {
      deadlock: DeadlockId;
      decision: DecisionId;
      step: number;
      level: DeadlockLevel;
      deadline: LocalDate;
      consents?: readonly PartyId[];
      passed?: LocalDate;
    },
    { to?: string }
  >({ sealed: { to: 'ALLIANCE' } }),
  ExpertOpinionReceived: act<{ deadlock: DeadlockId; decision: DecisionId; binding: boolean; document: Evidence }>(),
  DeadlockResolved: act<{
    deadlock: DeadlockId;
    decision: DecisionId;
    how: 'ADOPTED' | 'WITHDRAWN' | 'BINDING_DETERMINATION';
    by?: string;
    document?: Evidence;
  }>(),
  /** The status quo stays: a deadlock never turns into a majority (V-22). */
  DeadlockLapsed: act<{ deadlock: DeadlockId; decision: DecisionId; passed?: LocalDate }>(),
  /** The owner determined a matter reserved to it; it is no decision of the steering group, and never unanimous (V-23). */
  OwnerDeterminationMade: act<{ determination: string; matter: string; body: BodyId; decision?: DecisionId }, { ground: string; text?: string }>({
    creates: 'determination',
    sealed: { ground: 'ALLIANCE', text: 'ALLIANCE' },
  }),
  /** `about` says in the clear what an action of the ledger's own is for; what people assign is said in words. */
  ActionAssigned: act<{ action: string; owner?: string; due?: LocalDate; from: string; about?: 'COMMERCIAL_CONSEQUENCES' }, { task?: string }>({
    creates: 'action',
    sealed: { task: 'ALLIANCE' },
  }),

  /** `scope` names the commands that may be decided under it. */
  DelegationGranted: fact<{
    delegation: DelegationId;
    to: BodyId;
    scope: readonly string[];
    limitEach?: Money;
    limitTotal?: Money;
    until?: LocalDate;
  }>({ creates: 'delegation' }),
  DelegationRevoked: fact<{ delegation: DelegationId }>(),
};
