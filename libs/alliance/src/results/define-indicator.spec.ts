import { event } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { defineIndicator } from './define-indicator';
import { adopted, asEffect, FALLING, FROM_DECISION, KNOWN, manager, owner, RISING, SET } from './results-scenario';

const data = { kraSet: 'S1', kra: 'COST', indicator: 'price', ...RISING };
const command = { ...data, method: 'By survey.' };
const made = (more: object = {}, curve = 1) => ({ ...data, curve, ...more });

describe('defining an indicator', () => {
  it('is for whoever owns the key result area, inside an adopted set', () => {
    const answer = given(...SET).when(defineIndicator, command, owner);
    expect(answer).toStrictEqual([event('IndicatorDefined', made(), { sealed: { method: 'By survey.' } })]);
  });

  it('is what a decision does', () => {
    const answer = given(...SET).when(defineIndicator, command, asEffect);
    expect(answer).toStrictEqual([event('IndicatorDefined', made(), { ...FROM_DECISION, sealed: { method: 'By survey.' } })]);
  });

  it('K-02 takes a curve that falls where lower values are the better ones', () => {
    const answer = given(...SET).when(defineIndicator, { ...command, ...FALLING }, owner);
    expect(answer).toStrictEqual([event('IndicatorDefined', made(FALLING), { sealed: { method: 'By survey.' } })]);
  });

  it.each([
    ['has two points alike', { base: '0' }],
    ['has two points alike that are written otherwise', { base: '50.00', best: '50' }],
    ['falls where higher is better', { worst: '100', best: '0' }],
    ['rises where lower is better', { direction: 'LOWER' as const }],
    ['turns', { base: '120' }],
  ])('K-02 refuses a curve that %s', (_, points) => {
    expect(given(...SET).when(defineIndicator, { ...command, ...points }, owner)).toStrictEqual({
      refused: 'CURVE_NOT_MONOTONE',
      indicator: 'price',
    });
  });

  it('K-04 a later set takes an indicator over with the next version of its curve', () => {
    const history = [...SET, adopted('S2', '2020-07-01')];
    const asked = { ...command, kraSet: 'S2', indicator: 'reach', base: '60', effective: '2020-07-01' };
    expect(given(...history).when(defineIndicator, asked, owner)).toStrictEqual([
      event('IndicatorDefined', made({ kraSet: 'S2', indicator: 'reach', base: '60' }, 2), {
        effective: '2020-07-01',
        sealed: { method: 'By survey.' },
      }),
    ]);
    expect(given(...history).when(defineIndicator, { ...asked, effective: '2020-04-19' }, owner)).toStrictEqual({
      refused: 'RETROACTIVE',
      on: '2020-04-19',
      earliest: TODAY,
    });
    expect(given(...history).when(defineIndicator, { ...asked, unit: 'visits' }, owner)).toStrictEqual({
      refused: 'INDICATOR_DIFFERS',
      indicator: 'reach',
    });
  });

  it.each([
    ['anybody else', command, manager, { refused: 'NOT_PERMITTED', needs: 'KRA_OWNER' }],
    ['a set that is not there', { ...command, kraSet: 'S9' }, owner, { refused: 'KRA_SET_NOT_FOUND', kraSet: 'S9' }],
    ['an area that is not in the set', { ...command, kra: 'NONE' }, owner, { refused: 'KRA_NOT_FOUND', kra: 'NONE' }],
    ['a name that is taken', { ...command, indicator: 'reach' }, owner, { refused: 'INDICATOR_EXISTS', indicator: 'reach' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SET).when(defineIndicator, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a set that is over', () => {
    const over = [...KNOWN, adopted('S1', '2020-01-01'), adopted('S2', TODAY)];
    expect(given(...over).when(defineIndicator, command, owner)).toStrictEqual({ refused: 'KRA_SET_ENDED', kraSet: 'S1', to: '2020-04-19' });
  });

  it('gives its command back', () => {
    const asked = { ...command, source: 'SURVEY', effective: '2020-05-01' };
    const history = [...SET, happened('RoleGranted', { person: 'kra', role: 'KRA_OWNER' })];
    expect(defineIndicator.commandOf(given(...history).when(defineIndicator, asked, owner) as never)).toStrictEqual(asked);
  });
});
