/** Words for specs about incentives: two periods, their money and their score, and decisions of the steering group. */
import type { Authority, Entry } from '../decider';
import type { Effect } from '../effects';
import type { Adopted } from '../governance/events';
import type { DecisionType } from '../parties/policies';
import { as, document, eur, happened, SEATED } from '../scenario';
import type { LocalDate, Money } from '../values';
import { settle, type SettlementInputs } from './settlement';

/** Whole euros. */
export const euros = (amount: number) => eur(amount * 100);
export const by = (ref: string): Authority => ({ kind: 'DECISION', ref });
export const mgr = as('mgr', 'MANAGER');
export const fin = as('fin', 'FINANCE_OFFICER');
export const producer = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });
/** Later in the year, when the second period is over as well. */
export const LATER = { today: '2020-08-20', received: '2020-08-20T09:00:00.000Z' } as const;

const adoption = (decision: string, type: DecisionType, outcome: Adopted, effects: readonly Effect[]): readonly Entry[] => {
  const [ballot, proposal] = [`ballot-of-${decision}`, `proposal-of-${decision}`];
  return [
    happened(
      'DecisionProposed',
      { decision, body: 'AJR', version: 1, type, basis: { kind: 'CONTRACT_CLAUSE', ref: '1' }, effects, conditions: [] },
      { hash: proposal },
    ),
    happened('BallotOpened', {
      ballot,
      decision,
      proposal,
      mode: 'WRITTEN',
      rule: 'STRICT',
      electorate: [],
      closesOn: '2020-04-20',
      closesAt: '2020-04-20T20:59:59.999Z',
    }),
    ...['C1', 'C2', 'M1'].map((seat) =>
      happened('VoteCast', { ballot, seat, proposal, choice: 'FOR' }, { actor: { person: seat.toLowerCase(), role: 'AJR_MEMBER', seat } }),
    ),
    happened('DecisionAdopted', { decision, ballot, proposal, outcome, effects }),
    happened('DecisionTookEffect', { decision }),
  ];
};
/** Proposed, voted on by c1, c2 and m1, and in force. */
export const agreed = (
  decision: string,
  type: DecisionType = 'SETTLEMENT',
  outcome: Adopted = 'UNANIMOUS',
  effects: readonly Effect[] = [],
): readonly Entry[] => adoption(decision, type, outcome, effects);
export const approves = (settlement: string): Effect => ({ id: `approve-${settlement}`, does: 'ApproveSettlement', command: { settlement } });
export const adjusts = (settlement: string, delta: Money): Effect => ({
  id: `adjust-${settlement}`,
  does: 'AdjustSettlement',
  command: { settlement, delta, reason: 'As found.' },
});
/** The same decision, adopted on another day. */
export const adoptedOn = (day: LocalDate, decision: readonly Entry[]): readonly Entry[] =>
  decision.map((one) => (one.type === 'DecisionAdopted' ? { ...one, effective: day } : one));

export const PERIODS = { P1: { from: '2020-01-01', to: '2020-03-31' }, P2: { from: '2020-04-01', to: '2020-06-30' } } as const;
export const SHARES = [
  { party: 'MEH', share: '39/50' },
  { party: 'CITY', share: '11/50' },
] as const;
export const TERMS = { pool: euros(1_080_000), share: '1/2', cap: euros(900_000), modifier: true, shares: SHARES } as const;
export const opened = (period: 'P1' | 'P2'): Entry => happened('IncentivePeriodOpened', { period, ...PERIODS[period], ...TERMS });

/** A frame with 3,600,000 in its incentive pool, two contract periods, decision-1 of the steering group. */
export const AGREED: readonly Entry[] = [
  ...SEATED,
  happened('CostFrameFixed', {
    total: euros(96_000_000),
    components: { TARGET_BUDGET: euros(89_080_000), INCENTIVE_POOL: euros(3_600_000), OWNER_COSTS: euros(1_000_000), RISK_RESERVE: euros(2_320_000) },
    vat: 'EXCLUDED',
  }),
  happened('ContractPeriodDefined', { period: 'P1', ...PERIODS.P1, target: euros(44_680_000) }),
  happened('ContractPeriodDefined', { period: 'P2', ...PERIODS.P2, target: euros(44_400_000) }),
  happened('DocumentRegistered', { document: 'report', kind: 'REPORT', version: 1, sha256: document('report').sha256, dated: '2020-04-01' } as never),
  ...agreed('decision-1', 'MONEY'),
];
/** What the one indicator scores is what was measured. */
export const MEASURED: readonly Entry[] = [
  happened('KraSetAdopted', { kraSet: 'SET', kras: [{ kra: 'K1', name: { en: 'Well-being' } }] }),
  happened(
    'IndicatorDefined',
    {
      kraSet: 'SET',
      kra: 'K1',
      indicator: 'I1',
      unit: 'points',
      direction: 'HIGHER',
      curve: 1,
      frequency: 'YEARLY',
      worst: '-100',
      base: '0',
      best: '100',
    },
    { sealed: { method: 'Asked.' } } as never,
  ),
  happened('WeightsSet', { kraSet: 'SET', weights: [{ indicator: 'I1', weight: 100 }] }),
];
export const scored = (period: 'P1' | 'P2', score: string): readonly Entry[] => [
  happened('MeasurementRecorded', { measurement: `measurement-${period}`, indicator: 'I1', period, ...PERIODS[period], value: score }),
  happened('ScoresFrozen', {
    period,
    kraSet: 'SET',
    missingDataRule: 'BLOCK',
    scores: [{ indicator: 'I1', weight: '100', curve: 1, measurement: `measurement-${period}`, value: score, score }],
    ops: score,
  }),
];
export const spent = (actual: string, month: string, amount: number): Entry =>
  happened('ActualRecorded', { actual, party: 'MEH', lines: [{ month, service: 'HEALTH', amount: euros(amount) }], source: 's'.repeat(43) });
export const verified = (period: 'P1' | 'P2', actual: number, verification = `verification-${period}`): Entry =>
  happened('CostsVerified', {
    verification,
    from: PERIODS[period].from.slice(0, 7),
    to: PERIODS[period].to.slice(0, 7),
    actual: euros(actual),
    document: document('report'),
  });
export const demonstrated = (period: 'P1' | 'P2'): Entry => happened('SavingsDemonstrated', { period, party: 'MEH', report: document('report') });

/** Everything about the first period is known: 43,650,000 were spent of 44,680,000, and the score is 24. */
export const KNOWN: readonly Entry[] = [
  ...AGREED,
  ...MEASURED,
  opened('P1'),
  opened('P2'),
  spent('actual-1', '2020-01', 43_650_000),
  ...scored('P1', '24.00'),
];
export const READY: readonly Entry[] = [...KNOWN, verified('P1', 43_650_000), demonstrated('P1')];

const INPUTS: SettlementInputs = { ...PERIODS.P1, target: euros(44_680_000), actual: euros(43_650_000), ops: '24.00', ...TERMS };
/** What is calculated of it. */
export const CALCULATION = (() => {
  const { steps, parts } = settle(INPUTS);
  return {
    settlement: 'settlement-1',
    period: 'P1',
    ...INPUTS,
    sources: { actuals: ['actual-1'], movements: [] },
    steps,
    net: euros(774_200),
    carried: [],
    payable: euros(774_200),
    parts: parts.map((part) => ({ ...part, payable: part.amount })),
  };
})();
export const calculated: Entry = happened('SettlementCalculated', CALCULATION);
export const approved = (settlement = 'settlement-1', period = 'P1', decision = 'decision-2', effective: LocalDate = '2020-04-10'): Entry =>
  happened('SettlementApproved', { settlement, period }, { authority: by(decision), effective });
/** Calculated and approved under decision-2. */
export const SETTLED: readonly Entry[] = [...READY, calculated, ...agreed('decision-2'), approved()];
