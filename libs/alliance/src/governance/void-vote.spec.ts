import { event, fold } from '../decider';
import { as, given, happened, SEATED, seated, TODAY } from '../scenario';
import { decisions, isInForce } from './decision-facts';
import { balloted, closed, failed, inForce, proposed, voted } from './decision-scenario';
import { voidVote } from './void-vote';

const chair = as('c1', 'AJR_CHAIR');
const command = { ballot: 'ballot-of-decision-1', seat: 'M1', ground: 'IDENTITY' } as const;
const open = [...SEATED, proposed('decision-1'), balloted('decision-1'), voted('decision-1', 'M1')];
const voided = (ground: 'RECUSAL' | 'NOT_PRESENT' | 'IDENTITY') => event('VoteVoided', { ballot: command.ballot, seat: 'M1', person: 'm1', ground });
const recused = happened('MemberRecused', { decision: 'decision-1', person: 'm1', kind: 'EMPLOYMENT' });

describe('voiding a vote', () => {
  it.each([
    ['NOT_PRESENT', open],
    ['IDENTITY', open],
    ['RECUSAL', [...open, recused]],
  ] as const)('strikes it from the open ballot on the ground %s', (ground, history) => {
    expect(given(...history).when(voidVote, { ...command, ground }, chair)).toStrictEqual([voided(ground)]);
  });

  it('wants a ruling on record before a vote is struck for a disqualification', () => {
    expect(given(...open).when(voidVote, { ...command, ground: 'RECUSAL' }, chair)).toStrictEqual({ refused: 'NOT_RECUSED', person: 'm1' });
  });

  it.each([
    ['RECUSAL', 'RECUSAL_DISCOVERED'],
    ['NOT_PRESENT', 'NOT_PRESENT'],
    ['IDENTITY', 'IDENTITY'],
  ] as const)('S-15 flags the decision where %s comes out after adoption', (ground, flag) => {
    const answer = given(...SEATED, ...inForce('decision-1')).when(voidVote, { ...command, ground }, chair);
    expect(answer).toStrictEqual([
      voided(ground),
      event('ProceduralDefectFlagged', { decision: 'decision-1', ground: flag, person: 'm1', seat: 'M1' }),
    ]);
  });

  it('S-15 reverses nothing: the decision stays in force', () => {
    const after = [
      happened('VoteVoided', { ballot: command.ballot, seat: 'M1', person: 'm1', ground: 'RECUSAL' }),
      happened('ProceduralDefectFlagged', { decision: 'decision-1', ground: 'RECUSAL_DISCOVERED', person: 'm1', seat: 'M1' }),
    ];
    const known = fold(decisions, [...SEATED, ...inForce('decision-1'), ...after]).get('decision-1')!;
    expect([known.stage, isInForce(known, TODAY)]).toStrictEqual(['IN_FORCE', true]);
  });

  it('V-09 leaves a ballot alone that was closed without adoption', () => {
    const answer = given(...open, closed('decision-1'), failed('decision-1')).when(voidVote, command, chair);
    expect(answer).toStrictEqual({ refused: 'BALLOT_CLOSED', ballot: command.ballot });
  });

  it.each([
    ['was never cast', open, 'C1'],
    ['was voided before', [...open, happened('VoteVoided', { ...command, person: 'm1' })], 'M1'],
  ])('refuses a vote that %s', (_, history, seat) => {
    expect(given(...history).when(voidVote, { ...command, seat }, chair)).toStrictEqual({ refused: 'VOTE_NOT_FOUND', seat });
  });

  it('refuses a ballot that does not exist', () => {
    expect(given(...open).when(voidVote, { ...command, ballot: 'ballot-9' }, chair)).toStrictEqual({
      refused: 'BALLOT_NOT_FOUND',
      ballot: 'ballot-9',
    });
  });

  it('is for the chair', () => {
    expect(given(...open).when(voidVote, command, seated('C2'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it.each([
    ['before closing', open],
    ['after adoption', [...SEATED, ...inForce('decision-1')]],
  ])('gives its command back %s', (_, history) => {
    const made = given(...history).when(voidVote, command, chair);
    expect(voidVote.commandOf(made as never)).toStrictEqual(command);
  });
});
