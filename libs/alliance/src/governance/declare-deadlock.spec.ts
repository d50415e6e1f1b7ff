import { ERASED, event } from '../decider';
import { as, given, happened, SEATED, seated } from '../scenario';
import { declareDeadlock } from './declare-deadlock';
import { adopted, balloted, failed, proposed } from './decision-scenario';

const positions = [
  { party: 'CITY', position: 'Too dear.' },
  { party: 'MEH', position: 'Needed now.' },
];
const command = { decision: 'decision-1', positions };
const chair = as('c1', 'AJR_CHAIR');
const tabled = happened('DecisionTabled', { decision: 'decision-1' });
const once = [...SEATED, proposed('decision-1'), failed('decision-1')];
const twice = [...once, failed('decision-1')];
const declared = event('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: ['CITY', 'MEH'] }, { sealed: { positions } });

describe('declaring a deadlock', () => {
  it.each([
    ['two ballots failed', twice, chair],
    ['one failed and one discussion was tabled', [...once, tabled], chair],
    ['a party says so, by whoever sits for it', twice, seated('M1')],
  ])('V-20 is possible once %s', (_, history, circumstance) => {
    expect(given(...history).when(declareDeadlock, command, circumstance)).toStrictEqual([declared]);
  });

  it.each([
    ['one ballot', once, { failed: 1, tabled: 0 }],
    ['discussions alone', [...SEATED, proposed('decision-1'), tabled, tabled], { failed: 0, tabled: 2 }],
    ['a proposal alone', [...SEATED, proposed('decision-1')], { failed: 0, tabled: 0 }],
  ])('V-20 comes too early after %s', (_, history, counts) => {
    expect(given(...history).when(declareDeadlock, command, chair)).toStrictEqual({ refused: 'DEADLOCK_TOO_EARLY', ...counts });
  });

  it('V-20 wants the position of every party on record', () => {
    const answer = given(...twice).when(declareDeadlock, { ...command, positions: [positions[0]!] }, chair);
    expect(answer).toStrictEqual({ refused: 'POSITIONS_MISSING', parties: ['MEH'] });
  });

  it('refuses a position of a party that does not sit in the body', () => {
    const answer = given(...twice).when(declareDeadlock, { ...command, positions: [...positions, { party: 'NOBODY', position: 'Mine.' }] }, chair);
    expect(answer).toStrictEqual({ refused: 'PARTY_NOT_FOUND', party: 'NOBODY' });
  });

  it('V-20 counts one deadlock at a time, and numbers the next', () => {
    const open = happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: ['CITY', 'MEH'] });
    expect(given(...twice, open).when(declareDeadlock, command, chair)).toStrictEqual({ refused: 'DEADLOCK_EXISTS', deadlock: 'deadlock-1' });

    const lapsed = happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-1' });
    expect(given(...twice, open, lapsed).when(declareDeadlock, command, chair)).toStrictEqual([
      event('DeadlockDeclared', { deadlock: 'deadlock-2', decision: 'decision-1', parties: ['CITY', 'MEH'] }, { sealed: { positions } }),
    ]);
  });

  it('waits for a ballot that may still decide it', () => {
    const answer = given(...twice, balloted('decision-1')).when(declareDeadlock, command, chair);
    expect(answer).toStrictEqual({ refused: 'BALLOT_OPEN', ballot: 'ballot-of-decision-1' });
  });

  it.each([
    ['adopted', [...SEATED, ...adopted('decision-1')]],
    [
      'adopted, and refused its approval',
      [...once, ...adopted('decision-1'), happened('DecisionNotAdopted', { decision: 'decision-1', outcome: 'APPROVAL_REFUSED' })],
    ],
    ['withdrawn', [...twice, happened('ProposalWithdrawn', { decision: 'decision-1' })]],
  ])('refuses what was %s', (_, history) => {
    expect(given(...history).when(declareDeadlock, command, chair)).toStrictEqual({ refused: 'DECISION_SETTLED', decision: 'decision-1' });
  });

  it('is for the chair and the parties', () => {
    expect(given(...twice).when(declareDeadlock, command, as('mgr', 'MANAGER'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_MEMBER' });
  });

  it('refuses a decision that does not exist', () => {
    expect(given(...SEATED).when(declareDeadlock, command, chair)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-1' });
  });

  it('gives its command back', () => {
    const full = { ...command, attempts: 'Two workshops.' };
    const made = given(...twice).when(declareDeadlock, full, chair);
    expect(declareDeadlock.commandOf(made as never)).toStrictEqual(full);
  });

  it('gives its command back when the positions were erased', () => {
    const { sealed: _, ...rest } = declared;
    expect(declareDeadlock.commandOf([rest as never])).toStrictEqual({
      decision: 'decision-1',
      positions: [
        { party: 'CITY', position: ERASED },
        { party: 'MEH', position: ERASED },
      ],
    });
  });
});
