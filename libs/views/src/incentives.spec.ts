/** The incentives of a whole term in one table, and what was found later in figures of its own. */
import type { LocalDate } from '@app/alliance';
import { euros } from '../../alliance/src/results/incentive-scenario';
import { TERM } from '../../alliance/src/results/term-scenario';
import { eur } from '../../alliance/src/scenario';
import { behind, recorded } from './testing/recorded';
import { see } from './views';

const history = recorded(...TERM);
const shown = (view: Parameters<typeof see>[0], effectiveOn: LocalDate, params = {}, known = history) =>
  see(view, known, { revision: known.length - 1, effectiveOn, params }) as never;
const at = (type: string, nth = 0): number => history.flatMap((entry, i) => (entry.type === type ? [i] : []))[nth]!;
const END = '2028-06-30';
const of = (meh: number, city: number) => [
  { party: 'MEH', amount: euros(meh) },
  { party: 'CITY', amount: euros(city) },
];

describe('the incentives', () => {
  it('N-01 are a table over the whole term, to the cent', () => {
    const { rows, totals } = shown('incentives', END) as { rows: readonly Record<string, unknown>[]; totals: Record<string, unknown> };
    const columns = ['period', 'target', 'actual', 'difference', 'ops', 'gainOrPain', 'kra', 'pool', 'net', 'parties'];
    expect(rows.map((row) => columns.map((column) => row[column]))).toStrictEqual([
      [
        'P1',
        euros(44_680_000),
        euros(43_650_000),
        euros(1_030_000),
        '24.00',
        euros(515_000),
        euros(259_200),
        euros(1_080_000),
        euros(774_200),
        of(603_876, 170_324),
      ],
      [
        'P2',
        euros(44_400_000),
        euros(45_020_000),
        euros(-620_000),
        '20.00',
        euros(-310_000),
        euros(216_000),
        euros(1_080_000),
        euros(-94_000),
        of(-73_320, -20_680),
      ],
      [
        'P3',
        euros(59_200_000),
        euros(58_900_000),
        euros(300_000),
        '43.00',
        euros(150_000),
        euros(619_200),
        euros(1_440_000),
        euros(769_200),
        of(599_976, 169_224),
      ],
    ]);
    expect(totals).toStrictEqual({
      settled: 3,
      target: euros(148_280_000),
      actual: euros(147_570_000),
      difference: euros(710_000),
      gainOrPain: euros(355_000),
      pool: euros(3_600_000),
      kra: euros(1_094_400),
      net: euros(1_449_400),
      gainOrPainDue: euros(355_000),
      kraDue: euros(1_094_400),
      parties: of(1_130_532, 318_868),
      adjusted: { gainOrPainDue: euros(355_000), kraDue: euros(1_094_400), net: euros(1_449_400), parties: of(1_130_532, 318_868) },
    });
  });

  it('count only what was approved by the day', () => {
    const { rows, totals } = shown('incentives', '2021-06-14') as {
      rows: readonly Record<string, unknown>[];
      totals: { settled: number; net: object };
    };
    expect([totals.settled, totals.net]).toStrictEqual([0, eur(0)]);
    expect(rows[0]).toStrictEqual({
      period: 'P1',
      from: '2018-04-01',
      to: '2021-03-31',
      isApproved: false,
      target: euros(44_680_000),
      pool: euros(1_080_000),
      ...behind(history, at('IncentivePeriodOpened')),
    });
  });
});
