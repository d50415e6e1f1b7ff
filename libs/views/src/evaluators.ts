/**
 * Who evaluated a procurement: what each declared, everything each scored, also what was replaced or declared void, and what
 * the group agreed on beside (P-20, P-21).
 */
import { evaluationScores, type Recorded } from '@app/alliance';
import { among, why, type EntryOf } from './trail';
import { listed, present, viewOf, type ViewRefusal } from './view';

const SCORES = ['ReferenceScored', 'WorkshopScored', 'TenderScored'] as const;
type Score = EntryOf<(typeof SCORES)[number]>;
type Consensus = EntryOf<'ConsensusScoreRecorded'>;

/** What a score is about, by the names of the event: the reference and the emphasis, or the workshop and the criterion. */
function aboutOf({ data }: Score): object {
  if ('reference' in data) return { of: 'REFERENCE', reference: data.reference, emphasis: data.emphasis };
  return 'workshop' in data ? { of: 'WORKSHOP', workshop: data.workshop, criterion: data.criterion } : { of: 'TENDER', criterion: data.criterion };
}
const subjectOf = (score: Score): string => JSON.stringify([score.data.candidate, aboutOf(score)]);

/** Void from the moment at which the tie came to light; else replaced where the evaluator scored the same again. */
function scoresOf(evaluator: string, entries: readonly Recorded[]): readonly object[] {
  const own = among(entries, ...SCORES).filter(({ data }) => data.evaluator === evaluator);
  const voided = among(entries, 'ScoresVoided').filter(({ data }) => data.evaluator === evaluator);
  return own.map((score) => {
    const fell = voided.find(({ rev }) => rev > score.rev);
    const again = own.find((other) => other.rev > score.rev && subjectOf(other) === subjectOf(score) && (!fell || other.rev < fell.rev));
    const { candidate, points } = score.data;
    return present({
      candidate,
      ...aboutOf(score),
      points,
      status: fell ? 'VOID' : again ? 'REPLACED' : 'COUNTS',
      reason: score.sealed.reason,
      on: score.day,
      ...why(fell ? [score, fell] : again ? [score, again] : [score]),
    });
  });
}

function consensusOf(agreed: Consensus, all: readonly Consensus[], entries: readonly Recorded[]): object {
  const { procurement: _, ...data } = agreed.data;
  const concerned = [agreed.actor.person, ...data.individual.map(({ evaluator }) => evaluator)];
  const fell = among(entries, 'ScoresVoided').find((one) => one.rev > agreed.rev && concerned.includes(one.data.evaluator));
  const isSame = (other: Consensus): boolean =>
    other.data.candidate === data.candidate && other.data.emphasis === data.emphasis && other.data.criterion === data.criterion;
  const again = all.find((other) => other.rev > agreed.rev && isSame(other));
  return present({
    ...data,
    status: fell ? 'VOID' : again ? 'REPLACED' : 'COUNTS',
    by: agreed.actor.person,
    reason: agreed.sealed.reason,
    on: agreed.day,
    ...why([agreed]),
  });
}

function rowOf(evaluator: string, entries: readonly Recorded[]): object {
  const appointed = among(entries, 'EvaluatorAppointed').filter(({ data }) => data.person === evaluator);
  const declared = among(entries, 'EvaluatorInterestDeclared').filter(({ data }) => data.evaluator === evaluator);
  const interests = declared.map((entry) => {
    const { candidate, tie } = entry.data;
    return present({ candidate, tie, ground: entry.sealed.ground, on: entry.day, by: entry.actor.person, ...why([entry]) });
  });
  const given = scoresOf(evaluator, entries);
  return {
    evaluator,
    appointments: appointed.map(({ data, effective }) => present({ from: effective, to: data.to })),
    declared: declared.length > 0,
    tied: declared.some(({ data }) => data.tie !== 'NONE'),
    interests,
    scores: listed(given),
    ...why(appointed, declared),
  };
}

export const evaluatorsView = viewOf({
  fold: evaluationScores,
  params: [{ name: 'procurement', required: true, description: 'the procurement, procurement-1' }],
  answer(known, trail, { params }): object | ViewRefusal {
    const procurement = params['procurement']!;
    const entries = trail.of('procurement', procurement);
    if (among(entries, 'ProcurementOpened').length === 0) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    const people = [...new Set(among(entries, 'EvaluatorAppointed').map(({ data }) => data.person))];
    const agreed = among(entries, 'ConsensusScoreRecorded');
    return {
      procurement,
      undeclared: people.filter((one) => !among(entries, 'EvaluatorInterestDeclared').some(({ data }) => data.evaluator === one)),
      // What the rules count today; what was replaced or declared void stands in the rows.
      counting: known.individual.filter((one) => one.procurement === procurement && !one.isVoid).length,
      ...listed(people.map((one) => rowOf(one, entries))),
      consensus: listed(agreed.map((one) => consensusOf(one, agreed, entries))),
    };
  },
});
