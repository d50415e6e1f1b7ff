import { event, type Made } from '../decider';
import { given, happened, SEATED, seated } from '../scenario';
import { chair, opened, proposed, tally, voted } from './ballot-scenario';
import { withdrawProposal } from './withdraw-proposal';

const [decision, reason] = ['decision-1', 'Not needed.'];
const withdrawn = event('ProposalWithdrawn', { decision }, { sealed: { reason } });
const withdraw = (history: readonly ReturnType<typeof proposed>[], by = seated('M1')) =>
  given(...SEATED, ...history).when(withdrawProposal, { decision, reason }, by);

describe('withdrawing a proposal', () => {
  it.each([
    ['its proposer', seated('M1')],
    ['the chair', chair],
  ])('is for %s', (_, by) => {
    expect(withdraw([proposed()], by)).toStrictEqual([withdrawn]);
  });

  it('V-04 ends an open ballot with it', () => {
    expect(withdraw([proposed(), opened(), ...voted('F-O')])).toStrictEqual([
      withdrawn,
      event('BallotClosed', { ballot: 'ballot-1', tally: tally('F-O') }),
    ]);
  });

  it('V-22 resolves the deadlock over it', () => {
    const deadlocked = happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision, parties: ['CITY', 'MEH'] });
    expect(withdraw([proposed(), deadlocked])).toStrictEqual([
      withdrawn,
      event('DeadlockResolved', { deadlock: 'deadlock-1', decision, how: 'WITHDRAWN' }),
    ]);
  });

  it('refuses whoever did not propose it', () => {
    expect(withdraw([proposed()], seated('C2'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('refuses a decision that there is not', () => {
    expect(withdraw([])).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision });
  });

  it('refuses what was adopted, or withdrawn before', () => {
    expect(withdraw([proposed(), happened('ProposalWithdrawn', { decision })])).toStrictEqual({ refused: 'DECISION_SETTLED', decision });
  });

  it('gives its command back', () => {
    expect(withdrawProposal.commandOf(withdraw([proposed()]) as Made)).toStrictEqual({ decision, reason });
  });
});
