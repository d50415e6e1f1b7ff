/**
 * Passing a gate.
 *
 * The gate's own deciding body passes it (GT-02), in order and after the phase before it has started (GT-03), each part of
 * a split phase by itself (GT-10). Every criterion is assessed and none is unmet, nothing is open that had to be done
 * before (GT-01), the evidence is the one that was submitted (GT-06), and every owner that decides for itself concurs.
 * Evidence dated after the decision needs a reason, and is flagged (GT-07). Subsequent conditions that are still open are
 * listed with who sees to them and until when (GT-04).
 */
import { authorityOf, combine, dayOf, event, only, said, saidIn, saidOf, type Authorised, type Circumstance, type Decider } from '../decider';
import { documents, latestOf, type Documents } from '../documents/facts';
import type { BodyId } from '../governance/events';
import { decisions, isInForce, type Decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { roles } from '../parties/facts';
import type { LocalDate } from '../values';
import { notDecidedBy, type NotDecided } from './deciding';
import type { ConditionId, CriterionId, GateId, PhaseId } from './events';
import { concurrences, gates, phases, type Concurrences, type Gate } from './facts';
import { outOfOrder, splitAt, type GateOutOfOrder } from './order';
import { alreadyDecided, gateNotFound, type GateAlreadyDecided, type GateNotFound } from './preparing';

export interface PassGate extends Authorised {
  readonly gate: GateId;
  /** Said, with a reason, where evidence bears a later date than the decision. */
  readonly evidenceAfterDecision?: true;
  readonly reason?: string;
}

type NotReady =
  | { readonly refused: 'CRITERION_UNASSESSED'; readonly criteria: readonly CriterionId[] }
  | { readonly refused: 'CRITERION_NOT_MET'; readonly criteria: readonly CriterionId[] }
  | { readonly refused: 'CONDITION_OPEN'; readonly conditions: readonly ConditionId[] }
  | { readonly refused: 'GATE_NOT_SUBMITTED'; readonly gate: GateId };
interface EvidenceChanged {
  readonly refused: 'EVIDENCE_CHANGED';
  readonly criterion: CriterionId;
  readonly document: string;
}
export type PassGateRefusal =
  | GateNotFound
  | GateAlreadyDecided
  | NotDecided
  | { readonly refused: 'PHASE_IS_SPLIT'; readonly phase: PhaseId; readonly parts: readonly PhaseId[] }
  | GateOutOfOrder
  | { readonly refused: 'GATE_NEEDS_UNANIMITY'; readonly gate: GateId; readonly decision: string }
  | NotReady
  | EvidenceChanged
  | { readonly refused: 'CONCURRENCE_MISSING'; readonly bodies: readonly BodyId[] }
  | { readonly refused: 'EVIDENCE_AFTER_DECISION'; readonly dated: LocalDate; readonly on: LocalDate };

const state = combine({ bodies, concurrences, decisions, documents, gates, phases, roles });

export const passGate: Decider<PassGate, PassGateRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, concurrences, decisions, documents, gates, phases, roles }, command, circumstance) {
    const { gate, evidenceAfterDecision, reason } = command;
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const on = dayOf(command, circumstance);
    const split = splitAt(phases, found);
    const refusal =
      alreadyDecided(gate, found) ??
      notDecidedBy({ bodies, decisions, roles }, found.decidingBody, command, circumstance) ??
      notUnanimous(gate, found, decisions, command, circumstance) ??
      (split === undefined ? undefined : { refused: 'PHASE_IS_SPLIT' as const, phase: split, parts: phases.get(split)!.parts }) ??
      outOfOrder({ gates, phases }, found, on) ??
      notReady(gate, found) ??
      evidenceChanged(documents, found);
    if (refusal) return refusal;
    const lacking = withoutConcurrence(concurrences, decisions, gate, found, on);
    if (lacking.length > 0) return { refused: 'CONCURRENCE_MISSING', bodies: lacking };
    const dated = latestEvidence(found);
    const late = dated !== undefined && dated > on;
    if (late && !(evidenceAfterDecision && reason !== undefined)) return { refused: 'EVIDENCE_AFTER_DECISION', dated, on };

    return [passed(gate, found, late, command, circumstance)];
  },

  commandOf(made) {
    const passed = only(made, 'GatePassed', 'GatePassedWithConditions');
    const { gate, flag } = passed.data;
    const reasoned = flag !== undefined || passed.sealed?.reason !== undefined;
    return { gate, ...(flag && { evidenceAfterDecision: true as const }), ...(reasoned && { reason: saidIn(passed, 'reason') }), ...saidOf(passed) };
  },
};

/** A gate that asks for unanimity is not opened by a stated majority; what nobody stated stays unknown, and is shown so (V-28). */
function notUnanimous(gate: GateId, { votingRule }: Gate, decisions: Decisions, command: PassGate, circumstance: Circumstance) {
  const { ref } = authorityOf(command, circumstance)!;
  const { adopted, vote } = decisions.get(ref)!;
  const outcome = adopted?.outcome ?? vote?.outcome;
  const isUnanimous = outcome === 'UNANIMOUS' || outcome === 'NOT_STATED';
  return votingRule === 'MAJORITY' || isUnanimous ? undefined : ({ refused: 'GATE_NEEDS_UNANIMITY', gate, decision: ref } as const);
}

function notReady(id: GateId, { stage, criteria, conditions }: Gate): NotReady | undefined {
  const withResult = (wanted: string | undefined) => [...criteria].filter(([, { result }]) => result === wanted).map(([criterion]) => criterion);
  const unassessed = withResult(undefined);
  if (unassessed.length > 0) return { refused: 'CRITERION_UNASSESSED', criteria: unassessed };
  const unmet = withResult('NOT_MET');
  if (unmet.length > 0) return { refused: 'CRITERION_NOT_MET', criteria: unmet };
  const open = [...conditions].filter(([, { kind, status }]) => kind !== 'SUBSEQUENT' && status === 'OPEN').map(([condition]) => condition);
  if (open.length > 0) return { refused: 'CONDITION_OPEN', conditions: open };
  return stage === 'SUBMITTED' ? undefined : { refused: 'GATE_NOT_SUBMITTED', gate: id };
}

/** Nothing can be attached once a gate is submitted, so what is attached is what was frozen. */
function evidenceChanged(documents: Documents, { criteria }: Gate): EvidenceChanged | undefined {
  for (const [criterion, { evidence }] of criteria) {
    const changed = evidence.find(({ document }) => latestOf(documents.get(document.document)!).sha256 !== document.sha256);
    if (changed) return { refused: 'EVIDENCE_CHANGED', criterion, document: changed.document.document };
  }
  return undefined;
}

const withoutConcurrence = (known: Concurrences, decisions: Decisions, id: GateId, { concurringBodies }: Gate, on: LocalDate): readonly BodyId[] =>
  concurringBodies.filter((body) => !known.get(id)?.some((one) => one.body === body && isInForce(decisions.get(one.decision)!, on)));

/** Evidence of a criterion that does not apply is not required. */
const latestEvidence = ({ criteria }: Gate): LocalDate | undefined =>
  [...criteria.values()]
    .filter(({ result }) => result === 'MET')
    .flatMap(({ evidence }) => evidence.map(({ dated }) => dated))
    .toSorted()
    .at(-1);

function passed(gate: GateId, { conditions }: Gate, late: boolean, command: PassGate, circumstance: Circumstance) {
  const data = { gate, decision: authorityOf(command, circumstance)!.ref, ...(late && { flag: 'EVIDENCE_AFTER_DECISION' as const }) };
  const more = { ...said(command, circumstance), ...(command.reason !== undefined && { sealed: { reason: command.reason } }) };
  const openConditions = [...conditions]
    .filter(([, { status }]) => status === 'OPEN')
    .map(([condition, { owner, due }]) => ({ condition, owner: owner!, due: due! }));
  return openConditions.length > 0 ? event('GatePassedWithConditions', { ...data, openConditions }, more) : event('GatePassed', data, more);
}
