import { event } from '../decider';
import type { Effect } from '../effects';
import { eur, given, happened, SINCE, TODAY } from '../scenario';
import type { Place } from './events';
import { allocated, approved, by, clerk, decided, decidedOutside, fin, FRAMED, GUIDE, HEALTH, lineOf, PERIODS } from './money-scenario';
import { transferBudget, type TransferBudget } from './transfer-budget';

const TARGET: Place = { component: 'TARGET_BUDGET' };
const COSTS: Place = { component: 'OWNER_COSTS' };
const RESERVE: Place = { component: 'RISK_RESERVE' };
const authority = by('decision-5');
const effect = (from: Place, to: Place): Effect => ({ id: 'e1', allows: 'TransferBudget', amount: eur(5000), from, to });
const under = (from: Place, to: Place) => [...FRAMED, allocated('movement-1', HEALTH, eur(600)), ...decided('decision-5', [effect(from, to)])];
const transfer = (from: Place, to: Place, minor: number): TransferBudget => ({
  effect: 'e1',
  from,
  to,
  amount: eur(minor),
  authority,
  reason: 'Moved.',
});
const moved = (from: Place, to: Place, minor: number) =>
  event('BudgetTransferred', { movement: 'movement-2', effect: 'e1', from, to, amount: eur(minor) }, { authority, sealed: { reason: 'Moved.' } });

const delegated = (limit: number, to = 'AJR', effective = SINCE, scope: readonly string[] = ['TransferBudget']) =>
  happened('DelegationGranted', { delegation: 'delegation-1', to, scope, limitEach: eur(limit) }, { effective });

describe('moving money from one place of the budget to another', () => {
  it.each([
    ['between lines', HEALTH, GUIDE],
    ['from a line to what lies on none', HEALTH, TARGET],
    ['from what lies on no line to a line', TARGET, GUIDE],
  ])('M-04 moves within a component %s', (_, from, to) => {
    expect(given(...under(TARGET, TARGET)).when(transferBudget, transfer(from, to, 400), fin)).toStrictEqual([moved(from, to, 400)]);
  });

  it('M-04 refuses a place that gives to itself, and amounts of nothing', () => {
    const history = under(TARGET, TARGET);
    expect(given(...history).when(transferBudget, transfer(HEALTH, { ...HEALTH }, 1), fin)).toStrictEqual({ refused: 'SAME_LINE' });
    for (const minor of [0, -1]) {
      expect(given(...history).when(transferBudget, transfer(HEALTH, GUIDE, minor), fin)).toStrictEqual({ refused: 'AMOUNT_NOT_POSITIVE' });
    }
  });

  it('M-03 takes no more than is there on any day from then on', () => {
    const out = happened(
      'BudgetTransferred',
      { movement: 'movement-2', effect: 'old', from: HEALTH, to: GUIDE, amount: eur(350) },
      { authority: by('decision-1'), effective: '2020-08-01' },
    );
    const history = [...under(TARGET, TARGET), out];
    expect(given(...history).when(transferBudget, transfer(HEALTH, GUIDE, 251), fin)).toStrictEqual({
      refused: 'LINE_EXHAUSTED',
      available: eur(250),
    });
    expect(given(...history).when(transferBudget, transfer(TARGET, GUIDE, 401), fin)).toStrictEqual({
      refused: 'LINE_EXHAUSTED',
      available: eur(400),
    });
  });

  it('M-05 moves between components once steering group and client have approved', () => {
    const history = under(COSTS, RESERVE);
    expect(given(...history).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'BOARD' });
    expect(given(...history, approved('decision-5')).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual([
      moved(COSTS, RESERVE, 50),
    ]);
    expect(given(...history, approved('decision-5')).when(transferBudget, transfer(COSTS, RESERVE, 201), fin)).toStrictEqual({
      refused: 'LINE_EXHAUSTED',
      available: eur(200),
    });
  });

  it("M-05 takes the client's alone for no decision of the steering group", () => {
    const history = [...FRAMED, allocated('movement-1', HEALTH, eur(600)), decidedOutside('decision-5', 'BOARD', [effect(COSTS, RESERVE)])];
    expect(given(...history).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'AJR' });
    const clientOnly = happened('PolicySetAdopted', { policies: { crossComponentApproval: ['CLIENT'] } });
    expect(given(...history, clientOnly).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual([moved(COSTS, RESERVE, 50)]);
    const nobody = happened('PolicySetAdopted', { policies: { crossComponentApproval: [] } });
    expect(given(...history, nobody).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual([moved(COSTS, RESERVE, 50)]);
  });

  it('M-05 D-21 needs the approval itself, not only that it was asked for', () => {
    const required = happened('ApprovalRequired', { decision: 'decision-5', body: 'BOARD' });
    expect(given(...under(COSTS, RESERVE), required).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual({
      refused: 'APPROVAL_MISSING',
      body: 'BOARD',
    });
  });

  it('M-05 V-25 needs no approval within a delegation to the steering group', () => {
    const history = under(COSTS, RESERVE);
    expect(given(...history, delegated(50)).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual([moved(COSTS, RESERVE, 50)]);
    for (const other of [delegated(49), delegated(50, 'APR'), delegated(50, 'AJR', '2020-01-02'), delegated(50, 'AJR', SINCE, ['DrawReserve'])]) {
      expect(given(...history, other).when(transferBudget, transfer(COSTS, RESERVE, 50), fin)).toStrictEqual({
        refused: 'APPROVAL_MISSING',
        body: 'BOARD',
      });
    }
  });

  it('M-06 leaves the target alone once there are contract periods', () => {
    for (const [from, to] of [
      [TARGET, COSTS],
      [RESERVE, TARGET],
    ] as const) {
      const history = [...under(from, to), approved('decision-5')];
      expect(given(...history).when(transferBudget, transfer(from, to, 50), fin)).toStrictEqual([moved(from, to, 50)]);
      expect(given(...history, ...PERIODS).when(transferBudget, transfer(from, to, 50), fin)).toStrictEqual({ refused: 'NO_ADJUSTMENT_EVENT' });
    }
    expect(given(...under(TARGET, TARGET), ...PERIODS).when(transferBudget, transfer(HEALTH, GUIDE, 50), fin)).toStrictEqual([
      moved(HEALTH, GUIDE, 50),
    ]);
  });

  it('M-08 goes only where the effect says, and in its direction', () => {
    const history = under({ ...TARGET, service: 'HEALTH' }, { ...TARGET, service: 'GUIDE' });
    expect(given(...history).when(transferBudget, transfer(HEALTH, GUIDE, 1), fin)).toStrictEqual([moved(HEALTH, GUIDE, 1)]);
    for (const [from, to] of [
      [GUIDE, HEALTH],
      [HEALTH, TARGET],
    ] as const) {
      expect(given(...history).when(transferBudget, transfer(from, to, 1), fin)).toStrictEqual({ refused: 'EFFECT_DOES_NOT_COVER', effect: 'e1' });
    }
  });

  it('refuses unknown lines, half a line, and anybody but a finance officer', () => {
    const history = under(TARGET, TARGET);
    expect(given(...history).when(transferBudget, transfer(HEALTH, lineOf('CAFE'), 1), fin)).toStrictEqual({
      refused: 'LINE_NOT_FOUND',
      line: lineOf('CAFE'),
    });
    const place = { component: 'TARGET_BUDGET', year: 2020 } as const;
    expect(given(...history).when(transferBudget, transfer(HEALTH, place, 1), fin)).toStrictEqual({ refused: 'NOT_A_LINE', place });
    expect(given(...history).when(transferBudget, transfer(HEALTH, GUIDE, 1), clerk)).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'FINANCE_OFFICER',
    });
  });

  it('gives its command back', () => {
    const command = { ...transfer(HEALTH, GUIDE, 1), effective: TODAY };
    expect(transferBudget.commandOf(given(...under(TARGET, TARGET)).when(transferBudget, command, fin) as never)).toStrictEqual(command);
  });
});
