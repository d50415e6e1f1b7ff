import { event, stateOf, type Entry } from '../decider';
import type { Effect } from '../effects';
import { document, eur, given, happened } from '../scenario';
import { adjustTarget, type AdjustTarget } from './adjust-target';
import { changeCostFrame, type ChangeCostFrame } from './change-cost-frame';
import { changedBy, changeMeter, percentOf } from './meter-facts';
import { by, clerk, decided, decidedOutside, fin, FRAMED, PERIODS } from './money-scenario';

const authority = by('decision-8');
const framed = [...FRAMED, decidedOutside('decision-8', 'BOARD')];
const change = (minor: number): ChangeCostFrame => ({ component: 'OWNER_COSTS', change: eur(minor), authority });
const made = (minor: number) => event('CostFrameChanged', { component: 'OWNER_COSTS', change: eur(minor) }, { authority });
const changed = (minor: number): Entry => happened('CostFrameChanged', { component: 'OWNER_COSTS', change: eur(minor) });
const crossed = (threshold: number, percent: string) =>
  event('ContractChangeThresholdCrossed', { threshold, original: eur(1600), percent }, { authority });
const crossedBefore = happened('ContractChangeThresholdCrossed', { threshold: 10, original: eur(1600), percent: '10.00' });

describe('the change meter', () => {
  it('M-15 warns with the change that reaches a threshold of the original value, and blocks nothing', () => {
    expect(given(...framed).when(changeCostFrame, change(159), clerk)).toStrictEqual([made(159)]);
    expect(given(...framed).when(changeCostFrame, change(160), clerk)).toStrictEqual([made(160), crossed(10, '10.00')]);
    expect(given(...framed).when(changeCostFrame, change(16_000), clerk)).toStrictEqual([
      made(16_000),
      crossed(10, '1000.00'),
      crossed(50, '1000.00'),
    ]);
  });

  it('M-15 compares with what was signed at first, never with the frame as it has become', () => {
    // A tenth of 1,600, though the frame is 1,750 by now.
    const history = [...framed, changed(150)];
    expect(given(...history).when(changeCostFrame, change(9), clerk)).toStrictEqual([made(9)]);
    expect(given(...history).when(changeCostFrame, change(10), clerk)).toStrictEqual([made(10), crossed(10, '10.00')]);
  });

  it('M-15 adds up what goes up and what goes down', () => {
    const history = [...framed, changed(100)];
    expect(given(...history).when(changeCostFrame, change(-60), clerk)).toStrictEqual([made(-60), crossed(10, '10.00')]);
  });

  it('M-15 records each threshold once', () => {
    const history = [...framed, changed(160), crossedBefore];
    expect(given(...history).when(changeCostFrame, change(500), clerk)).toStrictEqual([made(500)]);
    expect(given(...history).when(changeCostFrame, change(640), clerk)).toStrictEqual([made(640), crossed(50, '50.00')]);
  });

  it('M-15 goes by the thresholds of the policies on the day', () => {
    const history = [...framed, happened('PolicySetAdopted', { policies: { changeMeterThresholds: [5, 20] } })];
    expect(given(...history).when(changeCostFrame, change(80), clerk)).toStrictEqual([made(80), crossed(5, '5.00')]);
  });

  const effects: readonly Effect[] = [
    { id: 'e1', allows: 'AdjustTarget', amount: eur(300), period: 'P1', against: 'RISK_RESERVE' },
    { id: 'e2', allows: 'AdjustTarget', amount: eur(-300), period: 'P1', against: 'RISK_RESERVE' },
  ];
  const recognised = happened('AdjustmentEventRecognised', { adjustmentEvent: 'adjustment-1', kind: 'LAW', report: document('report') });
  const adjusting = [...framed, ...PERIODS, recognised, ...decided('decision-5', effects)];
  const adjust = (minor: number, effect = 'e1'): AdjustTarget => ({
    effect,
    adjustmentEvent: 'adjustment-1',
    period: 'P1',
    change: eur(minor),
    against: 'RISK_RESERVE',
    authority: by('decision-5'),
    reason: 'New law.',
  });
  const adjusted = (minor: number, effect = 'e1') => {
    const { authority: under, reason, ...data } = adjust(minor, effect);
    return event('TargetAdjusted', { movement: 'movement-1', ...data }, { authority: under!, sealed: { reason } });
  };

  it('M-15 counts what adjustment events add to the target, and not what they take from it', () => {
    const warning = event(
      'ContractChangeThresholdCrossed',
      { threshold: 10, original: eur(1600), percent: '10.00' },
      { authority: by('decision-5') },
    );
    expect(given(...adjusting).when(adjustTarget, adjust(160), fin)).toStrictEqual([adjusted(160), warning]);
    expect(given(...adjusting).when(adjustTarget, adjust(-160, 'e2'), fin)).toStrictEqual([adjusted(-160, 'e2')]);
    expect(adjustTarget.commandOf(given(...adjusting).when(adjustTarget, adjust(160), fin) as never)).toStrictEqual(adjust(160));
    expect(changeCostFrame.commandOf(given(...framed).when(changeCostFrame, change(160), clerk) as never)).toStrictEqual(change(160));
  });

  it('M-15 counts neither draws on the reserve nor what was reversed', () => {
    const { authority: _, reason: __, ...data } = adjust(160);
    const history = [
      ...adjusting,
      happened('ReserveDrawn', { movement: 'movement-1', effect: 'e9', amount: eur(200), adjustsTarget: true, period: 'P1' }),
      happened('TargetAdjusted', { movement: 'movement-2', ...data }, { effective: '2020-02-01' }),
      happened('BudgetMovementReversed', { movement: 'movement-3', reverses: 'movement-2' }, { effective: '2020-03-01' }),
      changed(-8),
    ];
    const meter = stateOf(changeMeter, history);
    expect(changedBy(meter)).toStrictEqual(eur(8));
    expect(['2020-01-31', '2020-02-01', '2020-03-01'].map((day) => changedBy(meter, day))).toStrictEqual([eur(8), eur(168), eur(8)]);
  });

  it('M-15 cuts percentages off, so that none shows as reached before it is', () => {
    expect([percentOf(eur(1599), eur(16_000)), percentOf(eur(1), eur(3)), percentOf(eur(9_999_999), eur(100_000_000))]).toStrictEqual([
      '9.99',
      '33.33',
      '9.99',
    ]);
  });
});
