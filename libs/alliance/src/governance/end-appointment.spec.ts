import { combine, event, fold } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { agreements, parties } from '../parties/facts';
import { endAppointment } from './end-appointment';
import { bodies, seats, unseatedParties } from './facts';

const signatory = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });

describe('ending an appointment', () => {
  it('vacates the seat of its holder, with the reason sealed', () => {
    const answer = given(...SEATED).when(endAppointment, { seat: 'M1', reason: 'Moves abroad.', effective: TODAY }, signatory);
    expect(answer).toStrictEqual([event('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: TODAY, sealed: { reason: 'Moves abroad.' } })]);
  });

  it('ends the appointment of a deputy who is named', () => {
    const answer = given(...SEATED).when(endAppointment, { seat: 'M1', person: 'm1d' }, signatory);
    expect(answer).toStrictEqual([event('SeatVacated', { seat: 'M1', person: 'm1d' })]);
  });

  it('S-01 leaves the body without a seat of the party in it, and so not duly constituted', () => {
    const history = [...SEATED, happened('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: TODAY })];
    const known = fold(combine({ agreements, bodies, parties, seats }), history);
    expect(unseatedParties(known, 'AJR', '2020-04-19')).toStrictEqual([]);
    expect(unseatedParties(known, 'AJR', TODAY)).toStrictEqual(['MEH']);
  });

  it.each([
    ['an unknown seat', { seat: 'M9' }, signatory, { refused: 'SEAT_NOT_FOUND', seat: 'M9' }],
    ['another party', { seat: 'C1' }, signatory, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['somebody who is not in the seat', { seat: 'M1', person: 'c1' }, signatory, { refused: 'NOT_APPOINTED', seat: 'M1', person: 'c1' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...SEATED).when(endAppointment, command, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a seat that is vacant already', () => {
    const vacated = happened('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: TODAY });
    expect(given(...SEATED, vacated).when(endAppointment, { seat: 'M1' }, signatory)).toStrictEqual({ refused: 'SEAT_VACANT', seat: 'M1' });
  });

  it.each([[{ seat: 'M1', person: 'm1d' }], [{ seat: 'M1', person: 'm1', reason: 'Moves abroad.', effective: '2020-05-01' }]])(
    'gives its command back',
    (command) => {
      expect(endAppointment.commandOf(given(...SEATED).when(endAppointment, command, signatory) as never)).toStrictEqual(command);
    },
  );
});
