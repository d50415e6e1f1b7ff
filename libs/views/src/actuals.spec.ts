import { closed, COSTED, reported, restated, SOURCE, spent } from '../../alliance/src/commercial/cost-scenario';
import { allocated, GUIDE, HEALTH } from '../../alliance/src/commercial/money-scenario';
import { document, eur, happened } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const at = COSTED.length;
const forecast = happened(
  'ForecastRecorded',
  {
    forecast: 'forecast-1',
    lines: [
      { year: 2020, service: 'HEALTH', party: 'MEH', amount: eur(900) },
      { year: 2020, service: 'GUIDE', amount: eur(40) },
    ],
  },
  { effective: '2020-02-15' },
);
const months = { from: '2019-12', to: '2020-02' };
const history = recorded(
  ...COSTED,
  allocated('movement-1', HEALTH, eur(500)),
  allocated('movement-2', GUIDE, eur(30)),
  reported(1, [spent('2019-12', 100), spent('2020-01', 200)], 'MEH', '2020-02-03'),
  happened(
    'FiscalYearClosed',
    { year: 2019, actual: eur(100), services: [{ service: 'HEALTH', amount: eur(100) }], ownerCosts: eur(0) },
    { effective: '2020-02-10' },
  ),
  forecast,
  reported(2, [spent('2020-02', 350)], 'MEH', '2020-03-03'),
  happened(
    'CostsVerified',
    { verification: 'verification-1', ...months, actual: eur(650), document: document('statement') },
    { effective: '2020-03-10' },
  ),
  saying(restated(3, 'actual-1', [spent('2019-12', 130)], '2020-03-20'), { reason: 'A late invoice.' }),
);
const [budget, one, closing, foretold, two, verified, three] = [at, at + 2, at + 3, at + 4, at + 5, at + 6, at + 7] as const;
interface Actuals {
  rows: { service: string; year: number; actual: object; left: object; overrun: boolean }[];
  years: { rows: object[] };
  overruns: object;
  total: object;
  reports: { count: number };
  verifications: { rows: object[] };
  upcoming: { count: number };
}
const actuals = (effectiveOn: string, params = {}, revision = history.length - 1) =>
  see('actuals', history, { revision, effectiveOn, params }) as Actuals;

describe('the actual costs', () => {
  it('M-11 M-12 M-14 stand beside budget and forecast, with overruns, reports, verifications and closed years', () => {
    const line = { month: '2019-12', service: 'HEALTH', amount: eur(100) };
    const report = { party: 'MEH', source: SOURCE, by: 'somebody' };
    expect(actuals('2020-04-01')).toStrictEqual({
      count: 3,
      rows: [
        {
          name: '2019/HEALTH/MEH',
          year: 2019,
          service: 'HEALTH',
          party: 'MEH',
          actual: eur(130),
          left: eur(-130),
          overrun: true,
          months: { '2019-12': eur(130) },
          ...behind(history, three),
        },
        {
          name: '2020/GUIDE/MEH',
          year: 2020,
          service: 'GUIDE',
          party: 'MEH',
          target: eur(30),
          actual: eur(0),
          left: eur(30),
          overrun: false,
          months: {},
          revision: -1,
          entries: [],
        },
        {
          name: '2020/HEALTH/MEH',
          year: 2020,
          service: 'HEALTH',
          party: 'MEH',
          target: eur(500),
          actual: eur(550),
          forecast: eur(900),
          left: eur(-50),
          overrun: true,
          months: { '2020-01': eur(200), '2020-02': eur(350) },
          ...behind(history, one, foretold, two),
        },
      ],
      total: eur(680),
      target: eur(530),
      forecast: 'forecast-1',
      byYear: { 2019: eur(130), 2020: eur(550) },
      byService: { GUIDE: eur(0), HEALTH: eur(680) },
      byParty: { MEH: eur(680) },
      byMonth: { '2019-12': eur(130), '2020-01': eur(200), '2020-02': eur(350) },
      services: {
        count: 3,
        rows: [
          { name: '2019/HEALTH', year: 2019, service: 'HEALTH', target: eur(0), actual: eur(130) },
          { name: '2020/GUIDE', year: 2020, service: 'GUIDE', target: eur(30), actual: eur(0), forecast: eur(40) },
          { name: '2020/HEALTH', year: 2020, service: 'HEALTH', target: eur(500), actual: eur(550), forecast: eur(900) },
        ],
      },
      overruns: {
        count: 2,
        rows: [
          { year: 2019, service: 'HEALTH', party: 'MEH', left: eur(-130) },
          { year: 2020, service: 'HEALTH', party: 'MEH', left: eur(-50) },
        ],
      },
      reports: {
        count: 3,
        rows: [
          {
            actual: 'actual-1',
            ...report,
            lines: [line, spent('2020-01', 200)],
            effective: '2020-02-03',
            recordedOn: '2020-02-03',
            ...behind(history, one),
          },
          {
            actual: 'actual-2',
            ...report,
            lines: [spent('2020-02', 350)],
            effective: '2020-03-03',
            recordedOn: '2020-03-03',
            ...behind(history, two),
          },
          {
            actual: 'actual-3',
            restates: 'actual-1',
            ...report,
            lines: [spent('2019-12', 130)],
            effective: '2020-03-20',
            recordedOn: '2020-03-20',
            reason: 'A late invoice.',
            ...behind(history, three),
          },
        ],
      },
      verifications: {
        count: 1,
        rows: [
          {
            verification: 'verification-1',
            kind: 'VERIFIED',
            ...months,
            actual: eur(650),
            on: '2020-03-10',
            stands: false,
            document: document('statement'),
            ...behind(history, verified),
          },
        ],
      },
      years: {
        count: 2,
        rows: [
          {
            year: 2019,
            status: 'CLOSED',
            actual: eur(130),
            ownerCosts: eur(0),
            closings: {
              count: 1,
              rows: [{ on: '2020-02-10', actual: eur(100), services: [{ service: 'HEALTH', amount: eur(100) }], ownerCosts: eur(0) }],
            },
            changedSince: eur(30),
            ...behind(history, closing),
          },
          { year: 2020, status: 'OPEN', actual: eur(550), ownerCosts: eur(0), closings: { count: 0, rows: [] }, revision: -1, entries: [] },
        ],
      },
      upcoming: { count: 0, rows: [] },
    });
    expect(history[budget]!.type).toBe('BudgetAllocated');
  });

  it('M-12 shows the year as it was closed when asked as known then, or for a day before the correction', () => {
    for (const answer of [actuals('2020-03-19'), actuals('2020-04-01', {}, two)]) {
      expect(answer.years.rows[0]).toStrictEqual({
        year: 2019,
        status: 'CLOSED',
        actual: eur(100),
        ownerCosts: eur(0),
        closings: {
          count: 1,
          rows: [{ on: '2020-02-10', actual: eur(100), services: [{ service: 'HEALTH', amount: eur(100) }], ownerCosts: eur(0) }],
        },
        changedSince: eur(0),
        ...behind(history, closing),
      });
    }
  });

  it('B-05 counts no report that holds from a later day', () => {
    const { total, reports, upcoming } = actuals('2020-02-09');
    expect([total, reports.count, upcoming.count]).toStrictEqual([eur(300), 1, 2]);
  });

  it.each([
    [{ year: '2019' }, eur(130), 1],
    [{ service: 'GUIDE' }, eur(0), 1],
    [{ party: 'CITY' }, eur(0), 0],
  ])('can be asked for %j alone', (params, total, count) => {
    const answer = actuals('2020-04-01', params);
    expect([answer.total, answer.rows.length]).toStrictEqual([total, count]);
  });

  it('is no overrun before there is a cost frame', () => {
    const known = recorded(...COSTED.slice(0, 30).filter(({ type }) => type === 'AllianceRegistered'), reported(1, [spent('2020-01', 5)]));
    expect((see('actuals', known, { revision: 1, effectiveOn: '2020-04-20' }) as Actuals).overruns).toStrictEqual({ count: 0, rows: [] });
  });

  it('says which costs an expert questions', () => {
    const questioned = { verification: 'verification-1', ...months, lines: [{ month: '2020-01', service: 'HEALTH', party: 'MEH' }] };
    const known = recorded(...COSTED, on('2020-03-01', saying(happened('CostsQuestioned', questioned), { reason: 'No invoice.' })), closed(2018));
    const { verifications } = see('actuals', known, { revision: known.length - 1, effectiveOn: '2020-04-20' }) as Actuals;
    expect(verifications.rows).toStrictEqual([{ ...questioned, kind: 'QUESTIONED', on: '2020-01-01', reason: 'No invoice.', ...behind(known, at) }]);
  });
});
