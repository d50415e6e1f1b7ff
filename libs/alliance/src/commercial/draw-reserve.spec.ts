import { event, stateOf, type Made } from '../decider';
import type { Effect } from '../effects';
import { eur, given, happened, TODAY } from '../scenario';
import { drawReserve, returnReserve, type DrawReserve } from './draw-reserve';
import { componentOn, costFrame, lines, nameOf, periodTargets, totalOn } from './facts';
import { by, clerk, decided, fin, FRAMED, GUIDE, HEALTH, PERIODS } from './money-scenario';
import { effectiveOn } from '../values';

const authority = by('decision-5');
const allows = (more: Partial<Extract<Effect, { allows: 'DrawReserve' | 'ReturnReserve' }>> = {}): Effect => ({
  id: 'e1',
  allows: 'DrawReserve',
  amount: eur(5000),
  adjustsTarget: true,
  ...more,
});
const under = (...effects: readonly Effect[]) => [...FRAMED, ...decided('decision-5', effects)];
const draw = (minor: number, more: Partial<DrawReserve> = {}): DrawReserve => ({
  effect: 'e1',
  amount: eur(minor),
  adjustsTarget: true,
  authority,
  reason: 'Rock.',
  ...more,
});
const data = (minor: number, more: Partial<DrawReserve> = {}, n = 1) => {
  const { authority: _, reason: __, effective: ___, ...rest } = draw(minor, more);
  return { movement: `movement-${n}`, ...rest };
};
const drew = (minor: number, more: Partial<DrawReserve> = {}, n = 1) =>
  event('ReserveDrawn', data(minor, more, n), { authority, sealed: { reason: 'Rock.' } });
const gave = (minor: number, more: Partial<DrawReserve> = {}, n = 2) =>
  event('ReserveReturned', data(minor, more, n), { authority, sealed: { reason: 'Rock.' } });
const drawn = (minor: number, more: Partial<DrawReserve> = {}, n = 1, effective = TODAY) =>
  happened('ReserveDrawn', data(minor, more, n), { authority, effective });

describe('drawing on the risk reserve', () => {
  it("M-06 raises the target budget, the line named and the period's target by what the reserve gives", () => {
    const history = [...under(allows()), ...PERIODS, drawn(70, { line: HEALTH, period: 'P1' })];
    const frame = stateOf(costFrame, history);
    expect(componentOn(frame, 'RISK_RESERVE', TODAY, 'EUR')).toStrictEqual(eur(230));
    expect(componentOn(frame, 'TARGET_BUDGET', TODAY, 'EUR')).toStrictEqual(eur(1070));
    expect(effectiveOn(stateOf(lines, history).get(nameOf(HEALTH))!.postings, TODAY, eur(0))).toStrictEqual(eur(70));
    expect(effectiveOn(stateOf(periodTargets, history).get('P1')!, TODAY, eur(0))).toStrictEqual(eur(670));
  });

  it('M-01 M-06 leaves the components as they are when it does not adjust the target, and what is available falls', () => {
    const history = [...under(allows({ adjustsTarget: false })), drawn(250, { adjustsTarget: false, line: HEALTH })];
    const frame = stateOf(costFrame, history);
    expect(componentOn(frame, 'RISK_RESERVE', TODAY, 'EUR')).toStrictEqual(eur(300));
    expect(totalOn(frame, TODAY, 'EUR')).toStrictEqual(eur(1600));
    expect(stateOf(lines, history).get(nameOf(HEALTH))!.postings).toStrictEqual([]);
    expect(given(...history).when(drawReserve, draw(51, { adjustsTarget: false }), fin)).toStrictEqual({
      refused: 'RESERVE_EXHAUSTED',
      available: eur(50),
    });
    expect(given(...history).when(drawReserve, draw(50, { adjustsTarget: false }), fin)).toStrictEqual([drew(50, { adjustsTarget: false }, 2)]);
  });

  it('M-07 leaves no day on which the reserve would be negative', () => {
    const lowered = [
      ...under(allows()),
      happened('CostFrameChanged', { component: 'RISK_RESERVE', change: eur(-280) }, { effective: '2020-06-01' }),
      happened('CostFrameChanged', { component: 'RISK_RESERVE', change: eur(100) }, { effective: '2020-08-01' }),
    ];
    expect(given(...lowered).when(drawReserve, draw(21), fin)).toStrictEqual({ refused: 'RESERVE_EXHAUSTED', available: eur(20) });
    expect(given(...lowered).when(drawReserve, draw(21, { effective: '2020-08-01' }), fin)).toStrictEqual([{ ...drew(21), effective: '2020-08-01' }]);
  });

  it('M-07 takes one of two draws that fit singly and not together: the second is asked again on what the first made', () => {
    const history = under(allows());
    const first = given(...history).when(drawReserve, draw(200), fin) as Made;
    expect(first).toStrictEqual([drew(200)]);
    expect(given(...history).when(drawReserve, draw(101), fin)).toStrictEqual([drew(101)]);
    const after = [...history, ...first.map((draft) => happened(draft.type, draft.data, { authority, effective: TODAY }))];
    expect(given(...after).when(drawReserve, draw(101), fin)).toStrictEqual({ refused: 'RESERVE_EXHAUSTED', available: eur(100) });
  });

  it('M-06 says which period it raises, once there are periods', () => {
    const history = [...under(allows(), allows({ id: 'e2', adjustsTarget: false })), ...PERIODS];
    expect(given(...history).when(drawReserve, draw(1, { period: 'P2' }), fin)).toStrictEqual([drew(1, { period: 'P2' })]);
    expect(given(...history).when(drawReserve, draw(1), fin)).toStrictEqual({ refused: 'PERIOD_REQUIRED' });
    expect(given(...history).when(drawReserve, draw(1, { period: 'P9' }), fin)).toStrictEqual({ refused: 'PERIOD_NOT_FOUND', period: 'P9' });
    expect(given(...history).when(drawReserve, draw(1, { effect: 'e2', adjustsTarget: false, period: 'P1' }), fin)).toStrictEqual({
      refused: 'TARGET_UNCHANGED',
      period: 'P1',
    });
  });

  it('M-08 keeps to the line, the period and the purpose that the effect names', () => {
    const named = [...under(allows({ to: { component: 'TARGET_BUDGET', service: 'HEALTH' }, period: 'P1' })), ...PERIODS];
    expect(given(...named).when(drawReserve, draw(1, { line: HEALTH, period: 'P1' }), fin)).toStrictEqual([drew(1, { line: HEALTH, period: 'P1' })]);
    for (const more of [{ line: GUIDE, period: 'P1' }, { period: 'P1' }, { line: HEALTH, period: 'P2' }, { line: HEALTH, adjustsTarget: false }]) {
      expect(given(...named).when(drawReserve, draw(1, more), fin)).toStrictEqual({ refused: 'EFFECT_DOES_NOT_COVER', effect: 'e1' });
    }
  });

  it('refuses a line that is not there, is none, or is outside the target budget', () => {
    const history = under(allows());
    const unknown = { ...HEALTH, year: 2031 };
    expect(given(...history).when(drawReserve, draw(1, { line: unknown }), fin)).toStrictEqual({ refused: 'LINE_NOT_FOUND', line: unknown });
    const place = { component: 'TARGET_BUDGET', service: 'HEALTH' } as const;
    expect(given(...history).when(drawReserve, draw(1, { line: place }), fin)).toStrictEqual({ refused: 'NOT_A_LINE', place });
    expect(given(...history).when(drawReserve, draw(1, { line: { component: 'OWNER_COSTS' } }), fin)).toStrictEqual({
      refused: 'NOT_IN_TARGET_BUDGET',
      component: 'OWNER_COSTS',
    });
  });

  it('gives its command back', () => {
    const command = draw(1, { line: HEALTH, period: 'P1', risk: 'risk-4', effective: TODAY });
    expect(drawReserve.commandOf(given(...under(allows()), ...PERIODS).when(drawReserve, command, fin) as never)).toStrictEqual(command);
  });
});

describe('returning to the risk reserve', () => {
  const returns = [allows({ id: 'e1', allows: 'ReturnReserve' }), allows({ id: 'e2', allows: 'ReturnReserve', adjustsTarget: false })];

  it("M-06 takes back from the line, the target budget and the period's target", () => {
    const history = [...under(...returns), ...PERIODS, drawn(70, { line: HEALTH, period: 'P1' })];
    expect(given(...history).when(returnReserve, draw(70, { line: HEALTH, period: 'P1' }), fin)).toStrictEqual([
      gave(70, { line: HEALTH, period: 'P1' }),
    ]);
    const after = [...history, happened('ReserveReturned', data(70, { line: HEALTH, period: 'P1' }, 2), { authority })];
    const frame = stateOf(costFrame, after);
    expect(componentOn(frame, 'RISK_RESERVE', TODAY, 'EUR')).toStrictEqual(eur(300));
    expect(componentOn(frame, 'TARGET_BUDGET', TODAY, 'EUR')).toStrictEqual(eur(1000));
    expect(effectiveOn(stateOf(periodTargets, after).get('P1')!, TODAY, eur(0))).toStrictEqual(eur(600));
  });

  it('M-06 gives back no more than was drawn: else it would lower the target', () => {
    const history = [...under(...returns), drawn(70), drawn(30, { adjustsTarget: false }, 2)];
    expect(given(...history).when(returnReserve, draw(71), fin)).toStrictEqual({ refused: 'RETURN_EXCEEDS_DRAWS', available: eur(70) });
    const spent = draw(31, { effect: 'e2', adjustsTarget: false });
    expect(given(...history).when(returnReserve, spent, fin)).toStrictEqual({ refused: 'RETURN_EXCEEDS_DRAWS', available: eur(30) });
    expect(given(...history).when(returnReserve, { ...spent, amount: eur(30) }, fin)).toStrictEqual([
      gave(30, { effect: 'e2', adjustsTarget: false }, 3),
    ]);
  });

  it('M-03 takes no more from a line than lies on it', () => {
    const history = [...under(...returns), drawn(70)];
    expect(given(...history).when(returnReserve, draw(1, { line: HEALTH }), fin)).toStrictEqual({
      refused: 'LINE_EXHAUSTED',
      line: HEALTH,
      available: eur(0),
    });
  });

  it('is carried out by a finance officer, and gives its command back', () => {
    const history = [...under(...returns), drawn(70)];
    expect(given(...history).when(returnReserve, draw(1), clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
    expect(returnReserve.commandOf(given(...history).when(returnReserve, draw(1), fin) as never)).toStrictEqual(draw(1));
  });
});
