import { event } from '../decider';
import { as, given, happened, seated } from '../scenario';
import { balloted, recused, secretary, TABLED, voted } from './meeting-scenario';
import { recuseFromItem } from './recuse-from-item';

const command = { item: 'item-1', kind: 'TIED_COMPANY' } as const;
const by = (seat: string, person = seat.toLowerCase()) =>
  event('MemberRecused', { decision: 'decision-1', item: 'item-1', person, kind: 'TIED_COMPANY', seat }, {});
const deputy = as('m1d', 'AJR_DEPUTY', { seat: 'M1', party: 'MEH', capacity: 'PRIVATE_PRODUCER' });

describe('stepping aside', () => {
  it('S-13 takes the person out of the decision, with the ground sealed', () => {
    const answer = given(...TABLED).when(recuseFromItem, { ...command, ground: 'Owns shares.' }, seated('M1'));
    expect(answer).toStrictEqual([event('MemberRecused', by('M1').data, { sealed: { ground: 'Owns shares.' } })]);
  });

  it('is for a deputy and for the secretary too', () => {
    expect(given(...TABLED).when(recuseFromItem, command, deputy)).toStrictEqual([by('M1', 'm1d')]);
    expect(given(...TABLED).when(recuseFromItem, command, secretary())).toStrictEqual([
      event('MemberRecused', { decision: 'decision-1', item: 'item-1', person: 'sec', kind: 'TIED_COMPANY' }, {}),
    ]);
  });

  it('S-13 voids a vote of the person in the open ballot, and no other', () => {
    expect(given(...TABLED, balloted(), voted('M1'), voted('C1')).when(recuseFromItem, command, seated('M1'))).toStrictEqual([
      by('M1'),
      event('VoteVoided', { ballot: 'ballot-1', seat: 'M1', person: 'm1', ground: 'RECUSAL' }),
    ]);
    expect(given(...TABLED, balloted(), voted('C1')).when(recuseFromItem, command, seated('M1'))).toStrictEqual([by('M1')]);
  });

  it('S-17 tables the decision when the party has nobody else, and asks for another deputy', () => {
    expect(given(...TABLED, recused('m1d')).when(recuseFromItem, command, seated('M1'))).toStrictEqual([
      by('M1'),
      event('DecisionTabled', { decision: 'decision-1' }),
    ]);
    expect(given(...TABLED, recused('m1')).when(recuseFromItem, command, deputy)).toStrictEqual([
      by('M1', 'm1d'),
      event('DecisionTabled', { decision: 'decision-1' }),
    ]);
  });

  it('S-17 ends the open ballot without an outcome, with the votes as they stand', () => {
    const history = [...TABLED, recused('m1d'), balloted(), voted('M1'), voted('C1')];
    expect(given(...history).when(recuseFromItem, command, seated('M1'))).toStrictEqual([
      by('M1'),
      event('VoteVoided', { ballot: 'ballot-1', seat: 'M1', person: 'm1', ground: 'RECUSAL' }),
      event('BallotClosed', { ballot: 'ballot-1', tally: [{ seat: 'C1', party: 'CITY', choice: 'FOR' }] }),
      event('DecisionTabled', { decision: 'decision-1' }),
    ]);
  });

  it('S-17 looks at every seat of the party before it tables', () => {
    expect(given(...TABLED, recused('c2'), recused('c2d'), recused('c1d')).when(recuseFromItem, command, seated('C1'))).toStrictEqual([
      by('C1'),
      event('DecisionTabled', { decision: 'decision-1' }),
    ]);
    expect(given(...TABLED, recused('c2'), recused('c1d')).when(recuseFromItem, command, seated('C1'))).toStrictEqual([by('C1')]);
  });

  it('S-17 leaves a decision alone that is settled', () => {
    const settled = happened('DecisionNotAdopted', { decision: 'decision-1', outcome: 'OBJECTED' });
    expect(given(...TABLED, recused('m1d'), settled).when(recuseFromItem, command, seated('M1'))).toStrictEqual([by('M1')]);
  });

  it('S-16 refuses employment by a party as a ground', () => {
    const answer = given(...TABLED).when(recuseFromItem, { ...command, kind: 'EMPLOYMENT' }, seated('M1'));
    expect(answer).toStrictEqual({ refused: 'EMPLOYMENT_NOT_DISQUALIFYING' });
  });

  it.each([
    ['no matter', { kind: 'OTHER' } as const, seated('M1'), { refused: 'MATTER_MISSING' }],
    ['a manager', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'AJR_MEMBER' }],
    [
      'whoever claims the seat of another',
      command,
      { ...seated('M1'), actor: { ...seated('M1').actor, person: 'c2' } },
      { refused: 'NOT_PERMITTED', needs: 'AJR_MEMBER' },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...TABLED).when(recuseFromItem, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses whoever is recused already', () => {
    const answer = given(...TABLED, recused('m1')).when(recuseFromItem, command, seated('M1'));
    expect(answer).toStrictEqual({ refused: 'ALREADY_RECUSED', decision: 'decision-1', person: 'm1' });
  });

  it.each([
    [{ decision: 'decision-1', kind: 'OTHER' } as const],
    [{ decision: 'decision-1', item: 'item-1', kind: 'OTHER', ground: 'Owns shares.' } as const],
  ])('gives its command back', (asked) => {
    expect(recuseFromItem.commandOf(given(...TABLED).when(recuseFromItem, asked, seated('M1')) as never)).toStrictEqual(asked);
  });
});
