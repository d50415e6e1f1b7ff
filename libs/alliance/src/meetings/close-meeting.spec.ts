import { event } from '../decider';
import { given, happened } from '../scenario';
import { closeMeeting } from './close-meeting';
import { balloted, chair, MET, secretary, TABLED } from './meeting-scenario';

const command = { meeting: 'meeting-1' };

describe('closing a meeting', () => {
  it('is for the chair, when every item is closed', () => {
    expect(given(...MET).when(closeMeeting, command, chair())).toStrictEqual([event('MeetingClosed', command)]);
    const voted = [balloted(), happened('BallotClosed', { ballot: 'ballot-1', tally: [] })];
    expect(given(...TABLED, ...voted, happened('ItemClosed', { item: 'item-1' })).when(closeMeeting, command, chair())).toStrictEqual([
      event('MeetingClosed', command),
    ]);
  });

  it('S-07 refuses while a ballot of it is open', () => {
    expect(given(...TABLED, balloted()).when(closeMeeting, command, chair())).toStrictEqual({ refused: 'BALLOT_OPEN', ballot: 'ballot-1' });
  });

  it('S-07 is not kept from closing by a ballot that is held in writing', () => {
    const { item: _, ...written } = balloted().data as { readonly item: string };
    const history = [...TABLED, happened('ItemClosed', { item: 'item-1' }), { ...balloted(), data: { ...written, mode: 'WRITTEN' } }];
    expect(given(...history).when(closeMeeting, command, chair())).toStrictEqual([event('MeetingClosed', command)]);
  });

  it('refuses while an item is open', () => {
    expect(given(...TABLED).when(closeMeeting, command, chair())).toStrictEqual({ refused: 'ITEM_OPEN', item: 'item-1' });
  });

  it.each([
    ['an unknown meeting', { meeting: 'meeting-9' }, chair(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['the secretary', command, secretary(), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...MET).when(closeMeeting, asked, circumstance)).toStrictEqual(refusal);
  });

  it('S-07 refuses a meeting that is closed already', () => {
    expect(given(...MET, happened('MeetingClosed', command)).when(closeMeeting, command, chair())).toStrictEqual({
      refused: 'MEETING_CLOSED',
      meeting: 'meeting-1',
    });
  });

  it('gives its command back', () => {
    expect(closeMeeting.commandOf(given(...MET).when(closeMeeting, command, chair()) as never)).toStrictEqual(command);
  });
});
