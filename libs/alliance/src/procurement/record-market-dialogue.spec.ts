import { event } from '../decider';
import { as, document, given, happened, REGISTERED, SINCE } from '../scenario';
import { INVITED, of, officer, OPENED, paper } from './procurement-scenario';
import { recordMarketDialogue } from './record-market-dialogue';

const registrar = as('reg', 'REGISTRAR');
const command = { participants: 12 };
const held = event('MarketDialogueHeld', { dialogue: 'dialogue-1', participants: 12 });

describe('recording a market dialogue', () => {
  it('is held before there is a procurement, or about one', () => {
    expect(given(...REGISTERED).when(recordMarketDialogue, command, officer)).toStrictEqual([held]);
    const before = [...OPENED, happened('MarketDialogueHeld', held.data)];
    const asked = {
      ...command,
      procurement: 'P1',
      memo: paper,
      summary: 'One contract.',
      effective: '2020-02-01',
      lateBecause: 'The memo came late.',
    };
    expect(given(...before).when(recordMarketDialogue, asked, officer)).toStrictEqual([
      event(
        'MarketDialogueHeld',
        { dialogue: 'dialogue-2', procurement: 'P1', participants: 12, memo: paper },
        { effective: '2020-02-01', sealed: { summary: 'One contract.' } },
      ),
    ]);
  });

  it('is for the registrar as long as nobody is procurement officer, and not longer', () => {
    const nobody = REGISTERED.filter(({ data }) => !('role' in data && data.role === 'PROCUREMENT_OFFICER'));
    expect(given(...nobody).when(recordMarketDialogue, command, registrar)).toStrictEqual([held]);
    const needs = { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' };
    expect(given(...REGISTERED).when(recordMarketDialogue, command, registrar)).toStrictEqual(needs);
    expect(given(...OPENED).when(recordMarketDialogue, command, of('A'))).toStrictEqual(needs);
  });

  it('P-01 nobody talks with the market about a procurement whose applications are due', () => {
    const on = (effective: string) =>
      given(...INVITED).when(recordMarketDialogue, { ...command, procurement: 'P1', effective }, { ...officer, today: '2020-06-01' });
    expect(on('2020-04-30')).toStrictEqual([
      event('MarketDialogueHeld', { dialogue: 'dialogue-1', procurement: 'P1', participants: 12 }, { effective: '2020-04-30' }),
    ]);
    expect(on('2020-05-01')).toStrictEqual({ refused: 'DEADLINE_PASSED', deadline: '2020-04-30' });
  });

  it.each([
    ['an unknown procurement', { procurement: 'P9' }, { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' }],
    ['a memo that is not registered', { memo: document('other') }, { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 }],
  ])('is refused with %s', (_, said, refusal) => {
    expect(given(...OPENED).when(recordMarketDialogue, { ...command, ...said }, officer)).toStrictEqual(refusal);
  });

  it.each([{}, { procurement: 'P1', memo: paper, summary: 'One contract.', effective: SINCE }])('gives its command back', (more) => {
    const asked = { ...command, ...more };
    expect(recordMarketDialogue.commandOf(given(...OPENED).when(recordMarketDialogue, asked, officer) as never)).toStrictEqual(asked);
  });
});
