import { event } from '../decider';
import { as, document, given } from '../scenario';
import { demonstrateSavings } from './demonstrate-savings';
import { fin, KNOWN, producer } from './incentive-scenario';

const command = { period: 'P1', report: document('report') };

describe('demonstrating savings', () => {
  it('N-02 is done by a producer, with a report', () => {
    expect(given(...KNOWN).when(demonstrateSavings, command, producer)).toStrictEqual([event('SavingsDemonstrated', { ...command, party: 'MEH' })]);
  });

  it.each([
    ['somebody who signs for no party', command, fin, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    [
      'somebody who signs for another party',
      command,
      as('meh-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' }),
      { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    ],
    ['a day to come', { ...command, effective: '2020-04-21' }, producer, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['what is no incentive period', { ...command, period: 'P9' }, producer, { refused: 'INCENTIVE_PERIOD_NOT_FOUND', period: 'P9' }],
    [
      'a report that is not registered',
      { ...command, report: document('rumour') },
      producer,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'rumour', version: 1 },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...KNOWN).when(demonstrateSavings, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a party that shares nothing of the period', () => {
    const history = KNOWN.map((entry) =>
      entry.type === 'IncentivePeriodOpened' ? { ...entry, data: { ...entry.data, shares: [{ party: 'CITY', share: '1/1' }] } } : entry,
    );
    expect(given(...history).when(demonstrateSavings, command, producer)).toStrictEqual({ refused: 'SHARES_NOTHING', period: 'P1', party: 'MEH' });
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: '2020-04-19' };
    expect(demonstrateSavings.commandOf(given(...KNOWN).when(demonstrateSavings, dated, producer) as never)).toStrictEqual(dated);
  });
});
