import { event, stateOf, type Entry } from '../decider';
import { as, document, given, happened, TODAY } from '../scenario';
import { assignKeyPerson, type AssignKeyPerson } from './assign-key-person';
import { citys, DELIVERING, producer } from './delivery-scenario';
import { duties, keyPersonOn } from './delivery-facts';
import { endKeyPerson, type EndKeyPerson } from './end-key-person';
import { replaceKeyPerson, type ReplaceKeyPerson } from './replace-key-person';
import { CLAUSE, DECISION, effectOf } from './scenario';

const duty = { duty: 'services manager', party: 'MEH' };
const data = { ...duty, person: 'k1', qualification: document('cv') };
const assigned = happened('KeyPersonAssigned', data);
const left = happened('KeyPersonLeft', { ...duty, person: 'k1' }, { effective: '2020-04-01' });
const newcomer = { ...duty, person: 'k2', comparison: document('cv-2'), equalOrBetter: true } as const;
const replacing: ReplaceKeyPerson = { ...newcomer, authority: DECISION };
const replaced = happened('KeyPersonReplaced', { ...newcomer, replaces: 'k1' }, { effective: '2020-04-10' });
const NOT_ASSIGNED = { refused: 'DUTY_NOT_ASSIGNED', party: 'MEH', duty: 'other' };

describe('assigning a key person', () => {
  it('shows the qualification', () => {
    const asked: AssignKeyPerson = { ...data, effective: '2020-05-01' };
    const answer = given(...DELIVERING).when(assignKeyPerson, asked, producer);
    expect(answer).toStrictEqual([event('KeyPersonAssigned', data, { effective: '2020-05-01' })]);
    expect(assignKeyPerson.commandOf(answer as never)).toStrictEqual(asked);
  });

  it.each<[string, readonly Entry[], AssignKeyPerson, typeof producer, object]>([
    ['by another party', [], data, citys, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    [
      'for a party that has withdrawn',
      [happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] })],
      data,
      producer,
      { refused: 'PARTY_NOT_FOUND', party: 'MEH' },
    ],
    [
      'without a registered document',
      [],
      { ...data, qualification: document('x') },
      producer,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'x', version: 1 },
    ],
    ['C-06 in the place of somebody', [assigned], { ...data, person: 'k2' }, producer, { refused: 'DUTY_ASSIGNED', ...duty, person: 'k1' }],
    ['C-06 in the place of somebody who has left', [assigned, left], data, producer, { refused: 'DUTY_ASSIGNED', ...duty, person: 'k1' }],
  ])('is refused %s', (_, more, asked, circumstance, refusal) => {
    expect(given(...DELIVERING, ...more).when(assignKeyPerson, asked, circumstance)).toStrictEqual(refusal);
  });
});

describe('replacing a key person', () => {
  it('C-06 rests on a decision and on a comparison of qualifications', () => {
    const answer = given(...DELIVERING, assigned).when(replaceKeyPerson, { ...replacing, effective: '2020-05-01' }, producer);
    expect(answer).toStrictEqual([event('KeyPersonReplaced', { ...newcomer, replaces: 'k1' }, { effective: '2020-05-01', authority: DECISION })]);
    expect(replaceKeyPerson.commandOf(answer as never)).toStrictEqual({ ...replacing, effective: '2020-05-01' });
  });

  it('C-06 is what a decision does', () => {
    const answer = given(...DELIVERING, assigned, left).when(replaceKeyPerson, newcomer, as('c1', 'AJR_CHAIR', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('KeyPersonReplaced', { ...newcomer, replaces: 'k1' }, { effective: TODAY, authority: DECISION })]);
  });

  it('C-06 leaves the duty vacant until then, and never filled by the one who has left', () => {
    const on = (date: string, ...entries: readonly Entry[]) => keyPersonOn(stateOf(duties, entries)[0]!, date)?.person;
    expect([on('2020-03-31', assigned, left), on('2020-04-01', assigned, left), on(TODAY, assigned, left)]).toStrictEqual([
      'k1',
      undefined,
      undefined,
    ]);
    const days = ['2020-03-31', '2020-04-09', '2020-04-10'];
    expect(days.map((day) => on(day, assigned, left, replaced))).toStrictEqual(['k1', undefined, 'k2']);
    expect(days.map((day) => on(day, assigned, replaced))).toStrictEqual(['k1', 'k1', 'k2']);
  });

  it('takes back somebody who had left', () => {
    const answer = given(...DELIVERING, assigned, left).when(replaceKeyPerson, { ...replacing, person: 'k1' }, producer);
    expect(answer).toStrictEqual([event('KeyPersonReplaced', { ...newcomer, person: 'k1', replaces: 'k1' }, { authority: DECISION })]);
  });

  it.each<[string, readonly Entry[], ReplaceKeyPerson, object]>([
    ['C-06 without approval', [], newcomer, { refused: 'AUTHORITY_MISSING' }],
    ['C-06 on the agreement', [], { ...replacing, authority: CLAUSE }, { refused: 'AUTHORITY_MISSING' }],
    ['where nobody was assigned', [], { ...replacing, duty: 'other' }, NOT_ASSIGNED],
    ['by the same person', [], { ...replacing, person: 'k1' }, { refused: 'HAS_THE_DUTY', duty: 'services manager', person: 'k1' }],
    [
      'from a day before',
      [left],
      { ...replacing, effective: '2020-03-31' },
      { refused: 'BEFORE_THE_ONE_REPLACED', person: 'k1', from: '2020-04-01' },
    ],
    [
      'C-06 without a registered comparison',
      [],
      { ...replacing, comparison: document('x') },
      { refused: 'DOCUMENT_NOT_FOUND', document: 'x', version: 1 },
    ],
    [
      'for a party that has withdrawn',
      [happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] })],
      replacing,
      { refused: 'PARTY_NOT_FOUND', party: 'MEH' },
    ],
  ])('is refused %s', (_, more, asked, refusal) => {
    expect(given(...DELIVERING, assigned, ...more).when(replaceKeyPerson, asked, producer)).toStrictEqual(refusal);
  });

  it('is refused to another party', () => {
    expect(given(...DELIVERING, assigned).when(replaceKeyPerson, replacing, citys)).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'PARTY_SIGNATORY',
    });
  });
});

describe('the leaving of a key person', () => {
  it('C-06 names who has left, with the reason sealed for that person', () => {
    const asked: EndKeyPerson = { ...duty, effective: '2020-05-01', reason: 'Another post.' };
    const answer = given(...DELIVERING, assigned).when(endKeyPerson, asked, producer);
    expect(answer).toStrictEqual([
      event('KeyPersonLeft', { ...duty, person: 'k1' }, { effective: '2020-05-01', sealed: { reason: 'Another post.' } }),
    ]);
    expect(endKeyPerson.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('gives its command back', () => {
    expect(endKeyPerson.commandOf(given(...DELIVERING, assigned).when(endKeyPerson, duty, producer) as never)).toStrictEqual(duty);
  });

  it.each<[string, readonly Entry[], EndKeyPerson, typeof producer, object]>([
    ['to another party', [], duty, citys, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['where nobody was assigned', [], { ...duty, duty: 'other' }, producer, NOT_ASSIGNED],
    ['where the duty is vacant', [left], duty, producer, { refused: 'NOBODY_HAS_THE_DUTY', ...duty }],
    [
      'before the person began',
      [],
      { ...duty, effective: '2019-12-31' },
      producer,
      { refused: 'ENDS_BEFORE_START', from: '2020-01-01', to: '2019-12-31' },
    ],
  ])('is refused %s', (_, more, asked, circumstance, refusal) => {
    expect(given(...DELIVERING, assigned, ...more).when(endKeyPerson, asked, circumstance)).toStrictEqual(refusal);
  });
});
