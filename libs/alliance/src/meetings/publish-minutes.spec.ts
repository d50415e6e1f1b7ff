import { event } from '../decider';
import { given, happened, type SEATED } from '../scenario';
import { chair, secretary } from './meeting-scenario';
import { CONFIRMED, DRAFTED, version } from './minutes-scenario';
import { publishMinutes } from './publish-minutes';

const meeting = 'meeting-1';
const checked = happened('MinutesPublicityChecked', { ...version, profile: 'PUBLIC', withheld: [] });
const ready = [...CONFIRMED, checked];
const publish = (history: readonly (typeof SEATED)[number][] = ready, command: object = {}, by = secretary()) =>
  given(...history).when(publishMinutes, { meeting, profile: 'PUBLIC', ...command }, by);

describe('publishing minutes', () => {
  it('publishes the version that was confirmed, for the readers for whom it was checked', () => {
    expect(publish()).toStrictEqual([event('MinutesPublished', { ...version, profile: 'PUBLIC' })]);
  });

  it.each([
    ['an unknown meeting', ready, { meeting: 'meeting-9' }, secretary(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['the chair', ready, {}, chair(), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['minutes that are not confirmed', DRAFTED, {}, secretary(), { refused: 'MINUTES_NOT_CONFIRMED', meeting }],
    ['minutes that nobody has checked', CONFIRMED, {}, secretary(), { refused: 'PUBLICITY_UNCHECKED', profile: 'PUBLIC' }],
    ['readers for whom nobody has checked them', ready, { profile: 'PARTIES' }, secretary(), { refused: 'PUBLICITY_UNCHECKED', profile: 'PARTIES' }],
    [
      'what is published',
      [...ready, happened('MinutesPublished', { ...version, profile: 'PUBLIC' })],
      {},
      secretary(),
      { refused: 'ALREADY_PUBLISHED', profile: 'PUBLIC' },
    ],
  ])('refuses %s', (_, history, command, by, refusal) => {
    expect(publish(history, command, by)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(publishMinutes.commandOf(publish() as never)).toStrictEqual({ meeting, profile: 'PUBLIC' });
  });
});
