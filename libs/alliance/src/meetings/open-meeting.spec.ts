import { event } from '../decider';
import { as, given, happened, SEATED } from '../scenario';
import { chair, OPENED } from './meeting-scenario';
import { openMeeting } from './open-meeting';

describe('opening a meeting', () => {
  it('is for the chair, and seals where it is held', () => {
    const answer = given(...SEATED).when(openMeeting, { body: 'AJR', place: 'Town hall' }, chair());
    expect(answer).toStrictEqual([event('MeetingOpened', { meeting: 'meeting-1', body: 'AJR' }, { sealed: { place: 'Town hall' } })]);
  });

  it('numbers the meetings of the alliance', () => {
    const answer = given(...OPENED, happened('MeetingClosed', { meeting: 'meeting-1' })).when(openMeeting, { body: 'AJR' }, chair());
    expect(answer).toStrictEqual([event('MeetingOpened', { meeting: 'meeting-2', body: 'AJR' }, {})]);
  });

  it('S-07 refuses a second meeting of the body at the same time', () => {
    const answer = given(...OPENED).when(openMeeting, { body: 'AJR' }, chair());
    expect(answer).toStrictEqual({ refused: 'MEETING_OPEN', meeting: 'meeting-1' });
  });

  it('S-07 refuses to open again what is over, also where it had not been called', () => {
    const over = [...OPENED, happened('MeetingClosed', { meeting: 'meeting-1' })];
    const open = (meeting: string) => given(...over).when(openMeeting, { body: 'AJR', meeting }, chair());
    expect(open('meeting-1')).toStrictEqual({ refused: 'MEETING_CLOSED', meeting: 'meeting-1' });
    expect(open('meeting-2')).toStrictEqual({ refused: 'MEETING_NOT_FOUND', meeting: 'meeting-2' });
  });

  it.each([
    ['an unknown body', 'APR', chair(), { refused: 'BODY_NOT_FOUND', body: 'APR' }],
    ['a body outside', 'BOARD', chair(), { refused: 'BODY_IS_OUTSIDE', body: 'BOARD' }],
    ['a member', 'AJR', as('c2', 'AJR_MEMBER'), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['somebody who only claims to be the chair', 'AJR', as('c2', 'AJR_CHAIR'), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
  ])('refuses %s', (_, body, circumstance, refusal) => {
    expect(given(...SEATED).when(openMeeting, { body }, circumstance)).toStrictEqual(refusal);
  });

  it.each([[{ body: 'AJR' }], [{ body: 'AJR', place: 'Town hall' }]])('gives its command back', (command) => {
    expect(openMeeting.commandOf(given(...SEATED).when(openMeeting, command, chair()) as never)).toStrictEqual(command);
  });
});
