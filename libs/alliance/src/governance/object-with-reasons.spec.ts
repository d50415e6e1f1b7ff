import { event, type Made } from '../decider';
import { given, happened, SEATED, seated } from '../scenario';
import { hash, opened, proposed } from './ballot-scenario';
import { objectWithReasons } from './object-with-reasons';

const open = [...SEATED, proposed(), opened()];
const sealed = { reasons: 'Too dear.', whatWouldSatisfy: 'Half of it.' };
const command = { ballot: 'ballot-1', seat: 'M1', proposal: hash(1), ...sealed };
const vote = { ballot: 'ballot-1', seat: 'M1', proposal: hash(1), choice: 'OBJECT' } as const;

describe('objecting', () => {
  it('V-08 is a vote against, with reasons and what would satisfy', () => {
    expect(given(...open).when(objectWithReasons, command, seated('M1'))).toStrictEqual([
      event('VoteCast', vote),
      event('ObjectionRaised', { ballot: 'ballot-1', seat: 'M1' }, { sealed }),
    ]);
  });

  it.each([['reasons'], ['whatWouldSatisfy']] as const)('V-08 refuses an objection without %s', (member) => {
    const { [member]: _, ...rest } = command;
    expect(given(...open).when(objectWithReasons, rest, seated('M1'))).toStrictEqual({ refused: 'REASONS_REQUIRED' });
  });

  it('V-09 is refused like any vote once the ballot is closed', () => {
    const answer = given(...open, happened('BallotClosed', { ballot: 'ballot-1', tally: [] })).when(objectWithReasons, command, seated('M1'));
    expect(answer).toStrictEqual({ refused: 'BALLOT_CLOSED', ballot: 'ballot-1' });
  });

  it('gives its command back', () => {
    const answer = given(...open).when(objectWithReasons, command, seated('M1'));
    expect(objectWithReasons.commandOf(answer as Made)).toStrictEqual(command);
  });
});
