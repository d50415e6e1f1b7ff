/** Words for specs: a whole term of three periods, each calculated by the rule itself, approved, and paid or recovered. */
import { ask, type Entry, type Made } from '../decider';
import { as, document, happened } from '../scenario';
import { calculateSettlement } from './calculate-settlement';
import { agreed, AGREED, by, euros, spent } from './incentive-scenario';

const named = (entries: readonly Entry[]): readonly Entry[] => entries.map((entry, rev) => ({ ...entry, hash: entry.hash ?? `hash-${rev}` }));
const PERIODS = [
  { period: 'P1', from: '2018-04-01', to: '2021-03-31', target: 44_680_000, actual: 43_650_000, pool: 1_080_000, cap: 900_000, ops: '24.00' },
  { period: 'P2', from: '2021-04-01', to: '2024-03-31', target: 44_400_000, actual: 45_020_000, pool: 1_080_000, cap: 900_000, ops: '20.00' },
  { period: 'P3', from: '2024-04-01', to: '2028-03-31', target: 59_200_000, actual: 58_900_000, pool: 1_440_000, cap: 1_200_000, ops: '43.00' },
] as const;
const shares = [
  { party: 'MEH', share: '39/50' },
  { party: 'CITY', share: '11/50' },
] as const;

const opening: readonly Entry[] = [
  ...AGREED.filter(({ type }) => type !== 'ContractPeriodDefined'),
  ...PERIODS.flatMap(({ period, from, to, target, pool, cap }) => [
    happened('ContractPeriodDefined', { period, from, to, target: euros(target) }, { effective: '2018-01-01' }),
    happened(
      'IncentivePeriodOpened',
      { period, from, to, pool: euros(pool), share: '1/2', cap: euros(cap), modifier: true, shares },
      { effective: '2018-01-01' },
    ),
  ]),
];
/** What is known of a period in May, calculated in June by the rule itself, approved and paid the day after. */
function closing(before: readonly Entry[], { period, from, to, actual, ops }: (typeof PERIODS)[number]): readonly Entry[] {
  const [may, june] = [to.replace('-03-31', '-05-18'), to.replace('-03-31', '-06-15')];
  const known = [
    { ...spent(`actual-${period}`, to.slice(0, 7), actual), effective: may },
    happened(
      'CostsVerified',
      { verification: `verification-${period}`, from: from.slice(0, 7), to: to.slice(0, 7), actual: euros(actual), document: document('report') },
      { effective: may },
    ),
    ...(period === 'P2' ? [] : [happened('SavingsDemonstrated', { period, party: 'MEH', report: document('report') }, { effective: may })]),
    happened('ScoresFrozen', { period, kraSet: 'SET', missingDataRule: 'BLOCK', scores: [], ops }, { effective: may }),
  ];
  const [draft] = ask(calculateSettlement, { period }, as('mgr', 'MANAGER', { today: june }))(named([...before, ...known])) as Made;
  const calculated = happened('SettlementCalculated', draft.data as never, { effective: june });
  const { settlement, parts } = draft.data as {
    settlement: string;
    parts: readonly { party: string; payable: { currency: 'EUR'; minor: string } }[];
  };
  const decision = `decision-${period}`;
  const authority = { authority: by(decision), effective: june };
  return [
    ...known,
    calculated,
    ...agreed(decision).map((entry) => ({ ...entry, effective: june })),
    happened('SettlementApproved', { settlement, period }, authority),
    ...parts.map(({ party, payable: { currency, minor } }) => {
      const data = { settlement, party, amount: { currency, minor: minor.replace('-', '') } };
      return minor.startsWith('-') ? happened('IncentiveRecovered', data, authority) : happened('IncentivePaid', data, authority);
    }),
  ];
}
/** The whole history of the term, each entry with a name. */
export const TERM: readonly Entry[] = named(PERIODS.reduce<readonly Entry[]>((before, one) => [...before, ...closing(before, one)], opening));
