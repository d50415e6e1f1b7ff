// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { BodyId } from '../governance/events';
import type { LocalDate } from '../values';

export type PhaseId = string;
export type GateId = string;
export type CriterionId = string;
export type ConditionId = string;

export const PHASES = ['PREPARATION', 'PROCUREMENT', 'DEVELOPMENT', 'IMPLEMENTATION', 'CLOSE_OUT'] as const;
export type PhaseKind = (typeof PHASES)[number];
const CONDITION_KINDS = ['PRECEDENT', 'SUBSEQUENT', 'BOUNDARY'] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];
export const ASSESSMENTS = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;

/** Who set a condition, and so may waive it (GT-05). */
export type Setter = { readonly body: BodyId } | { readonly party: string };

/** A numeric boundary with the value found, the version of its formula, and its inputs (GT-09). */
export interface Figure {
  readonly value: string;
  readonly formula: string;
  readonly version: number;
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
}
/** What a numeric boundary demands of its value; decimal strings. */
export interface Boundary {
  readonly formula: string;
  readonly atLeast?: string;
  readonly atMost?: string;
}

export const phaseEvents = {
  PhasePlanned: fact<{ phase: PhaseId; kind: PhaseKind; order: number; plannedFrom?: LocalDate; plannedTo?: LocalDate }>({ creates: 'phase' }),
  PhaseSplit: fact<{ phase: PhaseId; parts: readonly { readonly phase: PhaseId; readonly label: string }[] }>(),
  PhaseStarted: fact<{ phase: PhaseId }>(),
  PhaseEnded: fact<{ phase: PhaseId }>(),

  /** `from` and `to` are phases or parts of one; the last gate leads nowhere. */
  GateDefined: fact<{
    gate: GateId;
    order: number;
    from: PhaseId;
    to?: PhaseId;
    decidingBody: BodyId;
    /** Bodies whose own recorded decisions must be there as well: each owner of several (B.2). */
    concurringBodies?: readonly BodyId[];
    votingRule: 'UNANIMOUS' | 'MAJORITY';
    planned?: LocalDate;
  }>({ creates: 'gate' }),
  GateCriterionDefined: act<{ gate: GateId; criterion: CriterionId; evidenceTypes: readonly string[] }, { text: string }>({
    creates: 'criterion',
    sealed: { text: 'ALLIANCE' },
  }),
  GateConditionSet: act<
    { gate: GateId; condition: ConditionId; kind: ConditionKind; setBy: Setter; owner?: string; due?: LocalDate; boundary?: Boundary },
    { text: string }
  >({ creates: 'condition', sealed: { text: 'ALLIANCE' } }),
  GateEvidenceAttached: act<{ gate: GateId; criterion: CriterionId; document: Evidence; dated: LocalDate }>(),
  GateCriterionAssessed: act<{ gate: GateId; criterion: CriterionId; result: (typeof ASSESSMENTS)[number]; figure?: Figure }, { reason: string }>({
    sealed: { reason: 'ALLIANCE' },
  }),
  /** The evidence is frozen by its digests (GT-06). */
  GateSubmitted: act<{
    gate: GateId;
    criteria: readonly { readonly criterion: CriterionId; readonly result: (typeof ASSESSMENTS)[number]; readonly evidence: readonly Evidence[] }[];
  }>(),
  GatePassed: fact<{ gate: GateId; decision: string; flag?: 'EVIDENCE_AFTER_DECISION' }, { reason?: string }>({ sealed: { reason: 'ALLIANCE' } }),
  GatePassedWithConditions: fact<
    {
      gate: GateId;
      decision: string;
      openConditions: readonly { readonly condition: ConditionId; readonly owner: string; readonly due: LocalDate }[];
      flag?: 'EVIDENCE_AFTER_DECISION';
    },
    { reason?: string }
  >({ sealed: { reason: 'ALLIANCE' } }),
  GateRefused: fact<{ gate: GateId; decision: string }, { reasons: string }>({ sealed: { reasons: 'ALLIANCE' } }),
  GateReturnedForPreparation: fact<{ gate: GateId; decision?: string }, { missing: string }>({ sealed: { missing: 'ALLIANCE' } }),

  GateConditionFulfilled: act<{ gate: GateId; condition: ConditionId; document: Evidence; figure?: Figure }>(),
  GateConditionWaived: fact<{ gate: GateId; condition: ConditionId; waivedBy: Setter }, { reasons: string }>({ sealed: { reasons: 'ALLIANCE' } }),
  GateConditionReopened: act<{ gate: GateId; condition: ConditionId }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),
  /** Its due date has passed; recorded by the clock. */
  GateConditionBreached: act<{ gate: GateId; condition: ConditionId; due: LocalDate }>(),
};
