/** Words for the specs of this subject: a set with two indicators, its weights, and what was measured in a period that is over. */
import type { Data, Entry } from '../decider';
import { as, document, happened, SEATED, SINCE } from '../scenario';

export const DECISION = { kind: 'DECISION', ref: 'decision-1' } as const;
export const CLAUSE = { kind: 'CONTRACT_CLAUSE', ref: '§ 7' } as const;
export const registrar = as('reg', 'REGISTRAR');
export const manager = as('mgr', 'MANAGER');
export const owner = as('kra', 'KRA_OWNER');
export const secretary = as('sec', 'AJR_SECRETARY');
export const stranger = as('fin', 'FINANCE_OFFICER');

/** A decision of the City Board, in force since the beginning. */
const decided = happened('OutsideDecisionRecorded', {
  decision: 'decision-1',
  body: 'BOARD',
  decidedOn: SINCE,
  reference: '§ 12',
  extract: 'x'.repeat(43),
  vote: { outcome: 'NOT_STATED' },
  effects: [],
});
const effectOf = { authority: DECISION, from: '2020-06-01' } as const;
/** As what that decision does, from the first of June. */
export const asEffect = as('c1', 'AJR_CHAIR', { effectOf });
export const FROM_DECISION = { effective: '2020-06-01', authority: DECISION } as const;

export const paper = document('paper');
export const KNOWN: readonly Entry[] = [
  ...SEATED,
  decided,
  happened('RoleGranted', { person: 'kra', role: 'KRA_OWNER' }),
  happened('DocumentRegistered', { ...paper, kind: 'REPORT', title: 'A report', dated: SINCE } as Data<'DocumentRegistered'>),
  happened('ContractPeriodDefined', { period: 'P1', from: '2020-01-01', to: '2020-03-31', target: { currency: 'EUR', minor: '100' } }),
  happened('ContractPeriodDefined', { period: 'P2', from: '2020-04-01', to: '2020-06-30', target: { currency: 'EUR', minor: '100' } }),
];

export const adopted = (kraSet = 'S1', effective = SINCE, more: { readonly to?: string } = {}): Entry =>
  happened(
    'KraSetAdopted',
    {
      kraSet,
      kras: [
        { kra: 'ACCESS', name: { en: 'Access' } },
        { kra: 'COST', name: { en: 'Cost' } },
      ],
      ...more,
    },
    { effective },
  );
/** Its higher values are the better ones: 0 scores −100, 50 scores 0, 100 scores +100. */
export const RISING = { unit: '%', direction: 'HIGHER', worst: '0', base: '50', best: '100', frequency: 'YEARLY' } as const;
/** Its lower values are the better ones. */
export const FALLING = { unit: 'days', direction: 'LOWER', worst: '40', base: '20', best: '10', frequency: 'MONTHLY' } as const;
export const defined = (indicator: string, points: typeof RISING | typeof FALLING = RISING, effective = SINCE, kraSet = 'S1', curve = 1): Entry =>
  happened('IndicatorDefined', { kraSet, kra: 'ACCESS', indicator, ...points, curve }, { effective });
export const weighted = (weights: Readonly<Record<string, string>>, effective = SINCE, kraSet = 'S1'): Entry =>
  happened('WeightsSet', { kraSet, weights: Object.entries(weights).map(([indicator, weight]) => ({ indicator, weight })) }, { effective });

export const SET: readonly Entry[] = [...KNOWN, adopted(), defined('reach'), defined('wait', FALLING)];
export const WEIGHTED: readonly Entry[] = [...SET, weighted({ reach: '60', wait: '40' })];

export const measured = (n: number, indicator: string, value: string, more: Partial<Data<'MeasurementRecorded'>> = {}): Entry =>
  happened('MeasurementRecorded', { measurement: `measurement-${n}`, indicator, period: 'P1', from: '2020-01-01', to: '2020-03-31', value, ...more });
export const restated = (n: number, restates: number, value: string): Entry =>
  happened('MeasurementRestated', { measurement: `measurement-${n}`, restates: `measurement-${restates}`, value });
/** `reach` scores +50, `wait` −25: together 20. */
export const MEASURED: readonly Entry[] = [...WEIGHTED, measured(1, 'reach', '75'), measured(2, 'wait', '25')];
export const FROZEN = {
  period: 'P1',
  kraSet: 'S1',
  missingDataRule: 'BLOCK',
  scores: [
    { indicator: 'reach', curve: 1, measurement: 'measurement-1', value: '75', score: '50.00', weight: '60' },
    { indicator: 'wait', curve: 1, measurement: 'measurement-2', value: '25', score: '-25.00', weight: '40' },
  ],
  ops: '20.00',
} as const;
export const frozen = happened('ScoresFrozen', FROZEN);
