import { event } from '../decider';
import { as, given } from '../scenario';
import { frozen, manager, MEASURED, measured, owner, stranger, WEIGHTED } from './results-scenario';
import { scoreIndicator } from './score-indicator';

describe('scoring one indicator', () => {
  const asked = { indicator: 'reach', period: 'P1' };
  const scored = { ...asked, measurement: 'measurement-1', value: '75', curve: 1, score: '50.00' };

  it.each([
    ['whoever owns the key result area', owner],
    ['the manager', manager],
    ["the ledger's clock", as('system:clock', 'SYSTEM')],
  ])('is a first look that %s may ask for', (_, circumstance) => {
    expect(given(...MEASURED).when(scoreIndicator, asked, circumstance)).toStrictEqual([event('IndicatorScored', scored)]);
  });

  it('scores days under a label of their own', () => {
    const march = { period: 'march', from: '2020-03-01', to: '2020-03-31' };
    const answer = given(...MEASURED, measured(3, 'reach', '100', march)).when(scoreIndicator, { ...asked, period: 'march' }, owner);
    expect(answer).toStrictEqual([
      event('IndicatorScored', { ...scored, period: 'march', measurement: 'measurement-3', value: '100', score: '100.00' }),
    ]);
  });

  it.each([
    ['anybody else', MEASURED, asked, stranger, { refused: 'NOT_PERMITTED', needs: 'KRA_OWNER' }],
    ['somebody who calls himself the clock', MEASURED, asked, as('mgr', 'SYSTEM'), { refused: 'NOT_PERMITTED', needs: 'KRA_OWNER' }],
    ['an indicator that is not there', MEASURED, { ...asked, indicator: 'none' }, owner, { refused: 'INDICATOR_NOT_FOUND', indicator: 'none' }],
    ['a period that is frozen', [...MEASURED, frozen], asked, owner, { refused: 'SCORES_FROZEN', period: 'P1' }],
    ['K-07 what was not measured', WEIGHTED, asked, owner, { refused: 'NOT_MEASURED', ...asked }],
    ['a label that nobody has used', MEASURED, { ...asked, period: 'winter' }, owner, { refused: 'NOT_MEASURED', ...asked, period: 'winter' }],
  ])('refuses %s', (_, history, command, circumstance, refusal) => {
    expect(given(...history).when(scoreIndicator, command, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(scoreIndicator.commandOf([event('IndicatorScored', scored)])).toStrictEqual(asked);
  });
});
