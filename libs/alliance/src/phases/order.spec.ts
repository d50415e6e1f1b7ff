import { event, type Entry } from '../decider';
import { given, happened } from '../scenario';
import { passGate } from './pass-gate';
import { clerk, DECIDED, onBoard, PASSED, started, SUBMITTED } from './scenario';

const command = { gate: 'G1', effective: DECIDED, ...onBoard };
const { gate, ...rest } = command;

describe('the order of gates', () => {
  const second = { ...command, gate: 'G2' };
  const submitted = [happened('GateSubmitted', { gate: 'G2', criteria: [] })];
  const made = [event('GatePassed', { gate: 'G2', decision: 'decision-1' }, rest)];

  it('GT-03 passes the next gate once its phase has started', () => {
    expect(given(...PASSED, started('PROC', DECIDED), ...submitted).when(passGate, second, clerk)).toStrictEqual(made);
  });

  it('GT-03 refuses while the phase before it has not started', () => {
    const refusal = { refused: 'GATE_OUT_OF_ORDER', phase: 'PROC' };
    expect(given(...PASSED, ...submitted).when(passGate, second, clerk)).toStrictEqual(refusal);
    expect(given(...PASSED, started('PROC', '2020-04-11'), ...submitted).when(passGate, second, clerk)).toStrictEqual(refusal);
  });

  it.each([
    ['is not passed', SUBMITTED],
    ['was refused', [...SUBMITTED, happened('GateRefused', { gate, decision: 'decision-1' })]],
    ['is passed from a later day', [...SUBMITTED, happened('GatePassed', { gate, decision: 'decision-1' }, { effective: '2020-04-12' })]],
  ])('GT-03 refuses while the gate before it %s', (_, history) => {
    const answer = given(...history, started('PROC'), ...submitted).when(passGate, second, clerk);
    expect(answer).toStrictEqual({ refused: 'GATE_OUT_OF_ORDER', before: 'G1' });
  });
});

describe('gates of a split phase', () => {
  const split = happened('PhaseSplit', {
    phase: 'PROC',
    parts: [
      { phase: 'PROC-1', label: '1' },
      { phase: 'PROC-2', label: '2' },
    ],
  });
  const gateOf = (part: '1' | '2'): readonly Entry[] => [
    happened('GateDefined', { gate: `G2-${part}`, order: 2, from: `PROC-${part}`, to: 'DEV', decidingBody: 'BOARD', votingRule: 'MAJORITY' }),
    happened('GateSubmitted', { gate: `G2-${part}`, criteria: [] }),
  ];
  const after = happened('GateDefined', { gate: 'G3', order: 3, from: 'DEV', to: 'IMPL', decidingBody: 'BOARD', votingRule: 'MAJORITY' });
  const history = [...PASSED, split, ...gateOf('1'), ...gateOf('2'), after, happened('GateSubmitted', { gate: 'G3', criteria: [] })];
  const part1 = happened('GatePassed', { gate: 'G2-1', decision: 'decision-1' }, { effective: DECIDED });

  it('GT-10 passes one part by itself, and no other with it', () => {
    const started1 = given(...history, started('PROC-1'));
    expect(started1.when(passGate, { ...command, gate: 'G2-1' }, clerk)).toStrictEqual([
      event('GatePassed', { gate: 'G2-1', decision: 'decision-1' }, rest),
    ]);
    const answer = given(...history, started('PROC-1'), part1).when(passGate, { ...command, gate: 'G2-2' }, clerk);
    expect(answer).toStrictEqual({ refused: 'GATE_OUT_OF_ORDER', phase: 'PROC-2' });
  });

  it('GT-10 lets the second part pass without the first', () => {
    const answer = given(...history, started('PROC-2')).when(passGate, { ...command, gate: 'G2-2' }, clerk);
    expect(answer).toStrictEqual([event('GatePassed', { gate: 'G2-2', decision: 'decision-1' }, rest)]);
  });

  it('GT-10 GT-03 lets a part go ahead of gates of the other, wherever these stand in the order', () => {
    const last = happened('GateDefined', { gate: 'G2-1b', order: 3, from: 'PROC-1', decidingBody: 'BOARD', votingRule: 'MAJORITY' });
    const further = [...PASSED, split, ...gateOf('1'), ...gateOf('2'), last, happened('GateSubmitted', { gate: 'G2-1b', criteria: [] })];
    const answer = given(...further, started('PROC-1'), part1).when(passGate, { ...command, gate: 'G2-1b' }, clerk);
    expect(answer).toStrictEqual([event('GatePassed', { gate: 'G2-1b', decision: 'decision-1' }, rest)]);
    const behind = given(...further, started('PROC-1')).when(passGate, { ...command, gate: 'G2-1b' }, clerk);
    expect(behind).toStrictEqual({ refused: 'GATE_OUT_OF_ORDER', before: 'G2-1' });
  });

  it('GT-10 GT-03 makes what comes after wait for every part', () => {
    const answer = given(...history, started('PROC-1'), part1, started('DEV')).when(passGate, { ...command, gate: 'G3' }, clerk);
    expect(answer).toStrictEqual({ refused: 'GATE_OUT_OF_ORDER', before: 'G2-2' });
    const part2 = happened('GatePassed', { gate: 'G2-2', decision: 'decision-1' }, { effective: DECIDED });
    const both = given(...history, started('PROC-1'), part1, part2, started('DEV')).when(passGate, { ...command, gate: 'G3' }, clerk);
    expect(both).toStrictEqual([event('GatePassed', { gate: 'G3', decision: 'decision-1' }, rest)]);
  });

  it('GT-10 refuses the gate of the whole phase', () => {
    const answer = given(...history, happened('GateSubmitted', { gate: 'G2', criteria: [] })).when(passGate, { ...command, gate: 'G2' }, clerk);
    expect(answer).toStrictEqual({ refused: 'PHASE_IS_SPLIT', phase: 'PROC', parts: ['PROC-1', 'PROC-2'] });
  });
});
