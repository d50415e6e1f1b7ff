/** Words for the specs of phases and gates: a plan of four phases with gates that the board decides. */
import type { Circumstance, Data, Entry } from '../decider';
import { as, document, happened, SEATED } from '../scenario';
import type { ConditionKind, Setter } from './events';

export const registrar = as('reg', 'REGISTRAR');
export const manager = as('mgr', 'MANAGER');
export const clerk = as('clerk', 'OUTSIDE_CLERK');
export const signsForCity = as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' });
export const signsForProducer = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });

/** The day on which the board decided, and the steering group too. */
export const DECIDED = '2020-04-10';
export const outside = (decision: string, body: string, rest: Partial<Data<'OutsideDecisionRecorded'>> = {}, effective = DECIDED): Entry =>
  happened(
    'OutsideDecisionRecorded',
    { decision, body, decidedOn: effective, reference: '§ 12', extract: 'x'.repeat(43), vote: { outcome: 'NOT_STATED' }, effects: [], ...rest },
    { effective },
  );
export const BOARD_DECIDED = outside('decision-1', 'BOARD');
export const onBoard = { authority: { kind: 'DECISION', ref: 'decision-1' } } as const;
export const GROUP_DECIDED: readonly Entry[] = [
  happened('DecisionProposed', {
    decision: 'decision-2',
    body: 'AJR',
    version: 1,
    type: 'GATE',
    basis: { kind: 'CONTRACT_CLAUSE', ref: '4' },
    effects: [],
    conditions: [],
  }),
  happened(
    'DecisionAdopted',
    { decision: 'decision-2', ballot: 'ballot-1', proposal: 'p'.repeat(43), outcome: 'UNANIMOUS', effects: [] },
    { effective: DECIDED },
  ),
  happened('DecisionTookEffect', { decision: 'decision-2' }, { effective: DECIDED }),
];
export const onGroup = { authority: { kind: 'DECISION', ref: 'decision-2' } } as const;
export const effectOf = (decision: string, from = DECIDED): Circumstance =>
  as('clerk', 'OUTSIDE_CLERK', { effectOf: { authority: { kind: 'DECISION', ref: decision }, from } });

/** As somebody without a part in it would ask. */
export const auditor = as('aud', 'AUDITOR');

export const PLANNED: readonly Entry[] = [
  ...SEATED,
  happened('PhasePlanned', { phase: 'PREP', kind: 'PREPARATION', order: 1 }),
  happened('PhasePlanned', { phase: 'PROC', kind: 'PROCUREMENT', order: 2 }),
  happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 3 }),
  happened('PhasePlanned', { phase: 'IMPL', kind: 'IMPLEMENTATION', order: 4 }),
];
export const GATED: readonly Entry[] = [
  ...PLANNED,
  happened('GateDefined', { gate: 'G1', order: 1, from: 'PREP', to: 'PROC', decidingBody: 'BOARD', votingRule: 'MAJORITY' }),
  happened('GateDefined', { gate: 'G2', order: 2, from: 'PROC', to: 'DEV', decidingBody: 'BOARD', votingRule: 'MAJORITY' }),
];
export const started = (phase: string, effective = '2020-02-01'): Entry => happened('PhaseStarted', { phase }, { effective });

export const model = document('model');
export const MODEL = happened('DocumentRegistered', { ...model, kind: 'MODEL', dated: '2020-03-01' });
export const DEFINED: readonly Entry[] = [
  ...GATED,
  MODEL,
  started('PREP'),
  happened('GateCriterionDefined', { gate: 'G1', criterion: 'plan', evidenceTypes: ['MODEL'] }),
];
export const ATTACHED: readonly Entry[] = [
  ...DEFINED,
  happened('GateEvidenceAttached', { gate: 'G1', criterion: 'plan', document: model, dated: '2020-03-01' }),
];
export const ASSESSED: readonly Entry[] = [...ATTACHED, happened('GateCriterionAssessed', { gate: 'G1', criterion: 'plan', result: 'MET' })];
export const SUBMISSION = happened('GateSubmitted', { gate: 'G1', criteria: [{ criterion: 'plan', result: 'MET', evidence: [model] }] });
/** G1 lies before the board, and the board has decided; nothing is in the way of passing it. */
export const SUBMITTED: readonly Entry[] = [...ASSESSED, SUBMISSION, BOARD_DECIDED];
export const PASSED: readonly Entry[] = [...SUBMITTED, happened('GatePassed', { gate: 'G1', decision: 'decision-1' }, { effective: DECIDED })];

export const condition = (
  name: string,
  kind: ConditionKind,
  setBy: Setter = { body: 'BOARD' },
  more: Partial<Data<'GateConditionSet'>> = {},
): Entry =>
  happened('GateConditionSet', {
    gate: 'G1',
    condition: name,
    kind,
    setBy,
    ...(kind === 'SUBSEQUENT' && { owner: 'MEH', due: '2020-04-30' }),
    ...more,
  });
export const share = { formula: 'city-share', atLeast: '40', atMost: '60.5' };
export const figure = (value: string, formula = 'city-share') => ({
  formula,
  version: 2,
  value,
  inputs: [
    { name: 'city-hours', value: '410' },
    { name: 'all-hours', value: '1000' },
  ],
});

export const settled = (how: 'FULFILLED' | 'WAIVED'): Entry =>
  how === 'FULFILLED'
    ? happened('GateConditionFulfilled', { gate: 'G1', condition: 'share', document: model })
    : happened('GateConditionWaived', { gate: 'G1', condition: 'share', waivedBy: { body: 'BOARD' } });
