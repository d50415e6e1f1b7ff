import { event, type Entry, type Made } from '../decider';
import { as, eur, given, happened } from '../scenario';
import { adjustSettlement } from './adjust-settlement';
import { adjusts, adoptedOn, agreed, approves, by, calculated, CALCULATION, euros, fin, mgr, READY, SETTLED, verified } from './incentive-scenario';
import { settle } from './settlement';

const reason = 'An invoice came late.';
const command = { settlement: 'settlement-1', delta: euros(-50_000), reason, authority: by('decision-3') };
const restated = (amount: number, actual = 'actual-2'): Entry =>
  happened('ActualRestated', {
    actual,
    restates: 'actual-1',
    party: 'MEH',
    lines: [{ month: '2020-01', service: 'HEALTH', amount: euros(amount) }],
    source: 's'.repeat(43),
  });
const remeasured = (value: string): Entry =>
  happened('MeasurementRestated', { measurement: 'measurement-2', restates: 'measurement-P1', value, flag: 'AFTER_FREEZE' });
const decided = [...SETTLED, ...agreed('decision-3')];
/** 100,000 more were spent: the gain is 465,000 and not 515,000. */
const dearer = [...decided, restated(43_750_000)];
const dearerNow = settle({ ...CALCULATION, actual: euros(43_750_000) });
const DATA = {
  adjustment: 'settlement-adjustment-1',
  settlement: 'settlement-1',
  period: 'P1',
  causes: ['ACTUAL'],
  target: euros(44_680_000),
  actual: euros(43_750_000),
  ops: '24.00',
  steps: dearerNow.steps,
  delta: euros(-50_000),
  parts: [
    { party: 'MEH', counts: '39/50', amount: euros(564_876), delta: euros(-39_000) },
    { party: 'CITY', counts: '11/50', amount: euros(159_324), delta: euros(-11_000) },
  ],
} as const;

describe('adjusting a settlement', () => {
  it('N-07 leaves it as it was, and records what the restated costs change', () => {
    expect(given(...dearer).when(adjustSettlement, command, mgr)).toStrictEqual([
      event('SettlementAdjusted', DATA, { authority: by('decision-3'), sealed: { reason } }),
    ]);
  });

  it('N-07 is what a decision of the steering group does by itself', () => {
    const { authority: _, ...asked } = command;
    const circumstance = as('c1', 'AJR_CHAIR', { effectOf: { authority: by('decision-3'), from: '2020-04-20' } });
    expect(given(...dearer).when(adjustSettlement, asked, circumstance)).toStrictEqual([
      event('SettlementAdjusted', DATA, { effective: '2020-04-20', authority: by('decision-3'), sealed: { reason } }),
    ]);
  });

  it('N-07 K-06 follows a measurement that was restated after the scores were frozen', () => {
    const asked = { ...command, delta: euros(-43_200) };
    const [draft] = given(...decided, remeasured('20')).when(adjustSettlement, asked, mgr) as Made;
    const { causes, ops, steps, delta } = draft.data as typeof DATA;
    expect([causes, ops, steps.kra, delta]).toStrictEqual([['SCORES'], '20.00', euros(216_000), euros(-43_200)]);
  });

  it('N-07 counts what an earlier adjustment has changed already', () => {
    const earlier = happened('SettlementAdjusted', DATA, { authority: by('decision-3') });
    const again = [...dearer, earlier, ...agreed('decision-4')];
    const asked = { ...command, authority: by('decision-4') };
    expect(given(...again).when(adjustSettlement, asked, mgr)).toStrictEqual({ refused: 'NOTHING_TO_ADJUST', settlement: 'settlement-1' });
    const [draft] = given(...again, restated(43_850_000, 'actual-3')).when(adjustSettlement, asked, mgr) as Made;
    const { adjustment, parts } = draft.data as typeof DATA;
    expect([adjustment, parts.map(({ delta }) => delta)]).toStrictEqual(['settlement-adjustment-2', [euros(-39_000), euros(-11_000)]]);
  });

  it.each<[string, readonly Entry[], typeof command, typeof mgr, object]>([
    ['anybody else', dearer, command, fin, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    [
      'N-03 a decision about something else',
      dearer,
      { ...command, authority: by('decision-1') },
      mgr,
      { refused: 'NOT_A_SETTLEMENT_DECISION', decision: 'decision-1' },
    ],
    [
      'what was never calculated',
      dearer,
      { ...command, settlement: 'settlement-9' },
      mgr,
      { refused: 'SETTLEMENT_NOT_FOUND', settlement: 'settlement-9' },
    ],
    [
      'what is not approved: that is calculated anew',
      [...READY, calculated, ...agreed('decision-3')],
      command,
      mgr,
      { refused: 'SETTLEMENT_NOT_APPROVED', settlement: 'settlement-1' },
    ],
    ['N-07 a settlement about which nothing was found', decided, command, mgr, { refused: 'NOTHING_TO_ADJUST', settlement: 'settlement-1' }],
    ['a day to come', dearer, { ...command, effective: '2020-04-21' } as typeof command, mgr, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['another amount than is computed', dearer, { ...command, delta: eur(1) }, mgr, { refused: 'DELTA_DIFFERS', delta: euros(-50_000) }],
    [
      'N-02 a greater gain from costs that were not verified anew',
      [...decided, restated(43_550_000)],
      { ...command, delta: euros(50_000) },
      mgr,
      { refused: 'COSTS_NOT_VERIFIED', period: 'P1' },
    ],
    [
      'N-08 more for results than the pool holds',
      [...decided, remeasured('100'), happened('CostFrameChanged', { component: 'INCENTIVE_POOL', change: euros(-2_600_000) })],
      { ...command, delta: euros(820_800) },
      mgr,
      { refused: 'POOL_EXCEEDED', left: euros(1_000_000) },
    ],
  ])('refuses %s', (_, history, asked, circumstance, refusal) => {
    expect(given(...history).when(adjustSettlement, asked, circumstance)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[], string]>([
    ['that approved the settlement itself', [], 'decision-2'],
    [
      'that was carried out already',
      [happened('SettlementAdjusted', DATA, { authority: by('decision-3') }), restated(43_850_000, 'actual-3')],
      'decision-3',
    ],
    ['that names another amount', agreed('decision-4', 'SETTLEMENT', 'UNANIMOUS', [adjusts('settlement-1', euros(-49_999))]), 'decision-4'],
    ['that names another settlement', agreed('decision-4', 'SETTLEMENT', 'UNANIMOUS', [adjusts('settlement-9', euros(-50_000))]), 'decision-4'],
    ['that approves one', agreed('decision-4', 'SETTLEMENT', 'UNANIMOUS', [approves('settlement-1')]), 'decision-4'],
    ['from before there was a settlement', adoptedOn('2019-12-31', agreed('decision-4')), 'decision-4'],
  ])('N-03 refuses a decision %s', (_, more, decision) => {
    expect(given(...dearer, ...more).when(adjustSettlement, { ...command, authority: by(decision) }, mgr)).toStrictEqual({
      refused: 'NOT_ABOUT_THIS_SETTLEMENT',
      decision,
      settlement: 'settlement-1',
    });
  });

  it('N-03 takes a decision that names this very amount, also where it was not carried out by itself', () => {
    const named = agreed('decision-4', 'SETTLEMENT', 'UNANIMOUS', [adjusts('settlement-1', euros(-50_000))]);
    expect(given(...dearer, ...named).when(adjustSettlement, { ...command, authority: by('decision-4') }, mgr)).toStrictEqual([
      event('SettlementAdjusted', DATA, { authority: by('decision-4'), sealed: { reason } }),
    ]);
  });

  it('N-02 refuses a gain where there was none, as long as nobody has demonstrated it', () => {
    const history = decided.filter(({ type }) => type !== 'SavingsDemonstrated');
    const again = [...history, restated(43_550_000), verified('P1', 43_550_000, 'verification-2')];
    expect(given(...again).when(adjustSettlement, { ...command, delta: euros(50_000) }, mgr)).toStrictEqual({
      refused: 'SAVINGS_NOT_DEMONSTRATED',
      period: 'P1',
    });
  });

  it('refuses amounts with too many digits', () => {
    const huge = ['2020-02', '2020-03'].map((month, i) =>
      happened('ActualRecorded', {
        actual: `actual-${i + 2}`,
        party: 'MEH',
        lines: [{ month, service: 'HEALTH', amount: { currency: 'EUR', minor: '9'.repeat(15) } }],
        source: 's'.repeat(43),
      }),
    );
    expect(given(...decided, ...huge).when(adjustSettlement, command, mgr)).toStrictEqual({ refused: 'AMOUNT_TOO_LARGE' });
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: '2020-04-18' };
    expect(adjustSettlement.commandOf(given(...dearer).when(adjustSettlement, dated, mgr) as never)).toStrictEqual(dated);
  });
});
