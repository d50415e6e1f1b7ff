import { event, type Entry } from '../decider';
import { as, eur, given, happened } from '../scenario';
import { agreed, approved, by, calculated, CALCULATION, euros, fin, KNOWN, LATER, mgr, READY, SETTLED } from './incentive-scenario';
import { payOut, recoverIncentive } from './pay-out';

const command = { settlement: 'settlement-1', party: 'MEH' };
const office = as('office', 'CLIENT_OFFICER');
const granted = happened('RoleGranted', { person: 'office', role: 'CLIENT_OFFICER' });
const paid = (party: string, amount: number): Entry =>
  happened('IncentivePaid', { settlement: 'settlement-1', party, amount: euros(amount) }, { authority: by('decision-2') });

/** The same period with a net of −94,000, approved under decision-2. */
const NEGATIVE = [
  { party: 'MEH', counts: '39/50', amount: euros(-73_320), payable: euros(-73_320) },
  { party: 'CITY', counts: '11/50', amount: euros(-20_680), payable: euros(-20_680) },
];
const owing = [...KNOWN, happened('SettlementCalculated', { ...CALCULATION, parts: NEGATIVE }), ...agreed('decision-2'), approved()];

const ADJUSTMENT = {
  adjustment: 'settlement-adjustment-1',
  settlement: 'settlement-1',
  period: 'P1',
  causes: ['ACTUAL'],
  target: CALCULATION.target,
  actual: CALCULATION.actual,
  steps: CALCULATION.steps,
  delta: eur(-50),
  parts: [
    { party: 'MEH', counts: '39/50', amount: eur(1), delta: eur(-60) },
    { party: 'CITY', counts: '11/50', amount: eur(1), delta: eur(10) },
  ],
} as const;
const adjusted = [...agreed('decision-3'), happened('SettlementAdjusted', ADJUSTMENT, { authority: by('decision-3') })];
const lastPeriod = (history: readonly Entry[]) =>
  history.filter(({ type, data }) => !(type === 'IncentivePeriodOpened' && (data as { period: string }).period === 'P2'));
const alone = { settlement: 'settlement-1', party: 'MEH', adjustment: 'settlement-adjustment-1' };

describe('paying out', () => {
  it.each([
    ['a finance officer', fin],
    ['an officer of the client', office],
  ])('pays a party its part, by %s, on the decision that approved it', (_, circumstance) => {
    expect(given(...SETTLED, granted).when(payOut, command, circumstance)).toStrictEqual([
      event('IncentivePaid', { ...command, amount: euros(603_876) }, { authority: by('decision-2') }),
    ]);
  });

  it('compares an amount that is named, and never takes it over', () => {
    expect(given(...SETTLED).when(payOut, { ...command, amount: euros(603_876) }, fin)).toStrictEqual([
      event('IncentivePaid', { ...command, amount: euros(603_876) }, { authority: by('decision-2') }),
    ]);
    expect(given(...SETTLED).when(payOut, { ...command, amount: eur(1) }, fin)).toStrictEqual({ refused: 'AMOUNT_DIFFERS', payable: euros(603_876) });
  });

  it('N-06 pays each party once', () => {
    const history = [...SETTLED, paid('MEH', 603_876)];
    expect(given(...history).when(payOut, command, fin)).toStrictEqual({ refused: 'ALREADY_PAID', settlement: 'settlement-1', party: 'MEH' });
    expect(given(...history).when(payOut, { ...command, party: 'CITY' }, fin)).toStrictEqual([
      event('IncentivePaid', { settlement: 'settlement-1', party: 'CITY', amount: euros(170_324) }, { authority: by('decision-2') }),
    ]);
  });

  it('N-06 recovers a part below zero, by an event of its own, and once', () => {
    expect(given(...owing).when(recoverIncentive, command, fin)).toStrictEqual([
      event('IncentiveRecovered', { ...command, amount: euros(73_320) }, { authority: by('decision-2') }),
    ]);
    expect(given(...owing).when(payOut, command, fin)).toStrictEqual({ refused: 'NOTHING_TO_PAY', payable: euros(-73_320) });
    expect(given(...SETTLED).when(recoverIncentive, command, fin)).toStrictEqual({ refused: 'NOTHING_TO_RECOVER', payable: euros(603_876) });
    const recovered = happened('IncentiveRecovered', { ...command, amount: euros(73_320) }, { authority: by('decision-2') });
    expect(given(...owing, recovered).when(recoverIncentive, command, fin)).toStrictEqual({
      refused: 'ALREADY_RECOVERED',
      settlement: 'settlement-1',
      party: 'MEH',
    });
  });

  it('N-07 pays what was found later on its own only where no later period is left', () => {
    const history = [...SETTLED, ...adjusted];
    expect(given(...history).when(recoverIncentive, alone, fin)).toStrictEqual({
      refused: 'ADJUSTMENT_CARRIED',
      adjustment: 'settlement-adjustment-1',
      period: 'P2',
    });
    expect(given(...lastPeriod(history)).when(recoverIncentive, alone, fin)).toStrictEqual([
      event('IncentiveRecovered', { ...alone, amount: eur(60) }, { authority: by('decision-3') }),
    ]);
    const half = happened('IncentiveRecovered', { ...alone, amount: eur(60) }, { authority: by('decision-3') });
    expect(given(...lastPeriod(history), half).when(payOut, { ...alone, party: 'CITY' }, fin)).toStrictEqual([
      event('IncentivePaid', { ...alone, party: 'CITY', amount: eur(10) }, { authority: by('decision-3') }),
    ]);
    expect(given(...lastPeriod(history), half).when(recoverIncentive, alone, fin)).toStrictEqual({
      refused: 'ALREADY_RECOVERED',
      settlement: 'settlement-1',
      party: 'MEH',
    });
  });

  it('N-07 never pays twice what was settled with a later period', () => {
    const carried = [{ adjustment: 'settlement-adjustment-1', settlement: 'settlement-1', delta: eur(-50), parts: [] }];
    const second = { ...CALCULATION, settlement: 'settlement-2', period: 'P2', from: '2020-04-01', to: '2020-06-30', carried };
    const history = [
      ...SETTLED,
      ...adjusted,
      happened('SettlementCalculated', second),
      ...agreed('decision-4'),
      approved('settlement-2', 'P2', 'decision-4'),
    ];
    expect(given(...history).when(recoverIncentive, alone, as('fin', 'FINANCE_OFFICER', LATER))).toStrictEqual({
      refused: 'ADJUSTMENT_CARRIED',
      adjustment: 'settlement-adjustment-1',
      settlement: 'settlement-2',
    });
  });

  it('takes the decision that has replaced the one that approved it', () => {
    const replaced = [
      ...SETTLED,
      ...agreed('decision-3'),
      happened('DecisionSuperseded', { decision: 'decision-2', by: 'decision-3', scope: 'FULL' }),
    ];
    expect(given(...replaced).when(payOut, command, fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision: 'decision-2',
      on: '2020-04-20',
    });
    expect(given(...replaced).when(payOut, { ...command, authority: by('decision-3') }, fin)).toStrictEqual([
      event('IncentivePaid', { ...command, amount: euros(603_876) }, { authority: by('decision-3') }),
    ]);
  });

  it('D-02 takes the last of those that have replaced one another since it was approved', () => {
    const replaced = [
      ...SETTLED,
      ...agreed('decision-3'),
      happened('DecisionSuperseded', { decision: 'decision-2', by: 'decision-3', scope: 'FULL' }),
      ...agreed('decision-4'),
      happened('DecisionSuperseded', { decision: 'decision-3', by: 'decision-4', scope: 'FULL' }),
    ];
    expect(given(...replaced).when(payOut, { ...command, authority: by('decision-3') }, fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision: 'decision-3',
      on: '2020-04-20',
    });
    expect(given(...replaced).when(payOut, { ...command, authority: by('decision-4') }, fin)).toStrictEqual([
      event('IncentivePaid', { ...command, amount: euros(603_876) }, { authority: by('decision-4') }),
    ]);
  });

  it.each<[string, readonly Entry[], typeof command & { authority?: ReturnType<typeof by>; adjustment?: string }, typeof mgr, object]>([
    ['anybody else', SETTLED, command, mgr, { refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' }],
    [
      'what was never calculated',
      SETTLED,
      { ...command, settlement: 'settlement-9' },
      fin,
      { refused: 'SETTLEMENT_NOT_FOUND', settlement: 'settlement-9' },
    ],
    ['a day to come', SETTLED, { ...command, effective: '2020-04-21' } as typeof command, fin, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['what is not approved', [...READY, calculated], command, fin, { refused: 'SETTLEMENT_NOT_APPROVED', settlement: 'settlement-1' }],
    ['a party without a share', SETTLED, { ...command, party: 'X' }, fin, { refused: 'SHARES_NOTHING', period: 'P1', party: 'X' }],
    ['an adjustment that nobody knows', SETTLED, alone, fin, { refused: 'ADJUSTMENT_NOT_FOUND', adjustment: 'settlement-adjustment-1' }],
    [
      'a party that an adjustment leaves alone',
      lastPeriod([...SETTLED, ...adjusted]),
      { ...alone, party: 'X' },
      fin,
      { refused: 'SHARES_NOTHING', period: 'P1', party: 'X' },
    ],
    [
      'another decision than the one that approved it',
      SETTLED,
      { ...command, authority: by('decision-1') },
      fin,
      { refused: 'NOT_THE_APPROVING_DECISION', decision: 'decision-2' },
    ],
    ['a clause of the agreement', SETTLED, { ...command, authority: { kind: 'CONTRACT_CLAUSE', ref: '9' } }, fin, { refused: 'AUTHORITY_MISSING' }],
  ])('refuses %s', (_, history, asked, circumstance, refusal) => {
    expect(given(...history).when(payOut, asked, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const whole = { ...command, amount: euros(603_876), authority: by('decision-2'), effective: '2020-04-18' };
    expect(payOut.commandOf(given(...SETTLED).when(payOut, whole, fin) as never)).toStrictEqual(whole);
    const recovery = { ...command, amount: euros(73_320), authority: by('decision-2') };
    expect(recoverIncentive.commandOf(given(...owing).when(recoverIncentive, recovery, fin) as never)).toStrictEqual(recovery);
  });
});
