/** The phases of the alliance, and the gates between them. */
import type { Evidence, Fold } from '../decider';
import { change, put, type LocalDate } from '../values';
import type { BodyId, DecisionId } from '../governance/events';
import type { Boundary, ConditionId, ConditionKind, CriterionId, Figure, GateId, PhaseId, PhaseKind, Setter } from './events';

export interface Phase {
  readonly kind: PhaseKind;
  readonly order: number;
  /** The phase that this is a part of, and its parts once it is split (GT-10). */
  readonly partOf?: PhaseId;
  readonly parts: readonly PhaseId[];
  readonly started?: LocalDate;
  readonly ended?: LocalDate;
}
export type Phases = ReadonlyMap<PhaseId, Phase>;

export const phases: Fold<Phases> = {
  initial: new Map(),
  evolve: {
    PhasePlanned: (known, { phase, kind, order }) => put(known, phase, { kind, order, parts: [] }),
    PhaseSplit: (known, { phase, parts }) => {
      const { kind, order } = known.get(phase)!;
      const split = change(known, phase, () => ({ parts: parts.map((part) => part.phase) }));
      return parts.reduce((all, part) => put(all, part.phase, { kind, order, partOf: phase, parts: [] }), split);
    },
    PhaseStarted: (known, { phase }, { effective }) => change(known, phase, () => ({ started: effective })),
    PhaseEnded: (known, { phase }, { effective }) => change(known, phase, () => ({ ended: effective })),
  },
};

export interface Criterion {
  readonly evidence: readonly { readonly document: Evidence; readonly dated: LocalDate }[];
  readonly result?: 'MET' | 'NOT_MET' | 'NOT_APPLICABLE';
  readonly figure?: Figure;
}
export interface Condition {
  readonly kind: ConditionKind;
  readonly setBy: Setter;
  readonly owner?: string;
  readonly due?: LocalDate;
  readonly boundary?: Boundary;
  readonly status: 'OPEN' | 'FULFILLED' | 'WAIVED';
  /** The value found for a numeric boundary, with its inputs: restated inputs can be held against it later (GT-09). */
  readonly figure?: Figure;
  readonly breached: boolean;
  /** Opened again after the gate was passed (GT-08). */
  readonly reopened: boolean;
}
export type GateStage = 'DEFINED' | 'IN_PREPARATION' | 'SUBMITTED' | 'PASSED' | 'PASSED_WITH_CONDITIONS' | 'REFUSED' | 'RETURNED';
export interface Gate {
  readonly order: number;
  readonly from: PhaseId;
  readonly to?: PhaseId;
  readonly decidingBody: BodyId;
  readonly concurringBodies: readonly BodyId[];
  readonly votingRule: 'UNANIMOUS' | 'MAJORITY';
  readonly stage: GateStage;
  readonly passedOn?: LocalDate;
  readonly decision?: string;
  readonly criteria: ReadonlyMap<CriterionId, Criterion>;
  readonly conditions: ReadonlyMap<ConditionId, Condition>;
}
export type Gates = ReadonlyMap<GateId, Gate>;

type AttachedEvidence = Criterion['evidence'][number];
/** A newer version of a document stands in for the one attached before: only the last is put before the deciding body. */
const attach = (evidence: readonly AttachedEvidence[], added: AttachedEvidence): readonly AttachedEvidence[] => [
  ...evidence.filter(({ document }) => document.document !== added.document.document),
  added,
];
const changeCondition = (known: Gates, gate: GateId, condition: ConditionId, made: Partial<Condition>): Gates =>
  change(known, gate, ({ conditions }) => ({ conditions: change(conditions, condition, () => made) }));

export const gates: Fold<Gates> = {
  initial: new Map(),
  evolve: {
    GateDefined: (known, { gate, order, from, to, decidingBody, concurringBodies = [], votingRule }) =>
      put(known, gate, {
        order,
        from,
        ...(to && { to }),
        decidingBody,
        concurringBodies,
        votingRule,
        stage: 'DEFINED',
        criteria: new Map(),
        conditions: new Map(),
      }),
    GateCriterionDefined: (known, { gate, criterion }) =>
      change(known, gate, ({ criteria, stage }) => ({
        criteria: put(criteria, criterion, { evidence: [] }),
        stage: stage === 'DEFINED' ? 'IN_PREPARATION' : stage,
      })),
    GateConditionSet: (known, { gate, condition, kind, setBy, owner, due, boundary }) =>
      change(known, gate, ({ conditions }) => ({
        conditions: put(conditions, condition, {
          kind,
          setBy,
          ...(owner && { owner }),
          ...(due && { due }),
          ...(boundary && { boundary }),
          status: 'OPEN',
          breached: false,
          reopened: false,
        }),
      })),
    GateEvidenceAttached: (known, { gate, criterion, document, dated }) =>
      change(known, gate, ({ criteria }) => ({
        criteria: change(criteria, criterion, ({ evidence }) => ({ evidence: attach(evidence, { document, dated }) })),
      })),
    GateCriterionAssessed: (known, { gate, criterion, result, figure }) =>
      change(known, gate, ({ criteria }) => ({ criteria: change(criteria, criterion, () => ({ result, ...(figure && { figure }) })) })),
    GateSubmitted: (known, { gate }) => change(known, gate, () => ({ stage: 'SUBMITTED' })),
    GatePassed: (known, { gate, decision }, { effective }) => change(known, gate, () => ({ stage: 'PASSED', passedOn: effective, decision })),
    GatePassedWithConditions: (known, { gate, decision }, { effective }) =>
      change(known, gate, () => ({ stage: 'PASSED_WITH_CONDITIONS', passedOn: effective, decision })),
    GateRefused: (known, { gate, decision }) => change(known, gate, () => ({ stage: 'REFUSED', decision })),
    GateReturnedForPreparation: (known, { gate }) => change(known, gate, () => ({ stage: 'RETURNED' })),
    GateConditionFulfilled: (known, { gate, condition, figure }) =>
      changeCondition(known, gate, condition, { status: 'FULFILLED', ...(figure && { figure }) }),
    GateConditionWaived: (known, { gate, condition }) => changeCondition(known, gate, condition, { status: 'WAIVED' }),
    GateConditionReopened: (known, { gate, condition }) =>
      changeCondition(known, gate, condition, { status: 'OPEN', reopened: isPassed(known.get(gate)!) }),
    GateConditionBreached: (known, { gate, condition }) => changeCondition(known, gate, condition, { breached: true }),
  },
};
/** What an outside body's own decision says of a gate that needs its concurrence as well. */
export interface Concurrence {
  readonly body: BodyId;
  readonly decision: DecisionId;
}
export type Concurrences = ReadonlyMap<GateId, readonly Concurrence[]>;
export const concurrences: Fold<Concurrences> = {
  initial: new Map(),
  evolve: {
    OutsideDecisionRecorded: (known, { concurs, body, decision }) =>
      concurs === undefined ? known : put(known, concurs, [...(known.get(concurs) ?? []), { body, decision }]),
  },
};

export const isPassed = ({ stage }: Gate): boolean => stage === 'PASSED' || stage === 'PASSED_WITH_CONDITIONS';
/** Passed, and with effect on that day: a decision recorded today may pass a gate from a later one. */
export const isPassedOn = (gate: Gate, date: LocalDate): boolean => isPassed(gate) && gate.passedOn! <= date;
/** The body that alone decides a gate (GT-02, V-27); undefined where there is no such gate. */
export const gatesReservedTo = (known: Gates, gate: GateId): BodyId | undefined => known.get(gate)?.decidingBody;

/** A condition of a passed gate that was to be fulfilled afterwards, by a day that has gone by. */
export interface ConditionDue {
  readonly gate: GateId;
  readonly condition: ConditionId;
  readonly due: LocalDate;
}
const isOverdue = ({ kind, status, due }: Condition, today: LocalDate): boolean =>
  kind === 'SUBSEQUENT' && status === 'OPEN' && due !== undefined && due < today;
/** What the clock has to record: each condition once, since the event marks it as breached (GT-04). */
export const conditionsDue = (known: Gates, today: LocalDate): readonly ConditionDue[] =>
  [...known]
    .filter(([, gate]) => isPassed(gate))
    .flatMap(([gate, { conditions }]) =>
      [...conditions].filter(([, one]) => isOverdue(one, today) && !one.breached).map(([condition, { due }]) => ({ gate, condition, due: due! })),
    );

const GATE_FLAGS = ['CONDITION_BREACHED', 'PASSED_CONDITION_REOPENED'] as const;
export type GateFlag = (typeof GATE_FLAGS)[number];
/** What a passed gate shows while one of its conditions is in default; it stays passed (GT-04, GT-08). The clock need not have come. */
export function flagsOf(gate: Gate, today: LocalDate): readonly GateFlag[] {
  if (!isPassed(gate)) return [];
  const open = [...gate.conditions.values()].filter(({ status }) => status === 'OPEN');
  return [
    ...(open.some((one) => one.breached || isOverdue(one, today)) ? (['CONDITION_BREACHED'] as const) : []),
    ...(open.some(({ reopened }) => reopened) ? (['PASSED_CONDITION_REOPENED'] as const) : []),
  ];
}

/** A phase, the phase that it is a part of, and so on up to one that was planned. */
export const lineOf = (known: Phases, phase: PhaseId): readonly PhaseId[] => {
  const partOf = known.get(phase)?.partOf;
  return partOf === undefined ? [phase] : [phase, ...lineOf(known, partOf)];
};
/** Two parts of one split phase, or parts of those: neither waits for the other (GT-10). */
export function areApart(known: Phases, a: PhaseId, b: PhaseId): boolean {
  const [ofA, ofB] = [lineOf(known, a), lineOf(known, b)];
  return ofA.at(-1) === ofB.at(-1) && !ofA.includes(b) && !ofB.includes(a);
}
/** The first phase of the plan, or a part of it: no gate leads there. */
export const isFirst = (known: Phases, { order }: Phase): boolean => ![...known.values()].some((other) => other.order < order);
