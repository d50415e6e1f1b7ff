import { event } from '../decider';
import { given, happened } from '../scenario';
import { balloted, came, chair, OPENED, proposed, QUORATE, ON_THE_TABLE, recused, secretary, TABLED, went } from './meeting-scenario';
import { seatDeputyForItem } from './seat-deputy-for-item';

/** The holder of M1 has not come; two deputies could. */
const second = happened('DeputyAppointed', { seat: 'M1', person: 'm1e', order: 2 });
const ABSENT = [...OPENED, second, came('C1'), came('C2'), came('M1', 'm1d'), QUORATE, proposed('decision-1'), ON_THE_TABLE];
const { item: _, ...written } = balloted({ mode: 'WRITTEN' }).data as { readonly item: string };
const WRITTEN = [...OPENED, second, proposed('decision-1'), { ...balloted(), data: written }];

const inMeeting = { seat: 'M1', person: 'm1d', ground: 'ABSENT', item: 'item-1' } as const;
const inWriting = { seat: 'M1', person: 'm1d', ground: 'LEAVE', ballot: 'ballot-1' } as const;

describe('seating a deputy', () => {
  it('V-06 calls the deputy of an absent holder for the item', () => {
    expect(given(...ABSENT).when(seatDeputyForItem, inMeeting, chair())).toStrictEqual([event('DeputySeated', inMeeting)]);
  });

  it('V-06 calls a deputy for a ballot held in writing, on a ground', () => {
    expect(given(...WRITTEN).when(seatDeputyForItem, inWriting, chair())).toStrictEqual([event('DeputySeated', inWriting)]);
  });

  it('V-06 calls the deputy of a holder who is there but recused', () => {
    const history = [...TABLED, recused('m1'), came('M1', 'm1d', '08:30')];
    const command = { ...inMeeting, ground: 'RECUSED' } as const;
    expect(given(...history).when(seatDeputyForItem, command, chair())).toStrictEqual([event('DeputySeated', command)]);
  });

  it('V-06 refuses while the principal is there and not recused', () => {
    const answer = given(...TABLED, came('M1', 'm1d')).when(seatDeputyForItem, inMeeting, chair());
    expect(answer).toStrictEqual({ refused: 'PRINCIPAL_PRESENT', person: 'm1' });
  });

  it('V-06 holds for the ballot of a meeting as for its item', () => {
    const history = [...TABLED, came('M1', 'm1d'), balloted()];
    expect(given(...history).when(seatDeputyForItem, { ...inWriting, ground: 'ABSENT' }, chair())).toStrictEqual({
      refused: 'PRINCIPAL_PRESENT',
      person: 'm1',
    });
  });

  it('S-05 refuses the second deputy while the first is there', () => {
    const answer = given(...ABSENT, came('M1', 'm1e')).when(seatDeputyForItem, { ...inMeeting, person: 'm1e' }, chair());
    expect(answer).toStrictEqual({ refused: 'DEPUTY_OUT_OF_ORDER', first: 'm1d' });
  });

  it.each([
    ['has gone', went('m1d', '08:30')],
    ['is recused', recused('m1d')],
    ['is seated for another seat', happened('DeputySeated', { seat: 'C2', person: 'm1d', ground: 'ABSENT', item: 'item-1' })],
  ])('S-05 seats the second deputy when the first %s', (__, before) => {
    const command = { ...inMeeting, person: 'm1e' };
    expect(given(...ABSENT, came('M1', 'm1e'), before).when(seatDeputyForItem, command, chair())).toStrictEqual([event('DeputySeated', command)]);
  });

  it('S-05 asks in writing that the first deputy is said to be unavailable', () => {
    const command = { ...inWriting, person: 'm1e' };
    expect(given(...WRITTEN).when(seatDeputyForItem, command, chair())).toStrictEqual({ refused: 'DEPUTY_OUT_OF_ORDER', first: 'm1d' });
    const said = { ...command, unavailable: ['m1d'] };
    expect(given(...WRITTEN).when(seatDeputyForItem, said, chair())).toStrictEqual([event('DeputySeated', said)]);
    expect(given(...WRITTEN, recused('m1d')).when(seatDeputyForItem, command, chair())).toStrictEqual([event('DeputySeated', command)]);
  });

  it('S-11 refuses a deputy who is recused from the same decision', () => {
    expect(given(...ABSENT, recused('m1d')).when(seatDeputyForItem, inMeeting, chair())).toStrictEqual({
      refused: 'DEPUTY_SHARES_GROUND',
      person: 'm1d',
    });
    expect(given(...WRITTEN, recused('m1d')).when(seatDeputyForItem, inWriting, chair())).toStrictEqual({
      refused: 'DEPUTY_SHARES_GROUND',
      person: 'm1d',
    });
  });

  it('V-17 refuses a deputy who votes for another seat already', () => {
    const shared = happened('DeputyAppointed', { seat: 'C2', person: 'c1', order: 2 });
    const answer = given(...ABSENT, shared, went('c2', '08:30')).when(seatDeputyForItem, { ...inMeeting, seat: 'C2', person: 'c1' }, chair());
    expect(answer).toStrictEqual({ refused: 'DOUBLE_REPRESENTATION', person: 'c1', seat: 'C1' });
  });

  it('V-06 refuses the ground of recusal where nobody is recused', () => {
    const answer = given(...ABSENT).when(seatDeputyForItem, { ...inMeeting, ground: 'RECUSED' }, chair());
    expect(answer).toStrictEqual({ refused: 'HOLDER_NOT_RECUSED', seat: 'M1' });
  });

  it.each([
    ['no matter', { item: undefined }, chair(), { refused: 'MATTER_MISSING' }],
    ['an unknown item', { item: 'item-9' }, chair(), { refused: 'ITEM_NOT_FOUND', item: 'item-9' }],
    ['an unknown ballot', { item: undefined, ballot: 'ballot-9' }, chair(), { refused: 'BALLOT_NOT_FOUND', ballot: 'ballot-9' }],
    ['the secretary', {}, secretary(), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['an unknown seat', { seat: 'M9' }, chair(), { refused: 'SEAT_NOT_FOUND', seat: 'M9' }],
    ['somebody who is no deputy of the seat', { person: 'c2d' }, chair(), { refused: 'NOT_APPOINTED', seat: 'M1', person: 'c2d' }],
    ['a deputy who has not come', { person: 'm1e' }, chair(), { refused: 'NOT_PRESENT', meeting: 'meeting-1', person: 'm1e' }],
  ])('refuses %s', (__, other, circumstance, refusal) => {
    expect(given(...ABSENT).when(seatDeputyForItem, { ...inMeeting, ...other } as never, circumstance)).toStrictEqual(refusal);
  });

  it('refuses an item or a ballot that is closed', () => {
    const item = happened('ItemClosed', { item: 'item-1' });
    expect(given(...ABSENT, item).when(seatDeputyForItem, inMeeting, chair())).toStrictEqual({ refused: 'ITEM_CLOSED', item: 'item-1' });
    const ballot = happened('BallotClosed', { ballot: 'ballot-1', tally: [] });
    expect(given(...WRITTEN, ballot).when(seatDeputyForItem, inWriting, chair())).toStrictEqual({ refused: 'BALLOT_CLOSED', ballot: 'ballot-1' });
  });

  it.each([
    [inMeeting, ABSENT],
    [{ ...inWriting, person: 'm1e', unavailable: ['m1d'] }, WRITTEN],
  ])('gives its command back', (command, history) => {
    expect(seatDeputyForItem.commandOf(given(...history).when(seatDeputyForItem, command, chair()) as never)).toStrictEqual(command);
  });
});
