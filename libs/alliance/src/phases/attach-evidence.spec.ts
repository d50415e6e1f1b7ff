import { event } from '../decider';
import { document, given, happened, REGISTERED } from '../scenario';
import { attachEvidence } from './attach-evidence';
import { ATTACHED, DEFINED, manager, model, MODEL, PASSED, registrar, SUBMITTED } from './scenario';

const command = { gate: 'G1', criterion: 'plan', document: model };
const made = [event('GateEvidenceAttached', { ...command, dated: '2020-03-01' })];
const newer = document('model', 2);

describe('attaching evidence', () => {
  it('GT-06 attaches a version by its digest, with the date it bears', () => {
    expect(given(...DEFINED).when(attachEvidence, command, manager)).toStrictEqual(made);
  });

  it('GT-06 puts a newer version in the place of the one before', () => {
    const history = [...ATTACHED, happened('DocumentVersionAdded', { ...newer, sha256: 'n'.repeat(43), dated: '2020-04-01' })];
    const document = { ...newer, sha256: 'n'.repeat(43) };
    const answer = given(...history).when(attachEvidence, { ...command, document }, manager);
    expect(answer).toStrictEqual([event('GateEvidenceAttached', { ...command, document, dated: '2020-04-01' })]);
  });

  it('GT-06 is possible again once the gate was sent back', () => {
    const returned = happened('GateReturnedForPreparation', { gate: 'G1' });
    const other = document('costs');
    const costs = happened('DocumentRegistered', { ...other, kind: 'COST_ESTIMATE', dated: '2020-03-09' });
    const answer = given(...SUBMITTED, returned, costs).when(attachEvidence, { ...command, document: other }, manager);
    expect(answer).toStrictEqual([event('GateEvidenceAttached', { ...command, document: other, dated: '2020-03-09' })]);
  });

  it('GT-06 is frozen once the gate is submitted', () => {
    expect(given(...SUBMITTED).when(attachEvidence, command, manager)).toStrictEqual({ refused: 'GATE_ALREADY_SUBMITTED', gate: 'G1' });
  });

  it('is too late once the gate is decided', () => {
    const answer = given(...PASSED).when(attachEvidence, command, manager);
    expect(answer).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate: 'G1', stage: 'PASSED' });
  });

  it.each([
    ['an unknown gate', { ...command, gate: 'NONE' }, { refused: 'GATE_NOT_FOUND', gate: 'NONE' }],
    ['an unknown criterion', { ...command, criterion: 'none' }, { refused: 'CRITERION_NOT_FOUND', criterion: 'none' }],
    ['a document that is not registered', { ...command, document: newer }, { refused: 'DOCUMENT_NOT_FOUND', document: 'model', version: 2 }],
    ['what is attached already', command, { refused: 'EVIDENCE_EXISTS', criterion: 'plan', document: 'model' }],
  ])('refuses %s', (_, asked, refusal) => {
    expect(given(...ATTACHED).when(attachEvidence, asked, manager)).toStrictEqual(refusal);
  });

  it('is for the manager', () => {
    expect(given(...DEFINED).when(attachEvidence, command, registrar)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'MANAGER' });
  });

  it('is for the registrar as long as nobody is manager', () => {
    const history = [
      ...REGISTERED,
      happened('RoleRevoked', { person: 'mgr', role: 'MANAGER' }),
      MODEL,
      happened('PhasePlanned', { phase: 'PREP', kind: 'PREPARATION', order: 1 }),
      happened('GateDefined', { gate: 'G1', order: 1, from: 'PREP', decidingBody: 'BOARD', votingRule: 'MAJORITY' }),
      happened('GateCriterionDefined', { gate: 'G1', criterion: 'plan', evidenceTypes: [] }),
    ];
    expect(given(...history).when(attachEvidence, command, registrar)).toStrictEqual(made);
    expect(given(...history).when(attachEvidence, command, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    expect(attachEvidence.commandOf(given(...DEFINED).when(attachEvidence, command, manager) as never)).toStrictEqual(command);
  });
});
