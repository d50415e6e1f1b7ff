import { event } from '../decider';
import { given, happened } from '../scenario';
import { chair, MET, proposed, secretary, TABLED } from './meeting-scenario';
import { openItem } from './open-item';

const history = [...MET, proposed('decision-1'), proposed('decision-2', 'OTHER', 'APR')];
const command = { meeting: 'meeting-1', decision: 'decision-1', paragraph: '§ 14', title: 'Opening hours' };

describe('opening an item', () => {
  it('puts a decision of the body on the table, with the title sealed', () => {
    expect(given(...history).when(openItem, command, chair())).toStrictEqual([
      event(
        'ItemOpened',
        { item: 'item-1', meeting: 'meeting-1', decision: 'decision-1', paragraph: '§ 14' },
        { sealed: { title: 'Opening hours' } },
      ),
    ]);
  });

  it('takes a matter on which nothing is decided, and numbers it', () => {
    const answer = given(...TABLED, happened('ItemClosed', { item: 'item-1' })).when(openItem, { meeting: 'meeting-1' }, chair());
    expect(answer).toStrictEqual([event('ItemOpened', { item: 'item-2', meeting: 'meeting-1' }, {})]);
  });

  it.each([
    ['an unknown meeting', { meeting: 'meeting-9' }, chair(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['the secretary', command, secretary(), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['an unknown decision', { ...command, decision: 'decision-9' }, chair(), { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    [
      'a decision of another body',
      { ...command, decision: 'decision-2' },
      chair(),
      { refused: 'DECISION_OF_ANOTHER_BODY', decision: 'decision-2', body: 'APR' },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(openItem, asked, circumstance)).toStrictEqual(refusal);
  });

  it('S-13 refuses a second item while one is open, since presence is told by item', () => {
    expect(given(...TABLED).when(openItem, command, chair())).toStrictEqual({ refused: 'ITEM_OPEN', item: 'item-1' });
  });

  it('refuses a meeting that is closed', () => {
    const closed = happened('MeetingClosed', { meeting: 'meeting-1' });
    expect(given(...history, closed).when(openItem, command, chair())).toStrictEqual({ refused: 'MEETING_CLOSED', meeting: 'meeting-1' });
  });

  it.each([[command], [{ meeting: 'meeting-1' }]])('gives its command back', (asked) => {
    expect(openItem.commandOf(given(...history).when(openItem, asked, chair()) as never)).toStrictEqual(asked);
  });
});
