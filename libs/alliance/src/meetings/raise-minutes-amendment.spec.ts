import { event } from '../decider';
import { as, given, happened, type SEATED } from '../scenario';
import { chair, secretary } from './meeting-scenario';
import { CONFIRMED, DRAFTED, NEXT, version } from './minutes-scenario';
import { raiseMinutesAmendment } from './raise-minutes-amendment';

const command = { meeting: 'meeting-1', during: 'meeting-2', was: 'Closed at 9.', is: 'Closed at 8.50.' };
const data = { ...version, amendment: 'amendment-1', during: 'meeting-2' };
const sealed = { was: command.was, is: command.is };
const later = [...CONFIRMED, ...NEXT];
const raise = (history: readonly (typeof SEATED)[number][] = later, more: object = {}, by = secretary()) =>
  given(...history).when(raiseMinutesAmendment, { ...command, ...more }, by);

describe('amending confirmed minutes', () => {
  it('S-24 is put on record in a later meeting, beside the version that stays as it was confirmed', () => {
    expect(raise()).toStrictEqual([event('MinutesAmendmentRecorded', data, { sealed })]);
    expect(raise(later, { item: 'item-1' }, chair())).toStrictEqual([event('MinutesAmendmentRecorded', { ...data, item: 'item-1' }, { sealed })]);
  });

  it('numbers the amendments of the alliance', () => {
    const [made] = raise([...later, happened('MinutesAmendmentRecorded', data)]) as never as [{ data: unknown }];
    expect(made.data).toStrictEqual({ ...data, amendment: 'amendment-2' });
  });

  it.each([
    ['an unknown meeting', later, { meeting: 'meeting-9' }, secretary(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['an unknown later meeting', later, { during: 'meeting-9' }, secretary(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['a member', later, {}, as('m1', 'AJR_MEMBER'), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    [
      'a meeting of another body',
      [...later, happened('MeetingOpened', { meeting: 'meeting-3', body: 'APR' })],
      { during: 'meeting-3' },
      secretary(),
      { refused: 'MEETING_OF_ANOTHER_BODY', meeting: 'meeting-3', body: 'APR' },
    ],
    ['S-24 the meeting itself, which is over', later, { during: 'meeting-1' }, secretary(), { refused: 'MEETING_CLOSED', meeting: 'meeting-1' }],
    [
      'S-24 minutes that can still be drafted anew',
      [...DRAFTED, ...NEXT],
      {},
      secretary(),
      { refused: 'MINUTES_NOT_CONFIRMED', meeting: 'meeting-1' },
    ],
    ['an item of other minutes', later, { item: 'item-9' }, secretary(), { refused: 'ITEM_NOT_IN_MINUTES', item: 'item-9' }],
  ])('refuses %s', (_, history, more, by, refusal) => {
    expect(raise(history, more, by)).toStrictEqual(refusal);
  });

  it.each([[{}], [{ item: 'item-1' }]])('gives its command back', (more) => {
    expect(raiseMinutesAmendment.commandOf(raise(later, more) as never)).toStrictEqual({ ...command, ...more });
  });
});
