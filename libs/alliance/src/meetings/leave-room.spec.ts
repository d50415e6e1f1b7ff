import { event } from '../decider';
import { given, happened, seated } from '../scenario';
import { leaveRoomForItem, returnToRoom } from './leave-room';
import { at, chair, secretary, TABLED, went } from './meeting-scenario';

const m1 = { item: 'item-1', person: 'm1' };
const outside = happened('MemberLeftRoomForItem', m1, { received: at('08:25') });
const closed = happened('ItemClosed', { item: 'item-1' }, { received: at('08:50') });

describe('leaving the room for an item', () => {
  it('S-13 is recorded by the secretary or the chair, or said by the person', () => {
    for (const circumstance of [secretary(), chair(), seated('M1')]) {
      expect(given(...TABLED).when(leaveRoomForItem, m1, circumstance)).toStrictEqual([event('MemberLeftRoomForItem', m1)]);
    }
  });

  it.each([
    ['an unknown item', { ...m1, item: 'item-9' }, secretary(), { refused: 'ITEM_NOT_FOUND', item: 'item-9' }],
    ['another member', m1, seated('C2'), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['whoever is not in the meeting', { ...m1, person: 'm1d' }, secretary(), { refused: 'NOT_PRESENT', meeting: 'meeting-1', person: 'm1d' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...TABLED).when(leaveRoomForItem, command, circumstance)).toStrictEqual(refusal);
  });

  it('refuses an item that is closed', () => {
    expect(given(...TABLED, closed).when(leaveRoomForItem, m1, secretary())).toStrictEqual({ refused: 'ITEM_CLOSED', item: 'item-1' });
  });

  it('S-13 is recorded again for whoever had come back, and beside somebody else', () => {
    const history = [
      ...TABLED,
      outside,
      happened('MemberReturned', m1, { received: at('08:30') }),
      happened('MemberLeftRoomForItem', { ...m1, person: 'c2' }),
    ];
    expect(given(...history).when(leaveRoomForItem, m1, secretary())).toStrictEqual([event('MemberLeftRoomForItem', m1)]);
  });

  it('refuses whoever is outside already', () => {
    expect(given(...TABLED, outside).when(leaveRoomForItem, m1, secretary())).toStrictEqual({
      refused: 'ALREADY_OUTSIDE',
      item: 'item-1',
      person: 'm1',
    });
  });

  it('gives its command back', () => {
    expect(leaveRoomForItem.commandOf(given(...TABLED).when(leaveRoomForItem, m1, secretary()) as never)).toStrictEqual(m1);
  });
});

describe('coming back to the room', () => {
  it('S-13 is recorded while the item is open, and after it', () => {
    expect(given(...TABLED, outside).when(returnToRoom, m1, secretary())).toStrictEqual([event('MemberReturned', m1)]);
    expect(given(...TABLED, outside, closed).when(returnToRoom, m1, secretary())).toStrictEqual([event('MemberReturned', m1)]);
  });

  it.each([
    ['an unknown item', { ...m1, item: 'item-9' }, secretary(), { refused: 'ITEM_NOT_FOUND', item: 'item-9' }],
    ['another member', m1, seated('C2'), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['whoever is not outside', m1, secretary(), { refused: 'NOT_OUTSIDE', item: 'item-1', person: 'm1' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...TABLED).when(returnToRoom, command, circumstance)).toStrictEqual(refusal);
  });

  it('refuses whoever has left the meeting', () => {
    expect(given(...TABLED, outside, went('m1', '08:30')).when(returnToRoom, m1, secretary())).toStrictEqual({
      refused: 'NOT_PRESENT',
      meeting: 'meeting-1',
      person: 'm1',
    });
  });

  it('gives its command back', () => {
    expect(returnToRoom.commandOf(given(...TABLED, outside).when(returnToRoom, m1, secretary()) as never)).toStrictEqual(m1);
  });
});
