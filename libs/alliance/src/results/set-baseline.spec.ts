import { event, stateOf } from '../decider';
import { document, given, happened, TODAY } from '../scenario';
import { curveOn, indicators } from './facts';
import { asEffect, CLAUSE, DECISION, FROM_DECISION, frozen, manager, MEASURED, owner, paper, SET, stranger } from './results-scenario';
import { rebase, setBaseline } from './set-baseline';

const set = { indicator: 'reach', base: '40', document: paper };
const scored = happened('IndicatorScored', { indicator: 'reach', period: 'P1', measurement: 'measurement-1', value: '75', curve: 1, score: '50.00' });

describe('setting a baseline', () => {
  it('is for whoever owns the key result area, with what it rests on; other points stay', () => {
    const answer = given(...SET).when(setBaseline, set, owner);
    expect(answer).toStrictEqual([event('BaselineSet', { indicator: 'reach', base: '40', curve: 2, document: paper })]);
    const curves = stateOf(indicators, [...SET, happened('BaselineSet', { ...set, curve: 2 }, { effective: TODAY })]).get('reach')!.curves;
    expect(curves.at(-1)).toStrictEqual({ curve: 2, from: TODAY, worst: '0', base: '40', best: '100' });
  });

  it('takes the other points along where they are named', () => {
    const answer = given(...SET).when(setBaseline, { ...set, base: '150', worst: '100', best: '200' }, owner);
    expect(answer).toStrictEqual([event('BaselineSet', { indicator: 'reach', worst: '100', base: '150', best: '200', curve: 2, document: paper })]);
  });

  it.each([
    ['a first look', [...MEASURED, scored]],
    ['frozen scores', [...MEASURED, frozen]],
  ])('K-04 is no longer for the owner of the area after %s', (_, history) => {
    expect(given(...history).when(setBaseline, set, owner)).toStrictEqual({ refused: 'BASELINE_IN_USE', indicator: 'reach' });
  });

  it.each([
    ['anybody else', set, manager, { refused: 'NOT_PERMITTED', needs: 'KRA_OWNER' }],
    ['an indicator that is not there', { ...set, indicator: 'none' }, owner, { refused: 'INDICATOR_NOT_FOUND', indicator: 'none' }],
    ['K-04 a day already past', { ...set, effective: '2020-04-19' }, owner, { refused: 'RETROACTIVE', on: '2020-04-19', earliest: TODAY }],
    ['K-02 a base beyond the best', { ...set, base: '100' }, owner, { refused: 'CURVE_NOT_MONOTONE', indicator: 'reach' }],
    [
      'a document that is not there',
      { ...set, document: document('other') },
      owner,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SET).when(setBaseline, asked, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...set, worst: '1', best: '99', effective: '2020-05-01' };
    expect(setBaseline.commandOf(given(...SET).when(setBaseline, asked, owner) as never)).toStrictEqual(asked);
  });
});

describe('moving a baseline', () => {
  const data = { indicator: 'reach', base: '70' };
  const moved = { ...data, authority: DECISION };

  it('K-04 rests on a decision, and applies from its day on', () => {
    const answer = given(...MEASURED, frozen).when(rebase, moved, manager);
    expect(answer).toStrictEqual([event('BaselineRebased', { ...data, curve: 2 }, { authority: DECISION })]);
    const reach = stateOf(indicators, [...MEASURED, happened('BaselineRebased', { ...data, curve: 2 }, { effective: TODAY })]).get('reach')!;
    expect(['2020-03-31', '2020-04-19', TODAY].map((day) => curveOn(reach, day).curve)).toStrictEqual([1, 1, 2]);
  });

  it('is what a decision does', () => {
    expect(given(...MEASURED).when(rebase, data, asEffect)).toStrictEqual([event('BaselineRebased', { ...data, curve: 2 }, FROM_DECISION)]);
  });

  it.each([
    ['anybody else', moved, stranger, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['the agreement as its authority', { ...data, authority: CLAUSE }, manager, { refused: 'AUTHORITY_MISSING' }],
    ['an indicator that is not there', { ...moved, indicator: 'none' }, manager, { refused: 'INDICATOR_NOT_FOUND', indicator: 'none' }],
    ['K-04 a day already past', { ...moved, effective: '2020-04-19' }, manager, { refused: 'RETROACTIVE', on: '2020-04-19', earliest: TODAY }],
    ['K-02 a base below the worst', { ...moved, base: '-1' }, manager, { refused: 'CURVE_NOT_MONOTONE', indicator: 'reach' }],
    [
      'a document that is not there',
      { ...moved, document: document('other') },
      manager,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SET).when(rebase, asked, circumstance)).toStrictEqual(refusal);
  });

  it('K-04 refuses a day before that of a curve which is known already', () => {
    const later = happened('BaselineRebased', { ...data, curve: 2 }, { effective: '2020-09-01' });
    const answer = given(...SET, later).when(rebase, { ...moved, effective: '2020-08-01' }, manager);
    expect(answer).toStrictEqual({ refused: 'RETROACTIVE', on: '2020-08-01', earliest: '2020-09-01' });
  });

  it('gives its command back', () => {
    const asked = { ...moved, worst: '10', best: '99', document: paper, effective: '2020-05-01' };
    expect(rebase.commandOf(given(...SET).when(rebase, asked, manager) as never)).toStrictEqual(asked);
  });
});
