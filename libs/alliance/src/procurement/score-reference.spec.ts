import { event } from '../decider';
import { given, happened } from '../scenario';
import { applied, comparing, DUE, evaluating, evaluator, NOT_OPEN, officer, scored } from './procurement-scenario';
import { scoreReference, type ScoreReference } from './score-reference';

const about = { procurement: 'P1', candidate: 'A', reference: 'r1', emphasis: 'impact', points: '72.5' };
const command: ScoreReference = { ...about, reason: 'Measured for three years.' };
const made = [event('ReferenceScored', { ...about, evaluator: 'e1' }, { sealed: { reason: command.reason } })];
const before = [...comparing('A', 'B', 'C', 'D'), ...evaluating];
const e1 = evaluator('e1');

describe('scoring a reference', () => {
  it('P-21 is for each evaluator, in the own name', () => {
    expect(given(...before).when(scoreReference, command, e1)).toStrictEqual(made);
    expect(given(...before).when(scoreReference, { ...command, evaluator: 'e1' }, e1)).toStrictEqual(made);
    expect(given(...before).when(scoreReference, { ...command, evaluator: 'e2' }, e1)).toStrictEqual({ refused: 'NOT_OWN_SCORE', evaluator: 'e2' });
    expect(given(...before).when(scoreReference, command, officer)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'EVALUATOR' });
    expect(given(...before).when(scoreReference, command, evaluator('e9'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'EVALUATOR' });
  });

  it('P-21 may be done again: both scores stay on record', () => {
    expect(given(...before, scored('A', 'r1', 'impact', '10')).when(scoreReference, command, e1)).toStrictEqual(made);
  });

  it('P-20 comes after a declaration of interests', () => {
    const silent = [...comparing('A', 'B', 'C', 'D'), happened('EvaluatorAppointed', { procurement: 'P1', person: 'e1' })];
    expect(given(...silent).when(scoreReference, command, e1)).toStrictEqual({ refused: 'INTEREST_NOT_DECLARED', evaluator: 'e1' });
  });

  it.each(['TIED', 'COACHED'] as const)('P-20 whoever is %s to one candidate scores none, whatever was declared before', (tie) => {
    const declared = happened('EvaluatorInterestDeclared', { procurement: 'P1', evaluator: 'e1', candidate: 'D', tie });
    expect(given(...before, declared).when(scoreReference, command, e1)).toStrictEqual({ refused: 'EVALUATOR_TIED', candidate: 'D' });
    expect(given(...before, declared).when(scoreReference, command, evaluator('e2'))).toStrictEqual([
      event('ReferenceScored', { ...about, evaluator: 'e2' }, { sealed: { reason: command.reason } }),
    ]);
  });

  it('P-14 where at most three have qualified, nobody is scored', () => {
    const few = [...comparing('A', 'B', 'C'), ...evaluating];
    expect(given(...few).when(scoreReference, command, e1)).toStrictEqual({ refused: 'SCORING_NOT_NEEDED', qualified: 3, threshold: 3 });
    const sooner = [...few, happened('PolicySetAdopted', { policies: { scoringThreshold: 2 } })];
    expect(given(...sooner).when(scoreReference, command, e1)).toStrictEqual(made);
  });

  it('P-14, P-15 where more have qualified than a shortlist may hold they are scored, whatever the threshold', () => {
    const many = [...comparing('A', 'B', 'C', 'D', 'E', 'F'), ...evaluating, happened('PolicySetAdopted', { policies: { scoringThreshold: 9 } })];
    expect(given(...many).when(scoreReference, command, e1)).toStrictEqual(made);
  });

  it('P-13, P-14 waits until the applications are due, and all are checked', () => {
    const closesAt = '2020-04-30T20:59:59.999Z';
    expect(given(...before).when(scoreReference, command, { ...e1, received: closesAt })).toStrictEqual({ refused: 'WINDOW_OPEN', closesAt });
    const open = [...before, applied({ candidate: 'E' })];
    expect(given(...open).when(scoreReference, command, e1)).toStrictEqual({ refused: 'CHECKS_OPEN', candidates: ['E'] });
  });

  it('P-17 is over with the shortlist', () => {
    const decided = happened('ShortlistDecided', { procurement: 'P1', shortlisted: ['A', 'B', 'C'], notShortlisted: ['D'] });
    expect(given(...before, decided).when(scoreReference, command, e1)).toStrictEqual({ refused: 'SHORTLIST_EXISTS', procurement: 'P1' });
  });

  it.each<[string, Partial<ScoreReference>, object]>([
    ['a reference that was not given', { reference: 'r9' }, { refused: 'REFERENCE_NOT_FOUND', reference: 'r9' }],
    ['an emphasis that was not published', { emphasis: 'beauty' }, { refused: 'EMPHASIS_NOT_FOUND', emphasis: 'beauty' }],
    ['more than a hundred points', { points: '100.01' }, { refused: 'POINTS_OUT_OF_RANGE', most: 100 }],
    ['less than nothing', { points: '-1' }, { refused: 'POINTS_OUT_OF_RANGE', most: 100 }],
  ])('P-19 does not score %s', (_, said, refusal) => {
    expect(given(...before).when(scoreReference, { ...command, ...said }, e1)).toStrictEqual(refusal);
  });

  it.each(NOT_OPEN)('is refused where %s', (_, history, refusal) => {
    expect(given(...history, ...evaluating).when(scoreReference, command, { ...e1, ...DUE })).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(scoreReference.commandOf(given(...before).when(scoreReference, command, e1) as never)).toStrictEqual(command);
  });
});
