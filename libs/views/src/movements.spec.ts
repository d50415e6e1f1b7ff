import { allocated, by, decided, FRAMED, HEALTH, superseded } from '../../alliance/src/commercial/money-scenario';
import { eur, happened } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

const at = FRAMED.length;
const allows = [{ id: 'old', allows: 'AllocateBudget', amount: eur(500), to: { component: 'TARGET_BUDGET' } }] as const;
const history = recorded(
  ...FRAMED,
  ...decided('decision-1', allows),
  ...decided('decision-2', allows),
  allocated('movement-1', HEALTH, eur(300)),
  on('2020-03-10', superseded('decision-1', 'decision-2', '2020-03-01')),
  on(
    '2020-04-20',
    happened('MovementReanchored', { movement: 'movement-1', effect: 'old' }, { authority: by('decision-2'), effective: '2020-04-01' }),
  ),
);
interface Movements {
  count: number;
  rows: { status: string; decision: string }[];
  gaps: object;
  counts: object;
}
const movements = (effectiveOn: string, params = {}, revision = history.length - 1) =>
  see('movements', history, { revision, effectiveOn, params }) as Movements;

describe('the movements', () => {
  it('D-03 counts those whose decision was superseded, until something is done about them', () => {
    const found = ['2020-02-29', '2020-03-01', '2020-04-01'].map((day) => {
      const { rows, gaps } = movements(day);
      return [day, rows[0]!.status, rows[0]!.decision, gaps];
    });
    expect(found).toStrictEqual([
      ['2020-02-29', 'STANDING', 'decision-1', { count: 0, rows: [] }],
      ['2020-03-01', 'AUTHORITY_SUPERSEDED', 'decision-1', { count: 1, rows: [{ movement: 'movement-1', decision: 'decision-1' }] }],
      ['2020-04-01', 'REANCHORED', 'decision-2', { count: 0, rows: [] }],
    ]);
  });

  it('D-03 shows the decision behind each movement, and where that stands', () => {
    expect(movements('2020-03-15', { status: 'AUTHORITY_SUPERSEDED' }, history.length - 2)).toStrictEqual({
      count: 1,
      rows: [
        {
          movement: 'movement-1',
          kind: 'BudgetAllocated',
          effective: '2020-01-01',
          recordedOn: '2020-01-01',
          by: 'somebody',
          amount: eur(300),
          details: { allows: 'AllocateBudget', to: [HEALTH] },
          lines: [{ line: HEALTH, amount: eur(300) }],
          decision: 'decision-1',
          effect: 'old',
          status: 'AUTHORITY_SUPERSEDED',
          authority: { decision: 'decision-1', inForce: false, status: 'SUPERSEDED' },
          ...behind(history, at + 6),
        },
      ],
      gaps: { count: 1, rows: [{ movement: 'movement-1', decision: 'decision-1' }] },
      counts: { all: 1, late: 0, byStatus: { AUTHORITY_SUPERSEDED: 1 } },
      upcoming: { count: 0, rows: [] },
    });
  });

  it('D-03 shows what a movement was anchored to only from that day on', () => {
    const anchors = ['2020-03-31', '2020-04-01'].map((day) => (movements(day).rows[0] as { anchors?: object }).anchors);
    expect(anchors).toStrictEqual([undefined, [{ how: 'REANCHORED', decision: 'decision-2', effect: 'old', on: '2020-04-01' }]]);
  });

  it('B-05 lists a movement that holds from a later day as upcoming', () => {
    const known = recorded(...FRAMED, ...decided('decision-1', allows), allocated('movement-1', HEALTH, eur(300), '2020-06-01'));
    const { count, upcoming } = see('movements', known, { revision: known.length - 1, effectiveOn: '2020-05-31' }) as {
      count: number;
      upcoming: { count: number };
    };
    expect([count, upcoming.count]).toStrictEqual([0, 1]);
  });
});
