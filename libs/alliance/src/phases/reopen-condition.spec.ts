import { event, fold } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { flagsOf, gates, phases } from './facts';
import { reopenCondition } from './reopen-condition';
import { clerk, condition, manager, PASSED, settled, signsForCity, started, SUBMITTED } from './scenario';

const command = { gate: 'G1', condition: 'share', reason: 'The figures were restated' };
const { reason, ...clear } = command;
const made = [event('GateConditionReopened', clear, { sealed: { reason } })];
const set = condition('share', 'PRECEDENT');
const passed = [...SUBMITTED, set, settled('FULFILLED'), ...PASSED.slice(SUBMITTED.length), started('PROC')];
const reopened = happened('GateConditionReopened', clear);

describe('reopening a condition', () => {
  it.each(['FULFILLED', 'WAIVED'] as const)('GT-08 reopens one that was %s, by the body that set it', (how) => {
    expect(given(...SUBMITTED, set, settled(how)).when(reopenCondition, command, clerk)).toStrictEqual(made);
  });

  it('GT-08 reopens one by the party that set it', () => {
    const answer = given(...SUBMITTED, condition('share', 'BOUNDARY', { party: 'CITY' }), settled('FULFILLED')).when(
      reopenCondition,
      command,
      signsForCity,
    );
    expect(answer).toStrictEqual(made);
  });

  it('GT-08 leaves the gate passed and its phase started, and the gate shows it', () => {
    expect(given(...passed).when(reopenCondition, command, clerk)).toStrictEqual(made);
    const gate = fold(gates, [...passed, reopened]).get('G1')!;
    expect([gate.stage, gate.passedOn, flagsOf(gate, TODAY)]).toStrictEqual(['PASSED', '2020-04-10', ['PASSED_CONDITION_REOPENED']]);
    expect(fold(phases, [...passed, reopened]).get('PROC')!.started).toBe('2020-02-01');
  });

  it('GT-08 shows nothing of a condition that was reopened and settled before the gate was passed', () => {
    const history = [...SUBMITTED, set, settled('FULFILLED'), reopened, settled('FULFILLED'), ...PASSED.slice(SUBMITTED.length)];
    expect(flagsOf(fold(gates, history).get('G1')!, TODAY)).toStrictEqual([]);
  });

  it.each([
    ['the manager', manager],
    ['a party that did not set it', signsForCity],
  ])('GT-05 GT-08 refuses %s', (_, other) => {
    const answer = given(...passed).when(reopenCondition, command, other);
    expect(answer).toStrictEqual({ refused: 'NOT_THE_SETTER', condition: 'share', setBy: { body: 'BOARD' } });
  });

  it.each([
    ['a condition that is open', command, { refused: 'CONDITION_ALREADY_OPEN', condition: 'share' }],
    ['an unknown gate', { ...command, gate: 'NONE' }, { refused: 'GATE_NOT_FOUND', gate: 'NONE' }],
    ['an unknown condition', { ...command, condition: 'none' }, { refused: 'CONDITION_NOT_FOUND', condition: 'none' }],
  ])('refuses %s', (_, asked, refusal) => {
    expect(given(...SUBMITTED, set).when(reopenCondition, asked, clerk)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(reopenCondition.commandOf(given(...passed).when(reopenCondition, command, clerk) as never)).toStrictEqual(command);
  });
});
