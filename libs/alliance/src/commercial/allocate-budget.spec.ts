import { event } from '../decider';
import type { Effect } from '../effects';
import { eur, given, happened, TODAY } from '../scenario';
import { allocateBudget, type AllocateBudget } from './allocate-budget';
import type { LineAmount } from './events';
import { allocated, by, clerk, decided, fin, FRAMED, GUIDE, HEALTH, lineOf } from './money-scenario';

const effect: Extract<Effect, { allows: 'AllocateBudget' }> = {
  id: 'e1',
  allows: 'AllocateBudget',
  amount: eur(1200),
  to: { component: 'TARGET_BUDGET' },
};
const authority = by('decision-5');
const history = [...FRAMED, ...decided('decision-5', [effect])];
const allocate = (...lines: readonly LineAmount[]): AllocateBudget => ({ effect: 'e1', lines, authority, reason: 'As decided.' });
const on = (minor: number, line: LineAmount['line'] = HEALTH): LineAmount => ({ line, amount: eur(minor) });
const made = (lines: readonly LineAmount[], n = 1) =>
  event('BudgetAllocated', { movement: `movement-${n}`, effect: 'e1', lines }, { authority, sealed: { reason: 'As decided.' } });

describe('allocating a component to its lines', () => {
  it('M-08 puts onto the lines what the decision allows', () => {
    const lines = [on(600), on(400, GUIDE)];
    expect(given(...history).when(allocateBudget, allocate(...lines), fin)).toStrictEqual([made(lines)]);
  });

  it('M-03 never puts more on the lines of a component than it holds, on any day', () => {
    const later = happened('CostFrameChanged', { component: 'TARGET_BUDGET', change: eur(-200) }, { effective: '2020-12-01' });
    const refused = { refused: 'COMPONENT_EXCEEDED', component: 'TARGET_BUDGET', available: eur(800) };
    expect(given(...history, later).when(allocateBudget, allocate(on(400), on(401, GUIDE)), fin)).toStrictEqual(refused);
    expect(given(...history, later).when(allocateBudget, allocate(on(400), on(400, GUIDE)), fin)).toStrictEqual([made([on(400), on(400, GUIDE)])]);
    const full = [...history, allocated('movement-1', HEALTH, eur(1000))];
    expect(given(...full).when(allocateBudget, allocate(on(1)), fin)).toStrictEqual({ ...refused, available: eur(0) });
  });

  it('M-09 counts all the lines against the amount of the decision', () => {
    const small: Effect = { ...effect, amount: eur(500) };
    expect(given(...FRAMED, ...decided('decision-5', [small])).when(allocateBudget, allocate(on(300), on(201, GUIDE)), fin)).toStrictEqual({
      refused: 'AUTHORITY_EXHAUSTED',
      decision: 'decision-5',
      left: eur(500),
    });
  });

  it('M-08 covers every line that agrees with what the effect names', () => {
    const health: Effect = { ...effect, to: { component: 'TARGET_BUDGET', service: 'HEALTH' } };
    const narrow = [...FRAMED, ...decided('decision-5', [health])];
    expect(given(...narrow).when(allocateBudget, allocate(on(1)), fin)).toStrictEqual([made([on(1)])]);
    expect(given(...narrow).when(allocateBudget, allocate(on(1), on(1, GUIDE)), fin)).toStrictEqual({
      refused: 'EFFECT_DOES_NOT_COVER',
      effect: 'e1',
    });
  });

  it('M-08 keeps to the year and the party where the effect names them', () => {
    for (const to of [
      { component: 'TARGET_BUDGET', year: 2021 },
      { component: 'TARGET_BUDGET', party: 'CITY' },
      { component: 'OWNER_COSTS' },
    ] as const) {
      const elsewhere = [...FRAMED, ...decided('decision-5', [{ ...effect, to }])];
      expect(given(...elsewhere).when(allocateBudget, allocate(on(1)), fin)).toStrictEqual({ refused: 'EFFECT_DOES_NOT_COVER', effect: 'e1' });
    }
    const there = [...FRAMED, ...decided('decision-5', [{ ...effect, to: HEALTH }])];
    expect(given(...there).when(allocateBudget, allocate(on(1)), fin)).toStrictEqual([made([on(1)])]);
  });

  it('refuses lines that are not there, or are none', () => {
    const unknown = lineOf('CAFE');
    expect(given(...history).when(allocateBudget, allocate(on(1, unknown)), fin)).toStrictEqual({ refused: 'LINE_NOT_FOUND', line: unknown });
    const place = { component: 'TARGET_BUDGET', service: 'HEALTH' } as const;
    expect(given(...history).when(allocateBudget, allocate(on(1, place)), fin)).toStrictEqual({ refused: 'NOT_A_LINE', place });
    expect(given(...history).when(allocateBudget, allocate(on(1, { component: 'TARGET_BUDGET' })), fin)).toStrictEqual({
      refused: 'NOT_A_LINE',
      place: { component: 'TARGET_BUDGET' },
    });
    expect(given(...history).when(allocateBudget, allocate(), fin)).toStrictEqual({ refused: 'LINES_MISSING' });
  });

  it('refuses amounts of nothing, and anybody but a finance officer', () => {
    expect(given(...history).when(allocateBudget, allocate(on(5), on(0, GUIDE)), fin)).toStrictEqual({ refused: 'AMOUNT_NOT_POSITIVE' });
    expect(given(...history).when(allocateBudget, allocate(on(5)), clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('gives its command back', () => {
    const command = { ...allocate(on(1)), effective: TODAY };
    expect(allocateBudget.commandOf(given(...history).when(allocateBudget, command, fin) as never)).toStrictEqual(command);
  });
});
