import { event, stateOf } from '../decider';
import { given, SINCE, TODAY } from '../scenario';
import { kraSets, weightsFor } from './facts';
import { adopted, asEffect, CLAUSE, DECISION, FROM_DECISION, manager, SET, stranger, weighted, WEIGHTED } from './results-scenario';
import { setWeights } from './set-weights';

const of = (weights: Readonly<Record<string, number | string>>) => Object.entries(weights).map(([indicator, weight]) => ({ indicator, weight }));
const data = { kraSet: 'S1', weights: of({ reach: 60, wait: 40 }) };
const command = { ...data, authority: DECISION };

describe('setting weights', () => {
  it.each([
    ['whole', { reach: 60, wait: 40 }],
    ['decimal', { reach: '33.3', wait: '66.7' }],
    ['on one side', { reach: '100.000', wait: 0 }],
  ])('K-03 takes weights that make exactly a hundred: %s', (_, weights) => {
    const answer = given(...SET).when(setWeights, { ...command, weights: of(weights) }, manager);
    expect(answer).toStrictEqual([event('WeightsSet', { kraSet: 'S1', weights: of(weights) }, { authority: DECISION })]);
  });

  it.each<[string, Record<string, number | string>, string]>([
    ['less', { reach: 60, wait: 39 }, '99'],
    ['more', { reach: 60, wait: '40.000001' }, '100.000001'],
    ['no', { reach: 0 }, '0'],
  ])('K-03 refuses weights that make %s', (_, weights, sum) => {
    const answer = given(...SET).when(setWeights, { ...command, weights: of(weights) }, manager);
    expect(answer).toStrictEqual({ refused: 'WEIGHTS_NOT_WHOLE', sum });
  });

  it('K-03 a change applies from the next period: to one that has begun the weights of its first day apply', () => {
    const sets = stateOf(kraSets, [...WEIGHTED, weighted({ wait: '100' }, '2020-05-02'), weighted({ reach: '100' }, '2020-04-01')]);
    const found = ['2019-01-01', SINCE, '2020-04-01', '2020-05-01', '2020-05-02'].map((first) => weightsFor(sets.get('S1')!, first)?.from);
    expect(found).toStrictEqual([SINCE, SINCE, '2020-04-01', '2020-04-01', '2020-05-02']);
  });

  it('K-03 other weights are not set for a day already past; the first ones may be', () => {
    const late = { ...command, effective: '2020-04-19', lateBecause: 'Forgotten.' };
    expect(given(...WEIGHTED).when(setWeights, late, manager)).toStrictEqual({ refused: 'RETROACTIVE', on: '2020-04-19', earliest: TODAY });
    expect(given(...SET).when(setWeights, late, manager)).toStrictEqual([
      event('WeightsSet', data, { effective: '2020-04-19', authority: DECISION }),
    ]);
  });

  it('is what a decision does', () => {
    expect(given(...SET).when(setWeights, data, asEffect)).toStrictEqual([event('WeightsSet', data, FROM_DECISION)]);
  });

  it.each([
    ['anybody else', command, stranger, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['the agreement as its authority', { ...data, authority: CLAUSE }, manager, { refused: 'AUTHORITY_MISSING' }],
    ['a set that is not there', { ...command, kraSet: 'S9' }, manager, { refused: 'KRA_SET_NOT_FOUND', kraSet: 'S9' }],
    ['an indicator that is not there', { ...command, weights: of({ none: 100 }) }, manager, { refused: 'INDICATOR_NOT_FOUND', indicator: 'none' }],
    [
      'an indicator named twice',
      { ...command, weights: [...of({ reach: 50 }), ...of({ reach: 50 })] },
      manager,
      { refused: 'INDICATOR_REPEATED', indicator: 'reach' },
    ],
    ['a weight below zero', { ...command, weights: of({ reach: 110, wait: -10 }) }, manager, { refused: 'WEIGHT_NEGATIVE', indicator: 'wait' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SET).when(setWeights, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses an indicator of another set, and a set that is over', () => {
    const history = [...SET, adopted('S2', TODAY)];
    const asked = { ...command, kraSet: 'S2' };
    expect(given(...history).when(setWeights, asked, manager)).toStrictEqual({ refused: 'INDICATOR_NOT_FOUND', indicator: 'reach' });
    expect(given(...history).when(setWeights, command, manager)).toStrictEqual({ refused: 'KRA_SET_ENDED', kraSet: 'S1', to: '2020-04-19' });
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: '2020-05-01' };
    expect(setWeights.commandOf(given(...SET).when(setWeights, asked, manager) as never)).toStrictEqual(asked);
  });
});
