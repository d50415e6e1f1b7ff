import { event, type Entry, type Made } from '../decider';
import { given, happened, SEATED, seated } from '../scenario';
import { deputed, deputy, opened, proposed, voted } from './ballot-scenario';
import { withdrawVote } from './withdraw-vote';

const open = [...SEATED, proposed(), opened()];
const command = { ballot: 'ballot-1', seat: 'M1' };
const withdraw = (history: readonly Entry[], by = seated('M1'), seat = 'M1') => given(...history).when(withdrawVote, { ...command, seat }, by);

describe('withdrawing a vote', () => {
  it('V-09 takes it back before closing', () => {
    expect(withdraw([...open, ...voted('--F')])).toStrictEqual([event('VoteWithdrawn', command)]);
  });

  it('V-14 lets a successor take back what was cast before', () => {
    const before = happened('VoteCast', { ...command, proposal: 'x', choice: 'FOR' }, { actor: { person: 'before', role: 'AJR_MEMBER' } });
    expect(withdraw([...open, before])).toStrictEqual([event('VoteWithdrawn', command)]);
  });

  it('V-06 lets the deputy who is seated take it back', () => {
    expect(withdraw([...open, deputed('M1', 'LEAVE', { ballot: 'ballot-1' }), ...voted('--F')], deputy('M1'))).toStrictEqual([
      event('VoteWithdrawn', command),
    ]);
  });

  it('V-09 refuses after closing', () => {
    const history = [...open, ...voted('--F'), happened('BallotClosed', { ballot: 'ballot-1', tally: [] })];
    expect(withdraw(history)).toStrictEqual({ refused: 'BALLOT_CLOSED', ballot: 'ballot-1' });
  });

  it('refuses where there is no vote', () => {
    expect(withdraw(open)).toStrictEqual({ refused: 'VOTE_NOT_FOUND', seat: 'M1' });
  });

  it('V-10 refuses whoever is not seated there', () => {
    expect(withdraw([...open, ...voted('--F')], seated('C2'))).toStrictEqual({ refused: 'NOT_SEATED', seat: 'M1' });
  });

  it('V-03 refuses a seat outside the electorate', () => {
    expect(withdraw(open, seated('X1'), 'X1')).toStrictEqual({ refused: 'NOT_IN_ELECTORATE', seat: 'X1' });
  });

  it('refuses a ballot that there is not', () => {
    expect(withdraw(SEATED)).toStrictEqual({ refused: 'BALLOT_NOT_FOUND', ballot: 'ballot-1' });
  });

  it('gives its command back', () => {
    expect(withdrawVote.commandOf(withdraw([...open, ...voted('--F')]) as Made)).toStrictEqual(command);
  });
});
