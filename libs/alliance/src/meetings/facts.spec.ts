import { combine, fold, type Entry } from '../decider';
import { happened, SEATED, TODAY } from '../scenario';
import { isInRoom, isPresent, partiesEligible, partiesPresent, presentWhileRecused, room, voterFor } from './facts';
import { at, balloted, came, MET, OPENED, proposed, recused, TABLED, went } from './meeting-scenario';

const known = (...history: readonly Entry[]) => fold(combine(room), history);
const left = (person: string, time: string) => happened('MemberLeftRoomForItem', { item: 'item-1', person }, { received: at(time) });
const returned = (person: string, time: string) => happened('MemberReturned', { item: 'item-1', person }, { received: at(time) });
const closed = (time: string) => happened('ItemClosed', { item: 'item-1' }, { received: at(time) });
const there = (...history: readonly Entry[]) =>
  partiesPresent(known(...history), 'meeting-1', at('09:00'), TODAY, { decision: 'decision-1', item: 'item-1' });
const eligible = (...more: readonly Entry[]) => partiesEligible(known(...SEATED, ...more), 'AJR', 'decision-1', TODAY);
const flagged = (...more: readonly Entry[]) => presentWhileRecused(known(...TABLED, ...more), 'item-1');
const deputised = (of: { readonly item?: string; readonly ballot?: string }) =>
  happened('DeputySeated', { seat: 'M1', person: 'm1d', ground: 'ABSENT', ...of });

describe('presence', () => {
  it('S-12 reaches from the arrival to the departure', () => {
    const meeting = known(...MET, went('m1', '08:30')).meetings.get('meeting-1')!;
    expect(['08:04', '08:05', '08:29', '08:30'].map((time) => isPresent(meeting, 'm1', at(time)))).toStrictEqual([false, true, true, false]);
  });

  it('S-12 ends with the meeting', () => {
    const meeting = known(...MET, happened('MeetingClosed', { meeting: 'meeting-1' }, { received: at('08:40') })).meetings.get('meeting-1')!;
    expect(['08:39', '08:40'].map((time) => isPresent(meeting, 'm1', at(time)))).toStrictEqual([true, false]);
  });
});

describe('being in the room for an item', () => {
  it('S-12 is interrupted from leaving the room until coming back', () => {
    const inRoom = known(...TABLED, left('m1', '08:25'), returned('m1', '08:35'), left('c2', '08:26'));
    const there = (person: string) =>
      ['08:24', '08:25', '08:34', '08:35'].map((time) => isInRoom(inRoom, 'meeting-1', { item: 'item-1' }, person, at(time)));
    expect(there('m1')).toStrictEqual([true, false, false, true]);
    expect(there('c2')).toStrictEqual([true, true, false, false]);
  });
});

describe('who votes for a seat', () => {
  const inMeeting = { decision: 'decision-1', item: 'item-1' };
  const inWriting = { decision: 'decision-1', ballot: 'ballot-1' };
  const absent = [...OPENED, came('C1'), came('M1', 'm1d'), proposed('decision-1'), ...TABLED.slice(-1)];

  it.each([
    ['V-06 the holder who is there', TABLED, inMeeting, 'm1'],
    ['V-06 the holder who is there, though a deputy was seated before', [...TABLED, deputised({ item: 'item-1' })], inMeeting, 'm1'],
    ['V-06 the deputy seated for the item, while the holder is away', [...absent, deputised({ item: 'item-1' })], inMeeting, 'm1d'],
    ['V-06 the holder, while no deputy is seated', absent, inMeeting, 'm1'],
    ['V-06 not a deputy who was seated for another item', [...absent, deputised({ item: 'item-2' })], inMeeting, 'm1'],
    ['S-13 the deputy of a holder who is there but recused', [...TABLED, recused('m1'), deputised({ item: 'item-1' })], inMeeting, 'm1d'],
    ['S-13 nobody, when the holder is recused and no deputy seated', [...TABLED, recused('m1')], inMeeting, undefined],
    ['S-11 nobody, when the deputy is recused too', [...TABLED, recused('m1'), deputised({ item: 'item-1' }), recused('m1d')], inMeeting, undefined],
    ['V-06 the holder in writing', SEATED, inWriting, 'm1'],
    ['V-06 the deputy seated for the written ballot', [...SEATED, deputised({ ballot: 'ballot-1' })], inWriting, 'm1d'],
    [
      'V-14 the successor of the holder',
      [
        ...SEATED,
        happened('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: TODAY }),
        happened('SeatHolderAppointed', { seat: 'M1', person: 'm2', mandate: { document: 'd', version: 1, sha256: 's' } }, { effective: TODAY }),
      ],
      inWriting,
      'm2',
    ],
    [
      'S-04 nobody, when the deputy seated is a deputy no more and the seat vacant',
      [
        ...SEATED,
        deputised({ ballot: 'ballot-1' }),
        happened('SeatVacated', { seat: 'M1', person: 'm1d' }),
        happened('SeatVacated', { seat: 'M1', person: 'm1' }),
      ],
      inWriting,
      undefined,
    ],
  ])('%s', (_, history, matter, voter) => {
    expect(voterFor('M1', known(...history), matter, at('09:00'), TODAY)).toBe(voter);
  });
});

describe('which parties are there', () => {
  it('S-10 counts a party for an item by a voter who is there and not recused', () => {
    expect(there(...TABLED)).toStrictEqual({ parties: ['CITY', 'MEH'], missing: [] });
    expect(there(...TABLED, recused('m1'))).toStrictEqual({ parties: ['CITY'], missing: ['MEH'] });
    expect(there(...TABLED, left('m1', '08:30'))).toStrictEqual({ parties: ['CITY'], missing: ['MEH'] });
    expect(there(...TABLED, went('m1', '08:30'), came('M1', 'm1d', '08:31'))).toStrictEqual({ parties: ['CITY'], missing: ['MEH'] });
    expect(there(...TABLED, went('m1', '08:30'), came('M1', 'm1d', '08:31'), deputised({ item: 'item-1' }))).toStrictEqual({
      parties: ['CITY', 'MEH'],
      missing: [],
    });
  });

  it('S-10 asks in writing for a holder or deputy who is not recused', () => {
    expect(eligible(recused('m1'))).toStrictEqual({ parties: ['CITY', 'MEH'], missing: [] });
    expect(eligible(recused('m1'), recused('m1d'))).toStrictEqual({ parties: ['CITY'], missing: ['MEH'] });
  });
});

describe('being there while recused', () => {
  it.each([
    [
      'nobody who left before the ballot and came back after the item',
      [recused('m1'), left('m1', '08:25'), balloted(), closed('08:40'), returned('m1', '08:41')],
      [],
    ],
    ['nobody who left the meeting', [recused('m1'), went('m1', '08:25'), balloted(), closed('08:40')], []],
    ['whoever stays for the ballot', [recused('m1'), balloted(), closed('08:40')], ['m1']],
    ['whoever stays, also before the item is closed', [recused('m1'), balloted()], ['m1']],
    ['whoever leaves in the course of the ballot', [recused('m1'), balloted(), left('m1', '08:35'), closed('08:40')], ['m1']],
    [
      'whoever comes back before the end',
      [recused('m1'), left('m1', '08:25'), balloted(), returned('m1', '08:35'), left('m1', '08:36'), closed('08:40')],
      ['m1'],
    ],
    ['whoever comes into the meeting again', [recused('m1'), went('m1', '08:25'), balloted(), came('M1', 'm1', '08:35'), closed('08:40')], ['m1']],
    [
      'whoever left the room and the meeting and comes into it again',
      [recused('m1'), left('m1', '08:25'), went('m1', '08:26'), balloted(), came('M1', 'm1', '08:35')],
      ['m1'],
    ],
    ['nobody who comes back as the item is closed', [recused('m1'), left('m1', '08:25'), balloted(), closed('08:40'), returned('m1', '08:40')], []],
    [
      'nobody who was away when others came and went',
      [recused('m1'), left('m1', '08:25'), left('c2', '08:26'), balloted(), returned('c2', '08:35')],
      [],
    ],
    [
      'nobody who came before being recused, and left',
      [went('m1', '08:16'), came('M1', 'm1', '08:18'), recused('m1'), went('m1', '08:25'), balloted()],
      [],
    ],
    ['nobody who is recused when the item is over', [balloted(), closed('08:40'), recused('m1', '08:45')], []],
    ['whoever is recused after having voted', [balloted(), recused('m1', '08:35'), left('m1', '08:36'), closed('08:40')], ['m1']],
    [
      'nobody who is recused from another decision',
      [happened('MemberRecused', { decision: 'decision-2', person: 'm1', kind: 'OTHER' }, { received: at('08:20') }), balloted(), closed('08:40')],
      [],
    ],
    ['nobody, where nothing was voted on', [recused('m1'), closed('08:40')], []],
  ])('S-13 shows %s', (_, more, persons) => {
    expect(flagged(...more)).toStrictEqual(persons);
  });

  it('S-13 shows each person once, however many grounds there are', () => {
    expect(flagged(recused('m1'), recused('m1', '08:21'), balloted())).toStrictEqual(['m1']);
  });
});
