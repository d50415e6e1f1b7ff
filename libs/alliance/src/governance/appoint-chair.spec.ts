import { event } from '../decider';
import { as, given, SEATED, TODAY } from '../scenario';
import { appointChair } from './appoint-chair';

const owner = as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' });
const registrar = as('reg', 'REGISTRAR');
const authority = { kind: 'CONTRACT_CLAUSE', ref: 'TAS 5.3' } as const;
const chair = { body: 'AJR', person: 'independent' };

describe('appointing who chairs a body', () => {
  it('V-10 is for the owner’s side, and takes somebody without a seat', () => {
    const answer = given(...SEATED).when(appointChair, { ...chair, to: '2021-12-31' }, owner);
    expect(answer).toStrictEqual([event('ChairAppointed', { ...chair, to: '2021-12-31' })]);
  });

  it('is recorded by the registrar on the agreement', () => {
    const answer = given(...SEATED).when(appointChair, { ...chair, authority }, registrar);
    expect(answer).toStrictEqual([event('ChairAppointed', chair, { authority })]);
  });

  it('happens as the effect of a decision', () => {
    const decided = { kind: 'DECISION', ref: 'decision-1' } as const;
    const answer = given(...SEATED).when(appointChair, chair, as('c1', 'AJR_CHAIR', { effectOf: { authority: decided, from: TODAY } }));
    expect(answer).toStrictEqual([event('ChairAppointed', chair, { effective: TODAY, authority: decided })]);
  });

  it.each([
    [
      'the producer',
      chair,
      as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' }),
      { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    ],
    ['the chair', chair, as('c1', 'AJR_CHAIR'), { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['the registrar resting on nothing', chair, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown body', { ...chair, body: 'APR' }, owner, { refused: 'BODY_NOT_FOUND', body: 'APR' }],
    ['a body outside', { ...chair, body: 'BOARD' }, owner, { refused: 'BODY_IS_OUTSIDE', body: 'BOARD' }],
    ['a last day before the first', { ...chair, to: '2020-04-19' }, owner, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...SEATED).when(appointChair, command, circumstance)).toStrictEqual(refusal);
  });

  it('takes an appointment for a single day', () => {
    const answer = given(...SEATED).when(appointChair, { ...chair, to: TODAY }, owner);
    expect(answer).toStrictEqual([event('ChairAppointed', { ...chair, to: TODAY })]);
  });

  it('gives its command back', () => {
    const command = { ...chair, to: '2021-12-31', effective: '2020-05-01', authority };
    expect(appointChair.commandOf(given(...SEATED).when(appointChair, command, registrar) as never)).toStrictEqual(command);
  });
});
