import { event } from '../decider';
import { given } from '../scenario';
import { of, officer } from './procurement-scenario';
import { cancelled, CLOSED, P1, REQUESTED, TENDERED, TENDERS_OPENED, withdrawn } from './tender-scenario';
import { withdrawTender } from './withdraw-tender';

const command = { ...P1, candidate: 'A' };

describe('withdrawing a tender', () => {
  it('is possible until the tenders are opened', () => {
    const answer = given(...TENDERED).when(withdrawTender, command, of('A'));
    expect(answer).toStrictEqual([event('TenderWithdrawn', command)]);
    expect(withdrawTender.commandOf(answer as never)).toStrictEqual(command);
  });

  it.each([
    ['by the officer', officer, TENDERED, { refused: 'NOT_PERMITTED', needs: 'CANDIDATE' }],
    ['by another candidate', of('B'), TENDERED, { refused: 'NOT_PERMITTED', needs: 'CANDIDATE' }],
    ['after the procurement was cancelled', of('A'), [...TENDERED, cancelled], CLOSED],
    [
      'by a candidate that has withdrawn altogether',
      of('A'),
      [...TENDERED, withdrawn('A')],
      { refused: 'APPLICATION_CLOSED', candidate: 'A', stage: 'WITHDRAWN' },
    ],
    ['after the opening', of('A'), TENDERS_OPENED, { refused: 'TENDERS_ALREADY_OPENED', procurement: 'P1' }],
    ['where there is none', of('A'), REQUESTED, { refused: 'TENDER_NOT_FOUND', candidate: 'A' }],
  ])('%s is refused', (_, who, before, refusal) => {
    expect(given(...before).when(withdrawTender, command, who)).toStrictEqual(refusal);
  });
});
