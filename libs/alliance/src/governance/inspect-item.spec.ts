import { event, type Entry, type Made } from '../decider';
import type { Effect } from '../effects';
import { as, given, happened, SEATED, SINCE, TODAY } from '../scenario';
import { adopted, arrived, IN_MEETING, inspector, left, MEETING, opened, proposed, required } from './ballot-scenario';
import { inspectItem } from './inspect-item';

const item = 'item-1';
const decision = 'decision-1';
const inspectors = happened('InspectorsAppointed', {
  meeting: 'meeting-1',
  inspectors: [
    { person: 'c2', party: 'CITY' },
    { person: 'm1', party: 'MEH' },
  ],
});
const seat: Effect = { id: 'e1', does: 'CreateSeat', command: { seat: 'M2', party: 'MEH', body: 'AJR', voting: true } };
const decided = (effects: readonly Effect[] = [], more: object = {}): readonly Entry[] => [
  ...SEATED,
  proposed(effects, more),
  ...MEETING,
  inspectors,
  opened(IN_MEETING),
  happened('BallotClosed', { ballot: 'ballot-1', tally: [] }),
  adopted(effects),
];
const once = happened('ItemInspectedImmediately', { item, inspector: 'c2', complete: false });
const inspect = (history: readonly Entry[], by = inspector('m1')) => given(...history).when(inspectItem, { item }, by);
const inspected = (complete: boolean, person = 'm1') => event('ItemInspectedImmediately', { item, inspector: person, complete });
const tookEffect = event('DecisionTookEffect', { decision }, { effective: TODAY });

describe('inspecting an item at once', () => {
  it('S-20 is complete only when everyone of the inspectors who were there has done it', () => {
    expect(inspect(decided())).toStrictEqual([inspected(false)]);
  });

  it('D-12 brings the decision into force with the last of them, and does what it does', () => {
    expect(inspect([...decided([seat]), once])).toStrictEqual([
      inspected(true),
      tookEffect,
      event(
        'SeatCreated',
        { seat: 'M2', party: 'MEH', body: 'AJR', voting: true },
        { effective: TODAY, authority: { kind: 'DECISION', ref: decision } },
      ),
    ]);
  });

  it('S-20 waits for no inspector who was not there', () => {
    expect(inspect([...decided(), left('c2')])).toStrictEqual([inspected(true), tookEffect]);
  });

  it('S-20 asks who was there when the item was closed', () => {
    const over = [...decided(), happened('ItemClosed', { item }, { received: `${TODAY}T08:40:00.000Z` }), left('m1'), left('c2')];
    expect(inspect(over)).toStrictEqual([inspected(false)]);
  });

  it('blocks, and does nothing of, what has become impossible since the vote', () => {
    const meanwhile = happened('SeatCreated', { seat: 'M2', party: 'MEH', body: 'AJR', voting: true });
    expect(inspect([...decided([seat]), once, meanwhile])).toStrictEqual([
      inspected(true),
      event('EffectBlocked', { decision, effect: 'e1', because: 'SEAT_EXISTS' }),
    ]);
  });

  it('D-21 D-08 changes nothing while an approval or a condition is open', () => {
    expect(inspect([...decided(), required, once])).toStrictEqual([inspected(true)]);
    expect(inspect([...decided([], { conditions: [{ condition: 'loan' }] }), once])).toStrictEqual([inspected(true)]);
  });

  it('D-12 is not enough where the policy waits for the minutes', () => {
    const strict = happened('PolicySetAdopted', { policies: { provisionalEffects: 'NONE' } });
    expect(inspect([...decided(), strict, once])).toStrictEqual([inspected(true)]);
  });

  it('D-12 goes by the policy of the day on which it was decided, whatever was adopted since', () => {
    const policy = (provisionalEffects: 'NONE' | 'ALL', effective: string) =>
      happened('PolicySetAdopted', { policies: { provisionalEffects } }, { effective });
    const later = { ...inspector('m1'), today: '2020-04-22' };
    expect(inspect([...decided(), policy('NONE', SINCE), policy('ALL', '2020-04-21'), once], later)).toStrictEqual([inspected(true)]);
    expect(inspect([...decided(), policy('NONE', '2020-04-21'), once], later)).toStrictEqual([inspected(true), tookEffect]);
  });

  it('D-10 changes nothing of what was revoked meanwhile', () => {
    expect(inspect([...decided(), happened('DecisionRevoked', { decision }), once])).toStrictEqual([inspected(true)]);
  });

  it('D-11 changes nothing of what has run out meanwhile', () => {
    expect(inspect([...decided([], { expiresOn: '2020-04-19' }), once])).toStrictEqual([inspected(true)]);
  });

  it('is possible for an item without a decision', () => {
    const bare = [...SEATED, ...MEETING.slice(0, -1), happened('ItemOpened', { item, meeting: 'meeting-1' }), inspectors];
    expect(inspect(bare)).toStrictEqual([inspected(false)]);
  });

  it.each([
    ['refuses whoever is no inspector of the meeting', decided(), inspector('c1'), { refused: 'NOT_PERMITTED', needs: 'AJR_INSPECTOR' }],
    ['refuses an inspector who acts as something else', decided(), as('m1', 'OBSERVER'), { refused: 'NOT_PERMITTED', needs: 'AJR_INSPECTOR' }],
    ['S-20 refuses an inspector who was not there', [...decided(), left('m1')], inspector('m1'), { refused: 'INSPECTOR_NOT_PRESENT', item }],
    ['refuses the same inspector twice', [...decided(), once], inspector('c2'), { refused: 'ALREADY_INSPECTED', item }],
    [
      'refuses while the vote is open',
      [...SEATED, proposed(), ...MEETING, inspectors, opened(IN_MEETING)],
      inspector('m1'),
      { refused: 'BALLOT_OPEN', ballot: 'ballot-1' },
    ],
    ['refuses an item that there is not', SEATED, inspector('m1'), { refused: 'ITEM_NOT_FOUND', item }],
  ])('%s', (_, history, by, refusal) => {
    expect(inspect(history, by)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(inspectItem.commandOf(inspect([...decided([seat]), arrived('m1d'), once]) as Made)).toStrictEqual({ item });
  });
});
