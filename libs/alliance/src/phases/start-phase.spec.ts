import { event, type Entry } from '../decider';
import { given, happened } from '../scenario';
import { auditor, condition, DECIDED, effectOf, GATED, manager, onBoard, PASSED, PLANNED, registrar, started, SUBMITTED } from './scenario';
import { startPhase } from './start-phase';

const command = { phase: 'PROC', effective: DECIDED };
const made = [event('PhaseStarted', { phase: 'PROC' }, { effective: DECIDED })];
const split = (phase: string) =>
  happened('PhaseSplit', {
    phase,
    parts: [
      { phase: `${phase}-1`, label: '1' },
      { phase: `${phase}-2`, label: '2' },
    ],
  });
const gate = (name: string, from: string, to: string): Entry =>
  happened('GateDefined', { gate: name, order: 2, from, to, decidingBody: 'BOARD', votingRule: 'MAJORITY' });
const pass = (name: string): Entry => happened('GatePassed', { gate: name, decision: 'decision-1' }, { effective: DECIDED });

describe('starting a phase', () => {
  it.each([
    ['the registrar', registrar],
    ['the manager', manager],
  ])('GT-03 is recorded by %s once the gate into it is passed', (_, circumstance) => {
    expect(given(...PASSED).when(startPhase, command, circumstance)).toStrictEqual(made);
  });

  it('is done by the decision that names it, from its date', () => {
    const answer = given(...PASSED).when(startPhase, { phase: 'PROC' }, effectOf('decision-1'));
    expect(answer).toStrictEqual([event('PhaseStarted', { phase: 'PROC' }, { effective: DECIDED, ...onBoard })]);
  });

  it('starts the first phase, into which no gate leads', () => {
    expect(given(...GATED).when(startPhase, { phase: 'PREP' }, registrar)).toStrictEqual([event('PhaseStarted', { phase: 'PREP' }, {})]);
  });

  it('GT-04 starts a phase whose gate was passed with conditions, also after one has fallen due', () => {
    const withConditions = happened('GatePassedWithConditions', { gate: 'G1', decision: 'decision-1', openConditions: [] }, { effective: DECIDED });
    const breached = happened('GateConditionBreached', { gate: 'G1', condition: 'premises', due: '2020-04-11' });
    const history = given(...SUBMITTED, condition('premises', 'SUBSEQUENT'), withConditions, breached);
    expect(history.when(startPhase, command, registrar)).toStrictEqual(made);
  });

  it.each<[string, readonly Entry[]]>([
    ['is not passed', SUBMITTED],
    ['was refused', [...SUBMITTED, happened('GateRefused', { gate: 'G1', decision: 'decision-1' })]],
    ['is passed from a later day', [...SUBMITTED, happened('GatePassed', { gate: 'G1', decision: 'decision-1' }, { effective: '2020-04-11' })]],
  ])('GT-03 refuses while the gate into it %s', (_, history) => {
    expect(given(...history).when(startPhase, command, registrar)).toStrictEqual({ refused: 'GATE_NOT_PASSED', gate: 'G1' });
  });

  it('GT-03 refuses a later phase into which no gate leads', () => {
    expect(given(...PLANNED).when(startPhase, command, registrar)).toStrictEqual({ refused: 'NO_GATE_INTO_PHASE', phase: 'PROC' });
  });

  it('refuses an unknown phase', () => {
    expect(given(...PASSED).when(startPhase, { phase: 'NONE' }, registrar)).toStrictEqual({ refused: 'PHASE_NOT_FOUND', phase: 'NONE' });
  });

  it('starts a phase once', () => {
    const answer = given(...PASSED, started('PROC')).when(startPhase, command, registrar);
    expect(answer).toStrictEqual({ refused: 'PHASE_ALREADY_STARTED', phase: 'PROC', started: '2020-02-01' });
  });

  it('keeps the decision that is cited, and refuses one that is not in force', () => {
    expect(given(...PASSED).when(startPhase, { ...command, ...onBoard }, registrar)).toStrictEqual([
      event('PhaseStarted', { phase: 'PROC' }, { effective: DECIDED, ...onBoard }),
    ]);
    const unknown = { authority: { kind: 'DECISION', ref: 'decision-9' } } as const;
    expect(given(...PASSED).when(startPhase, { ...command, ...unknown }, registrar)).toStrictEqual({
      refused: 'DECISION_NOT_FOUND',
      decision: 'decision-9',
    });
  });

  it('is for the registrar or the manager', () => {
    expect(given(...PASSED).when(startPhase, command, auditor)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    const whole = { ...command, ...onBoard };
    expect(startPhase.commandOf(given(...PASSED).when(startPhase, whole, registrar) as never)).toStrictEqual(whole);
  });
});

describe('starting the parts of a split phase', () => {
  it('GT-10 refuses the whole phase', () => {
    const answer = given(...PASSED, split('PROC')).when(startPhase, command, registrar);
    expect(answer).toStrictEqual({ refused: 'PHASE_IS_SPLIT', phase: 'PROC', parts: ['PROC-1', 'PROC-2'] });
  });

  it('GT-10 starts each part of the first phase, and each part behind a gate that was passed before the split', () => {
    expect(given(...GATED, split('PREP')).when(startPhase, { phase: 'PREP-2' }, registrar)).toStrictEqual([
      event('PhaseStarted', { phase: 'PREP-2' }, {}),
    ]);
    const answer = given(...PASSED, split('PROC')).when(startPhase, { ...command, phase: 'PROC-1' }, registrar);
    expect(answer).toStrictEqual([event('PhaseStarted', { phase: 'PROC-1' }, { effective: DECIDED })]);
  });

  it('GT-10 starts the part whose gate is passed, and no other', () => {
    const history = [...PASSED, split('DEV'), gate('G2-1', 'PROC', 'DEV-1'), gate('G2-2', 'PROC', 'DEV-2'), pass('G2-1')];
    const answer = given(...history).when(startPhase, { ...command, phase: 'DEV-1' }, registrar);
    expect(answer).toStrictEqual([event('PhaseStarted', { phase: 'DEV-1' }, { effective: DECIDED })]);
    expect(given(...history).when(startPhase, { ...command, phase: 'DEV-2' }, registrar)).toStrictEqual({ refused: 'GATE_NOT_PASSED', gate: 'G2-2' });
  });

  it('GT-10 starts what comes after a split phase once the gate of every part is passed', () => {
    const parts = [...PASSED, split('PROC'), gate('G2-1', 'PROC-1', 'DEV')];
    const asked = { ...command, phase: 'DEV' };
    expect(given(...parts, pass('G2-1')).when(startPhase, asked, registrar)).toStrictEqual({ refused: 'GATE_NOT_PASSED', gate: 'G2' });
    const both = [...parts, gate('G2-2', 'PROC-2', 'DEV'), pass('G2-1')];
    expect(given(...both).when(startPhase, asked, registrar)).toStrictEqual({ refused: 'GATE_NOT_PASSED', gate: 'G2-2' });
    expect(given(...both, pass('G2-2')).when(startPhase, asked, registrar)).toStrictEqual([
      event('PhaseStarted', { phase: 'DEV' }, { effective: DECIDED }),
    ]);
  });
});
