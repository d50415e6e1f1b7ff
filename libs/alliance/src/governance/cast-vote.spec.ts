import { event, type Entry, type Made } from '../decider';
import { as, given, happened, SEATED, seated, TODAY } from '../scenario';
import { castVote, type CastVote } from './cast-vote';
import { arrived, chair, deputed, deputy, end, hash, IN_MEETING, LATER, left, MEETING, opened, proposed, recused, voted } from './ballot-scenario';

const open = [...SEATED, proposed(), opened()];
const met = [...SEATED, proposed(), ...MEETING, opened(IN_MEETING)];
const vote = { ballot: 'ballot-1', seat: 'M1', proposal: hash(1), choice: 'FOR' } as const;
const m1 = seated('M1');
const cast = (person: string): Entry => happened('VoteCast', vote, { actor: { ...m1.actor, person } });
const inWriting = deputed('M1', 'LEAVE', { ballot: 'ballot-1' });
const onItem = deputed('M1', 'ABSENT', { item: 'item-1' });
/** In a meeting from which m1 has gone, and to which the deputy has come. */
const gone = [...met, left('m1'), arrived('m1d', 'M1', '08:46')];

describe('casting a vote', () => {
  it('counts for the seat, with what the voter said sealed', () => {
    const answer = given(...open).when(castVote, { ...vote, statement: 'At last.' }, m1);
    expect(answer).toStrictEqual([event('VoteCast', vote, { sealed: { statement: 'At last.' } })]);
  });

  it.each<[string, readonly Entry[], object, Partial<CastVote>, object]>([
    ['V-05 refuses a second person for the same seat', [...open, cast('m1d')], m1, {}, { refused: 'SEAT_ALREADY_VOTED', seat: 'M1' }],
    ['V-05 refuses the deputy after the holder has voted', [...open, cast('m1')], deputy('M1'), {}, { refused: 'SEAT_ALREADY_VOTED', seat: 'M1' }],
    [
      'V-05 refuses a change by whoever is not entitled now',
      [...open, cast('m1')],
      deputy('M1'),
      { change: true },
      { refused: 'NOT_SEATED', seat: 'M1' },
    ],
    ['V-06 refuses a deputy who was not seated in a written ballot', open, deputy('M1'), {}, { refused: 'NOT_SEATED', seat: 'M1' }],
    ['V-06 refuses a deputy who was not seated for the item', gone, deputy('M1'), {}, { refused: 'NOT_SEATED', seat: 'M1' }],
    [
      'V-06 refuses a deputy while the principal is there',
      [...gone, onItem, arrived('m1', 'M1', '08:50')],
      deputy('M1'),
      {},
      { refused: 'PRINCIPAL_PRESENT', seat: 'M1' },
    ],
    ['V-06 lets the holder, replaced in writing, only change the vote', [...open, inWriting], m1, {}, { refused: 'DEPUTY_SEATED', seat: 'M1' }],
    ['V-10 refuses the chair as such', open, as('c1', 'AJR_CHAIR', { seat: 'M1' }), {}, { refused: 'NOT_SEATED', seat: 'M1' }],
    ['V-10 refuses an observer', open, as('somebody', 'OBSERVER', { seat: 'M1' }), {}, { refused: 'NOT_SEATED', seat: 'M1' }],
    ['V-10 refuses the secretary', open, as('sec', 'AJR_SECRETARY', { seat: 'M1' }), {}, { refused: 'NOT_SEATED', seat: 'M1' }],
    ['V-10 tells whoever has no part in the seat so, though it has voted', [...open, cast('m1')], chair, {}, { refused: 'NOT_SEATED', seat: 'M1' }],
    ['V-10 gives the chair no vote beside the own seat', open, chair, {}, { refused: 'NOT_SEATED', seat: 'M1' }],
    ['S-12 refuses whoever is not in the room', gone, m1, {}, { refused: 'NOT_PRESENT', seat: 'M1' }],
    ['S-12 refuses a seated deputy who is not in the room', [...met, left('m1'), onItem], deputy('M1'), {}, { refused: 'NOT_PRESENT', seat: 'M1' }],
    [
      'S-12 refuses whoever has left the room for the item',
      [...met, happened('MemberLeftRoomForItem', { item: 'item-1', person: 'm1' })],
      m1,
      {},
      { refused: 'NOT_PRESENT', seat: 'M1' },
    ],
    ['S-13 refuses whoever is recused', [...open, recused('m1')], m1, {}, { refused: 'RECUSED', seat: 'M1' }],
    [
      'V-03 refuses a seat created after the ballot was opened',
      [...open, happened('SeatCreated', { seat: 'M2', party: 'MEH', body: 'AJR', voting: true })],
      seated('M2'),
      { seat: 'M2' },
      { refused: 'NOT_IN_ELECTORATE', seat: 'M2' },
    ],
    [
      'V-04 never counts consent for a proposal that the voter did not see',
      open,
      m1,
      { proposal: hash(2) },
      { refused: 'PROPOSAL_CHANGED', proposal: hash(1) },
    ],
    ['V-08 takes no reasons with a vote that is no objection', open, m1, { reasons: 'Too dear.' }, { refused: 'REASONS_WITHOUT_OBJECTION' }],
    ['refuses a ballot that there is not', SEATED, m1, {}, { refused: 'BALLOT_NOT_FOUND', ballot: 'ballot-1' }],
  ])('%s', (_, history, by, more, refusal) => {
    expect(given(...history).when(castVote, { ...vote, ...more }, by as typeof m1)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[], object, 'VoteCast' | 'VoteChanged', Partial<CastVote>]>([
    ['V-06 takes the vote of a deputy who is seated for the item', [...gone, onItem], deputy('M1'), 'VoteCast', {}],
    ['V-06 takes the vote of a deputy who is seated for the written ballot', [...open, inWriting], deputy('M1'), 'VoteCast', {}],
    [
      'V-06 takes the vote of a deputy in the place of a recused principal',
      [...met, recused('m1'), deputed('M1', 'RECUSED', { item: 'item-1' }), arrived('m1d', 'M1', '08:46')],
      deputy('M1'),
      'VoteCast',
      {},
    ],
    [
      'V-07 lets the principal who has come change it expressly',
      [...gone, onItem, cast('m1d'), arrived('m1', 'M1', '08:50')],
      m1,
      'VoteChanged',
      { change: true },
    ],
    [
      'V-07 lets the holder, replaced in writing, change what the deputy voted',
      [...open, inWriting, cast('m1d')],
      m1,
      'VoteChanged',
      { change: true },
    ],
    ['V-09 lets a seat change its vote', [...open, cast('m1')], m1, 'VoteChanged', { choice: 'STAND_ASIDE' }],
    [
      'V-09 takes a vote again that was withdrawn',
      [...open, cast('m1'), happened('VoteWithdrawn', { ballot: 'ballot-1', seat: 'M1' })],
      m1,
      'VoteCast',
      {},
    ],
    ['V-14 lets the successor in the seat change it expressly', [...open, cast('before')], m1, 'VoteChanged', { change: true }],
    ['S-12 takes the vote of whoever is in the room', met, m1, 'VoteCast', {}],
  ])('%s', (_, history, by, type, more) => {
    const { change: __, ...data } = { ...vote, ...more };
    expect(given(...history).when(castVote, { ...vote, ...more }, by as typeof m1)).toStrictEqual([event(type, data)]);
  });

  it('V-07 V-14 lets what a deputy or a predecessor voted stand until then', () => {
    expect(given(...gone, onItem, cast('m1d'), arrived('m1', 'M1', '08:50')).when(castVote, vote, m1)).toStrictEqual({
      refused: 'SEAT_ALREADY_VOTED',
      seat: 'M1',
    });
  });

  it('V-08 takes an objection only with reasons and with what would satisfy', () => {
    const objection: CastVote = { ...vote, choice: 'OBJECT', reasons: 'Too dear.' };
    expect(given(...open).when(castVote, objection, m1)).toStrictEqual({ refused: 'REASONS_REQUIRED' });

    const sealed = { reasons: 'Too dear.', whatWouldSatisfy: 'Half of it.' };
    expect(given(...open).when(castVote, { ...objection, ...sealed }, m1)).toStrictEqual([
      event('VoteCast', { ...vote, choice: 'OBJECT' }),
      event('ObjectionRaised', { ballot: 'ballot-1', seat: 'M1' }, { sealed }),
    ]);
  });

  it.each([
    ['after it was closed', [...open, happened('BallotClosed', { ballot: 'ballot-1', tally: [] })], m1],
    ['after its closing time, though nobody has closed it', open, { ...m1, received: `${LATER}T21:00:00.000Z`, today: LATER }],
  ])('V-09 refuses every vote %s', (_, history, circumstance) => {
    expect(given(...history).when(castVote, vote, circumstance)).toStrictEqual({ refused: 'BALLOT_CLOSED', ballot: 'ballot-1' });
  });

  it('B-07 takes a vote until the end of the last local day', () => {
    expect(given(...open).when(castVote, vote, { ...m1, received: end(LATER), today: LATER })).toStrictEqual([event('VoteCast', vote)]);
  });

  it('V-16 makes no approval of a body in which the voter sits as well', () => {
    const double = happened('RoleGranted', { person: 'm1', role: 'OUTSIDE_CLERK', body: 'BOARD' });
    const required = happened('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' });
    expect(given(...open, double, required).when(castVote, vote, m1)).toStrictEqual([event('VoteCast', vote)]);
  });

  it('gives its command back', () => {
    const command: CastVote = { ...vote, choice: 'OBJECT', change: true, statement: 'No.', reasons: 'Too dear.', whatWouldSatisfy: 'Half of it.' };
    const answer = given(...open, cast('before')).when(castVote, command, m1);
    expect(castVote.commandOf(answer as Made)).toStrictEqual(command);
  });

  it('takes the vote of each seat', () => {
    expect(given(...open, ...voted('FF-')).when(castVote, vote, { ...m1, today: TODAY })).toStrictEqual([event('VoteCast', vote)]);
  });
});
