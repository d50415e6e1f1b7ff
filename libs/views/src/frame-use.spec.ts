import { by } from '../../alliance/src/commercial/money-scenario';
import { settle } from '../../alliance/src/results/settlement';
import { happened, SEATED } from '../../alliance/src/scenario';
import type { LocalDate, Money } from '@app/alliance';
import { recorded } from './testing/recorded';
import { see } from './views';

const euros = (whole: number): Money => ({ currency: 'EUR', minor: String(whole * 100) });
const nothing = euros(0);

const PERIODS: readonly (readonly [period: string, from: LocalDate, to: LocalDate, target: number, actual: number, pool: number, ops: string])[] = [
  ['P1', '2018-04-01', '2021-03-31', 44_680_000, 43_650_000, 1_080_000, '24.00'],
  ['P2', '2021-04-01', '2024-03-31', 44_400_000, 45_020_000, 1_080_000, '20.00'],
  ['P3', '2024-04-01', '2028-03-31', 59_200_000, 58_900_000, 1_440_000, '43.00'],
];
/** The costs of a period, the settlement computed from them, and its approval. */
const settled = PERIODS.flatMap(([period, from, to, target, actual, pool, ops], i) => {
  const settlement = `settlement-${i + 1}`;
  const inputs = {
    from,
    to,
    target: euros(target),
    actual: euros(actual),
    ops,
    share: '1/2',
    pool: euros(pool),
    cap: euros(900_000),
    modifier: true,
    shares: [
      { party: 'MEH', share: '39/50' },
      { party: 'CITY', share: '11/50' },
    ],
  };
  const { steps, parts } = settle(inputs);
  const { net } = steps;
  const whole = { ...inputs, settlement, period, sources: {}, steps, net, carried: [], payable: net };
  const effective = to.replace('-03-31', '-06-15');
  return [
    happened(
      'ActualRecorded',
      { actual: `actual-${i + 1}`, party: 'MEH', lines: [{ month: to.slice(0, 7), service: 'ALL', amount: euros(actual) }], source: 's'.repeat(43) },
      { effective: to },
    ),
    happened('SettlementCalculated', { ...whole, parts: parts.map((part) => ({ ...part, payable: part.amount })) }, { effective }),
    happened('SettlementApproved', { settlement, period }, { effective, authority: by(`decision-${i + 1}`) }),
  ];
});
const history = recorded(
  ...SEATED,
  happened('CostFrameFixed', {
    total: euros(157_200_000),
    components: {
      TARGET_BUDGET: euros(148_000_000),
      INCENTIVE_POOL: euros(3_600_000),
      OWNER_COSTS: euros(3_200_000),
      RISK_RESERVE: euros(2_400_000),
    },
    vat: 'EXCLUDED',
  }),
  happened('ReserveDrawn', { movement: 'movement-1', effect: 'e1', amount: euros(280_000), adjustsTarget: true }, { authority: by('decision-4') }),
  happened(
    'BudgetTransferred',
    { movement: 'movement-2', effect: 'e1', from: { component: 'OWNER_COSTS' }, to: { component: 'RISK_RESERVE' }, amount: euros(500_000) },
    { authority: by('decision-4') },
  ),
  happened('OwnerCostRecorded', { ownerCost: 'owner-cost-1', month: '2028-03', amount: euros(2_640_000), parts: [] }, { effective: '2028-05-16' }),
  ...settled,
);
const use = (effectiveOn: LocalDate) => see('frame-use', history, { revision: history.length - 1, effectiveOn });

describe('the use of the cost frame', () => {
  it('M-01 is what was spent, shared, earned and borne; what is unused stands by component, and both are the frame', () => {
    expect(use('2028-06-30')).toMatchObject({
      frame: euros(157_200_000),
      used: {
        actuals: euros(147_570_000),
        gainOrPain: euros(355_000),
        kra: euros(1_094_400),
        ownerCosts: euros(2_640_000),
        total: euros(151_659_400),
      },
      unused: {
        TARGET_BUDGET: euros(355_000),
        INCENTIVE_POOL: euros(2_505_600),
        OWNER_COSTS: euros(60_000),
        RISK_RESERVE: euros(2_620_000),
        total: euros(5_540_600),
      },
      count: 4,
      rows: [
        { component: 'TARGET_BUDGET', amount: euros(148_280_000), used: euros(147_925_000), unused: euros(355_000) },
        { component: 'INCENTIVE_POOL', amount: euros(3_600_000), used: euros(1_094_400), unused: euros(2_505_600) },
        { component: 'OWNER_COSTS', amount: euros(2_700_000), used: euros(2_640_000), unused: euros(60_000) },
        { component: 'RISK_RESERVE', amount: euros(2_620_000), used: nothing, unused: euros(2_620_000) },
      ],
      settlements: {
        count: 3,
        rows: [
          { period: 'P1', settlement: 'settlement-1', gainOrPain: euros(515_000), kra: euros(259_200) },
          { period: 'P2', settlement: 'settlement-2', gainOrPain: euros(-310_000), kra: euros(216_000) },
          { period: 'P3', settlement: 'settlement-3', gainOrPain: euros(150_000), kra: euros(619_200) },
        ],
      },
      reserveSpent: nothing,
    });
  });

  it('M-01 counts what is shared and earned from the approval of its settlement on', () => {
    const used = { actuals: euros(43_650_000), ownerCosts: nothing };
    expect(use('2021-06-14')).toMatchObject({ used: { ...used, gainOrPain: nothing, kra: nothing, total: euros(43_650_000) } });
    expect(use('2021-06-15')).toMatchObject({ used: { ...used, gainOrPain: euros(515_000), kra: euros(259_200), total: euros(44_424_200) } });
  });
});
