import { event, type Entry } from '../decider';
import { as, given, happened, seated } from '../scenario';
import { passGate } from './pass-gate';
import {
  ASSESSED,
  ATTACHED,
  BOARD_DECIDED,
  clerk,
  condition,
  DECIDED,
  DEFINED,
  effectOf,
  GROUP_DECIDED,
  manager,
  model,
  onBoard,
  onGroup,
  outside,
  PASSED,
  registrar,
  settled,
  SUBMISSION,
  SUBMITTED,
} from './scenario';

const command = { gate: 'G1', effective: DECIDED, ...onBoard };
const { gate, ...rest } = command;
const passed = [event('GatePassed', { gate, decision: 'decision-1' }, rest)];
const subsequent = condition('premises', 'SUBSEQUENT');

describe('passing a gate', () => {
  it('GT-02 passes it on the decision of its deciding body', () => {
    expect(given(...SUBMITTED).when(passGate, command, clerk)).toStrictEqual(passed);
  });

  it('GT-02 passes it as an effect of that decision, from its date', () => {
    expect(given(...SUBMITTED).when(passGate, { gate }, effectOf('decision-1'))).toStrictEqual(passed);
  });

  it('GT-02 passes a gate of the steering group, recorded by its chair or its secretary', () => {
    const own = happened('GateDefined', { gate: 'OWN', order: 9, from: 'PREP', decidingBody: 'AJR', votingRule: 'UNANIMOUS' });
    const history = [
      ...PASSED,
      happened('GatePassed', { gate: 'G2', decision: 'decision-1' }),
      own,
      happened('GateSubmitted', { gate: 'OWN', criteria: [] }),
      ...GROUP_DECIDED,
    ];
    for (const circumstance of [as('c1', 'AJR_CHAIR'), as('sec', 'AJR_SECRETARY'), effectOf('decision-2')]) {
      const answer = given(...history).when(passGate, { ...command, ...onGroup, gate: 'OWN' }, circumstance);
      expect(answer).toStrictEqual([event('GatePassed', { gate: 'OWN', decision: 'decision-2' }, { effective: DECIDED, ...onGroup })]);
    }
  });

  it('GT-04 lists the subsequent conditions that are open, with who sees to each and until when', () => {
    const history = [...SUBMITTED, subsequent, condition('share', 'BOUNDARY'), settled('FULFILLED')];
    const openConditions = [{ condition: 'premises', owner: 'MEH', due: '2020-04-30' }];
    const answer = given(...history).when(passGate, command, clerk);
    expect(answer).toStrictEqual([event('GatePassedWithConditions', { gate, decision: 'decision-1', openConditions }, rest)]);
  });

  it('keeps a reason that is given', () => {
    const answer = given(...SUBMITTED).when(passGate, { ...command, reason: 'As prepared' }, clerk);
    expect(answer).toStrictEqual([event('GatePassed', { gate, decision: 'decision-1' }, { ...rest, sealed: { reason: 'As prepared' } })]);
  });
});

describe('who passes a gate', () => {
  const history = given(...SUBMITTED, ...GROUP_DECIDED);

  it.each([
    ['by hand, whoever records it', { ...command, ...onGroup }, as('c1', 'AJR_CHAIR')],
    ['by hand, by the clerk', { ...command, ...onGroup }, clerk],
    ['as an effect', { gate }, effectOf('decision-2')],
    ['as an effect of a decision that is not recorded', { gate }, effectOf('decision-9')],
  ])('GT-02 V-27 refuses a decision of another body, %s', (_, asked, circumstance) => {
    expect(history.when(passGate, asked, circumstance)).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' });
  });

  it('GT-02 refuses what the steering group adopted as a recommendation', () => {
    const own = happened('GateDefined', { gate: 'OWN', order: 9, from: 'PREP', decidingBody: 'AJR', votingRule: 'UNANIMOUS' });
    const adopted = happened(
      'DecisionAdopted',
      { decision: 'decision-2', ballot: 'ballot-1', proposal: 'p'.repeat(43), outcome: 'UNANIMOUS', effects: [], recommendsTo: ['BOARD'] },
      { effective: DECIDED },
    );
    const [proposed, , tookEffect] = GROUP_DECIDED as readonly [Entry, Entry, Entry];
    const answer = given(...PASSED, own, proposed, adopted, tookEffect).when(
      passGate,
      { ...command, ...onGroup, gate: 'OWN' },
      as('c1', 'AJR_CHAIR'),
    );
    expect(answer).toStrictEqual({ refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-2', on: DECIDED });
  });

  it.each([
    ['the registrar', registrar],
    ['the manager', manager],
    ['a member of the steering group', seated('C1')],
  ])('refuses %s', (_, other) => {
    expect(history.when(passGate, command, other)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' });
  });

  it.each([
    ['no authority', {}, { refused: 'AUTHORITY_MISSING' }],
    ['the agreement', { authority: { kind: 'CONTRACT_CLAUSE', ref: '7' } as const }, { refused: 'AUTHORITY_MISSING' }],
    [
      'an unknown decision',
      { authority: { kind: 'DECISION', ref: 'decision-9' } as const },
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    [
      'a day before the decision',
      { ...onBoard, effective: '2020-04-09' },
      { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: '2020-04-09' },
    ],
  ])('GT-02 refuses %s', (_, asked, refusal) => {
    expect(history.when(passGate, { gate, ...asked }, clerk)).toStrictEqual(refusal);
  });
});

describe('what stands in the way of a gate', () => {
  it('refuses an unknown gate', () => {
    expect(given(...SUBMITTED).when(passGate, { ...command, gate: 'NONE' }, clerk)).toStrictEqual({ refused: 'GATE_NOT_FOUND', gate: 'NONE' });
  });

  it('GT-08 passes a gate once, and never after it was refused', () => {
    expect(given(...PASSED).when(passGate, command, clerk)).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate, stage: 'PASSED' });
    const refused = happened('GateRefused', { gate, decision: 'decision-1' });
    expect(given(...SUBMITTED, refused).when(passGate, command, clerk)).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate, stage: 'REFUSED' });
  });

  it('GT-01 refuses while a criterion is unassessed', () => {
    expect(given(...ATTACHED, BOARD_DECIDED).when(passGate, command, clerk)).toStrictEqual({ refused: 'CRITERION_UNASSESSED', criteria: ['plan'] });
  });

  it('GT-01 refuses while a criterion is not met', () => {
    const unmet = happened('GateCriterionAssessed', { gate, criterion: 'plan', result: 'NOT_MET' });
    const answer = given(...ATTACHED, unmet, SUBMISSION, BOARD_DECIDED).when(passGate, command, clerk);
    expect(answer).toStrictEqual({ refused: 'CRITERION_NOT_MET', criteria: ['plan'] });
  });

  it.each(['PRECEDENT', 'BOUNDARY'] as const)('GT-01 refuses while a %s condition is open, and passes once it is settled', (kind) => {
    const history = [...SUBMITTED, condition('share', kind)];
    expect(given(...history).when(passGate, command, clerk)).toStrictEqual({ refused: 'CONDITION_OPEN', conditions: ['share'] });
    for (const how of ['FULFILLED', 'WAIVED'] as const) expect(given(...history, settled(how)).when(passGate, command, clerk)).toStrictEqual(passed);
  });

  it('GT-01 refuses while a condition is open again', () => {
    const reopened = happened('GateConditionReopened', { gate, condition: 'share' });
    const answer = given(...SUBMITTED, condition('share', 'PRECEDENT'), settled('WAIVED'), reopened).when(passGate, command, clerk);
    expect(answer).toStrictEqual({ refused: 'CONDITION_OPEN', conditions: ['share'] });
  });

  it('refuses a gate that was not submitted, or was sent back', () => {
    expect(given(...ASSESSED, BOARD_DECIDED).when(passGate, command, clerk)).toStrictEqual({ refused: 'GATE_NOT_SUBMITTED', gate });
    const returned = happened('GateReturnedForPreparation', { gate });
    expect(given(...SUBMITTED, returned).when(passGate, command, clerk)).toStrictEqual({ refused: 'GATE_NOT_SUBMITTED', gate });
  });

  it('GT-06 refuses evidence that has changed since it was submitted', () => {
    const newer = happened('DocumentVersionAdded', { document: 'model', version: 2, sha256: 'n'.repeat(43), dated: '2020-04-01' });
    const answer = given(...SUBMITTED, newer).when(passGate, command, clerk);
    expect(answer).toStrictEqual({ refused: 'EVIDENCE_CHANGED', criterion: 'plan', document: 'model' });
  });
});

describe('evidence that is dated after the decision', () => {
  const late = happened('GateEvidenceAttached', { gate, criterion: 'plan', document: model, dated: '2020-04-15' });
  const assessed = happened('GateCriterionAssessed', { gate, criterion: 'plan', result: 'MET' });
  const submitted = given(...DEFINED, late, assessed, SUBMISSION, BOARD_DECIDED);
  const refusal = { refused: 'EVIDENCE_AFTER_DECISION', dated: '2020-04-15', on: DECIDED };
  const reasoned = { ...command, evidenceAfterDecision: true, reason: 'The board had the draft' } as const;

  it('GT-07 is refused', () => {
    expect(submitted.when(passGate, command, clerk)).toStrictEqual(refusal);
    expect(submitted.when(passGate, { gate }, effectOf('decision-1'))).toStrictEqual(refusal);
  });

  it('GT-07 is refused when it is said without a reason, or a reason is given without saying it', () => {
    expect(submitted.when(passGate, { ...command, evidenceAfterDecision: true }, clerk)).toStrictEqual(refusal);
    expect(submitted.when(passGate, { ...command, reason: 'The board had the draft' }, clerk)).toStrictEqual(refusal);
  });

  it('GT-07 passes with a reason, and is flagged', () => {
    const answer = submitted.when(passGate, reasoned, clerk);
    const data = { gate, decision: 'decision-1', flag: 'EVIDENCE_AFTER_DECISION' } as const;
    expect(answer).toStrictEqual([event('GatePassed', data, { ...rest, sealed: { reason: 'The board had the draft' } })]);
  });

  it('GT-07 does not count the evidence of a criterion that does not apply', () => {
    const other = happened('GateCriterionAssessed', { gate, criterion: 'plan', result: 'NOT_APPLICABLE' });
    expect(given(...DEFINED, late, other, SUBMISSION, BOARD_DECIDED).when(passGate, command, clerk)).toStrictEqual(passed);
  });

  it('gives its command back', () => {
    expect(passGate.commandOf(submitted.when(passGate, reasoned, clerk) as never)).toStrictEqual(reasoned);
    expect(passGate.commandOf(given(...SUBMITTED, subsequent).when(passGate, command, clerk) as never)).toStrictEqual(command);
  });
});

describe('several owners', () => {
  const owner = happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'Council of the other owner' });
  const joint = happened('GateDefined', {
    gate: 'JOINT',
    order: 9,
    from: 'PREP',
    decidingBody: 'BOARD',
    concurringBodies: ['COUNCIL'],
    votingRule: 'MAJORITY',
  });
  const g2 = happened('GatePassed', { gate: 'G2', decision: 'decision-1' });
  const history = [...PASSED, g2, owner, joint, happened('GateSubmitted', { gate: 'JOINT', criteria: [] })];
  const asked = { ...command, gate: 'JOINT' };

  it('GT-02 passes the gate once each of them has decided', () => {
    const answer = given(...history, outside('decision-2', 'COUNCIL', { concurs: 'JOINT' })).when(passGate, asked, clerk);
    expect(answer).toStrictEqual([event('GatePassed', { gate: 'JOINT', decision: 'decision-1' }, rest)]);
  });

  it.each<[string, readonly Entry[]]>([
    ['has not decided', []],
    ['has decided something else', [outside('decision-2', 'COUNCIL')]],
    ['has decided on another gate', [outside('decision-2', 'COUNCIL', { concurs: 'G2' })]],
    ['decides later', [outside('decision-2', 'COUNCIL', { concurs: 'JOINT' }, '2020-04-11')]],
    [
      'has revoked its decision',
      [outside('decision-2', 'COUNCIL', { concurs: 'JOINT' }), happened('DecisionRevoked', { decision: 'decision-2' }, { effective: DECIDED })],
    ],
  ])('GT-02 refuses while one of them %s', (_, more) => {
    expect(given(...history, ...more).when(passGate, asked, clerk)).toStrictEqual({ refused: 'CONCURRENCE_MISSING', bodies: ['COUNCIL'] });
  });
});
