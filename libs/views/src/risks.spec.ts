import { eur, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const authority = { kind: 'DECISION', ref: 'decision-9' } as const;
const drawn = (movement: string, minor: number, effective: string) =>
  happened('ReserveDrawn', { movement, effect: 'e1', amount: eur(minor), adjustsTarget: false, risk: 'ROOF' }, { effective, authority });
const history = recorded(
  ...SEATED,
  saying(happened('RiskIdentified', { risk: 'ROOF', kind: 'RISK', owner: 'mgr', amount: eur(900), reviewBy: '2020-02-15' }), { title: 'The roof' }),
  saying(
    happened('RiskAssessed', { risk: 'ROOF', probability: 3, impact: 4, amount: eur(700), reviewBy: '2020-04-01' }, { effective: '2020-02-01' }),
    { grounds: 'It leaks.' },
  ),
  happened('RiskTreatmentDecided', { risk: 'ROOF', treatment: 'REDUCE', amount: eur(50) }, { effective: '2020-02-10', authority }),
  drawn('movement-1', 300, '2020-03-01'),
  drawn('movement-2', 80, '2020-03-02'),
  happened(
    'ReserveReturned',
    { movement: 'movement-3', effect: 'e2', amount: eur(100), adjustsTarget: false, risk: 'ROOF' },
    { effective: '2020-03-05', authority },
  ),
  happened('BudgetMovementReversed', { movement: 'movement-4', reverses: 'movement-2' }, { effective: '2020-03-10', authority }),
  saying(happened('RiskMaterialised', { risk: 'ROOF', amount: eur(250) }, { effective: '2020-03-15' }), { account: 'It came down.' }),
  on('2020-04-10', happened('RiskIdentified', { risk: 'SOLAR', kind: 'OPPORTUNITY', ownerRole: 'MANAGER' }, { effective: '2020-05-01' })),
);
const at = SEATED.length;
interface Risks {
  rows: { risk: string; status: string; score?: number; reserveDrawn: object; isReviewOverdue: boolean; owner?: string }[];
  counts: object;
  reserveDrawn: object;
  upcoming: object;
}
const asked = (effectiveOn: string, params = {}) => see('risks', history, { revision: history.length - 1, effectiveOn, params }) as Risks;

describe('the risks', () => {
  it('shows each with its weight, what is done about it, and the reserve drawn for it', () => {
    expect(asked('2020-04-20')).toStrictEqual({
      count: 1,
      rows: [
        {
          risk: 'ROOF',
          kind: 'RISK',
          title: 'The roof',
          owner: 'mgr',
          identifiedOn: '2020-01-01',
          identifiedBy: 'somebody',
          status: 'MATERIALISED',
          probability: 3,
          impact: 4,
          score: 12,
          amount: eur(700),
          isAssessed: true,
          reviewBy: '2020-04-01',
          isReviewOverdue: true,
          assessments: [
            {
              on: '2020-02-01',
              probability: 3,
              impact: 4,
              amount: eur(700),
              reviewBy: '2020-04-01',
              score: 12,
              grounds: 'It leaks.',
              by: 'somebody',
            },
          ],
          treatments: [{ on: '2020-02-10', treatment: 'REDUCE', amount: eur(50), by: 'somebody', authority }],
          materialised: [{ on: '2020-03-15', amount: eur(250), account: 'It came down.' }],
          materialisedAmount: eur(250),
          reserveDrawn: eur(200),
          movements: ['movement-1', 'movement-3'],
          ...behind(history, at, at + 1, at + 2, at + 3, at + 5, at + 7),
        },
      ],
      counts: { all: 1, open: 1, notAssessed: 0, reviewOverdue: 1, byKind: { RISK: 1 }, byStatus: { MATERIALISED: 1 } },
      reserveDrawn: eur(200),
      upcoming: { count: 1, rows: [{ risk: 'SOLAR', kind: 'OPPORTUNITY', from: '2020-05-01', ...behind(history, at + 8) }] },
    });
  });

  it('B-05 shows what held on an earlier day', () => {
    const on = (date: string) =>
      asked(date).rows.map(({ status, score, reserveDrawn, isReviewOverdue }) => [status, score, reserveDrawn, isReviewOverdue]);
    expect(on('2020-01-31')).toStrictEqual([['IDENTIFIED', undefined, eur(0), false]]);
    expect(on('2020-02-01')).toStrictEqual([['ASSESSED', 12, eur(0), false]]);
    expect(on('2020-03-02')).toStrictEqual([['TREATED', 12, eur(380), false]]);
  });

  it('is asked by kind, status and owner', () => {
    const found = (params: Record<string, string>) => asked('2020-05-01', params).rows.map(({ risk }) => risk);
    expect(found({ kind: 'OPPORTUNITY' })).toStrictEqual(['SOLAR']);
    expect(found({ status: '!IDENTIFIED' })).toStrictEqual(['ROOF']);
    expect(found({ status: 'IDENTIFIED' })).toStrictEqual(['SOLAR']);
    expect(found({ owner: 'mgr' })).toStrictEqual(['ROOF']);
    expect(asked('2020-05-01').counts).toStrictEqual({
      all: 2,
      open: 2,
      notAssessed: 1,
      reviewOverdue: 1,
      byKind: { RISK: 1, OPPORTUNITY: 1 },
      byStatus: { MATERIALISED: 1, IDENTIFIED: 1 },
    });
  });
});
