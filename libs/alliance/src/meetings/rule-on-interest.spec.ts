import { event } from '../decider';
import { given, happened, seated } from '../scenario';
import type { DecisionType } from '../parties/policies';
import type { InterestKind } from './events';
import { at, balloted, came, chair, MET, ON_THE_TABLE, OPENED, proposed, QUORATE, voted, went } from './meeting-scenario';
import { ruleOnInterest, type RuleOnInterest } from './rule-on-interest';

const declared = (kind: InterestKind = 'BOARD_MEMBERSHIP', person = 'c2', type: DecisionType = 'OTHER') => [
  ...MET,
  QUORATE,
  proposed('decision-1', type),
  ON_THE_TABLE,
  happened('InterestDeclared', { interest: 'interest-1', decision: 'decision-1', item: 'item-1', person, kind }),
];
const votes = (...given: readonly (readonly [string, 'RECUSE' | 'ALLOW'])[]): RuleOnInterest => ({
  interest: 'interest-1',
  votes: given.map(([seat, vote]) => ({ seat, vote })),
});
const ruling = (command: RuleOnInterest, kind: InterestKind = 'BOARD_MEMBERSHIP', person = 'c2') => ({
  interest: 'interest-1',
  decision: 'decision-1',
  item: 'item-1',
  person,
  kind,
  votes: command.votes,
});

describe('ruling on an interest', () => {
  it('S-14 lets the person take part if more than half of the others allow it', () => {
    const command = votes(['C1', 'ALLOW'], ['M1', 'ALLOW']);
    expect(given(...declared()).when(ruleOnInterest, { ...command, outcome: 'ALLOW' }, chair())).toStrictEqual([
      event('ParticipationAllowed', ruling(command)),
    ]);
  });

  it('S-14 recuses the person when half of the others are for it', () => {
    const command = votes(['C1', 'ALLOW'], ['M1', 'RECUSE']);
    expect(given(...declared()).when(ruleOnInterest, command, chair())).toStrictEqual([event('RecusalRequired', ruling(command))]);
  });

  it('S-14 refuses the vote of the seat of the person concerned', () => {
    const answer = given(...declared()).when(ruleOnInterest, votes(['C1', 'ALLOW'], ['C2', 'ALLOW']), chair());
    expect(answer).toStrictEqual({ refused: 'VOTER_CONCERNED', seat: 'C2' });
  });

  it('S-14 refuses the vote of a seat for which a deputy concerned has come', () => {
    const history = [...declared('BOARD_MEMBERSHIP', 'm1d'), went('m1', '08:20'), came('M1', 'm1d', '08:25')];
    const answer = given(...history).when(ruleOnInterest, votes(['M1', 'ALLOW']), chair());
    expect(answer).toStrictEqual({ refused: 'VOTER_CONCERNED', seat: 'M1' });
  });

  it('S-14 counts the seat of a deputy concerned whose holder is there', () => {
    const command = votes(['C1', 'ALLOW'], ['M1', 'ALLOW']);
    const history = declared('BOARD_MEMBERSHIP', 'm1d');
    const both = [...history.slice(0, OPENED.length), came('M1', 'm1d', '08:01'), ...history.slice(OPENED.length)];
    const answer = given(...both).when(ruleOnInterest, command, chair());
    expect(answer).toStrictEqual([event('ParticipationAllowed', ruling(command, 'BOARD_MEMBERSHIP', 'm1d'))]);
  });

  it('S-14 refuses the vote of a seat for which nobody is there', () => {
    const answer = given(...declared(), went('m1', '08:20')).when(ruleOnInterest, votes(['M1', 'ALLOW']), chair());
    expect(answer).toStrictEqual({ refused: 'SEAT_NOT_REPRESENTED', seat: 'M1' });
  });

  it('S-14 takes the votes of the holders in writing', () => {
    const command = votes(['C1', 'RECUSE'], ['M1', 'RECUSE']);
    const history = [
      ...declared().slice(0, -1),
      happened('InterestDeclared', { interest: 'interest-1', decision: 'decision-1', person: 'c2', kind: 'OTHER' }),
      went('m1', '08:20'),
    ];
    const { item: _, ...inWriting } = ruling(command, 'OTHER');
    expect(given(...history).when(ruleOnInterest, command, chair())).toStrictEqual([event('RecusalRequired', inWriting)]);
  });

  it('S-14 refuses an outcome that the votes do not give', () => {
    const answer = given(...declared()).when(ruleOnInterest, { ...votes(['C1', 'ALLOW'], ['M1', 'RECUSE']), outcome: 'ALLOW' }, chair());
    expect(answer).toStrictEqual({ refused: 'OUTCOME_MISMATCH', outcome: 'RECUSE' });
  });

  it('S-16 does not disqualify for being employed by a party', () => {
    const history = declared('EMPLOYMENT');
    expect(given(...history).when(ruleOnInterest, votes(['C1', 'RECUSE'], ['M1', 'RECUSE']), chair())).toStrictEqual({
      refused: 'EMPLOYMENT_NOT_DISQUALIFYING',
    });
    const command = votes(['C1', 'ALLOW'], ['M1', 'ALLOW']);
    expect(given(...history).when(ruleOnInterest, command, chair())).toStrictEqual([event('ParticipationAllowed', ruling(command, 'EMPLOYMENT'))]);
  });

  it.each([['CONTRACT'], ['SETTLEMENT'], ['MONEY']] as const)('S-16 disqualifies for a tie to a company where a %s is decided', (type) => {
    const answer = given(...declared('TIED_COMPANY', 'c2', type)).when(ruleOnInterest, votes(['C1', 'ALLOW'], ['M1', 'ALLOW']), chair());
    expect(answer).toStrictEqual({ refused: 'INTEREST_DISQUALIFIES', interest: 'interest-1' });
  });

  it('S-16 leaves a tie to a company to the others where nothing is approved for it', () => {
    const command = votes(['C1', 'ALLOW'], ['M1', 'ALLOW']);
    expect(given(...declared('TIED_COMPANY', 'c2', 'PLAN')).when(ruleOnInterest, command, chair())).toStrictEqual([
      event('ParticipationAllowed', ruling(command, 'TIED_COMPANY')),
    ]);
  });

  it('S-17 tables the decision when the party is left without anybody', () => {
    const command = votes(['C1', 'RECUSE'], ['C2', 'RECUSE']);
    const history = [...declared('SPECIAL_BENEFIT', 'm1'), happened('SeatVacated', { seat: 'M1', person: 'm1d' })];
    expect(given(...history).when(ruleOnInterest, command, chair())).toStrictEqual([
      event('RecusalRequired', ruling(command, 'SPECIAL_BENEFIT', 'm1')),
      event('DecisionTabled', { decision: 'decision-1' }),
    ]);
  });

  it('S-13 voids the vote that the person has cast in the open ballot', () => {
    const command = votes(['C1', 'RECUSE'], ['M1', 'RECUSE']);
    expect(given(...declared(), balloted(), voted('C2')).when(ruleOnInterest, command, chair())).toStrictEqual([
      event('RecusalRequired', ruling(command)),
      event('VoteVoided', { ballot: 'ballot-1', seat: 'C2', person: 'c2', ground: 'RECUSAL' }),
    ]);
  });

  it.each([
    [
      'an unknown interest',
      { ...votes(['C1', 'ALLOW']), interest: 'interest-9' },
      chair(),
      { refused: 'INTEREST_NOT_FOUND', interest: 'interest-9' },
    ],
    ['a member', votes(['C1', 'ALLOW']), seated('M1'), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['an unknown seat', votes(['C9', 'ALLOW']), chair(), { refused: 'SEAT_NOT_FOUND', seat: 'C9' }],
    ['two votes of one seat', votes(['C1', 'ALLOW'], ['C1', 'ALLOW']), chair(), { refused: 'SEAT_ALREADY_VOTED', seat: 'C1' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...declared()).when(ruleOnInterest, command, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a seat without a vote', () => {
    const observer = happened('SeatCreated', { seat: 'O1', party: 'MEH', body: 'AJR', voting: false });
    expect(given(...declared(), observer).when(ruleOnInterest, votes(['O1', 'ALLOW']), chair())).toStrictEqual({
      refused: 'SEAT_NOT_FOUND',
      seat: 'O1',
    });
  });

  it('refuses an interest that was ruled on', () => {
    const command = votes(['C1', 'ALLOW']);
    const before = happened('ParticipationAllowed', ruling(command), { received: at('08:30') });
    expect(given(...declared(), before).when(ruleOnInterest, command, chair())).toStrictEqual({ refused: 'INTEREST_RULED', interest: 'interest-1' });
  });

  it.each([['ALLOW'], ['RECUSE']] as const)('gives its command back', (vote) => {
    const command = votes(['C1', vote], ['M1', vote]);
    expect(ruleOnInterest.commandOf(given(...declared()).when(ruleOnInterest, command, chair()) as never)).toStrictEqual(command);
  });
});
