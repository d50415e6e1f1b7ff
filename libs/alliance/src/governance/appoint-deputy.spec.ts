import { event } from '../decider';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { appointDeputy } from './appoint-deputy';

const mandate = document('letter');
const history = [...SEATED, happened('DocumentRegistered', { ...mandate, kind: 'MANDATE', dated: TODAY })];
const signatory = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });
const second = { seat: 'M1', person: 'm1e', order: 2 };

describe('naming a deputy', () => {
  it('S-05 names a second deputy in advance, behind the first', () => {
    const answer = given(...history).when(appointDeputy, second, signatory);
    expect(answer).toStrictEqual([event('DeputyAppointed', second)]);
  });

  it('S-05 refuses a place in the order that is taken', () => {
    const answer = given(...history).when(appointDeputy, { ...second, order: 1 }, signatory);
    expect(answer).toStrictEqual({ refused: 'DEPUTY_ORDER_TAKEN', order: 1, person: 'm1d' });
  });

  it('S-05 gives a place in the order anew once its holder has gone', () => {
    const vacated = happened('SeatVacated', { seat: 'M1', person: 'm1d' }, { effective: TODAY });
    const answer = given(...history, vacated).when(appointDeputy, { ...second, order: 1 }, signatory);
    expect(answer).toStrictEqual([event('DeputyAppointed', { ...second, order: 1 })]);
  });

  it.each([
    ['an unknown seat', { ...second, seat: 'M9' }, signatory, { refused: 'SEAT_NOT_FOUND', seat: 'M9' }],
    [
      'another party',
      second,
      as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' }),
      { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    ],
    ['a last day before the first', { ...second, to: '2020-04-19' }, signatory, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
    ['somebody who is a deputy of the seat already', { ...second, person: 'm1d' }, signatory, { refused: 'TERMS_OVERLAP', person: 'm1d' }],
    ['a mandate that is not registered', { ...second, mandate: document('other') }, signatory, { refused: 'MANDATE_MISSING', seat: 'M1' }],
    ['a mandate dated after the first day', { ...second, mandate, effective: '2020-04-19' }, signatory, { refused: 'MANDATE_MISSING', seat: 'M1' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...history).when(appointDeputy, command, circumstance)).toStrictEqual(refusal);
  });

  it('takes a mandate of the very day, for a single day', () => {
    const command = { ...second, mandate, to: TODAY };
    expect(given(...history).when(appointDeputy, command, signatory)).toStrictEqual([event('DeputyAppointed', command)]);
  });

  it('gives its command back', () => {
    const command = { ...second, mandate, to: '2022-12-31', effective: '2020-05-01' };
    expect(appointDeputy.commandOf(given(...history).when(appointDeputy, command, signatory) as never)).toStrictEqual(command);
  });
});
