import { event, type Entry, type Made } from '../decider';
import { given, happened, SEATED, seated } from '../scenario';
import { adopted, chair, opened, proposed, required } from './ballot-scenario';
import { requireApproval } from './require-approval';

const command = { decision: 'decision-1', body: 'BOARD' };
const ask = (history: readonly Entry[], more: object = {}, by = chair) =>
  given(...SEATED, ...history).when(requireApproval, { ...command, ...more }, by);

describe('requiring the approval of a body outside', () => {
  it('D-21 records that the decision needs it, also while a ballot is open', () => {
    expect(ask([proposed()])).toStrictEqual([event('ApprovalRequired', command)]);
    expect(ask([proposed(), opened()])).toStrictEqual([event('ApprovalRequired', command)]);
  });

  it.each<[string, readonly Entry[], object, object]>([
    ['a decision that there is not', [], {}, { refused: 'DECISION_NOT_FOUND', decision: 'decision-1' }],
    ['what is adopted already', [proposed(), opened(), adopted()], {}, { refused: 'DECISION_SETTLED', decision: 'decision-1' }],
    [
      'what was withdrawn',
      [proposed(), happened('ProposalWithdrawn', { decision: 'decision-1' })],
      {},
      { refused: 'DECISION_SETTLED', decision: 'decision-1' },
    ],
    ['a body that there is not', [proposed()], { body: 'COUNCIL' }, { refused: 'BODY_NOT_FOUND', body: 'COUNCIL' }],
    ['a body of the alliance', [proposed()], { body: 'AJR' }, { refused: 'BODY_NOT_OUTSIDE', body: 'AJR' }],
    ['the same twice', [proposed(), required], {}, { refused: 'ALREADY_REQUIRED', body: 'BOARD' }],
  ])('refuses %s', (_, history, more, refusal) => {
    expect(ask(history, more)).toStrictEqual(refusal);
  });

  it('is for the chair', () => {
    expect(ask([proposed()], {}, seated('M1'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('gives its command back', () => {
    expect(requireApproval.commandOf(ask([proposed()]) as Made)).toStrictEqual(command);
  });
});
