import { FROZEN, frozen, MEASURED, restated } from '../../alliance/src/results/results-scenario';
import { happened } from '../../alliance/src/scenario';
import { behind, on, recorded, saying, type Happened } from './testing/recorded';
import { see } from './views';

const look = (effectiveOn: string, entries: readonly Happened[], params: Record<string, string> = {}) => {
  const history = recorded(...entries);
  return see('restatements', history, { revision: history.length - 1, effectiveOn, params }) as never;
};

const frozenOn = on('2020-04-20', { ...frozen, effective: '2020-04-20' });
const again = saying(on('2020-05-04', { ...restated(3, 1, '50'), effective: '2020-05-04' }), { reason: 'A school was left out.' });

describe('restatements after scoring', () => {
  interface Restatements {
    count: number;
    rows: object[];
    periods: { rows: object[] };
    counts: object;
  }
  const restatements = (effectiveOn: string, ...entries: readonly Happened[]): Restatements => look(effectiveOn, entries);

  it('K-06 shows the figure as it was frozen and as it would be now', () => {
    const entries = [...MEASURED, frozenOn, again];
    const history = recorded(...entries);
    const n = MEASURED.length;
    expect(restatements('2020-05-04', ...entries)).toStrictEqual({
      count: 1,
      rows: [
        {
          period: 'P1',
          indicator: 'reach',
          frozen: { measurement: 'measurement-1', value: '75', score: '50.00', curve: 1 },
          now: { measurement: 'measurement-3', value: '50', score: '0.00', curve: 1 },
          restatedOn: '2020-05-04',
          by: 'somebody',
          reason: 'A school was left out.',
          ...behind(history, n - 2, n, n + 1),
        },
      ],
      periods: { count: 1, rows: [{ period: 'P1', ops: '20.00', opsNow: '-10.00' }] },
      counts: { restated: 1, afterFreeze: 1 },
    });
  });

  it('K-05 a restatement before the freezing changes nothing afterwards', () => {
    const early = [
      ...MEASURED,
      again,
      happened('ScoresFrozen', { ...FROZEN, scores: [{ ...FROZEN.scores[0], measurement: 'measurement-3' }, FROZEN.scores[1]] }),
    ];
    expect(restatements('2020-05-04', ...early)).toStrictEqual({
      count: 0,
      rows: [],
      periods: { count: 0, rows: [] },
      counts: { restated: 1, afterFreeze: 0 },
    });
    expect(restatements('2020-05-03', ...MEASURED, frozenOn, again).count).toBe(0);
  });

  it('knows no period that nobody has defined', () => {
    expect(look('2020-05-04', MEASURED, { period: 'P9' })).toStrictEqual({ refused: 'PERIOD_NOT_FOUND', period: 'P9' });
  });

  it('N-07 says what it is in money, where the period was settled', () => {
    const eur = (minor: number) => ({ currency: 'EUR', minor: String(minor) }) as const;
    const amounts = Object.fromEntries(
      [
        'difference',
        'gainOrPain',
        'ownerPart',
        'kra',
        'modified',
        'netBeforeCap',
        'overCap',
        'net',
        'malusForgone',
        'gainOrPainDue',
        'kraDue',
        'ownerResult',
      ].map((step) => [step, eur(200)]),
    );
    const settled = happened('SettlementCalculated', {
      settlement: 'settlement-1',
      period: 'P1',
      from: '2020-01-01',
      to: '2020-03-31',
      target: eur(5000),
      actual: eur(5000),
      ops: '20.00',
      share: '1/2',
      pool: eur(1000),
      cap: eur(1000),
      modifier: true,
      shares: [{ party: 'MEH', share: '1/1' }],
      sources: {},
      steps: amounts as never,
      net: eur(200),
      carried: [],
      payable: eur(200),
      parts: [],
    });
    expect(restatements('2020-05-04', ...MEASURED, frozenOn, settled, again).periods.rows).toStrictEqual([
      {
        period: 'P1',
        ops: '20.00',
        opsNow: '-10.00',
        money: { settlement: 'settlement-1', net: eur(200), netNow: eur(-100), delta: eur(-300), adjustments: [] },
      },
    ]);
    // On a day on which it was not calculated yet there is nothing to compare in money.
    const later = { ...settled, effective: '2020-05-05' };
    expect(restatements('2020-05-04', ...MEASURED, frozenOn, again, later).periods.rows).toStrictEqual([
      { period: 'P1', ops: '20.00', opsNow: '-10.00' },
    ]);
  });
});
