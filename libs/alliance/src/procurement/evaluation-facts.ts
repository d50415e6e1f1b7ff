/**
 * Who evaluates and to whom each is tied (P-20), what each gave and what they agreed on beside (P-21), which questions were
 * put to candidates, and who is on the shortlist: nobody else is invited later (P-17).
 */
import type { Circumstance, Data, Fold } from '../decider';
import type { Fraction } from '../fraction';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { holdsOn, put, type LocalDate, type Period } from '../values';
import type { CandidateId, ProcurementId } from './events';
import type { ClarificationId, EvaluatorId, Tie } from './evaluation-events';
import { isOf, type ApplicationKey } from './facts';
import { exactly, mean } from './points';

interface Evaluator extends Period {
  readonly procurement: ProcurementId;
  readonly person: EvaluatorId;
}
export type Evaluators = readonly Evaluator[];
export const evaluators: Fold<Evaluators> = {
  initial: [],
  evolve: { EvaluatorAppointed: (known, appointed, { effective }) => [...known, { ...appointed, from: effective }] },
};
/** Whether somebody is appointed for that procurement on the day. */
export const isEvaluator = (known: Evaluators, procurement: ProcurementId, person: EvaluatorId, date: LocalDate): boolean =>
  known.some((one) => one.procurement === procurement && one.person === person && holdsOn(one, date));
export const actsAsEvaluator = (known: Evaluators, procurement: ProcurementId, { actor, today }: Circumstance): boolean =>
  actor.role === 'EVALUATOR' && isEvaluator(known, procurement, actor.person, today);

export interface EvaluatorInterest {
  readonly procurement: ProcurementId;
  readonly evaluator: EvaluatorId;
  readonly candidate?: CandidateId;
  readonly tie: Tie;
}
export type EvaluatorInterests = readonly EvaluatorInterest[];
export const evaluatorInterests: Fold<EvaluatorInterests> = {
  initial: [],
  evolve: { EvaluatorInterestDeclared: (known, declared) => [...known, declared] },
};
const declaredBy = (known: EvaluatorInterests, procurement: ProcurementId, evaluator: EvaluatorId): EvaluatorInterests =>
  known.filter((one) => one.procurement === procurement && one.evaluator === evaluator);

export type NoScorer =
  | NotPermitted
  | { readonly refused: 'NOT_OWN_SCORE'; readonly evaluator: EvaluatorId }
  | { readonly refused: 'INTEREST_NOT_DECLARED'; readonly evaluator: EvaluatorId }
  | { readonly refused: 'EVALUATOR_TIED'; readonly candidate: CandidateId };
interface Scoring {
  readonly evaluators: Evaluators;
  readonly evaluatorInterests: EvaluatorInterests;
}
/**
 * Why somebody may not score: it is for the evaluators, each for oneself, after a declaration of interests; and since
 * candidates are compared with each other, a tie to one of them bars from scoring any (P-20, P-21).
 */
export function noScorer(
  { evaluators: known, evaluatorInterests: interests }: Scoring,
  { procurement, evaluator }: { readonly procurement: ProcurementId; readonly evaluator?: EvaluatorId },
  circumstance: Circumstance,
): NoScorer | undefined {
  const { person } = circumstance.actor;
  if (!actsAsEvaluator(known, procurement, circumstance)) return notPermitted('EVALUATOR');
  if (evaluator !== undefined && evaluator !== person) return { refused: 'NOT_OWN_SCORE', evaluator };
  const declared = declaredBy(interests, procurement, person);
  if (declared.length === 0) return { refused: 'INTEREST_NOT_DECLARED', evaluator: person };
  const tied = declared.find(({ tie }) => tie !== 'NONE');
  return tied && { refused: 'EVALUATOR_TIED', candidate: tied.candidate! };
}

/** What is scored of a candidate: its references on an emphasis, or its workshops or its tender on a criterion. */
export interface Scored extends ApplicationKey {
  readonly of: 'REFERENCE' | 'WORKSHOP' | 'TENDER';
  /** The emphasis or the criterion. */
  readonly on: string;
}
export interface Score extends Scored {
  /** The reference or the workshop; a tender is one. */
  readonly about?: string;
  readonly evaluator: EvaluatorId;
  readonly points: string;
  /** Declared void: it counts no longer. */
  readonly isVoid?: true;
}
interface Consensus extends ApplicationKey {
  readonly emphasis?: string;
  readonly criterion?: string;
  readonly points: string;
  /** Whoever recorded it, and all whose points it was agreed beside: with one of them void, it is void. */
  readonly among: readonly EvaluatorId[];
  readonly isVoid?: true;
}
/** The latest score of each evaluator, and the latest that they agreed on. */
export interface Scores {
  readonly individual: readonly Score[];
  readonly consensus: readonly Consensus[];
}

const isSameSubject = (a: Scored, b: Scored): boolean => isOf(a)(b) && a.of === b.of && a.on === b.on;
/** A second score of the same by the same evaluator takes the place of the first. */
const scored = ({ individual, consensus }: Scores, made: Score): Scores => ({
  individual: [
    ...individual.filter((one) => one.isVoid || !isSameSubject(one, made) || one.about !== made.about || one.evaluator !== made.evaluator),
    made,
  ],
  consensus,
});
const agreed = ({ individual, consensus }: Scores, made: Data<'ConsensusScoreRecorded'>, by: EvaluatorId): Scores => {
  const { procurement, candidate, emphasis, criterion, points } = made;
  const others = consensus.filter((one) => one.isVoid || !isOf(made)(one) || one.emphasis !== emphasis || one.criterion !== criterion);
  const one = { procurement, candidate, ...(emphasis !== undefined && { emphasis }), ...(criterion !== undefined && { criterion }), points };
  return { individual, consensus: [...others, { ...one, among: [by, ...made.individual.map(({ evaluator }) => evaluator)] }] };
};

export const scores: Fold<Scores> = {
  initial: { individual: [], consensus: [] },
  evolve: {
    ReferenceScored: (known, { procurement, candidate, reference, emphasis, evaluator, points }) =>
      scored(known, { procurement, candidate, of: 'REFERENCE', on: emphasis, about: reference, evaluator, points }),
    WorkshopScored: (known, { procurement, candidate, workshop, criterion, evaluator, points }) =>
      scored(known, { procurement, candidate, of: 'WORKSHOP', on: criterion, about: workshop, evaluator, points }),
    TenderScored: (known, { procurement, candidate, criterion, evaluator, points }) =>
      scored(known, { procurement, candidate, of: 'TENDER', on: criterion, evaluator, points }),
    ConsensusScoreRecorded: (known, made, { actor }) => agreed(known, made, actor.person),
    ScoresVoided: ({ individual, consensus }, { procurement, evaluator }) => ({
      individual: individual.map((one) => (one.procurement === procurement && one.evaluator === evaluator ? { ...one, isVoid: true } : one)),
      consensus: consensus.map((one) => (one.procurement === procurement && one.among.includes(evaluator) ? { ...one, isVoid: true } : one)),
    }),
  },
};

/** The scores that count for this. */
export const countingOf = ({ individual }: Scores, what: Scored): readonly Score[] =>
  individual.filter((one) => !one.isVoid && isSameSubject(one, what));
/** Whether something of an evaluator counts, be it only by agreeing with others. */
export const hasScored = ({ individual, consensus }: Scores, procurement: ProcurementId, evaluator: EvaluatorId): boolean =>
  individual.some((one) => !one.isVoid && one.procurement === procurement && one.evaluator === evaluator) ||
  consensus.some((one) => !one.isVoid && one.procurement === procurement && one.among.includes(evaluator));
/** What each evaluator gave on average, over the references or the workshops. */
export function meansOf(counting: readonly Score[]): ReadonlyMap<EvaluatorId, Fraction> {
  const given = new Map<EvaluatorId, Fraction[]>();
  for (const { evaluator, points } of counting) given.set(evaluator, [...(given.get(evaluator) ?? []), exactly(points)]);
  return new Map([...given].map(([evaluator, points]) => [evaluator, mean(points)]));
}
export const consensusOn = ({ consensus }: Scores, { of, on, ...key }: Scored): Fraction | undefined => {
  const found = consensus.find((one) => !one.isVoid && isOf(key)(one) && (of === 'REFERENCE' ? one.emphasis : one.criterion) === on);
  return found && exactly(found.points);
};
/** A candidate's points: those agreed on, else the mean over the evaluators of what each gave on average; undefined without any score. */
export function pointsOf(known: Scores, what: Scored): Fraction | undefined {
  const means = [...meansOf(countingOf(known, what)).values()];
  return consensusOn(known, what) ?? (means.length > 0 ? mean(means) : undefined);
}

export interface Shortlist {
  readonly shortlisted: readonly CandidateId[];
  readonly notShortlisted: readonly CandidateId[];
}
export type Shortlists = ReadonlyMap<ProcurementId, Shortlist>;
export const shortlists: Fold<Shortlists> = {
  initial: new Map(),
  evolve: { ShortlistDecided: (known, { procurement, shortlisted, notShortlisted }) => put(known, procurement, { shortlisted, notShortlisted }) },
};
/** Whether a candidate may be invited to what follows; before the shortlist nobody is (P-17). */
export const isShortlisted = (known: Shortlists, { procurement, candidate }: ApplicationKey): boolean =>
  known.get(procurement)?.shortlisted.includes(candidate) ?? false;

export interface Clarification extends ApplicationKey {
  readonly isGiven: boolean;
}
export type Clarifications = ReadonlyMap<ClarificationId, Clarification>;
export const clarifications: Fold<Clarifications> = {
  initial: new Map(),
  evolve: {
    ClarificationRequested: (known, { clarification, procurement, candidate }) =>
      put(known, clarification, { procurement, candidate, isGiven: false }),
    ClarificationGiven: (known, { clarification, procurement, candidate }) => put(known, clarification, { procurement, candidate, isGiven: true }),
  },
};
