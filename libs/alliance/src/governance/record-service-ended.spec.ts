import { event } from '../decider';
import { as, given, happened, SEATED } from '../scenario';
import { recordServiceEnded } from './record-service-ended';

const signatory = as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' });
const on = { effective: '2020-05-01' };

describe('recording that somebody has left the service of a party', () => {
  it('S-04 vacates every seat that the person holds or deputises for that party', () => {
    const history = [
      ...SEATED,
      happened('DeputyAppointed', { seat: 'C2', person: 'c1', order: 2 }),
      happened('DeputyAppointed', { seat: 'M1', person: 'c1', order: 2 }),
    ];
    const answer = given(...history).when(recordServiceEnded, { person: 'c1', party: 'CITY', ...on }, signatory);
    expect(answer).toStrictEqual([
      event('ServiceEndedFor', { person: 'c1', party: 'CITY' }, on),
      event('SeatVacated', { seat: 'C1', person: 'c1' }, on),
      event('SeatVacated', { seat: 'C2', person: 'c1' }, on),
    ]);
  });

  it('S-04 is recorded also of somebody who sits nowhere', () => {
    const answer = given(...SEATED).when(recordServiceEnded, { person: 'nurse', party: 'CITY' }, signatory);
    expect(answer).toStrictEqual([event('ServiceEndedFor', { person: 'nurse', party: 'CITY' })]);
  });

  it.each([
    ['an unknown party', { person: 'c1', party: 'THIRD' }, signatory, { refused: 'PARTY_NOT_FOUND', party: 'THIRD' }],
    ['another party', { person: 'm1', party: 'MEH' }, signatory, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['the registrar', { person: 'c1', party: 'CITY' }, as('reg', 'REGISTRAR'), { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...SEATED).when(recordServiceEnded, command, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const command = { person: 'c1', party: 'CITY', ...on };
    expect(recordServiceEnded.commandOf(given(...SEATED).when(recordServiceEnded, command, signatory) as never)).toStrictEqual(command);
  });
});
