import { event } from '../decider';
import { document, given, happened } from '../scenario';
import { fulfilCondition } from './fulfil-condition';
import { clerk, condition, figure, manager, model, PASSED, settled, share, SUBMITTED } from './scenario';

const command = { gate: 'G1', condition: 'share', document: model };
const bounded = given(...SUBMITTED, condition('share', 'BOUNDARY', { party: 'CITY' }, { boundary: share }));

describe('fulfilling a condition', () => {
  it('GT-01 fulfils it by a document', () => {
    const answer = given(...SUBMITTED, condition('share', 'PRECEDENT')).when(fulfilCondition, command, manager);
    expect(answer).toStrictEqual([event('GateConditionFulfilled', command)]);
  });

  it('GT-04 fulfils one after the gate was passed, and even after it fell due', () => {
    const breached = happened('GateConditionBreached', { gate: 'G1', condition: 'share', due: '2020-04-01' });
    const history = [...SUBMITTED, condition('share', 'SUBSEQUENT'), ...PASSED.slice(SUBMITTED.length), breached];
    expect(given(...history).when(fulfilCondition, command, manager)).toStrictEqual([event('GateConditionFulfilled', command)]);
  });

  it.each(['40', '40.000000', '41.25', '60.5'])('GT-09 keeps the value %s, which lies within the boundary, with formula and inputs', (value) => {
    const answer = bounded.when(fulfilCondition, { ...command, figure: figure(value) }, manager);
    expect(answer).toStrictEqual([event('GateConditionFulfilled', { ...command, figure: figure(value) })]);
  });

  it.each(['39.999999', '60.500001', '-50', '-0.5', '9'])('GT-09 refuses the value %s, which lies beyond it', (value) => {
    const answer = bounded.when(fulfilCondition, { ...command, figure: figure(value) }, manager);
    expect(answer).toStrictEqual({ refused: 'BOUNDARY_NOT_MET', condition: 'share', value, atLeast: '40', atMost: '60.5' });
  });

  it('GT-09 holds values below zero against their boundary', () => {
    const below = given(...SUBMITTED, condition('share', 'BOUNDARY', { party: 'CITY' }, { boundary: { formula: 'city-share', atLeast: '-1.5' } }));
    const kept = { ...command, figure: figure('-1.5') };
    expect(below.when(fulfilCondition, kept, manager)).toStrictEqual([event('GateConditionFulfilled', kept)]);
    const answer = below.when(fulfilCondition, { ...command, figure: figure('-1.6') }, manager);
    expect(answer).toStrictEqual({ refused: 'BOUNDARY_NOT_MET', condition: 'share', value: '-1.6', atLeast: '-1.5' });
  });

  it('GT-09 refuses a boundary without its figure', () => {
    expect(bounded.when(fulfilCondition, command, manager)).toStrictEqual({ refused: 'FIGURE_MISSING', condition: 'share', formula: 'city-share' });
  });

  it('GT-09 refuses a figure of another formula', () => {
    const answer = bounded.when(fulfilCondition, { ...command, figure: figure('41', 'costs') }, manager);
    expect(answer).toStrictEqual({ refused: 'FORMULA_MISMATCH', condition: 'share', formula: 'city-share' });
  });

  it.each([
    ['an unknown gate', { ...command, gate: 'NONE' }, { refused: 'GATE_NOT_FOUND', gate: 'NONE' }],
    ['an unknown condition', { ...command, condition: 'none' }, { refused: 'CONDITION_NOT_FOUND', condition: 'none' }],
    [
      'a document that is not registered',
      { ...command, document: document('lease') },
      { refused: 'DOCUMENT_NOT_FOUND', document: 'lease', version: 1 },
    ],
  ])('refuses %s', (_, asked, refusal) => {
    expect(bounded.when(fulfilCondition, asked, manager)).toStrictEqual(refusal);
  });

  it.each(['FULFILLED', 'WAIVED'] as const)('refuses a condition that is %s', (status) => {
    const answer = given(...SUBMITTED, condition('share', 'PRECEDENT'), settled(status)).when(fulfilCondition, command, manager);
    expect(answer).toStrictEqual({ refused: 'CONDITION_NOT_OPEN', condition: 'share', stands: status });
  });

  it('is for the manager', () => {
    expect(bounded.when(fulfilCondition, command, clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'MANAGER' });
  });

  it('gives its command back', () => {
    const whole = { ...command, figure: figure('41') };
    expect(fulfilCondition.commandOf(bounded.when(fulfilCondition, whole, manager) as never)).toStrictEqual(whole);
  });
});
