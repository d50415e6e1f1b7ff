/** What the views of incentives say where the shares were agreed anew in the middle of a period. */
import type { LocalDate } from '@app/alliance';
import { by } from '../../alliance/src/results/incentive-scenario';
import { TERM } from '../../alliance/src/results/term-scenario';
import { happened } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

const shown = (
  view: Parameters<typeof see>[0],
  effectiveOn: LocalDate,
  params: Readonly<Record<string, string>>,
  known: ReturnType<typeof recorded>,
) => see(view, known, { revision: known.length - 1, effectiveOn, params }) as never;
const opening = TERM.findIndex(({ type }) => type === 'IncentivePeriodOpened');

describe('shares that were agreed anew', () => {
  const SHARES = [{ party: 'CITY', share: '1/1' }];
  const anew = happened('IncentiveSharesAgreed', { period: 'P1', shares: SHARES }, { authority: by('decision-1'), effective: '2021-03-31' });
  const first = TERM.findIndex(({ type }) => type === 'SettlementCalculated');

  it('N-09 B-05 stand in the terms with their days, and behind the row', () => {
    const known = recorded(...TERM.slice(0, first), on('2021-04-01', anew));
    const { rows } = shown('settlements', '2021-06-14', { period: 'P1' }, known) as { rows: readonly { terms: Record<string, unknown> }[] };
    expect(rows[0]!.terms['sharesAnew']).toStrictEqual([{ from: '2021-03-31', shares: SHARES }]);
    const early = shown('settlements', '2021-03-30', { period: 'P1' }, known) as { rows: readonly { terms: Record<string, unknown> }[] };
    expect([early.rows[0]!.terms['sharesAnew'], early.rows[0]!.terms['sharesToCome']]).toStrictEqual([
      undefined,
      [{ from: '2021-03-31', shares: SHARES }],
    ]);
    expect(rows[0]).toMatchObject(behind(known, opening, first));
    const { rows: table } = shown('incentives', '2021-06-14', {}, known) as { rows: readonly object[] };
    expect(table[0]).toMatchObject(behind(known, opening, first));
  });

  it('N-01 are found missing in a settlement that was calculated without them', () => {
    const known = recorded(...TERM.slice(0, first), on('2021-04-01', anew), ...TERM.slice(first));
    const { same, rows } = shown('settlement-recompute', '2028-06-30', { period: 'P1' }, known) as {
      same: boolean;
      rows: readonly { differences: { rows: readonly { figure: string }[] } }[];
    };
    expect([same, rows[0]!.differences.rows]).toStrictEqual([
      false,
      [{ figure: 'sharesAnew', recorded: undefined, recomputed: [{ from: '2021-03-31', shares: SHARES }] }],
    ]);
  });
});
