import { event } from '../decider';
import { given, happened } from '../scenario';
import { defineCriterion } from './define-criterion';
import { DEFINED, GATED, manager, PASSED, registrar, SUBMITTED } from './scenario';

const command = { gate: 'G1', criterion: 'costs', text: 'The costs are known', evidenceTypes: ['COST_ESTIMATE'] };
const { text, ...clear } = command;
const made = [event('GateCriterionDefined', clear, { sealed: { text } })];

describe('defining a criterion', () => {
  it('keeps its text sealed', () => {
    expect(given(...GATED).when(defineCriterion, command, registrar)).toStrictEqual(made);
  });

  it('GT-06 is possible again once the gate was sent back', () => {
    const answer = given(...SUBMITTED, happened('GateReturnedForPreparation', { gate: 'G1' })).when(defineCriterion, command, registrar);
    expect(answer).toStrictEqual(made);
  });

  it('GT-06 is too late once the gate is submitted', () => {
    expect(given(...SUBMITTED).when(defineCriterion, command, registrar)).toStrictEqual({ refused: 'GATE_ALREADY_SUBMITTED', gate: 'G1' });
  });

  it('is too late once the gate is decided', () => {
    const answer = given(...PASSED).when(defineCriterion, command, registrar);
    expect(answer).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate: 'G1', stage: 'PASSED' });
  });

  it.each([
    ['an unknown gate', { ...command, gate: 'NONE' }, { refused: 'GATE_NOT_FOUND', gate: 'NONE' }],
    ['a criterion that the gate has', { ...command, criterion: 'plan' }, { refused: 'CRITERION_EXISTS', criterion: 'plan' }],
  ])('refuses %s', (_, asked, refusal) => {
    expect(given(...DEFINED).when(defineCriterion, asked, registrar)).toStrictEqual(refusal);
  });

  it('is for the registrar', () => {
    expect(given(...GATED).when(defineCriterion, command, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    expect(defineCriterion.commandOf(given(...GATED).when(defineCriterion, command, registrar) as never)).toStrictEqual(command);
  });
});
