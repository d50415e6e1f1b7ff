import { event } from '../decider';
import { given } from '../scenario';
import { returnGate } from './return-gate';
import { ASSESSED, clerk, DECIDED, effectOf, GROUP_DECIDED, manager, onBoard, onGroup, PASSED, SUBMITTED } from './scenario';

const command = { gate: 'G1', missing: 'A cost estimate' };
const { gate, missing } = command;
const sealed = { missing };

describe('returning a gate for preparation', () => {
  it('is done by the deciding body without a decision of its own', () => {
    expect(given(...SUBMITTED).when(returnGate, command, clerk)).toStrictEqual([event('GateReturnedForPreparation', { gate }, { sealed })]);
  });

  it('GT-02 names the decision, where there is one', () => {
    const more = { effective: DECIDED, ...onBoard };
    const returned = [event('GateReturnedForPreparation', { gate, decision: 'decision-1' }, { ...more, sealed })];
    expect(given(...SUBMITTED).when(returnGate, { ...command, ...more }, clerk)).toStrictEqual(returned);
    expect(given(...SUBMITTED).when(returnGate, command, effectOf('decision-1'))).toStrictEqual(returned);
  });

  it('GT-02 refuses a decision of another body', () => {
    const answer = given(...SUBMITTED, ...GROUP_DECIDED).when(returnGate, { ...command, ...onGroup }, clerk);
    expect(answer).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' });
  });

  it('refuses an authority that is no decision', () => {
    const answer = given(...SUBMITTED).when(returnGate, { ...command, authority: { kind: 'LAW', ref: '§ 3' } }, clerk);
    expect(answer).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it('refuses an unknown gate', () => {
    expect(given(...SUBMITTED).when(returnGate, { ...command, gate: 'NONE' }, clerk)).toStrictEqual({ refused: 'GATE_NOT_FOUND', gate: 'NONE' });
  });

  it('refuses a gate that was not submitted', () => {
    expect(given(...ASSESSED).when(returnGate, command, clerk)).toStrictEqual({ refused: 'GATE_NOT_SUBMITTED', gate });
  });

  it('GT-08 refuses a gate that is passed', () => {
    expect(given(...PASSED).when(returnGate, command, clerk)).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate, stage: 'PASSED' });
  });

  it('is recorded for the deciding body', () => {
    expect(given(...SUBMITTED).when(returnGate, command, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' });
  });

  it.each([command, { ...command, effective: DECIDED, ...onBoard }])('gives its command back', (whole) => {
    expect(returnGate.commandOf(given(...SUBMITTED).when(returnGate, whole, clerk) as never)).toStrictEqual(whole);
  });
});
