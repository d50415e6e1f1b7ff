import { allocated, by, decided, FRAMED, GUIDE, HEALTH, PERIODS, proposed, adopted } from '../../alliance/src/commercial/money-scenario';
import { eur, happened } from '../../alliance/src/scenario';
import type { Effect } from '@app/alliance';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

const draw = (id: string, minor: number): Effect => ({ id, allows: 'DrawReserve', amount: eur(minor), adjustsTarget: true });
const drawn = (minor: number, effective: string) =>
  happened(
    'ReserveDrawn',
    { movement: `movement-of-${minor}`, effect: 'e1', amount: eur(minor), adjustsTarget: true, line: HEALTH, period: 'P1' },
    { authority: by('decision-1'), effective },
  );

const late = drawn(100, '2020-02-01');
const history = recorded(
  ...FRAMED,
  ...PERIODS,
  ...decided('decision-1', [draw('e1', 200)]),
  allocated('movement-1', HEALTH, eur(500)),
  allocated('movement-2', GUIDE, eur(300)),
  on(
    '2020-03-02',
    happened('CostFrameChanged', { component: 'RISK_RESERVE', change: eur(250) }, { authority: by('decision-2'), effective: '2020-03-01' }),
  ),
  on('2020-03-05', late),
);
const at = FRAMED.length;
interface Frame {
  components: Record<string, { minor: string }>;
  total: { minor: string };
  upcoming: { count: number };
  pending: object;
  contested: object;
}
const frame = (effectiveOn: string, known = history, revision = known.length - 1) => see('cost-frame', known, { revision, effectiveOn }) as Frame;
const reserve = (...asked: Parameters<typeof frame>) => frame(...asked).components['RISK_RESERVE']!.minor;

describe('the cost frame', () => {
  it('M-01 is the sum of its components, with its lines, sums and targets on the day', () => {
    const [revFixed, revHealth, revGuide] = [at - 3, at - 2, at - 1];
    const [p1, p2, a1, a2, changed, moved] = [at, at + 1, at + 5, at + 6, at + 7, at + 8];
    expect(frame('2020-03-05')).toStrictEqual({
      fixed: true,
      vat: 'EXCLUDED',
      total: eur(1850),
      components: { TARGET_BUDGET: eur(1100), INCENTIVE_POOL: eur(100), OWNER_COSTS: eur(200), RISK_RESERVE: eur(450) },
      count: 4,
      rows: [
        { component: 'TARGET_BUDGET', amount: eur(1100), free: eur(200), ...behind(history, revFixed, moved) },
        { component: 'INCENTIVE_POOL', amount: eur(100), free: eur(100), ...behind(history, revFixed) },
        { component: 'OWNER_COSTS', amount: eur(200), free: eur(200), ...behind(history, revFixed) },
        { component: 'RISK_RESERVE', amount: eur(450), free: eur(450), ...behind(history, revFixed, changed, moved) },
      ],
      reserve: { available: eur(450), drawn: eur(100), spent: eur(0) },
      lines: {
        count: 2,
        rows: [
          { name: 'TARGET_BUDGET/2020/HEALTH/MEH', line: HEALTH, amount: eur(600), ...behind(history, revHealth, a1, moved) },
          { name: 'TARGET_BUDGET/2020/GUIDE/MEH', line: GUIDE, amount: eur(300), ...behind(history, revGuide, a2) },
        ],
      },
      byYear: { 2020: eur(900) },
      byService: { HEALTH: eur(600), GUIDE: eur(300) },
      byParty: { MEH: eur(900) },
      periods: {
        count: 2,
        rows: [
          { period: 'P1', from: '2020-01-01', to: '2021-12-31', start: eur(600), target: eur(700), ...behind(history, p1, moved) },
          { period: 'P2', from: '2022-01-01', to: '2023-12-31', start: eur(400), target: eur(400), ...behind(history, p2) },
        ],
      },
      pending: { count: 0, rows: [], total: eur(0) },
      contested: { count: 0, rows: [], total: eur(0) },
      upcoming: { count: 0, rows: [] },
    });
  });

  it.each([
    ['2020-01-31', '300'],
    ['2020-02-01', '200'],
    ['2020-02-29', '200'],
    ['2020-03-01', '450'],
  ])('B-01 holds on %s whatever the order of recording', (day, minor) => expect(reserve(day)).toBe(minor));

  it('B-01 answers byte for byte the same, at the head and from the beginning', () => {
    const [first, again] = [frame('2020-03-05'), frame('2020-03-05')];
    const anew = frame('2020-03-05', [...history]);
    const prefix = frame('2020-03-05', [...history, ...recorded(late).map((one) => ({ ...one, rev: history.length }))], history.length - 1);
    expect(new Set([first, again, anew, prefix].map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('B-04 stays what it was as known before a late entry', () => {
    expect(reserve('2020-03-05', history, history.length - 2)).toBe('550');
  });

  it('B-05 lists what holds from a later day as upcoming and counts it in no figure', () => {
    const { components, total, upcoming } = frame('2020-02-15');
    expect([components['RISK_RESERVE'], total, upcoming]).toStrictEqual([
      eur(200),
      eur(1600),
      { count: 1, rows: [{ component: 'RISK_RESERVE', on: '2020-03-01', change: eur(250) }] },
    ]);
  });

  it('V-24 D-21 shows what is decided and cannot be moved yet beside the figures', () => {
    const known = recorded(...FRAMED, proposed('decision-1', [draw('e1', 200)]), adopted('decision-1', [draw('e1', 200)]));
    expect(frame('2020-03-05', known).pending).toStrictEqual({
      count: 1,
      total: eur(200),
      rows: [{ decision: 'decision-1', effect: 'e1', allows: 'DrawReserve', amount: eur(200), ...behind(known, at, at + 1) }],
    });
    const contested = recorded(
      ...FRAMED,
      proposed('decision-1', [draw('e1', 200)]),
      happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: ['CITY', 'MEH'] }),
    );
    expect(frame('2020-03-05', contested).contested).toStrictEqual({
      count: 1,
      total: eur(200),
      rows: [{ decision: 'decision-1', effect: 'e1', allows: 'DrawReserve', amount: eur(200), ...behind(contested, at, at + 1) }],
    });
  });
});

describe('the history of the target', () => {
  it('B-05 has a period that is defined from a later day among what is upcoming', () => {
    const later = happened(
      'ContractPeriodDefined',
      { period: 'P9', from: '2022-01-01', to: '2022-12-31', target: eur(50) },
      { authority: by('decision-7'), effective: '2020-03-01' },
    );
    const known = recorded(...FRAMED, later);
    const periodsOn = (effectiveOn: string) => {
      const of = (view: 'target-history' | 'cost-frame') => see(view, known, { revision: known.length - 1, effectiveOn }) as never;
      const { count, upcoming } = of('target-history') as { count: number; upcoming: { count: number } };
      const { periods } = of('cost-frame') as { periods: { count: number } };
      return [count, upcoming.count, periods.count];
    };
    expect(['2020-02-29', '2020-03-01'].map(periodsOn)).toStrictEqual([
      [0, 1, 0],
      [1, 0, 1],
    ]);
  });

  it('knows no period that nobody has defined', () => {
    expect(see('target-history', history, { revision: history.length - 1, effectiveOn: '2020-03-05', params: { period: 'P9' } })).toStrictEqual({
      refused: 'PERIOD_NOT_FOUND',
      period: 'P9',
    });
  });

  it('M-06 shows what it started at, and what changed it under which decision', () => {
    expect(see('target-history', history, { revision: history.length - 1, effectiveOn: '2020-03-05', params: { period: 'P1' } })).toStrictEqual({
      count: 1,
      rows: [
        {
          period: 'P1',
          from: '2020-01-01',
          to: '2021-12-31',
          start: eur(600),
          target: eur(700),
          changes: {
            count: 1,
            rows: [
              {
                on: '2020-02-01',
                change: eur(100),
                movement: 'movement-of-100',
                event: 'ReserveDrawn',
                decision: 'decision-1',
                ...behind(history, at + 8),
              },
            ],
          },
          upcoming: { count: 0, rows: [] },
          ...behind(history, at),
        },
      ],
      upcoming: { count: 0, rows: [] },
    });
  });

  it('M-02 names each of two changes of the frame by the same amount on the same day by its own decision', () => {
    const raised = (decision: string) =>
      happened(
        'CostFrameChanged',
        { component: 'TARGET_BUDGET', change: eur(50), period: 'P1' },
        { authority: by(decision), effective: '2020-03-01' },
      );
    const known = recorded(...FRAMED, ...PERIODS, raised('decision-7'), raised('decision-8'));
    const { rows } = see('target-history', known, { revision: known.length - 1, effectiveOn: '2020-03-05', params: { period: 'P1' } }) as {
      rows: readonly { changes: { rows: readonly { decision: string }[] } }[];
    };
    expect(rows[0]!.changes.rows.map(({ decision }) => decision)).toStrictEqual(['decision-7', 'decision-8']);
  });
});
