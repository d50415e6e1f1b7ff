import { event } from '../decider';
import { given } from '../scenario';
import { assessCriterion } from './assess-criterion';
import { ASSESSED, ATTACHED, DEFINED, figure, manager, PASSED, registrar, SUBMITTED } from './scenario';

const command = { gate: 'G1', criterion: 'plan', result: 'MET', reason: 'The model is complete' } as const;
const { reason, ...clear } = command;

describe('assessing a criterion', () => {
  it('GT-01 finds it met on its evidence, with the reason sealed', () => {
    const answer = given(...ATTACHED).when(assessCriterion, command, manager);
    expect(answer).toStrictEqual([event('GateCriterionAssessed', clear, { sealed: { reason } })]);
  });

  it('GT-09 keeps the figure, the version of its formula and its inputs', () => {
    const answer = given(...ATTACHED).when(assessCriterion, { ...command, figure: figure('41') }, manager);
    expect(answer).toStrictEqual([event('GateCriterionAssessed', { ...clear, figure: figure('41') }, { sealed: { reason } })]);
  });

  it.each(['NOT_MET', 'NOT_APPLICABLE'] as const)('GT-01 needs no evidence for %s', (result) => {
    const answer = given(...DEFINED).when(assessCriterion, { ...command, result }, manager);
    expect(answer).toStrictEqual([event('GateCriterionAssessed', { ...clear, result }, { sealed: { reason } })]);
  });

  it('can be done again before the gate is submitted', () => {
    const answer = given(...ASSESSED).when(assessCriterion, { ...command, result: 'NOT_MET' }, manager);
    expect(answer).toStrictEqual([event('GateCriterionAssessed', { ...clear, result: 'NOT_MET' }, { sealed: { reason } })]);
  });

  it('GT-01 refuses to call it met without evidence', () => {
    expect(given(...DEFINED).when(assessCriterion, command, manager)).toStrictEqual({ refused: 'EVIDENCE_MISSING', criterion: 'plan' });
  });

  it('GT-06 is settled once the gate is submitted', () => {
    expect(given(...SUBMITTED).when(assessCriterion, command, manager)).toStrictEqual({ refused: 'GATE_ALREADY_SUBMITTED', gate: 'G1' });
  });

  it('is too late once the gate is decided', () => {
    const answer = given(...PASSED).when(assessCriterion, command, manager);
    expect(answer).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate: 'G1', stage: 'PASSED' });
  });

  it.each([
    ['an unknown gate', { ...command, gate: 'NONE' }, { refused: 'GATE_NOT_FOUND', gate: 'NONE' }],
    ['an unknown criterion', { ...command, criterion: 'none' }, { refused: 'CRITERION_NOT_FOUND', criterion: 'none' }],
  ])('refuses %s', (_, asked, refusal) => {
    expect(given(...ATTACHED).when(assessCriterion, asked, manager)).toStrictEqual(refusal);
  });

  it('is for the manager', () => {
    expect(given(...ATTACHED).when(assessCriterion, command, registrar)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'MANAGER' });
  });

  it('gives its command back', () => {
    const whole = { ...command, figure: figure('41') };
    expect(assessCriterion.commandOf(given(...ATTACHED).when(assessCriterion, whole, manager) as never)).toStrictEqual(whole);
  });
});
