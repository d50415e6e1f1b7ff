import { event, type Entry } from '../decider';
import { as, eur, given, happened } from '../scenario';
import { approveSettlement } from './approve-settlement';
import {
  adjusts,
  adoptedOn,
  agreed,
  approved,
  approves,
  by,
  calculated,
  CALCULATION,
  demonstrated,
  euros,
  fin,
  KNOWN,
  mgr,
  READY,
  SETTLED,
  spent,
  verified,
} from './incentive-scenario';
import { settle } from './settlement';

const command = { settlement: 'settlement-1', authority: by('decision-2') };
const decision = agreed('decision-2');
const history = [...READY, calculated, ...decision];
const effectOf = (ref: string) => as('c1', 'AJR_CHAIR', { effectOf: { authority: by(ref), from: '2020-04-20' } });
const declared = (person: string, kind: 'PERSONAL_PAYOUT' | 'EMPLOYMENT'): Entry =>
  happened('InterestDeclared', { interest: 'interest-1', decision: 'decision-2', person, kind }, { sealed: { ground: 'A bonus.' } } as never);
/** A calculation of the first period with a pain instead of a gain. */
const pain = (() => {
  const { steps, parts } = settle({ ...CALCULATION, actual: euros(45_000_000) });
  return happened('SettlementCalculated', {
    ...CALCULATION,
    actual: euros(45_000_000),
    steps,
    net: steps.net,
    payable: steps.net,
    parts: parts.map((part) => ({ ...part, payable: part.amount })),
  });
})();

describe('approving a settlement', () => {
  it.each([
    ['the manager', mgr],
    ['the registrar', as('reg', 'REGISTRAR')],
    ['the chair of the steering group', as('c1', 'AJR_CHAIR')],
    ['its secretary', as('sec', 'AJR_SECRETARY')],
  ])('N-03 rests on a unanimous decision of the steering group, recorded by %s', (_, circumstance) => {
    expect(given(...history).when(approveSettlement, command, circumstance)).toStrictEqual([
      event('SettlementApproved', { settlement: 'settlement-1', period: 'P1' }, { authority: by('decision-2') }),
    ]);
  });

  it('N-03 is what such a decision does by itself', () => {
    expect(given(...history).when(approveSettlement, { settlement: 'settlement-1' }, effectOf('decision-2'))).toStrictEqual([
      event('SettlementApproved', { settlement: 'settlement-1', period: 'P1' }, { effective: '2020-04-20', authority: by('decision-2') }),
    ]);
  });

  it('N-03 takes a decision from the minutes that were unanimous', () => {
    const past = (outcome: 'UNANIMOUS' | 'CONSENSUS_WITH_STAND_ASIDE') =>
      happened('PastDecisionRecorded', { decision: 'decision-2', body: 'AJR', vote: { outcome }, effects: [] } as never);
    expect(given(...READY, calculated, past('UNANIMOUS')).when(approveSettlement, command, mgr)).toStrictEqual([
      event('SettlementApproved', { settlement: 'settlement-1', period: 'P1' }, { authority: by('decision-2') }),
    ]);
    expect(given(...READY, calculated, past('CONSENSUS_WITH_STAND_ASIDE')).when(approveSettlement, command, mgr)).toStrictEqual({
      refused: 'NOT_UNANIMOUS',
      decision: 'decision-2',
    });
  });

  it('N-03 refuses a decision on which somebody stood aside, although it was adopted', () => {
    const asides = [...READY, calculated, ...agreed('decision-2', 'SETTLEMENT', 'CONSENSUS_WITH_STAND_ASIDE')];
    expect(given(...asides).when(approveSettlement, { settlement: 'settlement-1' }, effectOf('decision-2'))).toStrictEqual({
      refused: 'NOT_UNANIMOUS',
      decision: 'decision-2',
    });
  });

  it('N-03 S-16 refuses a decision on which somebody voted who is paid by it', () => {
    expect(given(...history, declared('m1', 'PERSONAL_PAYOUT')).when(approveSettlement, command, mgr)).toStrictEqual({
      refused: 'INTERESTED_PERSON_VOTED',
      decision: 'decision-2',
      person: 'm1',
    });
    const accepted = [event('SettlementApproved', { settlement: 'settlement-1', period: 'P1' }, { authority: by('decision-2') })];
    expect(given(...history, declared('m1', 'EMPLOYMENT')).when(approveSettlement, command, mgr)).toStrictEqual(accepted);
    expect(given(...history, declared('m2', 'PERSONAL_PAYOUT')).when(approveSettlement, command, mgr)).toStrictEqual(accepted);
    const voided = happened('VoteVoided', { ballot: 'ballot-of-decision-2', seat: 'M1', person: 'm1', ground: 'RECUSAL' });
    expect(given(...history, declared('m1', 'PERSONAL_PAYOUT'), voided).when(approveSettlement, command, mgr)).toStrictEqual(accepted);
  });

  it('N-02 approves a pain and what results earn without savings or a verification: only a gain needs them', () => {
    const known = [...KNOWN.map((one) => (one.type === 'ActualRecorded' ? spent('actual-1', '2020-01', 45_000_000) : one)), pain, ...decision];
    expect(given(...known).when(approveSettlement, command, mgr)).toStrictEqual([
      event('SettlementApproved', { settlement: 'settlement-1', period: 'P1' }, { authority: by('decision-2') }),
    ]);
  });

  it.each<[string, readonly Entry[], object]>([
    [
      'N-02 a gain without demonstrated savings',
      [...KNOWN, verified('P1', 43_650_000), calculated],
      { refused: 'SAVINGS_NOT_DEMONSTRATED', period: 'P1' },
    ],
    ['N-02 a gain from costs that nobody verified', [...KNOWN, demonstrated('P1'), calculated], { refused: 'COSTS_NOT_VERIFIED', period: 'P1' }],
    [
      'N-02 a gain from costs that were questioned since',
      [
        ...READY,
        calculated,
        happened('CostsQuestioned', {
          verification: 'verification-2',
          from: '2020-01',
          to: '2020-03',
          lines: [{ month: '2020-01', service: 'HEALTH', party: 'MEH' }],
        }),
      ],
      { refused: 'COSTS_NOT_VERIFIED', period: 'P1' },
    ],
    [
      'N-08 more for results than the incentive pool holds by now',
      [...READY, calculated, happened('CostFrameChanged', { component: 'INCENTIVE_POOL', change: eur(-334_080_001) })],
      { refused: 'POOL_EXCEEDED', left: eur(25_919_999) },
    ],
    ['what was never calculated', READY, { refused: 'SETTLEMENT_NOT_FOUND', settlement: 'settlement-1' }],
    [
      'what a newer calculation has replaced',
      [...READY, calculated, happened('SettlementCalculated', { ...CALCULATION, settlement: 'settlement-2' })],
      { refused: 'SETTLEMENT_REPLACED', settlement: 'settlement-1', replacedBy: 'settlement-2' },
    ],
    ['N-06 a period that is settled', [...READY, calculated, approved()], { refused: 'SETTLEMENT_APPROVED', settlement: 'settlement-1' }],
    [
      'figures that have changed since',
      [
        ...READY,
        calculated,
        spent('actual-2', '2020-02', 1),
        happened(
          'ReserveDrawn',
          { movement: 'movement-1', effect: 'e1', amount: eur(1), adjustsTarget: true, period: 'P1' },
          { authority: by('decision-1') },
        ),
      ],
      { refused: 'INPUTS_CHANGED', settlement: 'settlement-1', causes: ['TARGET', 'ACTUAL'] },
    ],
  ])('refuses %s', (_, known, refusal) => {
    expect(given(...known, ...decision).when(approveSettlement, command, mgr)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[]]>([
    ['names another settlement', agreed('decision-4', 'SETTLEMENT', 'UNANIMOUS', [approves('settlement-9')])],
    ['names an adjustment', agreed('decision-4', 'SETTLEMENT', 'UNANIMOUS', [adjusts('settlement-1', eur(1))])],
    ['was adopted before it was calculated', adoptedOn('2019-12-31', agreed('decision-4'))],
  ])('N-03 refuses a decision that %s', (_, adoption) => {
    const asked = { ...command, authority: by('decision-4') };
    expect(given(...READY, calculated, ...adoption).when(approveSettlement, asked, mgr)).toStrictEqual({
      refused: 'NOT_ABOUT_THIS_SETTLEMENT',
      decision: 'decision-4',
      settlement: 'settlement-1',
    });
  });

  it('N-03 takes a decision that names this settlement, also where it was not carried out by itself', () => {
    const named = agreed('decision-2', 'SETTLEMENT', 'UNANIMOUS', [approves('settlement-9'), approves('settlement-1')]);
    expect(given(...READY, calculated, ...named).when(approveSettlement, command, mgr)).toStrictEqual([
      event('SettlementApproved', { settlement: 'settlement-1', period: 'P1' }, { authority: by('decision-2') }),
    ]);
  });

  it('N-07 refuses a calculation that leaves out what was found since about an earlier one', () => {
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
        delta: eur(1),
        parts: [],
      },
      { authority: by('decision-3') },
    );
    const { from: _, to: __, ...rest } = CALCULATION;
    const second = {
      ...rest,
      from: '2020-04-01',
      to: '2020-06-30',
      settlement: 'settlement-2',
      period: 'P2',
      target: euros(44_400_000),
      actual: euros(1),
    };
    const known = [
      ...SETTLED,
      spent('actual-9', '2020-04', 1),
      happened('ScoresFrozen', { period: 'P2', kraSet: 'SET', missingDataRule: 'BLOCK', scores: [], ops: '24.00' }),
      happened('SettlementCalculated', second),
      adjusted,
      ...agreed('decision-4'),
    ];
    expect(given(...known).when(approveSettlement, { settlement: 'settlement-2', authority: by('decision-4') }, mgr)).toStrictEqual({
      refused: 'INPUTS_CHANGED',
      settlement: 'settlement-2',
      causes: ['EARLIER_SETTLEMENTS'],
    });
  });

  const outside = happened('OutsideDecisionRecorded', {
    decision: 'decision-3',
    body: 'BOARD',
    decidedOn: '2020-01-01',
    reference: '§ 1',
    extract: 'x'.repeat(43),
    vote: { outcome: 'UNANIMOUS' },
    effects: [],
  });
  it.each([
    ['anybody else', command, fin, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['a day to come', { ...command, effective: '2020-04-21' }, mgr, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['no authority', { settlement: 'settlement-1' }, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['a clause of the agreement', { ...command, authority: { kind: 'CONTRACT_CLAUSE', ref: '9' } as const }, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['a decision that nobody knows', { ...command, authority: by('decision-9') }, mgr, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['N-03 one of a body outside', { ...command, authority: by('decision-3') }, mgr, { refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' }],
    [
      'N-03 one that was about something else',
      { ...command, authority: by('decision-1') },
      mgr,
      { refused: 'NOT_A_SETTLEMENT_DECISION', decision: 'decision-1' },
    ],
    [
      'a decision for a day on which it was not in force',
      { ...command, effective: '2019-12-31' },
      mgr,
      { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-2', on: '2019-12-31' },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history, outside).when(approveSettlement, asked, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: '2020-04-18' };
    expect(approveSettlement.commandOf(given(...history).when(approveSettlement, dated, mgr) as never)).toStrictEqual(dated);
  });
});
