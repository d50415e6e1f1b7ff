import { event, type Entry } from '../decider';
import { chair, hash } from './ballot-scenario';
import { CONFIRMED, drafted, DRAFTED, FIRST, minuted, NEXT, OVER, PARTIES, returned, SECOND, version } from './minutes-scenario';
import { as, given, happened, TODAY } from '../scenario';
import { inspectMinutesInMeeting } from './inspect-minutes-in-meeting';

const command = { meeting: 'meeting-1', minutes: FIRST, during: 'meeting-2', consents: PARTIES };
const divided = [...DRAFTED, returned({ divided: true }), ...NEXT];
const inspect = (history: readonly Entry[] = divided, more: object = {}, by = chair) =>
  given(...history).when(inspectMinutesInMeeting, { ...command, ...more }, by);
const confirmed = [
  event('MinutesConfirmed', { ...version, during: 'meeting-2', consents: PARTIES }),
  event('DecisionConfirmed', { decision: 'decision-1', meeting: 'meeting-1', minutes: FIRST, item: 'item-1' }),
  event('DecisionTookEffect', { decision: 'decision-1' }, { effective: TODAY }),
];

describe('inspecting minutes in the next meeting', () => {
  it('S-23 confirms in place of inspectors who do not agree, and what was provisional takes effect', () => {
    expect(inspect()).toStrictEqual(confirmed);
  });

  it('S-23 may confirm a version that was drafted anew meanwhile', () => {
    const history = [...DRAFTED, returned({ divided: true }), drafted({ version: 2 }, SECOND), ...NEXT];
    expect(inspect(history)).toStrictEqual({ refused: 'MINUTES_CHANGED', minutes: SECOND });
    expect((inspect(history, { minutes: SECOND }) as never as [{ data: unknown }])[0].data).toStrictEqual({
      ...version,
      minutes: SECOND,
      version: 2,
      during: 'meeting-2',
      consents: PARTIES,
    });
  });

  it.each([
    ['nobody was appointed to inspect', DRAFTED.filter(({ type }) => type !== 'InspectorsAppointed')],
    ['an inspector does not sit in the body any more', [...DRAFTED, happened('SeatVacated', { seat: 'C2', person: 'c2' })]],
  ])('S-23 does so too where %s', (_, history) => {
    expect(inspect([...history, ...NEXT])).toStrictEqual(confirmed);
  });

  it('S-23 leaves it to inspectors who have not said that they are divided', () => {
    expect(inspect([...DRAFTED, ...NEXT])).toStrictEqual({ refused: 'INSPECTORS_NOT_DIVIDED', meeting: 'meeting-1' });
    expect(inspect([...DRAFTED, returned(), ...NEXT])).toStrictEqual({ refused: 'INSPECTORS_NOT_DIVIDED', meeting: 'meeting-1' });
  });

  it('S-23 needs every party, there and of one mind', () => {
    expect(inspect(divided, { consents: ['CITY'] })).toStrictEqual({ refused: 'CONSENT_MISSING', parties: ['MEH'] });
    expect(inspect(divided, { consents: ['THIRD'] })).toStrictEqual({ refused: 'PARTY_NOT_FOUND', party: 'THIRD' });
    const left = happened('AttendeeLeft', { meeting: 'meeting-2', person: 'm1' }, { received: `${TODAY}T08:58:00.000Z` });
    expect(inspect([...divided, left])).toStrictEqual({ refused: 'NO_QUORUM', missing: ['MEH'] });
  });

  it('D-13 confirms no text but the one adopted', () => {
    const other = [...OVER, drafted({ items: [{ ...minuted, proposal: 'other' }] }), returned({ divided: true }), ...NEXT];
    expect(inspect(other)).toStrictEqual({ refused: 'TEXT_DIVERGES', decision: 'decision-1', proposal: hash(1) });
  });

  it.each([
    ['an unknown meeting', divided, { meeting: 'meeting-9' }, chair, { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['an unknown later meeting', divided, { during: 'meeting-9' }, chair, { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['the secretary', divided, {}, as('sec', 'AJR_SECRETARY'), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    [
      'a meeting of another body',
      [...divided, happened('MeetingOpened', { meeting: 'meeting-3', body: 'APR' })],
      { during: 'meeting-3' },
      chair,
      { refused: 'MEETING_OF_ANOTHER_BODY', meeting: 'meeting-3', body: 'APR' },
    ],
    ['the meeting itself, which is over', divided, { during: 'meeting-1' }, chair, { refused: 'MEETING_CLOSED', meeting: 'meeting-1' }],
    ['minutes that nobody has drafted', [...OVER, ...NEXT], {}, chair, { refused: 'MINUTES_NOT_FOUND', meeting: 'meeting-1' }],
    ['minutes that are confirmed', [...CONFIRMED, ...NEXT], {}, chair, { refused: 'MINUTES_CONFIRMED', meeting: 'meeting-1' }],
    [
      'a version in which something is missing',
      [...divided, happened('StatementRecorded', { decision: 'decision-1', seat: 'C2' })],
      {},
      chair,
      { refused: 'MINUTES_OUTDATED', decisions: ['decision-1'] },
    ],
  ])('refuses %s', (_, history, more, by, refusal) => {
    expect(inspect(history, more, by)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(inspectMinutesInMeeting.commandOf(inspect() as never)).toStrictEqual(command);
  });
});
