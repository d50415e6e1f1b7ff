import { event } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { conveneMeeting } from './convene-meeting';
import { chair, OPENED } from './meeting-scenario';
import { convened, PARTIES, ruled } from './minutes-scenario';

const notice = { body: 'AJR', on: '2020-04-27', time: '9.00', mode: 'HYBRID' } as const;
const called = { meeting: 'meeting-1', ...notice };
const convene = (command: object = {}, by = chair(), history = SEATED) => given(...history).when(conveneMeeting, { ...notice, ...command }, by);

describe('calling a meeting', () => {
  it('S-06 gives the notice that the policies ask for, and seals the place', () => {
    expect(convene({ place: 'Town hall' })).toStrictEqual([event('MeetingConvened', called, { sealed: { place: 'Town hall' } })]);
  });

  it('S-06 refuses a shorter notice, and says from which day on it is long enough', () => {
    expect(convene({ on: '2020-04-26' })).toStrictEqual({ refused: 'NOTICE_TOO_SHORT', earliest: '2020-04-27' });
  });

  it('S-06 goes by the rules of procedure of the body', () => {
    const history = [...SEATED, ruled({ noticeDays: 10 })];
    expect(convene({}, chair(), history)).toStrictEqual({ refused: 'NOTICE_TOO_SHORT', earliest: '2020-04-30' });
  });

  it('S-06 takes a shorter notice if every party that sits in the body consents', () => {
    expect(convene({ on: TODAY, consents: PARTIES })).toStrictEqual([event('MeetingConvened', { ...called, on: TODAY, consents: PARTIES }, {})]);
  });

  it('S-06 refuses a shorter notice while a party has not consented', () => {
    expect(convene({ on: TODAY, consents: ['CITY'] })).toStrictEqual({ refused: 'CONSENT_MISSING', parties: ['MEH'] });
  });

  it('numbers a meeting after those that were opened, and those that are still to come', () => {
    const [made] = convene({}, chair(), [...OPENED, convened({ meeting: 'meeting-2' })]) as never as [{ data: unknown }];
    expect(made.data).toStrictEqual({ ...called, meeting: 'meeting-3' });
  });

  it.each([
    ['an unknown body', { body: 'APR' }, chair(), { refused: 'BODY_NOT_FOUND', body: 'APR' }],
    ['a body outside', { body: 'BOARD' }, chair(), { refused: 'BODY_IS_OUTSIDE', body: 'BOARD' }],
    ['a member', {}, as('c2', 'AJR_MEMBER'), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['a day that is past', { on: '2020-04-19' }, chair(), { refused: 'MEETING_DAY_PAST', today: TODAY }],
    ['the consent of somebody who has none to give', { on: TODAY, consents: ['THIRD'] }, chair(), { refused: 'PARTY_NOT_FOUND', party: 'THIRD' }],
  ])('refuses %s', (_, command, by, refusal) => {
    expect(convene(command, by)).toStrictEqual(refusal);
  });

  it('asks no seat that was abolished for its consent', () => {
    const history = [...SEATED, happened('SeatAbolished', { seat: 'M1' })];
    expect(convene({ on: TODAY, consents: ['CITY'] }, chair(), history)).toStrictEqual([
      event('MeetingConvened', { ...called, on: TODAY, consents: ['CITY'] }, {}),
    ]);
  });

  it.each([[notice], [{ ...notice, place: 'Town hall', consents: PARTIES }]])('gives its command back', (command) => {
    expect(conveneMeeting.commandOf(convene(command) as never)).toStrictEqual(command);
  });
});
