import { event } from '../decider';
import type { Effect } from '../effects';
import { document, eur, given, happened, SINCE } from '../scenario';
import { adjustTarget, type AdjustTarget } from './adjust-target';
import { allocated, by, clerk, decided, fin, FRAMED, HEALTH, PERIODS } from './money-scenario';

const known = happened('AdjustmentEventRecognised', { adjustmentEvent: 'adjustment-1', kind: 'LAW', report: document('report') });
const rejected = happened('AdjustmentEventRejected', { adjustmentEvent: 'adjustment-2', kind: 'INDEX', report: document('other') });
const authority = by('decision-5');
const effect = (minor: number): Effect => ({ id: 'e1', allows: 'AdjustTarget', amount: eur(minor), period: 'P1', against: 'RISK_RESERVE' });
const under = (minor: number) => [...FRAMED, ...PERIODS, known, rejected, ...decided('decision-5', [effect(minor)])];
const adjust = (minor: number, more: Partial<AdjustTarget> = {}): AdjustTarget => ({
  effect: 'e1',
  adjustmentEvent: 'adjustment-1',
  period: 'P1',
  change: eur(minor),
  against: 'RISK_RESERVE',
  authority,
  reason: 'New law.',
  ...more,
});
const adjusted = (minor: number) =>
  event(
    'TargetAdjusted',
    { movement: 'movement-1', effect: 'e1', adjustmentEvent: 'adjustment-1', period: 'P1', change: eur(minor), against: 'RISK_RESERVE' },
    { authority, sealed: { reason: 'New law.' } },
  );

describe('adjusting the target', () => {
  it('M-06 changes it, up or down, after a recognised adjustment event', () => {
    expect(given(...under(300)).when(adjustTarget, adjust(150), fin)).toStrictEqual([adjusted(150)]);
    expect(given(...under(-300)).when(adjustTarget, adjust(-200), fin)).toStrictEqual([adjusted(-200)]);
  });

  it('M-06 refuses without one, after a rejected one, and before its day', () => {
    for (const adjustmentEvent of ['adjustment-9', 'adjustment-2']) {
      expect(given(...under(300)).when(adjustTarget, adjust(1, { adjustmentEvent }), fin)).toStrictEqual({
        refused: 'NO_ADJUSTMENT_EVENT',
        adjustmentEvent,
      });
    }
    expect(given(...under(300)).when(adjustTarget, adjust(1, { effective: '2019-12-31' }), fin)).toStrictEqual({
      refused: 'NO_ADJUSTMENT_EVENT',
      adjustmentEvent: 'adjustment-1',
    });
  });

  it('M-08 keeps to the direction, the period, the event and the component that were decided', () => {
    const two = happened('AdjustmentEventRecognised', { adjustmentEvent: 'adjustment-3', kind: 'LAW', report: document('third') });
    const named: Effect = { ...effect(300), adjustmentEvent: 'adjustment-1' } as Effect;
    const history = [...FRAMED, ...PERIODS, known, rejected, two, ...decided('decision-5', [named])];
    for (const more of [{ change: eur(-1) }, { period: 'P2' }, { against: 'OWNER_COSTS' }, { adjustmentEvent: 'adjustment-3' }] as const) {
      expect(given(...history).when(adjustTarget, adjust(1, more), fin)).toStrictEqual({ refused: 'EFFECT_DOES_NOT_COVER', effect: 'e1' });
    }
  });

  it('M-09 uses up the amount decided, whatever its sign', () => {
    expect(given(...under(-100)).when(adjustTarget, adjust(-101), fin)).toStrictEqual({
      refused: 'AUTHORITY_EXHAUSTED',
      decision: 'decision-5',
      left: eur(100),
    });
  });

  it('M-01 M-03 takes only what is there, from the component that gives or from the target', () => {
    expect(given(...under(500)).when(adjustTarget, adjust(301), fin)).toStrictEqual({
      refused: 'COMPONENT_EXCEEDED',
      component: 'RISK_RESERVE',
      available: eur(300),
    });
    expect(given(...under(-500), allocated('movement-1', HEALTH, eur(900))).when(adjustTarget, adjust(-101), fin)).toStrictEqual({
      refused: 'COMPONENT_EXCEEDED',
      component: 'TARGET_BUDGET',
      available: eur(100),
    });
    expect(given(...under(-900)).when(adjustTarget, adjust(-601), fin)).toStrictEqual({
      refused: 'TARGET_EXHAUSTED',
      period: 'P1',
      available: eur(600),
    });
  });

  it('refuses a change of nothing, the target against itself, an unknown period, and anybody but a finance officer', () => {
    expect(given(...under(300)).when(adjustTarget, adjust(0), fin)).toStrictEqual({ refused: 'CHANGE_IS_ZERO' });
    expect(given(...under(300)).when(adjustTarget, adjust(1, { against: 'TARGET_BUDGET' }), fin)).toStrictEqual({ refused: 'SAME_LINE' });
    expect(given(...under(300)).when(adjustTarget, adjust(1, { period: 'P9' }), fin)).toStrictEqual({ refused: 'PERIOD_NOT_FOUND', period: 'P9' });
    expect(given(...under(300)).when(adjustTarget, adjust(1), clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('D-04 marks what is recorded late, and gives its command back', () => {
    const command = adjust(1, { effective: SINCE });
    const answer = given(...under(300)).when(adjustTarget, command, fin);
    expect(answer).toStrictEqual([{ ...adjusted(1), data: { ...adjusted(1).data, flag: 'LATE_RECORDED' }, effective: SINCE }]);
    expect(adjustTarget.commandOf(answer as never)).toStrictEqual(command);
  });
});
