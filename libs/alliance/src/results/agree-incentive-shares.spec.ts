import { event, stateOf, type Entry } from '../decider';
import { as, document, given, happened } from '../scenario';
import { agreeIncentiveShares, type AgreeIncentiveShares } from './agree-incentive-shares';
import { approveSettlement } from './approve-settlement';
import { calculateSettlement } from './calculate-settlement';
import { demonstrateSavings } from './demonstrate-savings';
import { AGREED, agreed, by, calculated, CALCULATION, fin, KNOWN, mgr, opened, PERIODS, READY, SETTLED, SHARES } from './incentive-scenario';
import { hasShare, incentivePeriods } from './incentive-facts';
import { settle } from './settlement';

const joined = (effective: string, party = 'NEW'): Entry =>
  happened(
    'PartyRegistered',
    { party, legalName: 'Newcomer', businessId: '9', kind: 'ORGANISATION', capacities: ['PRIVATE_PRODUCER'] },
    { effective },
  );
const three = [
  { party: 'MEH', share: '1/2' },
  { party: 'NEW', share: '1/4' },
  { party: 'CITY', share: '1/4' },
] as const;
const command: AgreeIncentiveShares = { period: 'P1', shares: three, effective: '2020-03-01', authority: by('decision-1') };
const data = { period: 'P1', shares: three };
const history = [...AGREED, opened('P1'), joined('2020-02-15')];
const anew = happened('IncentiveSharesAgreed', data, { effective: '2020-03-01' });

describe('agreeing shares anew', () => {
  it.each([
    ['the manager', mgr],
    ['a finance officer', fin],
    ['the registrar', as('reg', 'REGISTRAR')],
    ['the secretary of the steering group', as('sec', 'AJR_SECRETARY')],
  ])('N-09 is recorded by %s, from a day on', (_, circumstance) => {
    expect(given(...history).when(agreeIncentiveShares, command, circumstance)).toStrictEqual([
      event('IncentiveSharesAgreed', data, { effective: '2020-03-01', authority: by('decision-1') }),
    ]);
  });

  it('N-09 is what a decision does, from the day on which it is in force', () => {
    const { authority: _, effective: __, ...bare } = command;
    const effecting = as('c1', 'AJR_CHAIR', { effectOf: { authority: by('decision-1'), from: '2020-03-10' } });
    expect(given(...history).when(agreeIncentiveShares, bare, effecting)).toStrictEqual([
      event('IncentiveSharesAgreed', data, { effective: '2020-03-10', authority: by('decision-1') }),
    ]);
  });

  it('N-09 lets whoever produces only later share from that day', () => {
    expect(given(...AGREED, opened('P1'), joined('2020-03-20')).when(agreeIncentiveShares, command, mgr)).toStrictEqual([
      event(
        'IncentiveSharesAgreed',
        { period: 'P1', shares: [three[0], { ...three[1], from: '2020-03-20' }, three[2]] },
        { effective: '2020-03-01', authority: by('decision-1') },
      ),
    ]);
  });

  it('N-09 from a day before the period holds from its first', () => {
    const known = [...AGREED, opened('P2'), joined('2020-01-01')];
    expect(given(...known).when(agreeIncentiveShares, { ...command, period: 'P2' }, mgr)).toStrictEqual([
      event('IncentiveSharesAgreed', { ...data, period: 'P2' }, { effective: '2020-03-01', authority: by('decision-1') }),
    ]);
    const agreedFor = happened('IncentiveSharesAgreed', { ...data, period: 'P2' }, { effective: '2020-03-01' });
    expect(stateOf(incentivePeriods, [...known, agreedFor]).get('P2')!.sharesAnew).toStrictEqual([{ from: PERIODS.P2.from, shares: three }]);
  });

  it('N-09 refuses who produces in none of the days, though it did before', () => {
    const ended = happened('CapacityEnded', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' }, { effective: '2020-03-01' });
    expect(given(...history, ended).when(agreeIncentiveShares, command, mgr)).toStrictEqual({ refused: 'NOT_A_PRODUCER', party: 'MEH' });
    const left = [
      { party: 'NEW', share: '3/4' },
      { party: 'CITY', share: '1/4' },
    ];
    expect(given(...history, ended).when(agreeIncentiveShares, { ...command, shares: left }, mgr)).toStrictEqual([
      event('IncentiveSharesAgreed', { period: 'P1', shares: left }, { effective: '2020-03-01', authority: by('decision-1') }),
    ]);
  });

  it.each<[string, AgreeIncentiveShares, ReturnType<typeof as>, object]>([
    ['anybody else', command, as('aud', 'AUDITOR'), { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['a clause as its authority', { ...command, authority: { kind: 'CONTRACT_CLAUSE', ref: '7' } }, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['a period without incentives', { ...command, period: 'P2' }, mgr, { refused: 'INCENTIVE_PERIOD_NOT_FOUND', period: 'P2' }],
    ['a day after the period', { ...command, effective: '2020-04-01' }, mgr, { refused: 'AGREED_AFTER_PERIOD', period: 'P1', to: '2020-03-31' }],
    ['shares that are no whole', { ...command, shares: three.slice(0, 2) }, mgr, { refused: 'SHARES_NOT_WHOLE', sum: '3/4' }],
    ['a party nobody knows', { ...command, shares: [{ party: 'X', share: '1/1' }] }, mgr, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    [
      'a share that is not reduced',
      { ...command, shares: [{ party: 'MEH', share: '2/2' }] },
      mgr,
      { refused: 'SHARE_NOT_REDUCED', share: '2/2', reduced: '1/1' },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(agreeIncentiveShares, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses more shares than the settlement could list, and takes a list that replaces one of the same day', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`);
    const parties = many(100).map((party) => joined('2020-01-01', party));
    const shares = many(100).map((party) => ({ party, share: '1/100' }));
    const known = [...AGREED, opened('P1'), ...parties, happened('IncentiveSharesAgreed', { period: 'P1', shares }, { effective: '2020-02-01' })];
    expect(given(...known).when(agreeIncentiveShares, { ...command, shares }, mgr)).toStrictEqual({ refused: 'SHARES_TOO_MANY', shares: 202 });
    expect(given(...known).when(agreeIncentiveShares, { ...command, shares, effective: '2020-02-01' }, mgr)).toStrictEqual([
      event('IncentiveSharesAgreed', { period: 'P1', shares }, { effective: '2020-02-01', authority: by('decision-1') }),
    ]);
  });

  it('refuses once the settlement of the period is approved', () => {
    expect(given(...SETTLED, joined('2020-01-01')).when(agreeIncentiveShares, command, mgr)).toStrictEqual({
      refused: 'SETTLEMENT_APPROVED',
      settlement: 'settlement-1',
    });
  });

  it('gives its command back', () => {
    expect(agreeIncentiveShares.commandOf(given(...history).when(agreeIncentiveShares, command, mgr) as never)).toStrictEqual(command);
  });
});

describe('what follows from shares that were agreed anew', () => {
  it('N-01 a settlement is calculated with them, writes them down, and comes to the same from what it wrote down', () => {
    // 60 of 91 days as agreed first, 31 as agreed anew: MEH has 60 × 39/50 + 31 × 1/2 days of 91, NEW 31 × 1/4, CITY the rest.
    const [draft] = given(...KNOWN, joined('2020-02-15'), anew).when(calculateSettlement, { period: 'P1' }, mgr) as never as [
      { data: typeof CALCULATION },
    ];
    const { sharesAnew, parts } = draft.data as typeof CALCULATION & { sharesAnew: unknown };
    expect(sharesAnew).toStrictEqual([{ from: '2020-03-01', shares: three }]);
    expect(parts.map(({ party, counts, amount }) => [party, counts, amount.minor])).toStrictEqual([
      ['MEH', '89/130', '53002923'],
      ['NEW', '31/364', '6593462'],
      ['CITY', '419/1820', '17823615'],
    ]);
    expect(settle(draft.data).parts).toStrictEqual(parts.map(({ payable: _, ...part }) => part));
  });

  it('N-09 a calculation that was made before is overtaken', () => {
    const known = [...READY, calculated, ...agreed('decision-2'), joined('2020-02-15'), anew];
    expect(given(...known).when(approveSettlement, { settlement: 'settlement-1', authority: by('decision-2') }, mgr)).toStrictEqual({
      refused: 'INPUTS_CHANGED',
      settlement: 'settlement-1',
      causes: ['SHARES'],
    });
  });

  it('N-02 a party that has a share only since then can show what was saved', () => {
    const role = happened('RoleGranted', { person: 'new-sign', role: 'PARTY_SIGNATORY', party: 'NEW' });
    const who = as('new-sign', 'PARTY_SIGNATORY', { party: 'NEW', capacity: 'PRIVATE_PRODUCER' });
    const shows = { period: 'P1', report: document('report') };
    expect(given(...history, role).when(demonstrateSavings, shows, who)).toStrictEqual({ refused: 'SHARES_NOTHING', period: 'P1', party: 'NEW' });
    expect(given(...history, role, anew).when(demonstrateSavings, shows, who)).toStrictEqual([
      event('SavingsDemonstrated', { ...shows, party: 'NEW' }),
    ]);
  });
});

it('N-09 a party has a share where any list gives it one', () => {
  const nothing = happened('IncentiveSharesAgreed', {
    period: 'P1',
    shares: [
      { party: 'NEW', share: '0/1' },
      { party: 'MEH', share: '1/1' },
    ],
  });
  const known = (...entries: readonly Entry[]) => stateOf(incentivePeriods, [opened('P1'), ...entries]).get('P1')!;
  expect([known(nothing), known(anew)].map((one) => [SHARES[1].party, 'NEW'].map((party) => hasShare(one, party)))).toStrictEqual([
    [true, false],
    [true, true],
  ]);
});
