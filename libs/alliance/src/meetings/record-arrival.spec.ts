import { event } from '../decider';
import { as, given, happened } from '../scenario';
import { at, came, chair, MET, OPENED, QUORATE, secretary, went } from './meeting-scenario';
import { recordArrival } from './record-arrival';

const m1 = { meeting: 'meeting-1', person: 'm1', seat: 'M1' };
const arrived = event('AttendeeArrived', { ...m1, channel: 'IN_ROOM' });

describe('recording an arrival', () => {
  it('S-12 begins the presence of the holder of a seat', () => {
    expect(given(...OPENED).when(recordArrival, m1, secretary())).toStrictEqual([arrived]);
    expect(given(...OPENED).when(recordArrival, m1, chair())).toStrictEqual([arrived]);
  });

  it('takes a deputy for a seat, and somebody in a role from afar', () => {
    const deputy = { ...m1, person: 'm1d', channel: 'REMOTE' } as const;
    const expert = { meeting: 'meeting-1', person: 'exp', as: 'EXPERT' };
    expect(given(...OPENED).when(recordArrival, deputy, secretary())).toStrictEqual([event('AttendeeArrived', deputy)]);
    expect(given(...OPENED).when(recordArrival, expert, secretary())).toStrictEqual([event('AttendeeArrived', { ...expert, channel: 'IN_ROOM' })]);
  });

  it('S-10 gives the meeting its quorum back when the missing party comes', () => {
    const history = [...MET, QUORATE, went('m1', '08:20'), happened('QuorumLost', { meeting: 'meeting-1', parties: ['CITY'], missing: ['MEH'] })];
    expect(given(...history).when(recordArrival, m1, secretary())).toStrictEqual([
      arrived,
      event('QuorumRegained', { meeting: 'meeting-1', parties: ['CITY', 'MEH'], missing: [] }),
    ]);
  });

  it('S-10 declares no quorum by itself', () => {
    expect(given(...OPENED, came('C1')).when(recordArrival, m1, secretary())).toStrictEqual([arrived]);
  });

  it('V-17 refuses a person who sat in this meeting for another party', () => {
    const history = [...OPENED, happened('DeputyAppointed', { seat: 'M1', person: 'c2', order: 2 }), came('C2'), went('c2', '08:20')];
    const answer = given(...history).when(recordArrival, { ...m1, person: 'c2' }, secretary());
    expect(answer).toStrictEqual({ refused: 'DOUBLE_REPRESENTATION', person: 'c2', seat: 'C2' });
  });

  it.each([
    ['an unknown meeting', { ...m1, meeting: 'meeting-9' }, secretary(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['a member', m1, as('m1', 'AJR_MEMBER', { seat: 'M1' }), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['neither seat nor role', { meeting: 'meeting-1', person: 'm1' }, secretary(), { refused: 'SEAT_OR_ROLE_MISSING', person: 'm1' }],
    ['an unknown seat', { ...m1, seat: 'M9' }, secretary(), { refused: 'SEAT_NOT_FOUND', seat: 'M9' }],
    ['somebody who is not appointed to the seat', { ...m1, person: 'c2' }, secretary(), { refused: 'NOT_APPOINTED', seat: 'M1', person: 'c2' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...OPENED).when(recordArrival, command, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a seat of another body', () => {
    const other = happened('SeatCreated', { seat: 'B1', party: 'MEH', body: 'BOARD', voting: true });
    const answer = given(...OPENED, other).when(recordArrival, { ...m1, seat: 'B1' }, secretary());
    expect(answer).toStrictEqual({ refused: 'SEAT_NOT_FOUND', seat: 'B1' });
  });

  it('refuses whoever is there already', () => {
    expect(given(...MET).when(recordArrival, m1, secretary())).toStrictEqual({ refused: 'ALREADY_PRESENT', meeting: 'meeting-1', person: 'm1' });
  });

  it('refuses a meeting that is closed', () => {
    const closed = happened('MeetingClosed', { meeting: 'meeting-1' }, { received: at('08:50') });
    expect(given(...OPENED, closed).when(recordArrival, m1, secretary())).toStrictEqual({ refused: 'MEETING_CLOSED', meeting: 'meeting-1' });
  });

  it('gives its command back', () => {
    const command = { ...m1, channel: 'REMOTE' } as const;
    expect(recordArrival.commandOf(given(...OPENED).when(recordArrival, command, secretary()) as never)).toStrictEqual(command);
  });
});
