import { event } from '../decider';
import { given, happened } from '../scenario';
import { ASSESSED, ATTACHED, GATED, manager, model, PASSED, registrar, SUBMITTED } from './scenario';
import { submitGate } from './submit-gate';

const command = { gate: 'G1' };

describe('submitting a gate', () => {
  it('GT-06 freezes each result and the evidence by its digest', () => {
    const answer = given(...ASSESSED).when(submitGate, command, manager);
    expect(answer).toStrictEqual([event('GateSubmitted', { gate: 'G1', criteria: [{ criterion: 'plan', result: 'MET', evidence: [model] }] })]);
  });

  it('GT-06 freezes only the newest version attached of a document', () => {
    const newer = { ...model, version: 2, sha256: 'n'.repeat(43) };
    const attached = happened('GateEvidenceAttached', { gate: 'G1', criterion: 'plan', document: newer, dated: '2020-04-01' });
    const answer = given(...ASSESSED, attached).when(submitGate, command, manager);
    expect(answer).toStrictEqual([event('GateSubmitted', { gate: 'G1', criteria: [{ criterion: 'plan', result: 'MET', evidence: [newer] }] })]);
  });

  it('submits a gate without criteria, and again one that was sent back', () => {
    expect(given(...GATED).when(submitGate, command, manager)).toStrictEqual([event('GateSubmitted', { gate: 'G1', criteria: [] })]);
    const answer = given(...SUBMITTED, happened('GateReturnedForPreparation', { gate: 'G1' })).when(submitGate, command, manager);
    expect(answer).toStrictEqual([event('GateSubmitted', { gate: 'G1', criteria: [{ criterion: 'plan', result: 'MET', evidence: [model] }] })]);
  });

  it('GT-01 refuses while a criterion is unassessed', () => {
    expect(given(...ATTACHED).when(submitGate, command, manager)).toStrictEqual({ refused: 'CRITERION_UNASSESSED', criteria: ['plan'] });
  });

  it('submits a gate once', () => {
    expect(given(...SUBMITTED).when(submitGate, command, manager)).toStrictEqual({ refused: 'GATE_ALREADY_SUBMITTED', gate: 'G1' });
  });

  it('submits no gate that is decided', () => {
    const answer = given(...PASSED).when(submitGate, command, manager);
    expect(answer).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate: 'G1', stage: 'PASSED' });
  });

  it('refuses an unknown gate', () => {
    expect(given(...ASSESSED).when(submitGate, { gate: 'NONE' }, manager)).toStrictEqual({ refused: 'GATE_NOT_FOUND', gate: 'NONE' });
  });

  it('is for the manager', () => {
    expect(given(...ASSESSED).when(submitGate, command, registrar)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'MANAGER' });
  });

  it('gives its command back', () => {
    expect(submitGate.commandOf(given(...ASSESSED).when(submitGate, command, manager) as never)).toStrictEqual(command);
  });
});
