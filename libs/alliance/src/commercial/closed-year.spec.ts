/** What a closed year still takes of the movements of the budget: reversals, and nothing else. */
import { event } from '../decider';
import type { Effect } from '../effects';
import { eur, given } from '../scenario';
import { allocateBudget } from './allocate-budget';
import { closed, reopened } from './cost-scenario';
import { drawReserve, returnReserve } from './draw-reserve';
import { allocated, by, decided, fin, FRAMED, GUIDE, HEALTH } from './money-scenario';
import { reverseMovement } from './reverse-movement';
import { transferBudget } from './transfer-budget';

const effects: readonly Effect[] = [
  { id: 'e1', allows: 'AllocateBudget', amount: eur(100), to: { component: 'TARGET_BUDGET' } },
  { id: 'e2', allows: 'TransferBudget', amount: eur(100), from: HEALTH, to: GUIDE },
  { id: 'e3', allows: 'DrawReserve', amount: eur(100), adjustsTarget: true },
  { id: 'e4', allows: 'ReturnReserve', amount: eur(100), adjustsTarget: true },
];
const open = [...FRAMED, allocated('movement-1', HEALTH, eur(100)), ...decided('decision-5', effects)];
const history = [...open, closed(2020)];
const cites = (effect: string) => ({ effect, authority: by('decision-5'), reason: 'As decided.' });
const refused = { refused: 'YEAR_CLOSED', year: 2020 };

describe('the budget of a closed year', () => {
  it('M-12 takes no allocation, no transfer, no draw and no return', () => {
    const now = given(...history);
    expect(now.when(allocateBudget, { ...cites('e1'), lines: [{ line: HEALTH, amount: eur(1) }] }, fin)).toStrictEqual(refused);
    expect(now.when(transferBudget, { ...cites('e2'), from: HEALTH, to: GUIDE, amount: eur(1) }, fin)).toStrictEqual(refused);
    expect(now.when(drawReserve, { ...cites('e3'), amount: eur(1), adjustsTarget: true, line: HEALTH }, fin)).toStrictEqual(refused);
    expect(now.when(returnReserve, { ...cites('e4'), amount: eur(1), adjustsTarget: true, line: HEALTH }, fin)).toStrictEqual(refused);
  });

  it('M-12 takes a reversal, whose reason is on record', () => {
    const command = { reverses: 'movement-1', reason: 'Wrong year.', authority: by('decision-1') };
    expect(given(...history, ...decided('decision-1', [])).when(reverseMovement, command, fin)).toStrictEqual([
      event(
        'BudgetMovementReversed',
        { movement: 'movement-2', reverses: 'movement-1' },
        { authority: by('decision-1'), sealed: { reason: 'Wrong year.' } },
      ),
    ]);
  });

  it('M-12 takes movements on no line of that year, and on all once it is open again', () => {
    const draw = { ...cites('e3'), amount: eur(1), adjustsTarget: true };
    const data = { movement: 'movement-2', effect: 'e3', amount: eur(1), adjustsTarget: true };
    const more = { authority: by('decision-5'), sealed: { reason: 'As decided.' } };
    expect(given(...history).when(drawReserve, draw, fin)).toStrictEqual([event('ReserveDrawn', data, more)]);
    expect(given(...history, reopened(2020)).when(drawReserve, { ...draw, line: HEALTH }, fin)).toStrictEqual([
      event('ReserveDrawn', { ...data, line: HEALTH }, more),
    ]);
  });
});
