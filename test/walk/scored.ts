/** Where a walk about results sets out from: two short periods, the first of them over, and something to measure it by. */
import { sent, type Sent } from './sent';
import { eur, kraOwner, manager, registrar } from './known';
import type { Next } from './preludes';
import { MINUTES_A_DAY } from './world';

const authority = { kind: 'DECISION', ref: 'decision-1' } as const;
const points = { worst: '0', base: '50', best: '100', unit: '%', frequency: 'QUARTERLY', method: 'By counting.' } as const;

const steps: readonly (Sent & { readonly after?: number })[] = [
  sent('GrantRole', { person: kraOwner.person, role: 'KRA_OWNER' }, registrar),
  sent('DefineContractPeriod', { period: 'K1', from: '2020-01-01', to: '2020-01-05', target: eur(300), authority }, registrar),
  sent('DefineContractPeriod', { period: 'K2', from: '2020-01-06', to: '2020-01-20', target: eur(300), authority }, registrar),
  sent('AdoptKraSet', { kraSet: 'KRA1', kras: [{ kra: 'ACCESS', name: { en: 'Access' } }], authority }, manager),
  sent('DefineIndicator', { kraSet: 'KRA1', kra: 'ACCESS', indicator: 'i1', direction: 'HIGHER', ...points }, kraOwner),
  sent('DefineIndicator', { kraSet: 'KRA1', kra: 'ACCESS', indicator: 'i2', direction: 'LOWER', ...points, worst: '90', best: '10' }, kraOwner),
  sent(
    'SetWeights',
    {
      kraSet: 'KRA1',
      weights: [
        { indicator: 'i1', weight: 60 },
        { indicator: 'i2', weight: '40' },
      ],
      authority,
    },
    manager,
  ),
  { ...sent('RecordMeasurement', { indicator: 'i1', period: 'K1', value: '75' }, kraOwner), after: 6 * MINUTES_A_DAY },
];
export const SCORED: readonly Next[] = steps.map((step) => () => step);
