import { event } from '../decider';
import { given, happened } from '../scenario';
import { closeItem } from './close-item';
import { balloted, chair, secretary, TABLED } from './meeting-scenario';

const command = { item: 'item-1' };

describe('closing an item', () => {
  it('ends it, also after its ballot has closed', () => {
    const voted = [balloted(), happened('BallotClosed', { ballot: 'ballot-1', tally: [] })];
    expect(given(...TABLED).when(closeItem, command, chair())).toStrictEqual([event('ItemClosed', command)]);
    expect(given(...TABLED, ...voted).when(closeItem, command, chair())).toStrictEqual([event('ItemClosed', command)]);
  });

  it('S-07 refuses while its ballot is open', () => {
    expect(given(...TABLED, balloted()).when(closeItem, command, chair())).toStrictEqual({ refused: 'BALLOT_OPEN', ballot: 'ballot-1' });
  });

  it.each([
    ['an unknown item', { item: 'item-9' }, chair(), { refused: 'ITEM_NOT_FOUND', item: 'item-9' }],
    ['the secretary', command, secretary(), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...TABLED).when(closeItem, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses an item that is closed already', () => {
    expect(given(...TABLED, happened('ItemClosed', command)).when(closeItem, command, chair())).toStrictEqual({
      refused: 'ITEM_CLOSED',
      item: 'item-1',
    });
  });

  it('gives its command back', () => {
    expect(closeItem.commandOf(given(...TABLED).when(closeItem, command, chair()) as never)).toStrictEqual(command);
  });
});
