import { event } from '../decider';
import { given } from '../scenario';
import { ASSESSED, BOARD_DECIDED, clerk, DECIDED, effectOf, GROUP_DECIDED, manager, onBoard, onGroup, PASSED, SUBMITTED } from './scenario';
import { refuseGate } from './refuse-gate';

const command = { gate: 'G1', reasons: 'The model is not sound', effective: DECIDED, ...onBoard };
const { gate, reasons, ...rest } = command;
const refused = [event('GateRefused', { gate, decision: 'decision-1' }, { ...rest, sealed: { reasons } })];

describe('refusing a gate', () => {
  it('GT-02 is done on the decision of its deciding body, with the reasons sealed', () => {
    expect(given(...SUBMITTED).when(refuseGate, command, clerk)).toStrictEqual(refused);
    expect(given(...SUBMITTED).when(refuseGate, { gate, reasons }, effectOf('decision-1'))).toStrictEqual(refused);
  });

  it('GT-02 refuses a decision of another body', () => {
    const decided = given(...SUBMITTED, ...GROUP_DECIDED);
    const refusal = { refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' };
    expect(decided.when(refuseGate, { ...command, ...onGroup }, clerk)).toStrictEqual(refusal);
    expect(decided.when(refuseGate, { gate, reasons }, effectOf('decision-2'))).toStrictEqual(refusal);
  });

  it('refuses without a decision', () => {
    expect(given(...SUBMITTED).when(refuseGate, { gate, reasons }, clerk)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it('refuses an unknown gate', () => {
    expect(given(...SUBMITTED).when(refuseGate, { ...command, gate: 'NONE' }, clerk)).toStrictEqual({ refused: 'GATE_NOT_FOUND', gate: 'NONE' });
  });

  it('refuses a gate that was not submitted', () => {
    expect(given(...ASSESSED, BOARD_DECIDED).when(refuseGate, command, clerk)).toStrictEqual({ refused: 'GATE_NOT_SUBMITTED', gate });
  });

  it('GT-08 refuses a gate that is passed', () => {
    expect(given(...PASSED).when(refuseGate, command, clerk)).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate, stage: 'PASSED' });
  });

  it('is recorded for the deciding body', () => {
    expect(given(...SUBMITTED).when(refuseGate, command, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' });
  });

  it('gives its command back', () => {
    expect(refuseGate.commandOf(given(...SUBMITTED).when(refuseGate, command, clerk) as never)).toStrictEqual(command);
  });
});
