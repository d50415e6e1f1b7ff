// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { Instant, LocalDate, Money } from '../values';
import type { CandidateId, Company, Criterion, Duty, Emphasis, MemberId, ProcurementId, Requirement, RequirementId } from './events';

export type ClarificationId = string;
/** A person of the client's evaluation group, by pseudonym. */
export type EvaluatorId = string;

export const SUCCESSION_GROUNDS = ['MERGER', 'DEMERGER', 'TRANSFER'] as const;
export type SuccessionGround = (typeof SUCCESSION_GROUNDS)[number];
export const TIES = ['NONE', 'TIED', 'COACHED'] as const;
export type Tie = (typeof TIES)[number];

/** What an invitation lays down and an amendment may lay down anew; each member takes the place of the one before, as a whole. */
export interface AmendableTerms {
  readonly requirements?: readonly Requirement[];
  readonly turnoverThreshold?: Money;
  readonly refsMax?: number;
  readonly refsPerCategoryMax?: number;
  readonly categories?: readonly string[];
  readonly emphases?: readonly Emphasis[];
  readonly shortlistMin?: number;
  readonly shortlistMax?: number;
  readonly shortlistSize?: number;
  readonly tieRule?: string;
  readonly tieBreak?: readonly string[];
  readonly tieExtends?: boolean;
  readonly criteria?: readonly Criterion[];
  readonly duties?: readonly Duty[];
}

/** What one evaluator gave on average, beside which a common score was agreed; half a hundredth is rounded up. */
export interface IndividualPoints {
  readonly evaluator: EvaluatorId;
  readonly points: string;
}
/** A candidate's place, its points on each emphasis, and what they make by the published weights. */
export interface ShortlistRank {
  readonly candidate: CandidateId;
  readonly place: number;
  readonly total: string;
  readonly points: readonly { readonly emphasis: string; readonly points: string }[];
}

export const evaluationEvents = {
  MarketDialogueHeld: fact<{ dialogue: string; procurement?: ProcurementId; participants: number; memo?: Evidence }, { summary?: string }>({
    creates: 'dialogue',
    sealed: { summary: 'ALLIANCE' },
  }),
  /** Only before the deadline, and only together with a later one (P-01). */
  InvitationAmended: act<
    AmendableTerms & {
      procurement: ProcurementId;
      applicationsBy: LocalDate;
      applicationsUntil: Instant;
      tendersBy?: LocalDate;
      tendersUntil?: Instant;
    },
    { reason?: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
  ClarificationRequested: act<
    { clarification: ClarificationId; procurement: ProcurementId; candidate: CandidateId; requirement?: RequirementId },
    { text: string }
  >({ creates: 'clarification', sealed: { text: 'ALLIANCE' } }),
  ClarificationGiven: act<
    { clarification: ClarificationId; procurement: ProcurementId; candidate: CandidateId; document?: Evidence },
    { text: string }
  >({ sealed: { text: 'ALLIANCE' } }),
  /** The company in whose place another stands by law: no exchange (P-07). */
  ConsortiumMemberSucceeded: fact<{ procurement: ProcurementId; candidate: CandidateId; old: MemberId; new: Company; ground: SuccessionGround }>(),

  EvaluatorAppointed: fact<{ procurement: ProcurementId; person: EvaluatorId; to?: LocalDate }>(),
  EvaluatorInterestDeclared: act<{ procurement: ProcurementId; evaluator: EvaluatorId; candidate?: CandidateId; tie: Tie }, { ground?: string }>({
    sealed: { ground: 'PERSON:evaluator' },
  }),
  /** They stay where they stand and count no longer; `candidate` is the one to whom the tie came to light (P-20). */
  ScoresVoided: act<{ procurement: ProcurementId; evaluator: EvaluatorId; candidate: CandidateId }>(),
  ReferenceScored: act<
    { procurement: ProcurementId; candidate: CandidateId; reference: string; emphasis: string; points: string; evaluator: EvaluatorId },
    { reason: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
  /** Stands beside what each evaluator gave, and takes its place in the ranking only (P-21). */
  ConsensusScoreRecorded: act<
    {
      procurement: ProcurementId;
      candidate: CandidateId;
      emphasis?: string;
      criterion?: string;
      points: string;
      individual: readonly IndividualPoints[];
    },
    { reason: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
  /**
   * Without a ranking, where so few qualified that none was needed (P-14). `tie` is what the command said where the published
   * emphases left a tie; `fewerThan` is the least number, where fewer qualified.
   */
  ShortlistDecided: fact<
    {
      procurement: ProcurementId;
      shortlisted: readonly CandidateId[];
      notShortlisted: readonly CandidateId[];
      ranking?: readonly ShortlistRank[];
      tie?: readonly CandidateId[];
      fewerThan?: number;
    },
    { reason?: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
};
