import { event } from '../decider';
import { as, given, happened } from '../scenario';
import { at, came, MET, OPENED, QUORATE, secretary, went } from './meeting-scenario';
import { recordDeparture } from './record-departure';

const m1 = { meeting: 'meeting-1', person: 'm1' };
const left = event('AttendeeLeft', m1);

describe('recording a departure', () => {
  it('S-12 ends the presence', () => {
    expect(given(...MET).when(recordDeparture, m1, secretary())).toStrictEqual([left]);
  });

  it('S-10 costs the meeting its quorum when a party is no longer there', () => {
    expect(given(...MET, QUORATE).when(recordDeparture, m1, secretary())).toStrictEqual([
      left,
      event('QuorumLost', { meeting: 'meeting-1', parties: ['CITY'], missing: ['MEH'] }),
    ]);
  });

  it('S-10 leaves the quorum as it is while the party has somebody else there, and says its loss once', () => {
    expect(given(...MET, came('M1', 'm1d'), QUORATE).when(recordDeparture, m1, secretary())).toStrictEqual([left]);
    const lost = happened('QuorumLost', { meeting: 'meeting-1', parties: ['MEH'], missing: ['CITY'] });
    expect(given(...MET, QUORATE, went('c1', '08:20'), went('c2', '08:20'), lost).when(recordDeparture, m1, secretary())).toStrictEqual([left]);
  });

  it.each([
    ['an unknown meeting', { ...m1, meeting: 'meeting-9' }, secretary(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['a member', m1, as('m1', 'AJR_MEMBER', { seat: 'M1' }), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['whoever is not there', m1, secretary(), { refused: 'NOT_PRESENT', meeting: 'meeting-1', person: 'm1' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...OPENED).when(recordDeparture, command, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a meeting that is closed', () => {
    const closed = happened('MeetingClosed', { meeting: 'meeting-1' }, { received: at('08:50') });
    expect(given(...MET, closed).when(recordDeparture, m1, secretary())).toStrictEqual({ refused: 'MEETING_CLOSED', meeting: 'meeting-1' });
  });

  it('gives its command back', () => {
    expect(recordDeparture.commandOf(given(...MET, QUORATE).when(recordDeparture, m1, secretary()) as never)).toStrictEqual(m1);
  });
});
