import { event, stateOf, type Entry } from '../decider';
import { as, given, happened, TODAY } from '../scenario';
import { isFrozen } from './facts';
import { freezeScores } from './freeze-scores';
import {
  adopted,
  defined,
  FALLING,
  FROZEN,
  frozen,
  KNOWN,
  manager,
  MEASURED,
  measured,
  owner,
  restated,
  RISING,
  SET,
  weighted,
  WEIGHTED,
} from './results-scenario';
import { scoring } from './score-sheet';

const when = (...history: readonly Entry[]) => given(...history).when(freezeScores, { period: 'P1' }, manager);
const [reach, wait] = FROZEN.scores;

describe('freezing scores', () => {
  it('computes every score from what was measured, and the overall score from the weights', () => {
    expect(when(...MEASURED)).toStrictEqual([event('ScoresFrozen', FROZEN)]);
  });

  it('takes down where the steering group had notice', () => {
    const meeting = happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR' } as never);
    const answer = given(...MEASURED, meeting).when(freezeScores, { period: 'P1', meeting: 'meeting-1' }, manager);
    expect(answer).toStrictEqual([event('ScoresFrozen', { ...FROZEN, meeting: 'meeting-1' })]);
  });

  it('K-05 counts what was restated before', () => {
    expect(when(...MEASURED, restated(3, 1, '50'))).toStrictEqual([
      event('ScoresFrozen', { ...FROZEN, scores: [{ ...reach, measurement: 'measurement-3', value: '50', score: '0.00' }, wait], ops: '-10.00' }),
    ]);
  });

  it('K-03 takes the weights of the first day of the period, whatever has changed since', () => {
    expect(when(...MEASURED, weighted({ reach: '100' }, '2020-01-02'))).toStrictEqual([event('ScoresFrozen', FROZEN)]);
  });

  it('K-03 takes the first weights at once, if there were none when the period began', () => {
    expect(when(...SET, weighted({ reach: '60', wait: '40' }, TODAY), ...MEASURED.slice(-2))).toStrictEqual([event('ScoresFrozen', FROZEN)]);
  });

  it('K-01 takes the set that was valid on the first day of the period', () => {
    expect(when(...MEASURED, adopted('S2', '2020-02-01'))).toStrictEqual([event('ScoresFrozen', FROZEN)]);
  });

  it('K-01 takes a set that begins during the period, if there was none before', () => {
    const later = [...KNOWN, adopted('S1', '2020-02-01'), defined('reach', RISING, '2020-02-01'), defined('wait', FALLING, '2020-02-01')];
    const history = [...later, weighted({ reach: '60', wait: '40' }, '2020-02-01'), ...MEASURED.slice(-2)];
    expect(when(...history)).toStrictEqual([event('ScoresFrozen', FROZEN)]);
  });

  it('K-04 scores what was measured before a baseline moved by the curve of that time, and what came later by the new one', () => {
    const moved = (effective: string) => happened('BaselineRebased', { indicator: 'reach', base: '75', curve: 2 }, { effective });
    expect(when(...MEASURED, moved('2020-04-01'))).toStrictEqual([event('ScoresFrozen', FROZEN)]);
    expect(when(...MEASURED, moved('2020-03-31'))).toStrictEqual([
      event('ScoresFrozen', { ...FROZEN, scores: [{ ...reach, curve: 2, score: '0.00' }, wait], ops: '-10.00' }),
    ]);
  });

  const gap = [...WEIGHTED, measured(1, 'reach', '75')];
  const missing = { indicator: 'wait', curve: 1, weight: '40' };
  const policy = (missingDataRule: 'RESCALE' | 'ZERO') => happened('PolicySetAdopted', { policies: { missingDataRule } });
  it.each([
    ['BLOCK', [], {}],
    ['RESCALE', [policy('RESCALE')], { ops: '50.00' }],
    ['ZERO', [policy('ZERO')], { ops: '30.00' }],
  ] as const)('K-07 an indicator without data has no score, and the policy %s says what follows', (missingDataRule, sets, ops) => {
    expect(when(...gap, ...sets)).toStrictEqual([
      event('ScoresFrozen', { period: 'P1', kraSet: 'S1', missingDataRule, scores: [reach, missing], ...ops }),
    ]);
  });

  it('K-07 scores that are blocked are frozen again when the data have come', () => {
    const blocked = happened('ScoresFrozen', { period: 'P1', kraSet: 'S1', missingDataRule: 'BLOCK', scores: [reach, missing] });
    const history = [...gap, blocked, measured(2, 'wait', '25')];
    expect(isFrozen(stateOf(scoring, history).frozenScores, 'P1')).toBe(false);
    expect(when(...history)).toStrictEqual([event('ScoresFrozen', FROZEN)]);
  });

  it('K-06 stays as it is: nothing is frozen twice', () => {
    expect(when(...MEASURED, frozen)).toStrictEqual({ refused: 'SCORES_FROZEN', period: 'P1' });
  });

  it.each([
    ['anybody else', MEASURED, {}, owner, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['a period that is not there', MEASURED, { period: 'P9' }, manager, { refused: 'PERIOD_NOT_FOUND', period: 'P9' }],
    ['a period that is not over', MEASURED, { period: 'P2' }, manager, { refused: 'PERIOD_NOT_OVER', period: 'P2', to: '2020-06-30' }],
    [
      'the last day of a period',
      MEASURED,
      { period: 'P2' },
      as('mgr', 'MANAGER', { today: '2020-06-30' }),
      { refused: 'PERIOD_NOT_OVER', period: 'P2', to: '2020-06-30' },
    ],
    ['a meeting that is not there', MEASURED, { meeting: 'meeting-9' }, manager, { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['a period without a set', KNOWN, {}, manager, { refused: 'KRA_SET_MISSING', on: '2020-01-01' }],
    ['a set without weights', SET, {}, manager, { refused: 'WEIGHTS_MISSING', kraSet: 'S1' }],
  ])('refuses %s', (_, history, more, circumstance, refusal) => {
    expect(given(...history).when(freezeScores, { period: 'P1', ...more }, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(freezeScores.commandOf(when(...MEASURED) as never)).toStrictEqual({ period: 'P1' });
    const noticed = { period: 'P1', meeting: 'meeting-1' };
    expect(freezeScores.commandOf([event('ScoresFrozen', { ...FROZEN, meeting: 'meeting-1' })])).toStrictEqual(noticed);
  });
});
