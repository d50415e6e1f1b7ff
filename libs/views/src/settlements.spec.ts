/** What the workbook, the recomputation and the order of steps say of a whole term. */
import type { Entry, LocalDate } from '@app/alliance';
import { by, euros } from '../../alliance/src/results/incentive-scenario';
import { TERM } from '../../alliance/src/results/term-scenario';
import { document, happened } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
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

describe('the settlement', () => {
  it('N-01 shows every step with its formula, the parts, the approval and the payments', () => {
    const { rows } = shown('settlements', END, { period: 'P2' }) as { rows: readonly Record<string, unknown>[] };
    const { status, workbook, parts, approval, figures, sources, otherCalculations, net, payable } = rows[0]!;
    expect(rows).toHaveLength(1);
    expect([status, net, payable, otherCalculations]).toStrictEqual(['PAID', euros(-94_000), euros(-94_000), { count: 0, rows: [] }]);
    expect((workbook as { rows: readonly object[] }).rows.slice(0, 4)).toStrictEqual([
      { number: 1, step: 'difference', formula: 'target − actual', amount: euros(-620_000) },
      { number: 2, step: 'gainOrPain', formula: '®(difference × share)', amount: euros(-310_000) },
      { number: 3, step: 'ownerPart', formula: 'difference − gainOrPain', amount: euros(-310_000) },
      { number: 4, step: 'kra', formula: '®(pool × ops / 100)', amount: euros(216_000) },
    ]);
    expect((figures as { net: object }).net).toStrictEqual(euros(-94_000));
    expect(sources).toStrictEqual({
      periodHash: `hash-${at('IncentivePeriodOpened', 1)}`,
      scoresHash: `hash-${at('ScoresFrozen', 1)}`,
      verification: 'verification-P2',
      actuals: ['actual-P2'],
      movements: [],
    });
    expect(parts).toStrictEqual({
      count: 2,
      rows: [
        { party: 'MEH', counts: '39/50', amount: euros(-73_320), payable: euros(-73_320), recovered: euros(73_320), recoveredOn: '2024-06-15' },
        { party: 'CITY', counts: '11/50', amount: euros(-20_680), payable: euros(-20_680), recovered: euros(20_680), recoveredOn: '2024-06-15' },
      ],
    });
    expect(approval).toStrictEqual({ on: '2024-06-15', decision: 'decision-P2' });
  });

  it.each([
    ['2021-05-17', 'OPEN'],
    ['2021-05-18', 'SCORES_FROZEN'],
    ['2021-06-15', 'PAID'],
  ])('stood on %s: %s', (day, status) => {
    const { rows } = shown('settlements', day) as { rows: readonly { status: string }[] };
    expect(rows[0]!.status).toBe(status);
  });

  it('is calculated, then approved, then paid', () => {
    const statusAt = (type: string) => {
      const known = history.slice(0, at(type) + 1);
      return (shown('settlements', '2021-06-15', { period: 'P1' }, known) as { rows: readonly { status: string }[] }).rows[0]!.status;
    };
    expect([statusAt('SettlementCalculated'), statusAt('SettlementApproved'), statusAt('IncentivePaid')]).toStrictEqual([
      'CALCULATED',
      'APPROVED',
      'APPROVED',
    ]);
  });

  it('N-07 shows what was found later beside what was approved, and in the totals of the term', () => {
    const { steps } = { steps: (TERM.find(({ type }) => type === 'SettlementCalculated')!.data as { steps: Record<string, object> }).steps };
    const adjusted = happened(
      'SettlementAdjusted',
      {
        adjustment: 'settlement-adjustment-1',
        settlement: 'settlement-1',
        period: 'P1',
        causes: ['SCORES'],
        target: euros(44_680_000),
        actual: euros(43_650_000),
        ops: '23.00',
        steps: { ...steps, kraDue: euros(248_400), net: euros(763_400) } as never,
        delta: euros(-10_800),
        parts: [
          { party: 'MEH', counts: '39/50', amount: euros(595_452), delta: euros(-8_424) },
          { party: 'CITY', counts: '11/50', amount: euros(167_948), delta: euros(-2_376) },
        ],
      },
      { authority: by('decision-X'), effective: '2028-06-20' },
    );
    const known = recorded(...TERM, on('2028-06-20', saying<'SettlementAdjusted', Entry>(adjusted, { reason: 'Counted again.' })));
    const { rows } = shown('settlements', END, { period: 'P1' }, known) as {
      rows: readonly { net: object; adjustments: { rows: readonly object[] } }[];
    };
    expect(rows[0]!.net).toStrictEqual(euros(774_200));
    expect(rows[0]!.adjustments.rows).toMatchObject([
      { adjustment: 'settlement-adjustment-1', causes: ['SCORES'], delta: euros(-10_800), decision: 'decision-X', reason: 'Counted again.' },
    ]);
    const { totals, rows: table } = shown('incentives', END, {}, known) as {
      totals: { net: object; adjusted: object };
      rows: readonly { adjusted?: object }[];
    };
    expect([totals.net, totals.adjusted]).toStrictEqual([
      euros(1_449_400),
      { gainOrPainDue: euros(355_000), kraDue: euros(1_083_600), net: euros(1_438_600), parties: of(1_122_108, 316_492) },
    ]);
    expect(table[0]!.adjusted).toStrictEqual({ delta: euros(-10_800), net: euros(763_400), parties: of(595_452, 167_948) });

    // It is settled with a later settlement from the day on which that one is approved.
    const calculated = TERM.filter(({ type }) => type === 'SettlementCalculated')[1]!;
    const carried = [{ adjustment: 'settlement-adjustment-1', settlement: 'settlement-1', delta: euros(-10_800), parts: [] }];
    const settled = recorded(
      ...TERM,
      on('2028-06-20', adjusted),
      on('2028-06-21', { ...calculated, data: { ...calculated.data, settlement: 'settlement-9', carried } as never, effective: '2028-06-21' }),
      on(
        '2028-06-22',
        happened('SettlementApproved', { settlement: 'settlement-9', period: 'P2' }, { authority: by('decision-Y'), effective: '2028-06-22' }),
      ),
    );
    const carriedIn = ['2028-06-21', '2028-06-22'].map((day) => {
      const { rows: found } = shown('settlements', day, { period: 'P1' }, settled) as {
        rows: readonly { adjustments: { rows: readonly object[] } }[];
      };
      return (found[0]!.adjustments.rows[0] as { carriedIn?: string }).carriedIn;
    });
    expect(carriedIn).toStrictEqual([undefined, 'settlement-9']);
  });

  it('B-05 has a period whose terms hold from a later day among what is upcoming', () => {
    const opened = TERM.find(({ type }) => type === 'IncentivePeriodOpened')!;
    const known = recorded(...TERM, on('2028-06-20', { ...opened, data: { ...opened.data, period: 'P9' } as never, effective: '2028-06-25' }));
    const before = (shown('settlements', '2028-06-24', {}, known) as { count: number }).count;
    const found = (['settlements', 'incentives'] as const).map((view) =>
      ['2028-06-24', '2028-06-25'].map((day) => {
        const { count, upcoming } = shown(view, day, {}, known) as { count: number; upcoming: { rows: readonly { period: string; on: string }[] } };
        return [count - before, upcoming.rows.map((one) => [one.period, one.on])];
      }),
    );
    expect(found).toStrictEqual(
      [1, 2].map(() => [
        [0, [['P9', '2028-06-25']]],
        [1, []],
      ]),
    );
  });

  it.each(['settlements', 'settlement-recompute', 'settlement-preconditions'] as const)(
    'is asked for in vain by %s for a period that nobody knows',
    (view) => {
      expect(shown(view, END, { period: 'P9' })).toStrictEqual({ refused: 'INCENTIVE_PERIOD_NOT_FOUND', period: 'P9' });
    },
  );
});

describe('the recomputation', () => {
  it('N-01 comes to the same, from the inputs as written down and from the record before them', () => {
    const answer = shown('settlement-recompute', END) as {
      same: boolean;
      rows: readonly { period: string; same: boolean; net: object; differences: object }[];
    };
    expect(answer.same).toBe(true);
    expect(answer.rows.map(({ period, same, net, differences }) => [period, same, net, differences])).toStrictEqual([
      ['P1', true, euros(774_200), { count: 0, rows: [] }],
      ['P2', true, euros(-94_000), { count: 0, rows: [] }],
      ['P3', true, euros(769_200), { count: 0, rows: [] }],
    ]);
  });

  it('N-01 finds a figure that does not follow from the inputs, and an input that does not stand in the record', () => {
    const forged = recorded(
      ...TERM.map((entry) => {
        const data = entry.data as { settlement?: string; steps: object };
        if (entry.type !== 'SettlementCalculated' || data.settlement !== 'settlement-1') return entry;
        return { ...entry, data: { ...data, actual: euros(43_000_000), net: euros(1_000_000) } };
      }),
    );
    const { same, rows } = shown('settlement-recompute', END, { period: 'P1' }, forged) as {
      same: boolean;
      rows: readonly { differences: { rows: readonly { figure: string; recorded: object; recomputed: object }[] } }[];
    };
    expect(same).toBe(false);
    const [differences] = rows.map((row) => row.differences.rows);
    expect(differences!.find(({ figure }) => figure === 'actual')).toStrictEqual({
      figure: 'actual',
      recorded: euros(43_000_000),
      recomputed: euros(43_650_000),
    });
    expect(differences!.find(({ figure }) => figure === 'net')).toStrictEqual({
      figure: 'net',
      recorded: euros(1_000_000),
      recomputed: euros(1_099_200),
    });
  });
});

describe('what must come before a settlement', () => {
  it('N-02 is shown with its days, in the order of the record', () => {
    const { inOrder, rows } = shown('settlement-preconditions', END) as { inOrder: boolean; rows: readonly Record<string, unknown>[] };
    expect([inOrder, rows.map((row) => [row['period'], row['isGain'], row['inOrder'], row['savingsDemonstrated'] !== undefined])]).toStrictEqual([
      true,
      [
        ['P1', true, true, true],
        ['P2', false, true, false],
        ['P3', true, true, true],
      ],
    ]);
    expect(rows[0]).toStrictEqual({
      period: 'P1',
      settlement: 'settlement-1',
      isApproved: true,
      isGain: true,
      savingsDemonstrated: { on: '2021-05-18', recordedOn: '2021-05-18', revision: at('SavingsDemonstrated') },
      costsVerified: { on: '2021-05-18', recordedOn: '2021-05-18', revision: at('CostsVerified') },
      scoresFrozen: { on: '2021-05-18', recordedOn: '2021-05-18', revision: at('ScoresFrozen') },
      calculated: { on: '2021-06-15', recordedOn: '2021-06-15', revision: at('SettlementCalculated') },
      approved: { on: '2021-06-15', recordedOn: '2021-06-15', revision: at('SettlementApproved') },
      paid: { on: '2021-06-15', recordedOn: '2021-06-15', revision: at('IncentivePaid') },
      inOrder: true,
      ...behind(
        history,
        at('CostsVerified'),
        at('SavingsDemonstrated'),
        at('ScoresFrozen'),
        at('SettlementCalculated'),
        at('SettlementApproved'),
        at('IncentivePaid'),
      ),
    });
  });

  it('N-02 tells a gain that was approved before its savings were demonstrated', () => {
    const early = TERM.filter(({ type }) => type !== 'SavingsDemonstrated');
    const late = happened('SavingsDemonstrated', { period: 'P1', party: 'MEH', report: document('report') }, { effective: '2021-05-18' });
    const known = recorded(...early, on('2028-06-20', late));
    const { inOrder, rows } = shown('settlement-preconditions', END, { period: 'P1' }, known) as {
      inOrder: boolean;
      rows: readonly Record<string, unknown>[];
    };
    expect([inOrder, rows[0]!['savingsDemonstrated']]).toStrictEqual([
      false,
      { on: '2021-05-18', recordedOn: '2028-06-20', revision: known.length - 1 },
    ]);
  });
});
