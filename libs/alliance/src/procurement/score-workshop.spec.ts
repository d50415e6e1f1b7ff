import { event } from '../decider';
import { given, happened } from '../scenario';
import { officer } from './procurement-scenario';
import { scoreWorkshop, type ScoreWorkshop } from './score-workshop';
import { AWARDED, BEFORE_SHORTLIST, cancelled, CLOSED, evaluator, HELD, P1, SCHEDULED, scheduled, SHORTLISTED, held } from './tender-scenario';

const command: ScoreWorkshop = { ...P1, workshop: 'w1', candidate: 'A', criterion: 'leading', points: '84.5', reason: 'They led, and decided.' };
const tied = happened('EvaluatorInterestDeclared', { ...P1, evaluator: 'ev1', candidate: 'B', tie: 'COACHED' });
const { reason, ...data } = command;

describe('scoring a workshop', () => {
  it('P-21 is the own score of an evaluator', () => {
    expect(given(...HELD).when(scoreWorkshop, { ...command, evaluator: 'ev1' }, evaluator())).toStrictEqual([
      event('WorkshopScored', { ...data, evaluator: 'ev1' }, { sealed: { reason } }),
    ]);
  });

  it.each([
    ['P-20 by somebody who is no evaluator', {}, officer, HELD, { refused: 'NOT_PERMITTED', needs: 'EVALUATOR' }],
    ['P-21 for another evaluator', { evaluator: 'ev2' }, evaluator(), HELD, { refused: 'NOT_OWN_SCORE', evaluator: 'ev2' }],
    [
      'P-20 before interests are declared',
      {},
      evaluator('ev3'),
      [...HELD, happened('EvaluatorAppointed', { ...P1, person: 'ev3' })],
      { refused: 'INTEREST_NOT_DECLARED', evaluator: 'ev3' },
    ],
    ['P-20 by whoever has coached one of them', {}, evaluator(), [...HELD, tied], { refused: 'EVALUATOR_TIED', candidate: 'B' }],
    ['after the procurement was cancelled', {}, evaluator(), [...HELD, cancelled], CLOSED],
    ['of a candidate that never applied', { candidate: 'Z' }, evaluator(), HELD, { refused: 'APPLICATION_NOT_FOUND', candidate: 'Z' }],
    ['P-17 before the shortlist', {}, evaluator(), BEFORE_SHORTLIST, { refused: 'NOT_SHORTLISTED', candidate: 'A' }],
    ['P-17 of a candidate outside the shortlist', { candidate: 'C' }, evaluator(), HELD, { refused: 'NOT_SHORTLISTED', candidate: 'C' }],
    ['of a workshop that nobody knows', { workshop: 'w9' }, evaluator(), HELD, { refused: 'WORKSHOP_NOT_FOUND', workshop: 'w9' }],
    ['of a workshop that is still to come', {}, evaluator(), SCHEDULED, { refused: 'WORKSHOP_NOT_HELD', workshop: 'w1' }],
    [
      'of a candidate that was not to be there',
      {},
      evaluator(),
      [...SHORTLISTED, scheduled({ candidates: ['B'] }), held()],
      { refused: 'NOT_IN_WORKSHOP', candidate: 'A' },
    ],
    ['after the award', {}, evaluator(), AWARDED, { refused: 'AWARD_EXISTS', procurement: 'P1', winner: 'A' }],
    ['on a criterion of the tenders', { criterion: 'plan' }, evaluator(), HELD, { refused: 'CRITERION_NOT_FOUND', criterion: 'plan' }],
    ['above a hundred', { points: '100.01' }, evaluator(), HELD, { refused: 'POINTS_OUT_OF_RANGE', most: 100 }],
    ['below nought', { points: '-1' }, evaluator(), HELD, { refused: 'POINTS_OUT_OF_RANGE', most: 100 }],
  ])('%s is refused', (_, more, who, before, refusal) => {
    expect(given(...before).when(scoreWorkshop, { ...command, ...more }, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(scoreWorkshop.commandOf(given(...HELD).when(scoreWorkshop, command, evaluator()) as never)).toStrictEqual(command);
  });
});
