import { adopted, draw } from '../../alliance/src/governance/decision-scenario';
import { by } from '../../alliance/src/results/incentive-scenario';
import { eur, happened, SEATED } from '../../alliance/src/scenario';
import { recorded, type Happened } from './testing/recorded';
import { see } from './views';

const granted = happened(
  'DelegationGranted',
  { delegation: 'delegation-1', to: 'APR', scope: ['DrawReserve'], limitEach: eur(100), limitTotal: eur(250) },
  { authority: by('decision-9') },
);
const basis = { kind: 'DELEGATION', ref: 'delegation-1' } as const;
const on = (day: string, decision: string, minor: number, more = {}): readonly Happened[] =>
  adopted(decision, { body: 'APR', terms: { basis }, effects: [draw('e1', minor)], ...more }).map((entry) => ({ ...entry, effective: day }));
const history = recorded(...SEATED, granted, ...on('2020-03-01', 'decision-1', 100), ...on('2020-04-01', 'decision-2', 70));
const other = recorded(...SEATED, granted, ...on('2020-03-01', 'decision-1', 100, { terms: {} }));

interface Row {
  readonly used: object;
  readonly left: object;
  readonly decided: { readonly rows: readonly { readonly decision: string; readonly on: string; readonly amount: object }[] };
}
const rowOn = (effectiveOn: string, known = history): Row =>
  (see('delegations', known, { revision: known.length - 1, effectiveOn }) as { rows: readonly Row[] }).rows[0]!;

describe('a delegation', () => {
  it.each([
    ['2020-02-29', eur(0), eur(250), []],
    ['2020-03-01', eur(100), eur(150), [['decision-1', '2020-03-01', eur(100)]]],
    [
      '2020-04-01',
      eur(170),
      eur(80),
      [
        ['decision-1', '2020-03-01', eur(100)],
        ['decision-2', '2020-04-01', eur(70)],
      ],
    ],
  ])('V-25 says on %s what was decided under it, and what is left', (day, used, left, decided) => {
    const found = rowOn(day);
    expect([found.used, found.left]).toStrictEqual([used, left]);
    expect(found.decided.rows.map((one) => [one.decision, one.on, one.amount])).toStrictEqual(decided);
  });

  it('V-25 counts nothing that a body decides on another basis and could decide anyway', () => {
    expect(rowOn('2020-03-01', other).decided.rows).toStrictEqual([]);
  });
});
