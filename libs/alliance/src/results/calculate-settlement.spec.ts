import { event, type Entry, type Made } from '../decider';
import { as, eur, given, happened } from '../scenario';
import { calculateSettlement } from './calculate-settlement';
import {
  AGREED,
  by,
  calculated,
  CALCULATION,
  euros,
  fin,
  KNOWN,
  LATER,
  MEASURED,
  mgr,
  opened,
  PERIODS,
  READY,
  scored,
  SETTLED,
  spent,
  TERMS,
} from './incentive-scenario';
import { settle } from './settlement';

const command = { period: 'P1' };
const calculation = (history: readonly Entry[], asked = command, circumstance = mgr) => {
  const [draft] = given(...history).when(calculateSettlement, asked, circumstance) as Made;
  return draft.data as typeof CALCULATION;
};

describe('calculating a settlement', () => {
  it.each([
    ['the manager', mgr],
    ['a finance officer', fin],
    ['the ledger itself', as('system:clock', 'SYSTEM')],
  ])('N-01 writes down every input and every step, asked for by %s', (_, circumstance) => {
    expect(given(...KNOWN).when(calculateSettlement, command, circumstance)).toStrictEqual([event('SettlementCalculated', CALCULATION)]);
    expect([CALCULATION.steps.gainOrPain, CALCULATION.steps.kra]).toStrictEqual([euros(515_000), euros(259_200)]);
    expect(CALCULATION.parts.map(({ payable }) => payable)).toStrictEqual([euros(603_876), euros(170_324)]);
  });

  it('N-01 comes to the same cents from what it wrote down', () => {
    const { steps, parts, ...inputs } = calculation(KNOWN);
    const again = settle(inputs);
    expect(again.steps).toStrictEqual(steps);
    expect(again.parts.map((part) => ({ ...part, payable: part.amount }))).toStrictEqual(parts);
  });

  it('N-01 names where it read its inputs', () => {
    const hashed = READY.map((entry, i) => ({ ...entry, hash: `hash-${i}` }));
    const at = (type: string) => `hash-${READY.findIndex((entry) => entry.type === type)}`;
    expect(calculation(hashed).sources).toStrictEqual({
      periodHash: at('IncentivePeriodOpened'),
      scoresHash: at('ScoresFrozen'),
      verification: 'verification-P1',
      actuals: ['actual-1'],
      movements: [],
    });
  });

  it('takes the target with every change that has come to hold, and the costs as they were restated', () => {
    const drawn = (movement: string, amount: number, effective: string): Entry =>
      happened(
        'ReserveDrawn',
        { movement, effect: 'e1', amount: euros(amount), adjustsTarget: true, period: 'P1' },
        { effective, authority: by('decision-1') },
      );
    const restated = happened('ActualRestated', {
      actual: 'actual-2',
      restates: 'actual-1',
      party: 'MEH',
      lines: [{ month: '2020-01', service: 'HEALTH', amount: euros(43_000_000) }],
      source: 's'.repeat(43),
    });
    const found = calculation([...KNOWN, drawn('movement-1', 100, '2020-03-01'), drawn('movement-2', 7, '2020-12-01'), restated]);
    expect([found.target, found.actual, found.sources]).toStrictEqual([
      euros(44_680_100),
      euros(43_000_000),
      { actuals: ['actual-2'], movements: ['movement-1', 'movement-2'] },
    ]);
  });

  it('N-01 keeps the calculation before it, and gives the newer one a number of its own', () => {
    expect(calculation([...KNOWN, calculated]).settlement).toBe('settlement-2');
  });

  it('N-07 settles with it what was found since about an earlier settlement, with a reference', () => {
    const delta = [
      { party: 'MEH', counts: '39/50', amount: euros(600_000), delta: euros(-3_876) },
      { party: 'CITY', counts: '11/50', amount: euros(170_324), delta: eur(0) },
      { party: 'OLD', counts: '0/1', amount: eur(0), delta: euros(76) },
    ];
    const adjusted = happened(
      'SettlementAdjusted',
      {
        adjustment: 'settlement-adjustment-1',
        settlement: 'settlement-1',
        period: 'P1',
        causes: ['ACTUAL'],
        target: CALCULATION.target,
        actual: CALCULATION.actual,
        steps: CALCULATION.steps,
        delta: euros(-3_800),
        parts: delta,
      },
      { authority: by('decision-3') },
    );
    const history = [...SETTLED, adjusted, spent('actual-9', '2020-04', 45_020_000), ...scored('P2', '20.00')];
    const found = calculation(history, { period: 'P2' }, as('mgr', 'MANAGER', LATER));
    expect([found.net, found.payable]).toStrictEqual([euros(-94_000), euros(-97_800)]);
    expect(found.carried).toStrictEqual([
      {
        adjustment: 'settlement-adjustment-1',
        settlement: 'settlement-1',
        delta: euros(-3_800),
        parts: delta.map(({ party, delta: change }) => ({ party, delta: change })),
      },
    ]);
    expect(found.parts).toStrictEqual([
      { party: 'MEH', counts: '39/50', amount: euros(-73_320), carried: euros(-3_876), payable: euros(-77_196) },
      { party: 'CITY', counts: '11/50', amount: euros(-20_680), carried: eur(0), payable: euros(-20_680) },
      { party: 'OLD', counts: '0/1', amount: eur(0), carried: euros(76), payable: euros(76) },
    ]);
  });

  it('needs no score where nothing depends on one', () => {
    const plain = happened('IncentivePeriodOpened', { period: 'P1', ...PERIODS.P1, ...TERMS, pool: eur(0), modifier: false });
    const { ops: _, ...inputs } = { ...PERIODS.P1, target: euros(44_680_000), actual: euros(1), ops: '', ...TERMS, pool: eur(0), modifier: false };
    const { steps } = settle(inputs);
    expect(calculation([...AGREED, plain, spent('actual-1', '2020-03', 1)]).steps).toStrictEqual(steps);
  });

  const unscored = [...AGREED, ...MEASURED, opened('P1'), spent('actual-1', '2020-01', 1)];
  const blocked = happened('ScoresFrozen', {
    period: 'P1',
    kraSet: 'SET',
    missingDataRule: 'BLOCK',
    scores: [{ indicator: 'I1', weight: '100', curve: 1 }],
  });
  it.each<[string, readonly Entry[], typeof command, typeof mgr, object]>([
    ['anybody else', KNOWN, command, as('reg', 'REGISTRAR'), { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['whoever says to be the ledger', KNOWN, command, as('mgr', 'SYSTEM'), { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['what is no incentive period', AGREED, command, mgr, { refused: 'INCENTIVE_PERIOD_NOT_FOUND', period: 'P1' }],
    ['a period that is not over', KNOWN, { period: 'P2' }, mgr, { refused: 'PERIOD_NOT_OVER', period: 'P2', to: '2020-06-30' }],
    ['its last day', KNOWN, command, as('mgr', 'MANAGER', { today: '2020-03-31' }), { refused: 'PERIOD_NOT_OVER', period: 'P1', to: '2020-03-31' }],
    ['scores that are not frozen', unscored, command, mgr, { refused: 'SCORES_NOT_FROZEN', period: 'P1' }],
    ['K-07 a score that is missing', [...unscored, blocked], command, mgr, { refused: 'SCORES_INCOMPLETE', period: 'P1' }],
    [
      'a period of which no costs are recorded',
      [...AGREED, ...MEASURED, opened('P1'), ...scored('P1', '24.00')],
      command,
      mgr,
      { refused: 'ACTUALS_MISSING', period: 'P1' },
    ],
    ['a period that is settled', SETTLED, command, mgr, { refused: 'SETTLEMENT_APPROVED', settlement: 'settlement-1' }],
    [
      'amounts with too many digits',
      [
        ...KNOWN,
        ...['2020-02', '2020-03'].map((month, i) =>
          happened('ActualRecorded', {
            actual: `actual-${i + 2}`,
            party: 'MEH',
            lines: [{ month, service: 'HEALTH', amount: { currency: 'EUR', minor: '9'.repeat(15) } }],
            source: 's'.repeat(43),
          }),
        ),
      ],
      command,
      mgr,
      { refused: 'AMOUNT_TOO_LARGE' },
    ],
  ])('refuses %s', (_, history, asked, circumstance, refusal) => {
    expect(given(...history).when(calculateSettlement, asked, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(calculateSettlement.commandOf(given(...KNOWN).when(calculateSettlement, command, mgr) as never)).toStrictEqual(command);
  });
});
