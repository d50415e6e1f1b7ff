import type { Entry } from '../decider';
import { happened, SEATED } from '../scenario';
import { adopted, end, IN_MEETING, LATER, MEETING, opened, proposed } from './ballot-scenario';
import { due } from './due';

const term = happened('ContractTermSet', { start: '2020-01-01', end: '2020-04-30', basis: '§ 3' });
const decided = [proposed([], { expiresOn: '2020-04-30' }), opened(), happened('BallotClosed', { ballot: 'ballot-1', tally: [] }), adopted()];
const runs = { kind: 'DECISION', subject: 'decision-1', deadline: '2020-04-30' };
const gate = [
  happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 1 }),
  happened('GateDefined', { gate: 'G1', order: 1, from: 'DEV', decidingBody: 'BOARD', votingRule: 'UNANIMOUS' }),
  happened('GateConditionSet', { gate: 'G1', condition: 'c1', kind: 'SUBSEQUENT', setBy: { body: 'BOARD' }, owner: 'CITY', due: '2020-04-30' }),
  happened('GatePassedWithConditions', {
    gate: 'G1',
    decision: 'decision-1',
    openConditions: [{ condition: 'c1', owner: 'CITY', due: '2020-04-30' }],
  }),
];
const deadlock = [
  proposed(),
  happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: [] }),
  happened('DeadlockEscalated', { deadlock: 'deadlock-1', decision: 'decision-1', step: 1, level: 'EXECUTIVES', deadline: '2020-04-30' }),
];
const on = (day: string, ...history: readonly Entry[]) => due([...SEATED, ...history], `${day}T09:00:00.000Z`, day);

describe('what has fallen due', () => {
  it('B-07 leaves every deadline its last day, to the end', () => {
    const all = [
      term,
      ...decided,
      ...gate,
      happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: [] }),
      happened('DeadlockEscalated', { deadlock: 'deadlock-1', decision: 'decision-1', step: 1, level: 'EXECUTIVES', deadline: '2020-04-30' }),
    ];
    expect(on('2020-04-30', ...all)).toStrictEqual([]);
    expect(on('2020-05-01', ...all)).toStrictEqual([
      runs,
      { kind: 'CONDITION', subject: 'G1/c1', deadline: '2020-04-30' },
      { kind: 'DEADLOCK', subject: 'deadlock-1', deadline: '2020-04-30' },
      { kind: 'TERM', subject: 'term', deadline: '2020-04-30' },
    ]);
  });

  it('V-12 is a written ballot whose time is over, to the millisecond', () => {
    const history = [...SEATED, proposed(), opened()];
    expect(due(history, end(LATER), LATER)).toStrictEqual([]);
    expect(due(history, '2020-04-27T21:00:00.000Z', '2020-04-28')).toStrictEqual([
      { kind: 'BALLOT', subject: 'ballot-1', deadline: LATER, at: end(LATER) },
    ]);
  });

  it.each<[string, readonly Entry[]]>([
    ['a ballot of a meeting', [proposed(), ...MEETING, opened(IN_MEETING)]],
    ['a ballot that is closed', [proposed(), opened(), happened('BallotClosed', { ballot: 'ballot-1', tally: [] })]],
    ['D-11 a proposal, which cannot run out before it is adopted', [proposed([], { expiresOn: '2020-04-30' })]],
    ['D-11 a decision recorded as expired', [...decided, happened('DecisionExpired', { decision: 'decision-1', expiresOn: '2020-04-30' })]],
    [
      'D-02 a decision superseded in whole',
      [...decided, happened('DecisionSuperseded', { decision: 'decision-1', by: 'decision-2', scope: 'FULL' })],
    ],
    ['D-10 a decision revoked', [...decided, happened('DecisionRevoked', { decision: 'decision-1' })]],
    ['GT-04 a condition recorded as breached', [...gate, happened('GateConditionBreached', { gate: 'G1', condition: 'c1', due: '2020-04-30' })]],
    ['V-22 a deadlock that has ended', [...deadlock, happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-1' })]],
    ['a term recorded as ended', [term, happened('ContractTermEnded', { end: '2020-04-30' })]],
    ['B-08 anything in an alliance that was archived', [term, ...decided, happened('AllianceArchived', {}, { effective: '2020-04-30' })]],
  ])('is not %s', (_, history) => {
    expect(on('2020-05-05', ...history)).toStrictEqual([]);
  });

  it('is nothing where there is no alliance', () => {
    expect(due([], '2020-05-01T09:00:00.000Z', '2020-05-01')).toStrictEqual([]);
  });

  it('D-05 is a decision that was superseded only in part', () => {
    const part = happened('DecisionSuperseded', { decision: 'decision-1', by: 'decision-2', scope: 'PART', effects: ['e1'] });
    expect(on('2020-05-01', ...decided, part)).toStrictEqual([runs]);
  });
});
