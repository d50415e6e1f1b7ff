import { event } from '../decider';
import { given, happened } from '../scenario';
import { passGate } from './pass-gate';
import { clerk, DECIDED, PASSED } from './scenario';

describe('the voting rule of a gate', () => {
  it.each([
    ['a stated majority', { outcome: 'MAJORITY', for: 7, against: 4 }, { refused: 'GATE_NEEDS_UNANIMITY', gate: 'OWN', decision: 'decision-9' }],
    ['a stated unanimity', { outcome: 'UNANIMOUS' }, undefined],
    ['V-28 a vote that nobody stated', { outcome: 'NOT_STATED' }, undefined],
  ] as const)('holds a gate that asks for unanimity against %s', (_, vote, refusal) => {
    const own = happened('GateDefined', { gate: 'OWN', order: 9, from: 'PREP', decidingBody: 'BOARD', votingRule: 'UNANIMOUS' });
    const extract = { decidedOn: DECIDED, reference: '1', extract: 'x'.repeat(43), effects: [] };
    const history = [
      ...PASSED,
      happened('GatePassed', { gate: 'G2', decision: 'decision-1' }),
      own,
      happened('GateSubmitted', { gate: 'OWN', criteria: [] }),
      happened('OutsideDecisionRecorded', { decision: 'decision-9', body: 'BOARD', vote, ...extract }),
    ];
    const authority = { kind: 'DECISION', ref: 'decision-9' } as const;
    const answer = given(...history).when(passGate, { gate: 'OWN', effective: DECIDED, authority }, clerk);
    expect(answer).toStrictEqual(refusal ?? [event('GatePassed', { gate: 'OWN', decision: 'decision-9' }, { effective: DECIDED, authority })]);
  });
});
