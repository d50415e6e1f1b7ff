import { event } from '../decider';
import { given, happened } from '../scenario';
import { endPhase } from './end-phase';
import { auditor, GATED, manager, onBoard, PASSED, registrar, started } from './scenario';

const command = { phase: 'PREP', effective: '2020-04-20' };
const running = given(...PASSED);

describe('ending a phase', () => {
  it.each([
    ['the registrar', registrar],
    ['the manager', manager],
  ])('is recorded by %s', (_, circumstance) => {
    expect(running.when(endPhase, command, circumstance)).toStrictEqual([event('PhaseEnded', { phase: 'PREP' }, { effective: '2020-04-20' })]);
  });

  it.each([
    ['an unknown phase', { phase: 'NONE' }, { refused: 'PHASE_NOT_FOUND', phase: 'NONE' }],
    ['a phase that has not started', { phase: 'DEV' }, { refused: 'PHASE_NOT_STARTED', phase: 'DEV' }],
    ['a day before its start', { ...command, effective: '2020-01-31' }, { refused: 'PHASE_NOT_STARTED', phase: 'PREP', started: '2020-02-01' }],
    [
      'a decision that does not exist',
      { ...command, authority: { kind: 'DECISION', ref: 'decision-9' } as const },
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
  ])('refuses %s', (_, asked, refusal) => {
    expect(running.when(endPhase, asked, registrar)).toStrictEqual(refusal);
  });

  it('ends a phase once', () => {
    const answer = given(...PASSED, happened('PhaseEnded', { phase: 'PREP' }, { effective: '2020-04-11' })).when(endPhase, command, registrar);
    expect(answer).toStrictEqual({ refused: 'PHASE_ALREADY_ENDED', phase: 'PREP', ended: '2020-04-11' });
  });

  it('GT-10 ends the parts of a split phase, not the phase', () => {
    const split = happened('PhaseSplit', {
      phase: 'PREP',
      parts: [
        { phase: 'PREP-1', label: '1' },
        { phase: 'PREP-2', label: '2' },
      ],
    });
    const answer = given(...GATED, split).when(endPhase, command, registrar);
    expect(answer).toStrictEqual({ refused: 'PHASE_IS_SPLIT', phase: 'PREP', parts: ['PREP-1', 'PREP-2'] });
    const ended = given(...GATED, split, started('PREP-1')).when(endPhase, { phase: 'PREP-1' }, registrar);
    expect(ended).toStrictEqual([event('PhaseEnded', { phase: 'PREP-1' }, {})]);
  });

  it('is for the registrar or the manager', () => {
    expect(running.when(endPhase, command, auditor)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    const whole = { ...command, ...onBoard };
    expect(endPhase.commandOf(running.when(endPhase, whole, registrar) as never)).toStrictEqual(whole);
  });
});
