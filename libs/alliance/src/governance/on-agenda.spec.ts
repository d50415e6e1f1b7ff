import { event, isRefusal, type Entry } from '../decider';
import { given, happened, SEATED, TODAY } from '../scenario';
import { arrived, chair, hash, IN_MEETING, ITEM, left, LATER, MET, opened, proposed, voted } from './ballot-scenario';
import { closeBallot } from './close-ballot';
import { PARTIES } from './minutes-scenario';
import { openBallot } from './open-ballot';

const meeting = 'meeting-1';
const command = { decision: 'decision-1', proposal: hash(1), mode: 'MEETING', item: 'item-1' } as const;
const open = (...history: readonly Entry[]) => given(...SEATED, proposed(), ...history).when(openBallot, command, chair);
const opens = (...history: readonly Entry[]): unknown => {
  const answer = open(...history);
  return isRefusal(answer) ? answer : answer[0].type;
};
const lost = happened('QuorumLost', { meeting, parties: ['CITY'], missing: ['MEH'] });

describe('a ballot in a meeting', () => {
  it('S-08 does not open once quorum is lost', () => {
    expect(opens(...MET, ITEM, left('m1'), lost)).toStrictEqual({ refused: 'NO_QUORUM', missing: ['MEH'] });
  });

  it('S-08 stands if it was opened, and voted in, before', () => {
    const history = [...SEATED, proposed(), ...MET, ITEM, opened(IN_MEETING), ...voted('FFF'), left('m1'), lost];
    const answer = given(...history).when(closeBallot, { ballot: 'ballot-1' }, chair);
    expect(isRefusal(answer) ? answer : answer[1]).toStrictEqual(
      event('DecisionAdopted', { decision: 'decision-1', ballot: 'ballot-1', proposal: hash(1), outcome: 'UNANIMOUS', effects: [] }),
    );
  });

  it('S-09 does not open with somebody who is linked otherwise than the rules ask', () => {
    const [begun, ...there] = MET;
    const far = happened(
      'AttendeeArrived',
      { meeting, person: 'm1', seat: 'M1', channel: 'REMOTE', counts: false },
      { received: arrived('m1').received },
    );
    const history = [begun!, ...there.filter(({ data }) => (data as { person?: string }).person !== 'm1'), far, ITEM];
    expect(opens(...history)).toStrictEqual({ refused: 'NO_QUORUM', missing: ['MEH'] });
  });
});

describe('a ballot in a meeting that was called', () => {
  const convened = happened('MeetingConvened', { meeting, body: 'AJR', on: TODAY, time: '9.00', mode: 'IN_ROOM' });
  const agenda = (...items: readonly { readonly paragraph: string; readonly decision?: string }[]): Entry =>
    happened('AgendaPublished', { meeting, version: 1, items });
  const listed = { paragraph: '§ 1', decision: 'decision-1' };

  it.each([
    ['its agenda names', agenda(listed)],
    ['all have agreed to add', happened('LateItemAdded', { meeting, ...listed, consents: PARTIES })],
  ])('S-06 opens on what %s', (_, named) => {
    expect(opens(convened, ...MET, named, ITEM)).toBe('BallotOpened');
  });

  it.each([
    ['there was no agenda', []],
    ['another decision is on it', [agenda({ paragraph: '§ 1', decision: 'decision-2' })]],
    ['a newer agenda has left it out', [agenda(listed), agenda({ paragraph: '§ 1' })]],
  ])('S-06 does not open on what nobody knew of: %s', (_, named) => {
    expect(opens(convened, ...MET, ...named, ITEM)).toStrictEqual({ refused: 'NOT_ON_AGENDA', item: 'item-1' });
  });
});

describe('a ballot in writing', () => {
  it('stays open as long as the rules of procedure of the body say at most', () => {
    const rules = happened('RulesOfProcedureAdopted', { body: 'AJR', writtenWindowDays: 3 });
    const written = { decision: 'decision-1', proposal: hash(1), mode: 'WRITTEN', closesOn: LATER } as const;
    expect(given(...SEATED, proposed(), rules).when(openBallot, written, chair)).toStrictEqual({ refused: 'WINDOW_TOO_LONG', until: '2020-04-23' });
  });
});
