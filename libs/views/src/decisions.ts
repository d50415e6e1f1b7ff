/**
 * The register of decisions: every proposal of the alliance and every decision of an outside body, with where it stands on
 * the day, how it came out, and how long it took (V-29).
 */
import { ageOf, isAgeing, isDeadlocked, openDefects, policiesOn, type LocalDate } from '@app/alliance';
import { holdsOnDay, outcomeOf, register, statusOf, titleOf, type DecisionStatus, type Register } from './decision-status';
import { correctionsOf } from './corrected';
import { among, why, type Trail, type Why } from './trail';
import { listed, matches, present, tally, viewOf } from './view';

export interface DecisionRow extends Why {
  readonly decision: string;
  readonly label?: string;
  readonly body: string;
  readonly isOutside: boolean;
  readonly imported?: true;
  readonly type?: string;
  readonly title?: string;
  readonly status: DecisionStatus;
  readonly outcome?: string;
  readonly inForce: boolean;
  readonly proposedOn: LocalDate;
  readonly ageDays?: number;
  readonly corrected?: true;
  readonly flags: readonly string[];
}

/** What made the decision what it is; votes stand in its dossier. */
const MILESTONES = [
  'DecisionProposed',
  'ProposalAmended',
  'ProposalWithdrawn',
  'DecisionAdopted',
  'DecisionNotAdopted',
  'DecisionConfirmed',
  'DecisionTookEffect',
  'DecisionSuperseded',
  'DecisionRevoked',
  'DecisionExpired',
  'OutsideDecisionRecorded',
  'PastDecisionRecorded',
  'ApprovalGranted',
  'ApprovalRefused',
  'EffectBlocked',
] as const;

const flagsOf = (id: string, { courses, deadlocks, decisions, defects, policies }: Register, date: LocalDate): readonly string[] => {
  const course = courses.get(id);
  return [
    ...(openDefects(defects, id).length > 0 ? ['DEFECT_FLAGGED'] : []),
    ...(isDeadlocked(deadlocks, id) ? ['CONTESTED'] : []),
    ...(decisions.get(id)!.blocked ? ['EFFECT_BLOCKED'] : []),
    ...(course && isAgeing(course, policiesOn(policies, date).ageingDays, date) ? ['AGEING'] : []),
  ];
};

export function rowOf(id: string, state: Register, trail: Trail, date: LocalDate): DecisionRow {
  const decision = state.decisions.get(id)!;
  const entries = trail.of('decision', id);
  const isCorrected = correctionsOf(own(entries, id)).length > 0 || undefined;
  const outside = among(entries, 'OutsideDecisionRecorded', 'PastDecisionRecorded').find(({ data }) => data.decision === id)?.data;
  const course = state.courses.get(id);
  const turn = state.turns.get(id);
  return present({
    decision: id,
    label: turn?.label,
    body: decision.body,
    isOutside: decision.isOutside,
    // Taken from the minutes of an alliance that ran before: no vote of it was cast here.
    imported: decision.imported && true,
    type: decision.terms?.type ?? (outside && 'type' in outside ? outside.type : undefined),
    title: titleOf(own(entries, id)),
    status: statusOf(id, state, date),
    outcome: outcomeOf(id, state),
    vote: turn?.vote,
    inForce: holdsOnDay(decision, date),
    recommendsTo: decision.adopted?.recommendsTo,
    proposedOn: decision.proposedOn,
    adoptedOn: decision.adopted?.on,
    confirmedOn: decision.confirmed,
    decidedOn: outside?.decidedOn,
    inForceFrom: decision.inForceFrom,
    expiresOn: decision.terms?.expiresOn,
    revokedOn: decision.revoked,
    reference: outside?.reference,
    ageDays: course && Math.max(0, ageOf(course, date)),
    supersededBy: decision.superseded.length > 0 ? decision.superseded : undefined,
    supersedes: supersededBy(entries, id),
    corrected: isCorrected && true,
    flags: isCorrected ? [...flagsOf(id, state, date), 'CORRECTED'] : flagsOf(id, state, date),
    ...why(among(own(entries, id), ...MILESTONES)),
  });
}
/** What is about this decision itself, without what it did to another. */
export const own = (entries: ReturnType<Trail['of']>, id: string): ReturnType<Trail['of']> =>
  entries.filter(({ data }) => !('decision' in data) || data.decision === id);
const supersededBy = (entries: ReturnType<Trail['of']>, id: string): readonly string[] | undefined => {
  const old = among(entries, 'DecisionSuperseded')
    .filter(({ data }) => data.by === id)
    .map(({ data }) => data.decision);
  return old.length > 0 ? old : undefined;
};

export const decisionsView = viewOf({
  fold: register,
  params: [
    { name: 'body', description: 'only those of this body' },
    { name: 'type', description: 'only those of this type' },
    { name: 'outcome', description: 'only those that came out so; !UNANIMOUS lists every outcome but that' },
    { name: 'status', description: 'only those that stand so on the day; !IN_FORCE lists every status but that' },
  ],
  answer(state, trail, { effectiveOn: date, params: { body, type, outcome, status } }) {
    const rows = [...state.decisions.keys()].map((id) => rowOf(id, state, trail, date));
    const found = rows.filter(
      (row) => matches(body, row.body) && matches(type, row.type) && matches(outcome, row.outcome) && matches(status, row.status),
    );
    return {
      ...listed(found),
      counts: {
        all: rows.length,
        inForce: rows.filter(({ inForce }) => inForce).length,
        adopted: [...state.decisions.values()].filter(({ adopted, isOutside }) => isOutside || adopted !== undefined).length,
        imported: [...state.decisions.values()].filter(({ imported }) => imported).length,
        ageing: rows.filter(({ flags }) => flags.includes('AGEING')).length,
        byBody: tally(rows.map((row) => row.body)),
        byOutcome: tally(rows.map((row) => (row.imported ? undefined : row.outcome))),
        byStatus: tally(rows.map((row) => row.status)),
      },
    };
  },
});
