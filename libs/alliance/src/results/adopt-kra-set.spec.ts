import { event, stateOf } from '../decider';
import { given, REGISTERED, SINCE, TODAY } from '../scenario';
import { adoptKraSet } from './adopt-kra-set';
import { endOf, kraSetOn, kraSets } from './facts';
import { adopted, asEffect, CLAUSE, DECISION, FROM_DECISION, KNOWN, manager, registrar, secretary, stranger } from './results-scenario';

const data = { kraSet: 'S2', kras: [{ kra: 'ACCESS', name: { fi: 'Saatavuus' } }] };
const command = { ...data, authority: DECISION };

describe('adopting a set of key result areas', () => {
  it.each([
    ['the manager', manager],
    ['the registrar', registrar],
    ['the secretary of the steering group', secretary],
  ])('is recorded by %s, on a decision', (_, circumstance) => {
    expect(given(...KNOWN).when(adoptKraSet, command, circumstance)).toStrictEqual([event('KraSetAdopted', data, { authority: DECISION })]);
  });

  it('is what a decision does, from its day', () => {
    expect(given(...KNOWN).when(adoptKraSet, data, asEffect)).toStrictEqual([event('KraSetAdopted', data, FROM_DECISION)]);
  });

  it('rests on the agreement as long as there is no steering group', () => {
    const answer = given(...REGISTERED).when(adoptKraSet, { ...data, authority: CLAUSE }, manager);
    expect(answer).toStrictEqual([event('KraSetAdopted', data, { authority: CLAUSE })]);
  });

  it('K-01 leaves exactly one set valid on each day: a new one takes over from the one before', () => {
    const sets = stateOf(kraSets, [...KNOWN, adopted('S1', '2020-01-10'), adopted('S2', '2020-05-01', { to: '2020-12-31' })]);
    expect(['2020-01-09', '2020-01-10', '2020-04-30', '2020-05-01', '2020-12-31', '2021-01-01'].map((day) => kraSetOn(sets, day))).toStrictEqual([
      undefined,
      'S1',
      'S1',
      'S2',
      'S2',
      undefined,
    ]);
    expect([endOf(sets, 'S1'), endOf(sets, 'S2')]).toStrictEqual(['2020-04-30', '2020-12-31']);
  });

  it('K-01 a set that was to end earlier leaves off on its own day', () => {
    const sets = stateOf(kraSets, [...KNOWN, adopted('S1', SINCE, { to: '2020-03-31' }), adopted('S2', '2020-05-01')]);
    expect(endOf(sets, 'S1')).toBe('2020-03-31');
    expect(kraSetOn(sets, '2020-04-15')).toBeUndefined();
  });

  it.each([
    ['anybody else', command, stranger, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['the agreement as its authority', { ...data, authority: CLAUSE }, manager, { refused: 'AUTHORITY_MISSING' }],
    ['a name that is taken', { ...command, kraSet: 'S1' }, manager, { refused: 'KRA_SET_EXISTS', kraSet: 'S1' }],
    ['an area named twice', { ...command, kras: [...data.kras, ...data.kras] }, manager, { refused: 'KRA_EXISTS', kra: 'ACCESS' }],
    ['an area without a name', { ...command, kras: [{ kra: 'ACCESS', name: {} }] }, manager, { refused: 'NAME_MISSING' }],
    ['an end before its start', { ...command, to: '2020-04-19' }, manager, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
    [
      'K-01 the day on which another begins',
      { ...command, effective: SINCE, lateBecause: 'Forgotten.' },
      manager,
      { refused: 'SET_EXISTS_FROM', kraSet: 'S1', from: SINCE },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...KNOWN, adopted()).when(adoptKraSet, asked, circumstance)).toStrictEqual(refusal);
  });

  it('K-01 refuses a day before one that is known already', () => {
    const answer = given(...KNOWN, adopted('S3', '2020-09-01')).when(adoptKraSet, { ...command, effective: '2020-08-01' }, manager);
    expect(answer).toStrictEqual({ refused: 'SET_EXISTS_FROM', kraSet: 'S3', from: '2020-09-01' });
  });

  it('gives its command back', () => {
    const asked = { ...command, to: '2028-03-31', effective: '2020-05-01' };
    expect(adoptKraSet.commandOf(given(...KNOWN).when(adoptKraSet, asked, manager) as never)).toStrictEqual(asked);
  });
});
