import { event } from '../decider';
import { given, happened } from '../scenario';
import { officer } from './procurement-scenario';
import { scoreTender, type ScoreTender } from './score-tender';
import { AWARDED, cancelled, CLOSED, evaluator, opening, P1, TENDERED, TENDERS_OPENED } from './tender-scenario';

const command: ScoreTender = { ...P1, candidate: 'A', criterion: 'plan', points: '80', reason: 'A good plan.' };
const { reason, ...data } = command;
const tied = happened('EvaluatorInterestDeclared', { ...P1, evaluator: 'ev1', candidate: 'A', tie: 'TIED' });

describe('scoring a tender', () => {
  it('P-21 is the own score of an evaluator', () => {
    expect(given(...TENDERS_OPENED).when(scoreTender, command, evaluator('ev2'))).toStrictEqual([
      event('TenderScored', { ...data, evaluator: 'ev2' }, { sealed: { reason } }),
    ]);
  });

  it.each([
    ['P-20 by somebody who is no evaluator', {}, officer, TENDERS_OPENED, { refused: 'NOT_PERMITTED', needs: 'EVALUATOR' }],
    ['P-21 for another evaluator', { evaluator: 'ev2' }, evaluator(), TENDERS_OPENED, { refused: 'NOT_OWN_SCORE', evaluator: 'ev2' }],
    [
      'P-20 before interests are declared',
      {},
      evaluator('ev3'),
      [...TENDERS_OPENED, happened('EvaluatorAppointed', { ...P1, person: 'ev3' })],
      { refused: 'INTEREST_NOT_DECLARED', evaluator: 'ev3' },
    ],
    ['P-20 by whoever is tied to one of them', {}, evaluator(), [...TENDERS_OPENED, tied], { refused: 'EVALUATOR_TIED', candidate: 'A' }],
    ['after the procurement was cancelled', {}, evaluator(), [...TENDERS_OPENED, cancelled], CLOSED],
    ['P-17 of a candidate outside the shortlist', { candidate: 'C' }, evaluator(), TENDERS_OPENED, { refused: 'NOT_SHORTLISTED', candidate: 'C' }],
    ['P-24 before the opening', {}, evaluator(), TENDERED, { refused: 'TENDERS_NOT_OPENED', procurement: 'P1' }],
    [
      'of a candidate whose tender was excluded',
      {},
      evaluator(),
      [...TENDERED, happened('TendersOpened', { ...P1, witness: 'ev1', tenders: opening('B'), excluded: ['A'] })],
      { refused: 'TENDER_NOT_FOUND', candidate: 'A' },
    ],
    ['after the award', {}, evaluator(), AWARDED, { refused: 'AWARD_EXISTS', procurement: 'P1', winner: 'A' }],
    [
      'on a criterion of the workshops',
      { criterion: 'leading' },
      evaluator(),
      TENDERS_OPENED,
      { refused: 'CRITERION_NOT_FOUND', criterion: 'leading' },
    ],
    ['above a hundred', { points: '101' }, evaluator(), TENDERS_OPENED, { refused: 'POINTS_OUT_OF_RANGE', most: 100 }],
  ])('%s is refused', (_, more, who, before, refusal) => {
    expect(given(...before).when(scoreTender, { ...command, ...more }, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(scoreTender.commandOf(given(...TENDERS_OPENED).when(scoreTender, command, evaluator()) as never)).toStrictEqual(command);
  });
});
