import { event } from '../decider';
import { given, happened, SEATED } from '../scenario';
import { declareQuorum } from './declare-quorum';
import { at, came, chair, OPENED, secretary } from './meeting-scenario';
import { CALLED, convened, ruled } from './minutes-scenario';
import { openMeeting } from './open-meeting';
import { recordArrival } from './record-arrival';

const meeting = 'meeting-1';

describe('quorum', () => {
  const m1 = { meeting, person: 'm1', seat: 'M1', channel: 'REMOTE' } as const;
  it.each([
    ['whoever is linked as the rules ask', 'AUDIO_VISUAL', { link: 'AUDIO_VISUAL' }, true],
    ['whoever is linked better than that', 'AUDIO', { link: 'AUDIO_VISUAL' }, true],
    ['nobody who is only heard where being seen is asked for', 'AUDIO_VISUAL', { link: 'AUDIO' }, false],
    ['nobody of whose link nothing is said', 'AUDIO', {}, false],
    ['nobody from elsewhere where the rules allow it not', 'NOT_ALLOWED', { link: 'AUDIO_VISUAL' }, false],
  ] as const)('S-09 counts %s', (_, remote, link, counts) => {
    const arrival = { ...m1, ...link };
    const made = event('AttendeeArrived', { ...arrival, ...(!counts && { counts: false }) });
    expect(given(...OPENED, ruled({ remote })).when(recordArrival, arrival, secretary())).toStrictEqual([made]);
  });

  it('S-09 declares no quorum by somebody who does not count, and keeps none by them', () => {
    const far = happened('AttendeeArrived', { ...m1, counts: false }, { received: at('08:06') });
    expect(given(...OPENED, came('C1'), far).when(declareQuorum, { meeting }, chair())).toStrictEqual({ refused: 'NO_QUORUM', missing: ['MEH'] });
  });

  it('S-09 counts everybody where the body has settled nothing about it', () => {
    expect(given(...OPENED).when(recordArrival, m1, secretary())).toStrictEqual([event('AttendeeArrived', m1)]);
  });

  it('refuses a link for somebody who is in the room', () => {
    const answer = given(...OPENED).when(recordArrival, { meeting, person: 'm1', seat: 'M1', link: 'AUDIO' }, secretary());
    expect(answer).toStrictEqual({ refused: 'LINK_IN_ROOM', person: 'm1' });
  });

  it('gives the arrival back as it was asked for', () => {
    const made = given(...OPENED, ruled({ remote: 'NOT_ALLOWED' })).when(recordArrival, { ...m1, link: 'AUDIO' }, secretary());
    expect(recordArrival.commandOf(made as never)).toStrictEqual({ ...m1, link: 'AUDIO' });
  });
});

describe('a meeting that was called', () => {
  const start = (history: readonly (typeof SEATED)[number][], more: object = {}) =>
    given(...history).when(openMeeting, { body: 'AJR', meeting, ...more }, chair());

  it('S-06 is opened under its own name, on its day', () => {
    expect(start([...SEATED, convened()])).toStrictEqual([event('MeetingOpened', { meeting, body: 'AJR', convened: true }, {})]);
  });

  it('S-06 is opened on no other day', () => {
    expect(start([...SEATED, convened({ on: '2020-04-21' })])).toStrictEqual({ refused: 'NOT_THE_CONVENED_DAY', on: '2020-04-21' });
  });

  it('S-07 is opened once', () => {
    expect(start([...CALLED, happened('MeetingClosed', { meeting })])).toStrictEqual({ refused: 'MEETING_CLOSED', meeting });
  });

  it('is one of the body, and known', () => {
    expect(start([...SEATED])).toStrictEqual({ refused: 'MEETING_NOT_FOUND', meeting });
    expect(start([...SEATED, convened({ body: 'APR' })])).toStrictEqual({ refused: 'MEETING_OF_ANOTHER_BODY', meeting, body: 'APR' });
  });

  it('keeps its number from a meeting that is opened without notice', () => {
    const answer = given(...SEATED, convened({ on: '2020-05-01' })).when(openMeeting, { body: 'AJR' }, chair());
    expect(answer).toStrictEqual([event('MeetingOpened', { meeting: 'meeting-2', body: 'AJR' }, {})]);
  });

  it('gives its command back', () => {
    const command = { body: 'AJR', meeting, place: 'Town hall' };
    expect(openMeeting.commandOf(start([...SEATED, convened()], command) as never)).toStrictEqual(command);
  });
});
