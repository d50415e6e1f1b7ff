/** Forecasts, the client's own costs, and the change meter. */
import { by, FRAMED } from '../../alliance/src/commercial/money-scenario';
import { eur, happened } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const at = FRAMED.length;
const asked = (name: Parameters<typeof see>[0], history: ReturnType<typeof recorded>, effectiveOn: string, params = {}) =>
  see(name, history, { revision: history.length - 1, effectiveOn, params });

describe('the forecasts', () => {
  const forecast = (n: number, minor: number, effective: string) =>
    happened('ForecastRecorded', { forecast: `forecast-${n}`, lines: [{ year: 2020, service: 'HEALTH', amount: eur(minor) }] }, { effective });
  const history = recorded(
    ...FRAMED,
    forecast(1, 900, '2020-02-01'),
    saying(forecast(2, 950, '2020-03-01'), { note: 'Wages.' }),
    forecast(3, 1, '2020-09-01'),
  );
  const row = (n: number, minor: number, day: string, isLatest: boolean) => ({
    forecast: `forecast-${n}`,
    forecastOn: day,
    recordedOn: day,
    by: 'somebody',
    isLatest,
    lines: [{ year: 2020, service: 'HEALTH', amount: eur(minor) }],
    total: eur(minor),
    byYear: { 2020: eur(minor) },
    byService: { HEALTH: eur(minor) },
    ...behind(history, at + n - 1),
  });

  it('M-14 are all there, whichever is the latest', () => {
    expect(asked('forecasts', history, '2020-04-20')).toStrictEqual({
      count: 2,
      rows: [row(1, 900, '2020-02-01', false), { ...row(2, 950, '2020-03-01', true), note: 'Wages.' }],
      latest: 'forecast-2',
      upcoming: { count: 1, rows: [row(3, 1, '2020-09-01', false)] },
    });
    expect(asked('forecasts', history, '2020-04-20', { forecast: 'forecast-1' })).toMatchObject({ count: 1, rows: [{ forecast: 'forecast-1' }] });
  });
});

describe("the client's own costs", () => {
  const parts = (city: number, town: number) => [
    { party: 'CITY', share: '2/3', amount: eur(city) },
    { party: 'TOWN', share: '1/3', amount: eur(town) },
  ];
  const cost = (n: number, data: object, effective: string) =>
    happened('OwnerCostRecorded', { ownerCost: `owner-cost-${n}`, month: '2020-01', amount: eur(100), parts: parts(67, 33), ...data }, { effective });
  const history = recorded(
    ...FRAMED,
    cost(1, {}, '2020-02-01'),
    saying(cost(2, { amount: eur(10), parts: parts(7, 3), corrects: 'owner-cost-1' }, '2020-03-01'), { reason: 'Wrong bill.' }),
    cost(3, { month: '2019-12', parts: [] }, '2020-03-02'),
  );
  const row = (n: number, more: object, day: string, ...revs: readonly number[]) => ({
    ownerCost: `owner-cost-${n}`,
    ...more,
    effective: day,
    recordedOn: day,
    by: 'somebody',
    ...behind(history, ...revs),
  });

  it('M-16 shows what each owner bears, and counts a corrected cost as its correction says', () => {
    const wrong = row(1, { month: '2020-01', amount: eur(100), parts: parts(67, 33), correctedBy: 'owner-cost-2' }, '2020-02-01', at, at + 1);
    const right = row(2, { month: '2020-01', amount: eur(10), parts: parts(7, 3), corrects: 'owner-cost-1' }, '2020-03-01', at + 1);
    expect(asked('owner-costs', history, '2020-04-20')).toStrictEqual({
      count: 2,
      rows: [{ ...right, reason: 'Wrong bill.' }, row(3, { month: '2019-12', amount: eur(100), parts: [] }, '2020-03-02', at + 2)],
      total: eur(110),
      byOwner: { CITY: eur(7), TOWN: eur(3) },
      byYear: { 2019: eur(100), 2020: eur(10) },
      byMonth: { '2019-12': eur(100), '2020-01': eur(10) },
      shares: [],
      alarms: { count: 0, rows: [] },
      budget: eur(200),
      left: eur(90),
      corrected: { count: 1, rows: [wrong] },
      upcoming: { count: 0, rows: [] },
    });
    expect(asked('owner-costs', history, '2020-02-29')).toMatchObject({ count: 1, total: eur(100), left: eur(100), upcoming: { count: 2 } });
    expect(asked('owner-costs', history, '2020-04-20', { party: 'TOWN', year: '2020' })).toMatchObject({ count: 1, total: eur(10), left: eur(90) });
  });
});

describe('the change meter', () => {
  const changed = (minor: number, effective: string) =>
    happened('CostFrameChanged', { component: 'OWNER_COSTS', change: eur(minor) }, { effective, authority: by('decision-1') });
  const adjustment = {
    movement: 'movement-1',
    effect: 'e1',
    adjustmentEvent: 'adjustment-1',
    period: 'P1',
    change: eur(70),
    against: 'RISK_RESERVE',
  } as const;
  const history = recorded(
    ...FRAMED,
    changed(100, '2020-02-01'),
    changed(-60, '2020-03-01'),
    happened('ContractChangeThresholdCrossed', { threshold: 10, original: eur(1600), percent: '10.00' }, { effective: '2020-03-01' }),
    happened('TargetAdjusted', adjustment, { effective: '2020-03-02', authority: by('decision-2') }),
    on(
      '2020-03-20',
      happened(
        'BudgetMovementReversed',
        { movement: 'movement-2', reverses: 'movement-1' },
        { effective: '2020-03-10', authority: by('decision-2') },
      ),
    ),
    changed(5, '2020-09-01'),
  );

  it('M-15 measures every change against what was signed, and says which thresholds were reached when', () => {
    const change = (minor: number, day: string, rev: number) => ({
      event: 'CostFrameChanged',
      on: day,
      change: eur(minor),
      component: 'OWNER_COSTS',
      isCounted: true,
      decision: 'decision-1',
      ...behind(history, rev),
    });
    const adjusted = {
      event: 'TargetAdjusted',
      on: '2020-03-02',
      change: eur(70),
      period: 'P1',
      movement: 'movement-1',
      isCounted: false,
      reversedOn: '2020-03-10',
      decision: 'decision-2',
      ...behind(history, at + 3, at + 4),
    };
    expect(asked('change-meter', history, '2020-04-20')).toStrictEqual({
      fixed: true,
      original: eur(1600),
      now: eur(1640),
      changed: eur(160),
      percent: '10.00',
      count: 3,
      rows: [change(100, '2020-02-01', at), change(-60, '2020-03-01', at + 1), adjusted],
      thresholds: {
        count: 2,
        rows: [
          { threshold: 10, amount: eur(160), crossed: true, crossedOn: '2020-03-01', percent: '10.00', ...behind(history, at + 2) },
          { threshold: 50, amount: eur(800), crossed: false, revision: -1, entries: [] },
        ],
      },
      upcoming: { count: 1, rows: [change(5, '2020-09-01', at + 5)] },
      ...behind(history, at - 3),
    });
    expect(asked('change-meter', history, '2020-03-09')).toMatchObject({ changed: eur(230), percent: '14.37', rows: [{}, {}, { isCounted: true }] });
  });

  it('M-15 has nothing to measure before the cost frame is fixed', () => {
    const nothing = { count: 0, rows: [] };
    expect(asked('change-meter', recorded(FRAMED[0]!), '2020-04-20')).toStrictEqual({
      fixed: false,
      ...nothing,
      thresholds: nothing,
      upcoming: nothing,
    });
  });
});
