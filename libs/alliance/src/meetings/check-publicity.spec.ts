import { event } from '../decider';
import { given, happened, type SEATED } from '../scenario';
import { checkPublicity } from './check-publicity';
import { secretary } from './meeting-scenario';
import { CONFIRMED, DRAFTED, records, version } from './minutes-scenario';

const meeting = 'meeting-1';
const officer = happened('RoleGranted', { person: 'rec', role: 'RECORDS_OFFICER' });
const withheld = [{ item: 'item-1', ground: 'Openness Act 24 §' }];
const check = (command: object = {}, by = records, history: readonly (typeof SEATED)[number][] = CONFIRMED) =>
  given(...history, officer).when(checkPublicity, { meeting, profile: 'PUBLIC', ...command }, by);

describe('checking the publicity of minutes', () => {
  it('says for whom, and what is kept back on what ground', () => {
    expect(check({ withheld })).toStrictEqual([event('MinutesPublicityChecked', { ...version, profile: 'PUBLIC', withheld })]);
    expect(check()).toStrictEqual([event('MinutesPublicityChecked', { ...version, profile: 'PUBLIC', withheld: [] })]);
  });

  it('may be done again until the minutes are published', () => {
    const again = [...CONFIRMED, happened('MinutesPublicityChecked', { ...version, profile: 'PUBLIC', withheld: [] })];
    expect(check({ withheld }, records, again)).toStrictEqual([event('MinutesPublicityChecked', { ...version, profile: 'PUBLIC', withheld })]);
  });

  it.each([
    ['the secretary', {}, secretary(), CONFIRMED, { refused: 'NOT_PERMITTED', needs: 'RECORDS_OFFICER' }],
    ['minutes that are not confirmed', {}, records, DRAFTED, { refused: 'MINUTES_NOT_CONFIRMED', meeting }],
    [
      'what is published',
      {},
      records,
      [...CONFIRMED, happened('MinutesPublished', { ...version, profile: 'PUBLIC' })],
      { refused: 'ALREADY_PUBLISHED', profile: 'PUBLIC' },
    ],
    [
      'an item of other minutes',
      { withheld: [{ item: 'item-9', ground: 'g' }] },
      records,
      CONFIRMED,
      { refused: 'ITEM_NOT_IN_MINUTES', item: 'item-9' },
    ],
  ])('refuses %s', (_, command, by, history, refusal) => {
    expect(check(command, by, history)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(checkPublicity.commandOf(check({ withheld }) as never)).toStrictEqual({ meeting, profile: 'PUBLIC', withheld });
  });
});
