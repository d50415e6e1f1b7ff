import { event } from '../decider';
import { as, given, happened, REGISTERED, SEATED, SINCE, TODAY } from '../scenario';
import { openProcurement } from './open-procurement';
import { BEFORE_STEERING_GROUP as authority, officer } from './procurement-scenario';

const command = { procurement: 'P1', procedure: 'NEGOTIATED', gate: 'G1', authority } as const;
const { authority: _, ...data } = command;
const { gate, ...unnamed } = command;
const planned = [
  happened('PhasePlanned', { phase: 'PREP', kind: 'PREPARATION', order: 1 }),
  happened('PhasePlanned', { phase: 'PROC', kind: 'PROCUREMENT', order: 2 }),
  happened('GateDefined', { gate, order: 1, from: 'PREP', to: 'PROC', decidingBody: 'BOARD', votingRule: 'MAJORITY' }),
];
const passed = happened('GatePassed', { gate, decision: 'decision-1' }, { effective: '2020-04-01' });
const decided = happened('OutsideDecisionRecorded', {
  decision: 'decision-1',
  body: 'BOARD',
  decidedOn: SINCE,
  reference: '§ 1',
  extract: 'x',
  vote: { outcome: 'NOT_STATED' },
  effects: [],
});
const history = [...REGISTERED, ...planned, decided];

describe('opening a procurement', () => {
  it('P-02 opens once its gate is passed, on the decision that it rests on', () => {
    const cited = { kind: 'DECISION', ref: 'decision-1' } as const;
    const answer = given(...history, passed).when(openProcurement, { ...command, authority: cited }, officer);
    expect(answer).toStrictEqual([event('ProcurementOpened', data, { authority: cited })]);
  });

  it('P-02 opens as what the decision itself does', () => {
    const effectOf = { authority: { kind: 'DECISION', ref: 'decision-1' }, from: TODAY } as const;
    const answer = given(...history, passed).when(openProcurement, data, as('clerk', 'OUTSIDE_CLERK', { effectOf }));
    expect(answer).toStrictEqual([event('ProcurementOpened', data, { effective: TODAY, authority: effectOf.authority })]);
  });

  it.each([
    ['the gate named is not passed', command, history],
    ['none is named, and the gate into the procurement phase is not passed', unnamed, history],
    ['it would open before the gate is passed', { ...command, effective: '2020-03-31', lateBecause: 'forgotten' }, [...history, passed]],
  ])('P-02 does not open where %s', (_, asked, before) => {
    expect(given(...before).when(openProcurement, asked, officer)).toStrictEqual({ refused: 'GATE_NOT_PASSED', gate });
  });

  it('opens without a gate where none leads there', () => {
    const { gate: __, ...ungated } = data;
    const answer = given(...REGISTERED).when(openProcurement, unnamed, officer);
    expect(answer).toStrictEqual([event('ProcurementOpened', ungated, { authority })]);
  });

  it.each([
    [
      'for another than the procurement officer',
      command,
      as('mgr', 'MANAGER'),
      [...history, passed],
      { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' },
    ],
    ['of a gate that there is not', { ...command, gate: 'G9' }, officer, history, { refused: 'GATE_NOT_FOUND', gate: 'G9' }],
    ['without an authority', data, officer, [...history, passed], { refused: 'AUTHORITY_MISSING' }],
    ['on the agreement, once there is a steering group', command, officer, [...SEATED, ...planned, passed], { refused: 'AUTHORITY_MISSING' }],
    [
      'on a decision that there is not',
      { ...command, authority: { kind: 'DECISION', ref: 'decision-9' } } as const,
      officer,
      [...history, passed],
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    ['twice', command, officer, [...history, passed, happened('ProcurementOpened', data)], { refused: 'PROCUREMENT_EXISTS', procurement: 'P1' }],
  ])('refuses to open %s', (_, asked, who, before, refusal) => {
    expect(given(...before).when(openProcurement, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    const answer = given(...history, passed).when(openProcurement, asked, officer);
    expect(openProcurement.commandOf(answer as never)).toStrictEqual(asked);
  });
});
