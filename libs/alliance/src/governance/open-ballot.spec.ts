import { event, type Entry, type Made } from '../decider';
import type { Effect } from '../effects';
import { as, eur, given, happened, SEATED, seated, TODAY } from '../scenario';
import {
  arrived,
  ballot,
  chair,
  deputed,
  end,
  hash,
  IN_MEETING,
  LATER,
  left,
  MEETING,
  MET,
  opened,
  proposed,
  recused,
  terms,
} from './ballot-scenario';
import { openBallot, type OpenBallot } from './open-ballot';

const command: OpenBallot = { decision: 'decision-1', proposal: hash(1), mode: 'WRITTEN', closesOn: LATER };
const inMeeting: OpenBallot = { decision: 'decision-1', proposal: hash(1), mode: 'MEETING', item: 'item-1' };
const open = (history: readonly Entry[], more: Partial<OpenBallot> = {}) =>
  given(...SEATED, ...history).when(openBallot, { ...command, ...more }, chair);
const meet = (history: readonly Entry[], more: Partial<OpenBallot> = {}) =>
  given(...SEATED, ...history).when(openBallot, { ...inMeeting, ...more }, chair);
const seat = (name: string, id = 'e1'): Effect => ({ id, does: 'CreateSeat', command: { seat: name, party: 'MEH', body: 'AJR', voting: true } });
const seats = (count: number) => Array.from({ length: count }, (_, i) => seat(`X${i}`, `e${i}`));
const transfer: Effect = {
  id: 'e1',
  allows: 'TransferBudget',
  amount: eur(9),
  from: { component: 'RISK_RESERVE' },
  to: { component: 'INCENTIVE_POOL' },
};
const delegated = (limit: number) =>
  happened('DelegationGranted', { delegation: 'delegation-1', to: 'AJR', scope: ['TransferBudget'], limitEach: eur(limit) });

describe('opening a ballot', () => {
  it('V-02 freezes the entitled seats, the version, the rule and the closing time', () => {
    expect(open([proposed()])).toStrictEqual([event('BallotOpened', ballot)]);
  });

  it('V-02 freezes them for a meeting as well, which ends with the day', () => {
    expect(meet([proposed(), ...MEETING])).toStrictEqual([event('BallotOpened', { ...ballot, ...IN_MEETING })]);
  });

  it('V-03 leaves out what has no vote, or is to be a seat only later', () => {
    const observer = happened('SeatCreated', { seat: 'O1', party: 'MEH', body: 'AJR', voting: false });
    const later = happened('SeatCreated', { seat: 'M2', party: 'MEH', body: 'AJR', voting: true }, { effective: '2020-05-01' });
    expect(open([observer, later, proposed()])).toStrictEqual([event('BallotOpened', ballot)]);
  });

  it.each<[string, readonly Entry[], Partial<OpenBallot>, object]>([
    ['refuses a decision that there is not', [], {}, { refused: 'DECISION_NOT_FOUND', decision: 'decision-1' }],
    [
      'refuses what was withdrawn',
      [proposed(), happened('ProposalWithdrawn', { decision: 'decision-1' })],
      {},
      { refused: 'DECISION_SETTLED', decision: 'decision-1' },
    ],
    ['refuses a second ballot beside one that is open', [proposed(), opened()], {}, { refused: 'BALLOT_OPEN', ballot: 'ballot-1' }],
    [
      'V-04 refuses an older version',
      [proposed(), happened('ProposalAmended', terms(), { hash: hash(2) })],
      {},
      { refused: 'PROPOSAL_CHANGED', proposal: hash(2) },
    ],
    [
      'D-11 refuses what has run out',
      [proposed([], { expiresOn: '2020-04-19' })],
      {},
      { refused: 'DECISION_EXPIRED', decision: 'decision-1', expired: '2020-04-19' },
    ],
    ['refuses to vote in writing without a last day', [proposed()], { closesOn: undefined }, { refused: 'CLOSING_DATE_MISSING' }],
    ['B-07 refuses a last day that is past', [proposed()], { closesOn: '2020-04-19' }, { refused: 'CLOSING_DATE_PAST', today: TODAY }],
    ['refuses a window longer than the policy gives', [proposed()], { closesOn: '2020-05-05' }, { refused: 'WINDOW_TOO_LONG', until: '2020-05-04' }],
    [
      'S-01 refuses while the last seat of a party is vacant',
      [proposed(), happened('SeatVacated', { seat: 'M1', person: 'm1' })],
      {},
      { refused: 'NOT_DULY_CONSTITUTED', parties: ['MEH'] },
    ],
    [
      'S-10 refuses in writing while a party has nobody who may vote',
      [proposed(), recused('m1'), recused('m1d')],
      {},
      { refused: 'NO_QUORUM', missing: ['MEH'] },
    ],
    [
      'refuses an item of a meeting for a vote in writing',
      [proposed(), ...MEETING],
      { item: 'item-1' },
      { refused: 'ITEM_IN_WRITING', item: 'item-1' },
    ],
    [
      'D-21 refuses a version that was refused outside',
      [
        proposed(),
        happened('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' }),
        happened('ApprovalRefused', { decision: 'decision-1', body: 'BOARD', proposal: hash(1), by: 'decision-2' }),
      ],
      {},
      { refused: 'APPROVAL_REFUSED', body: 'BOARD' },
    ],
    [
      'refuses an effect that cannot be carried out',
      [proposed([seat('M1')])],
      {},
      { refused: 'EFFECT_IMPOSSIBLE', effect: 'e1', because: 'SEAT_EXISTS' },
    ],
    [
      'refuses an effect that another makes impossible',
      [proposed([seat('M2'), seat('M2', 'e2')])],
      {},
      { refused: 'EFFECT_IMPOSSIBLE', effect: 'e2', because: 'SEAT_EXISTS' },
    ],
    ['refuses more effects than one command records', [proposed(seats(86))], {}, { refused: 'EFFECTS_TOO_MANY', entries: 86, most: 85 }],
    [
      'V-25 refuses what is outside the delegation',
      [delegated(8), proposed([transfer], { basis: { kind: 'DELEGATION', ref: 'delegation-1' } })],
      {},
      { refused: 'OUTSIDE_DELEGATION', delegation: 'delegation-1', because: 'LIMIT_EACH' },
    ],
  ])('%s', (_, history, more, refusal) => {
    expect(open(history, more)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[], Partial<OpenBallot>, object]>([
    ['refuses without an item', [proposed(), ...MEETING], { item: undefined }, { refused: 'ITEM_MISSING' }],
    ['refuses an item that there is not', [proposed(), ...MET], {}, { refused: 'ITEM_NOT_FOUND', item: 'item-1' }],
    [
      'refuses an item that is closed',
      [proposed(), ...MEETING, happened('ItemClosed', { item: 'item-1' })],
      {},
      { refused: 'ITEM_CLOSED', item: 'item-1' },
    ],
    [
      'refuses the item of another decision',
      [proposed(), ...MET, happened('ItemOpened', { item: 'item-1', meeting: 'meeting-1' })],
      {},
      { refused: 'ITEM_IS_ANOTHERS', item: 'item-1' },
    ],
    ['S-10 refuses while nobody of a party is in the room', [proposed(), ...MEETING, left('m1')], {}, { refused: 'NO_QUORUM', missing: ['MEH'] }],
    [
      'S-10 refuses while only a recused person of a party is in the room',
      [proposed(), ...MEETING, recused('m1')],
      {},
      { refused: 'NO_QUORUM', missing: ['MEH'] },
    ],
    [
      'S-10 refuses while quorum is lost',
      [proposed(), ...MEETING, happened('QuorumLost', { meeting: 'meeting-1', parties: [], missing: [] })],
      {},
      { refused: 'NO_QUORUM', missing: [] },
    ],
  ])('in a meeting %s', (_, history, more, refusal) => {
    expect(meet(history, more)).toStrictEqual(refusal);
  });

  it('S-10 opens with a deputy seated in the place of a recused member', () => {
    const history = [proposed(), ...MEETING, recused('m1'), arrived('m1d', 'M1', '08:25'), deputed('M1', 'RECUSED', { item: 'item-1' })];
    expect(meet(history)).toStrictEqual([event('BallotOpened', { ...ballot, ...IN_MEETING })]);
  });

  it('is for the chair', () => {
    expect(given(...SEATED, proposed()).when(openBallot, command, seated('M1'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
    expect(given(...SEATED, proposed()).when(openBallot, command, as('c2', 'AJR_CHAIR'))).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'AJR_CHAIR',
    });
  });

  it('tries what the proposal does, without doing it', () => {
    expect(open([proposed([seat('M2')])])).toStrictEqual([event('BallotOpened', ballot)]);
  });

  it('cannot go on without the end of the day: rules know no calendar (B-07)', () => {
    expect(() => given(...SEATED, proposed()).when(openBallot, command, { ...chair, ends: {} })).toThrow(
      'expected the circumstance to say when 2020-04-27 ends',
    );
  });

  it('gives its command back', () => {
    expect(openBallot.commandOf(open([proposed()]) as Made)).toStrictEqual(command);
    expect(openBallot.commandOf(meet([proposed(), ...MEETING]) as Made)).toStrictEqual({ ...inMeeting, closesOn: TODAY });
  });

  it('numbers ballots in the order in which they come', () => {
    const over = [proposed(), opened(), happened('BallotClosed', { ballot: 'ballot-1', tally: [] })];
    expect(open(over)).toStrictEqual([event('BallotOpened', { ...ballot, ballot: 'ballot-2', closesAt: end(LATER) })]);
  });
});
