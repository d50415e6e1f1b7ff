import { event } from '../decider';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { appointToSeat } from './appoint-to-seat';

const mandate = document('letter');
const LETTER = happened('DocumentRegistered', { ...mandate, kind: 'MANDATE', dated: TODAY });
const M2 = happened('SeatCreated', { seat: 'M2', party: 'MEH', body: 'AJR', voting: true });
const history = [...SEATED, LETTER, M2];
const signatory = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });
const m2 = { seat: 'M2', person: 'm2', mandate };

describe('appointing to a seat', () => {
  it('S-03 seats a person with a mandate that covers the day', () => {
    const answer = given(...history).when(appointToSeat, { ...m2, to: '2022-12-31' }, signatory);
    expect(answer).toStrictEqual([event('SeatHolderAppointed', { ...m2, to: '2022-12-31' })]);
  });

  it.each([
    ['names no mandate', { seat: 'M2', person: 'm2' }],
    ['names a mandate that is not registered', { ...m2, mandate: document('other') }],
    ['names other bytes than those registered', { ...m2, mandate: { ...mandate, sha256: 'x'.repeat(43) } }],
    ['begins before the mandate is dated', { ...m2, effective: '2020-04-19' }],
  ])('S-03 refuses an appointment that %s', (_, command) => {
    expect(given(...history).when(appointToSeat, command, signatory)).toStrictEqual({ refused: 'MANDATE_MISSING', seat: 'M2' });
  });

  it('S-03 refuses a mandate that was withdrawn from new work', () => {
    const withdrawn = happened('DocumentWithdrawn', { document: 'letter' });
    expect(given(...history, withdrawn).when(appointToSeat, m2, signatory)).toStrictEqual({ refused: 'MANDATE_MISSING', seat: 'M2' });
  });

  it('S-02 refuses a term that overlaps another in the same seat', () => {
    const answer = given(...history).when(appointToSeat, { ...m2, seat: 'M1' }, signatory);
    expect(answer).toStrictEqual({ refused: 'TERMS_OVERLAP', person: 'm1' });
  });

  it('S-02 takes a term that begins on the day on which the seat fell vacant', () => {
    const vacated = happened('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: TODAY });
    const answer = given(...history, vacated).when(appointToSeat, { ...m2, seat: 'M1' }, signatory);
    expect(answer).toStrictEqual([event('SeatHolderAppointed', { ...m2, seat: 'M1' })]);
  });

  it('S-02 takes a term that ends before the next one begins, and refuses one that runs into it', () => {
    const next = happened('SeatHolderAppointed', { seat: 'M2', person: 'm3', mandate }, { effective: '2020-06-01' });
    const until = (to: string) => given(...history, next).when(appointToSeat, { ...m2, to }, signatory);
    expect(until('2020-05-31')).toStrictEqual([event('SeatHolderAppointed', { ...m2, to: '2020-05-31' })]);
    expect(until('2020-06-01')).toStrictEqual({ refused: 'TERMS_OVERLAP', person: 'm3' });
  });

  it('V-17 refuses a second voting seat of the same body at the same time', () => {
    const answer = given(...history).when(appointToSeat, { ...m2, person: 'm1' }, signatory);
    expect(answer).toStrictEqual({ refused: 'DOUBLE_REPRESENTATION', person: 'm1', seat: 'M1' });
  });

  it('V-17 concerns neither seats without a vote, nor other bodies, nor a term that has ended', () => {
    const observer = happened('SeatCreated', { seat: 'O1', party: 'MEH', body: 'AJR', voting: false });
    const outside = happened('SeatCreated', { seat: 'B1', party: 'MEH', body: 'BOARD', voting: true });
    const vacated = happened('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: TODAY });
    for (const [seat, ...more] of [
      ['O1', observer],
      ['B1', outside],
      ['M2', vacated],
    ] as const) {
      const command = { seat, person: 'm1', mandate };
      expect(given(...history, ...more).when(appointToSeat, command, signatory)).toStrictEqual([event('SeatHolderAppointed', command)]);
    }
  });

  it.each([
    ['an unknown seat', { ...m2, seat: 'M9' }, signatory, { refused: 'SEAT_NOT_FOUND', seat: 'M9' }],
    [
      'another party',
      m2,
      as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' }),
      { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    ],
    ['the registrar', m2, as('reg', 'REGISTRAR'), { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['a last day before the first', { ...m2, to: '2020-04-19' }, signatory, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...history).when(appointToSeat, command, circumstance)).toStrictEqual(refusal);
  });

  it('takes an appointment for a single day', () => {
    const command = { ...m2, to: TODAY };
    expect(given(...history).when(appointToSeat, command, signatory)).toStrictEqual([event('SeatHolderAppointed', command)]);
  });

  it('V-17 frees whoever sat in a seat from the day on which it is abolished', () => {
    const abolished = happened('SeatAbolished', { seat: 'M1' }, { effective: TODAY });
    const command = { ...m2, person: 'm1' };
    expect(given(...history, abolished).when(appointToSeat, command, signatory)).toStrictEqual([event('SeatHolderAppointed', command)]);
  });

  it('gives its command back', () => {
    const command = { ...m2, to: '2022-12-31', effective: '2020-05-01' };
    expect(appointToSeat.commandOf(given(...history).when(appointToSeat, command, signatory) as never)).toStrictEqual(command);
  });
});
