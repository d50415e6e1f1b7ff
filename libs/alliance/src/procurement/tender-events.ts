// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { PhaseKind } from '../phases/events';
import type { Instant, LocalDate, Money } from '../values';
import type { CandidateId, MemberId, ProcurementId } from './events';

export type WorkshopId = string;
export type AppealId = string;

export const DUTY_STAGES = ['NEGOTIATION', 'DEVELOPMENT', 'IMPLEMENTATION'] as const;
export type DutyStage = (typeof DUTY_STAGES)[number];
export const APPEAL_OUTCOMES = ['DISMISSED', 'WITHDRAWN', 'AWARD_ANNULLED'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** Somebody in a duty, for one company: the duty and the company as the application names them. */
export interface InDuty {
  readonly duty: string;
  readonly of: MemberId;
  readonly person?: string;
}
/** A key person named with the tender; without stages, for all of them. */
export interface TenderKeyPerson extends InDuty {
  readonly stages?: readonly DutyStage[];
}
/** A key person who was to be there and was not; of a subcontractor's, P-22 says so by name. */
export interface Deficiency extends InDuty {
  readonly ground: 'SUBCONTRACTOR_ABSENT' | 'KEY_PERSON_ABSENT';
}
/** Which of a candidate's key persons were there. The deficiencies follow from that and from its application. */
export interface Attendance {
  readonly candidate: CandidateId;
  readonly present: readonly InDuty[];
  readonly deficiencies: readonly Deficiency[];
}
export interface OpenedTender {
  readonly candidate: CandidateId;
  readonly document: Evidence;
  readonly price?: Money;
}
/** A candidate's place: its points on each criterion, and what they make by the published weights. */
export interface Ranked {
  readonly candidate: CandidateId;
  readonly place: number;
  readonly total: string;
  readonly points: readonly { readonly criterion: string; readonly points: string }[];
}

export const tenderEvents = {
  WorkshopScheduled: act<
    { procurement: ProcurementId; workshop: WorkshopId; day: LocalDate; keyPersons: boolean; candidates: readonly CandidateId[] },
    { theme: string; preTask?: string }
  >({ creates: 'workshop', sealed: { theme: 'ALLIANCE', preTask: 'ALLIANCE' } }),
  /** Of every candidate that was to be there; `client` are those who were there for the client. */
  WorkshopHeld: fact<{ procurement: ProcurementId; workshop: WorkshopId; attendance: readonly Attendance[]; client?: readonly string[] }>(),
  WorkshopScored: act<
    { procurement: ProcurementId; workshop: WorkshopId; candidate: CandidateId; criterion: string; points: string; evaluator: string },
    { reason: string }
  >({ sealed: { reason: 'ALLIANCE' } }),

  /** Of everybody on the shortlist. Asked again before the deadline, it gives them more time. */
  TendersRequested: act<{ procurement: ProcurementId; candidates: readonly CandidateId[]; tendersBy: LocalDate; tendersUntil: Instant }>(),
  /** The content stays with the tenderer, sealed, until the opening: only its digest is known (P-24). */
  TenderSubmitted: act<{ procurement: ProcurementId; candidate: CandidateId; sha256: string; keyPersons: readonly TenderKeyPerson[] }>(),
  TenderWithdrawn: act<{ procurement: ProcurementId; candidate: CandidateId }>(),
  /** Excluded is a tender whose content was not handed over, or is not what was sealed. */
  TendersOpened: act<
    { procurement: ProcurementId; witness: string; tenders: readonly OpenedTender[]; excluded?: readonly CandidateId[] },
    { reason?: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
  TenderScored: act<{ procurement: ProcurementId; candidate: CandidateId; criterion: string; points: string; evaluator: string }, { reason: string }>(
    { sealed: { reason: 'ALLIANCE' } },
  ),
  /** `tie` is what the command said where the published criteria left a tie: the candidates in their order. */
  TendersCompared: act<{ procurement: ProcurementId; ranking: readonly Ranked[]; tie?: readonly CandidateId[] }, { reason?: string }>({
    sealed: { reason: 'ALLIANCE' },
  }),

  /** `covers` are the kinds of phase for which the partner is selected (P-27). The standstill ends with the end of its last day. */
  ProcurementAwarded: fact<{ procurement: ProcurementId; winner: CandidateId; standstillEnds: LocalDate; covers: readonly PhaseKind[] }>(),
  ProcurementCancelled: fact<{ procurement: ProcurementId }, { reasons: string }>({ sealed: { reasons: 'ALLIANCE' } }),
  /** `blocks` says whether no agreement may be signed until it is resolved (P-26). */
  AppealFiled: fact<{ appeal: AppealId; procurement: ProcurementId; candidate?: CandidateId; blocks: boolean }, { court: string }>({
    creates: 'appeal',
    sealed: { court: 'ALLIANCE' },
  }),
  AppealResolved: fact<{ appeal: AppealId; procurement: ProcurementId; outcome: AppealOutcome }>(),
};
