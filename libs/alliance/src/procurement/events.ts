// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { Instant, LocalDate, Money } from '../values';
import { tenderEvents } from './tender-events';
import { evaluationEvents } from './evaluation-events';
import type { DutyStage } from './tender-events';

export type ProcurementId = string;
export type CandidateId = string;
/** A member of a candidate, or a subcontractor: the label by which the application names it. */
export type MemberId = string;
export type RequirementId = string;

export const REQUIREMENT_KINDS = ['LEGAL', 'ECONOMIC', 'FINANCIAL', 'TECHNICAL', 'TURNOVER'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];
export const CHECK_RESULTS = ['PASS', 'FAIL', 'CLARIFY'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** Turnover of the last financial year from the services that the procurement is about (P-09). */
export interface Turnover {
  readonly amount: Money;
  readonly yearFrom: LocalDate;
  readonly yearTo: LocalDate;
  readonly confirmed: boolean;
}
export interface Company {
  readonly member: MemberId;
  readonly legalName: string;
  readonly businessId: string;
}
export interface MemberCompany extends Company {
  readonly turnover?: Turnover;
}
export interface Reference {
  readonly reference: string;
  readonly owner: MemberId;
  readonly category: string;
}
export interface Requirement {
  readonly requirement: RequirementId;
  readonly kind: RequirementKind;
  /** TURNOVER is met jointly, so it is checked once, of the candidate itself. */
  readonly certificates: readonly string[];
}

export interface Emphasis {
  readonly emphasis: string;
  /** In percent. */
  readonly weight: number;
}
export const CRITERION_SOURCES = ['WORKSHOP', 'TENDER'] as const;
/** What tenderers are compared by, and whether workshops or tenders are scored on it. */
export interface Criterion {
  readonly criterion: string;
  /** In percent. */
  readonly weight: number;
  readonly of: (typeof CRITERION_SOURCES)[number];
}
/** What a named person must be responsible for, and in which stages (P-23). */
export interface Duty {
  readonly duty: string;
  readonly stages: readonly DutyStage[];
}

export const procurementEvents = {
  ProcurementOpened: fact<{ procurement: ProcurementId; procedure: 'NEGOTIATED'; gate?: string }>({ creates: 'procurement' }),
  /** Locks its parameters (P-01). Deadlines are kept as a date and as the instant at which that day ends. */
  InvitationPublished: act<{
    procurement: ProcurementId;
    requirements: readonly Requirement[];
    turnoverThreshold: Money;
    refsMax: number;
    refsPerCategoryMax: number;
    categories: readonly string[];
    emphases: readonly Emphasis[];
    shortlistMin: number;
    shortlistMax: number;
    shortlistSize: number;
    tieRule: string;
    /** The emphases that decide a tie, the first of them first (P-16). */
    tieBreak?: readonly string[];
    /** Whether all who are level by these are taken, as long as the list grows no longer than its greatest length. */
    tieExtends?: boolean;
    criteria?: readonly Criterion[];
    duties?: readonly Duty[];
    applicationsBy: LocalDate;
    applicationsUntil: Instant;
    tendersBy: LocalDate;
    tendersUntil: Instant;
  }>(),
  ApplicationSubmitted: act<{
    procurement: ProcurementId;
    candidate: CandidateId;
    members: readonly MemberCompany[];
    subcontractors: readonly Company[];
    references: readonly Reference[];
    keyPersons: readonly { readonly duty: string; readonly of: MemberId; readonly person?: string }[];
  }>({ creates: 'candidate' }),
  CertificateAttached: act<
    { procurement: ProcurementId; candidate: CandidateId; member: MemberId; certificate: string; dated: LocalDate; document: Evidence },
    { issuer: string }
  >({ sealed: { issuer: 'ALLIANCE' } }),
  PreliminaryAgreementAttached: act<{ procurement: ProcurementId; candidate: CandidateId; document: Evidence }>(),
  SubcontractorCommitmentAttached: act<
    { procurement: ProcurementId; candidate: CandidateId; member: MemberId; document: Evidence },
    { resources: string }
  >({ sealed: { resources: 'ALLIANCE' } }),
  /** `member` is who wished to leave; `leaves` says whether the group went on without it or is out as a whole (P-08). */
  ApplicationWithdrawn: act<{ procurement: ProcurementId; candidate: CandidateId; member?: MemberId; leaves: 'MEMBER' | 'GROUP' }>(),
  /** A newcomer after the application: its turnover and references never count (P-06). */
  ConsortiumMemberAdded: act<{
    procurement: ProcurementId;
    candidate: CandidateId;
    member: MemberId;
    legalName: string;
    businessId: string;
    /** Those of its own certificates on which it was let in, where the officer names them. */
    certificates?: readonly string[];
  }>(),
  RequirementChecked: act<
    {
      procurement: ProcurementId;
      candidate: CandidateId;
      requirement: RequirementId;
      /** The member checked; the candidate itself for what is met jointly. */
      subject: MemberId;
      result: CheckResult;
      /** What was found for TURNOVER, in figures: a check value. */
      jointTurnover?: Money;
    },
    { reason?: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
  CandidateQualified: fact<{ procurement: ProcurementId; candidate: CandidateId }>(),
  CandidateRejected: fact<{ procurement: ProcurementId; candidate: CandidateId; failed: readonly RequirementId[] }, { reason?: string }>({
    sealed: { reason: 'ALLIANCE' },
  }),

  // During the contract.
  ConsortiumChangeProposed: act<{ change: string; party: string; company: Company; assessment: Evidence }>({ creates: 'change' }),
  ConsortiumMemberAdmitted: fact<{ change: string; party: string; member: MemberId; legalName: string; businessId: string }>(),

  ...tenderEvents,

  ...evaluationEvents,
};
