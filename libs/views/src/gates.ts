/**
 * The gates between the phases: who decides each, on what evidence, with which conditions, how it came out. A passed gate
 * stays passed, and shows when a condition was breached or opened again (GT-04, GT-08); a figure that was restated since is
 * held against its boundary, and shows when it would now fail (GT-09).
 */
import {
  combine,
  decisions,
  ERASED,
  flagsOf,
  gates,
  isInForce,
  isPassed,
  keeps,
  type Condition,
  type Decisions,
  type Gate,
  type LocalDate,
} from '@app/alliance';
import { labelOf } from './decision-status';
import { among, why, type EntryOf, type Trail } from './trail';
import { listed, present, tally, viewOf } from './view';

const fold = combine({ decisions, gates });
type Entries = ReturnType<Trail['of']>;

/** How the deciding body voted: an outside body as it was recorded, a group of our own as its ballot came out. */
function voteOf(decision: string | undefined, known: Decisions, trail: Trail): object | undefined {
  if (decision === undefined) return undefined;
  const outcome = known.get(decision)?.adopted?.outcome;
  return (
    among(trail.of('decision', decision), 'OutsideDecisionRecorded').find(({ data }) => data.decision === decision)?.data.vote ??
    (outcome && { outcome })
  );
}

/** What each owner's own body has decided on the gate, if it has: the gate takes a decision of every one of them. */
const concurrencesOf = (id: string, { concurringBodies }: Gate, known: Decisions, trail: Trail, date: LocalDate): readonly object[] =>
  concurringBodies.map((body) => {
    const all = trail.ofType('OutsideDecisionRecorded').filter(({ data }) => data.concurs === id && data.body === body);
    const found = all.findLast(({ data }) => isInForce(known.get(data.decision)!, date));
    if (!found) return { body, concurs: false };
    const { decision, decidedOn, vote } = found.data;
    return present({ body, concurs: true, decision, label: labelOf(trail, decision), decidedOn, from: found.effective, vote });
  });

function criteriaOf(gate: Gate, entries: Entries): readonly object[] {
  return [...gate.criteria].map(([criterion, { evidence, result, figure }]) => {
    const about = among(entries, 'GateCriterionDefined', 'GateEvidenceAttached', 'GateCriterionAssessed').filter(
      ({ data }) => data.criterion === criterion,
    );
    const defined = among(about, 'GateCriterionDefined')[0]!;
    return present({
      criterion,
      text: defined.sealed.text ?? ERASED,
      evidenceTypes: defined.data.evidenceTypes,
      result,
      reason: among(about, 'GateCriterionAssessed').at(-1)?.sealed.reason,
      evidence: evidence.map(({ document, dated }) => ({ ...document, dated })),
      figure,
      ...why(about),
    });
  });
}

type Measured = EntryOf<'GateCriterionAssessed' | 'GateConditionFulfilled'>;
/** The newest value that was found by the formula of a boundary, anywhere in the alliance. */
const newestOf = (formula: string, measured: readonly Measured[]) => measured.findLast(({ data }) => data.figure?.formula === formula);

function conditionOf(condition: string, found: Condition, entries: Entries, measured: readonly Measured[], date: LocalDate): object {
  const about = among(
    entries,
    'GateConditionSet',
    'GateConditionFulfilled',
    'GateConditionWaived',
    'GateConditionReopened',
    'GateConditionBreached',
  ).filter(({ data }) => data.condition === condition);
  const { kind, setBy, owner, due, boundary, status, figure, breached, reopened } = found;
  const newest = boundary && figure && newestOf(boundary.formula, measured);
  const restated = newest && newest.data.figure!.value !== figure!.value ? newest : undefined;
  return present({
    condition,
    kind,
    text: among(about, 'GateConditionSet')[0]!.sealed.text ?? ERASED,
    setBy,
    owner,
    due,
    status,
    breached: breached || (kind === 'SUBSEQUENT' && status === 'OPEN' && due !== undefined && due < date),
    reopened,
    boundary,
    figure,
    restated: restated?.data.figure,
    wouldNowFail: boundary && newest ? !keeps(boundary, newest.data.figure!.value) : undefined,
    ...why(about, restated ? [restated] : []),
  });
}

function rowOf(id: string, gate: Gate, known: Decisions, trail: Trail, date: LocalDate): object {
  const entries = trail.of('gate', id);
  const defined = among(entries, 'GateDefined')[0]!;
  const outcome = among(entries, 'GatePassed', 'GatePassedWithConditions', 'GateRefused', 'GateReturnedForPreparation').at(-1);
  const { order, from, to, decidingBody, concurringBodies, stage, passedOn, decision } = gate;
  const isToCome = passedOn !== undefined && passedOn > date;
  const measured = trail.ofType('GateCriterionAssessed', 'GateConditionFulfilled');
  return present({
    gate: id,
    order,
    from,
    to,
    decidingBody,
    concurringBodies,
    concurrences: concurringBodies.length > 0 ? concurrencesOf(id, gate, known, trail, date) : undefined,
    votingRule: defined.data.votingRule,
    planned: defined.data.planned,
    // A gate that is to be passed on a later day is not passed yet (B-05).
    status: isToCome ? 'SUBMITTED' : stage,
    flags: isToCome ? [] : flagsOf(gate, date),
    ...(isToCome ? { passesOn: passedOn } : { passedOn }),
    decision,
    label: decision && labelOf(trail, decision),
    vote: voteOf(decision, known, trail),
    evidenceFlag: outcome && 'flag' in outcome.data ? outcome.data.flag : undefined,
    openWhenPassed: outcome && 'openConditions' in outcome.data ? outcome.data.openConditions : undefined,
    reason: outcome && ('reason' in outcome.sealed ? outcome.sealed.reason : 'reasons' in outcome.sealed ? outcome.sealed.reasons : undefined),
    missing: outcome && 'missing' in outcome.sealed ? outcome.sealed.missing : undefined,
    criteria: criteriaOf(gate, entries),
    conditions: [...gate.conditions].map(([condition, found]) => conditionOf(condition, found, entries, measured, date)),
    ...why(entries),
  });
}

const isException = (row: object): boolean => {
  const { flags, openWhenPassed = [] } = row as { readonly flags: readonly string[]; readonly openWhenPassed?: readonly object[] };
  return flags.length > 0 || openWhenPassed.length > 0;
};

export const gatesView = viewOf({
  fold,
  params: [
    {
      name: 'flag',
      values: ['true', 'false'],
      description: 'true: only those passed with a condition open, or with one breached or open again since',
    },
  ],
  answer({ decisions: known, gates: all }, trail, { effectiveOn: date, params: { flag } }) {
    const rows = [...all].sort(([, a], [, b]) => a.order - b.order).map(([id, gate]) => rowOf(id, gate, known, trail, date));
    const passed = [...all.values()].filter((gate) => isPassed(gate) && gate.passedOn! <= date);
    const exceptions = [...all].filter(([, gate]) => flagsOf(gate, date).length > 0).map(([gate]) => gate);
    return {
      ...listed(flag === 'true' ? rows.filter(isException) : rows),
      exceptions: listed(exceptions),
      counts: { passed: passed.length, byStatus: tally(rows.map((row) => (row as { status: string }).status)) },
    };
  },
});
