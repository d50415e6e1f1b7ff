import { event, type Entry, type Made } from '../decider';
import { given, happened, SEATED, seated } from '../scenario';
import { IN_MEETING, MEETING, opened, proposed, tally, voted } from './ballot-scenario';
import { demandMeeting } from './demand-meeting';

const open = [...SEATED, proposed(), opened()];
const command = { ballot: 'ballot-1', seat: 'M1' };
const demand = (history: readonly Entry[], by = seated('M1'), seat = 'M1') => given(...history).when(demandMeeting, { ...command, seat }, by);

describe('demanding a meeting', () => {
  it('V-12 ends the written ballot, neither for nor against', () => {
    expect(demand([...open, ...voted('FF-')])).toStrictEqual([
      event('BallotClosed', { ballot: 'ballot-1', tally: tally('FF-') }),
      event('WrittenProcedureMovedToMeeting', { ballot: 'ballot-1', decision: 'decision-1', demandedBy: 'M1' }),
    ]);
  });

  it('refuses in a meeting', () => {
    expect(demand([...SEATED, proposed(), ...MEETING, opened(IN_MEETING)])).toStrictEqual({ refused: 'NOT_IN_WRITING', ballot: 'ballot-1' });
  });

  it('refuses once the ballot is closed', () => {
    expect(demand([...open, happened('BallotClosed', { ballot: 'ballot-1', tally: [] })])).toStrictEqual({
      refused: 'BALLOT_CLOSED',
      ballot: 'ballot-1',
    });
  });

  it('V-10 refuses whoever is not seated there', () => {
    expect(demand(open, seated('C2'))).toStrictEqual({ refused: 'NOT_SEATED', seat: 'M1' });
  });

  it('V-03 refuses a seat outside the electorate', () => {
    expect(demand(open, seated('X1'), 'X1')).toStrictEqual({ refused: 'NOT_IN_ELECTORATE', seat: 'X1' });
  });

  it('refuses a ballot that there is not', () => {
    expect(demand(SEATED)).toStrictEqual({ refused: 'BALLOT_NOT_FOUND', ballot: 'ballot-1' });
  });

  it('gives its command back', () => {
    expect(demandMeeting.commandOf(demand(open) as Made)).toStrictEqual(command);
  });
});
