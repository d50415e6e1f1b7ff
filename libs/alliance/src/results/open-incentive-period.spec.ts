import { event, type Entry } from '../decider';
import { as, eur, given, happened } from '../scenario';
import { AGREED, by, euros, fin, mgr, opened, PERIODS, SHARES, TERMS } from './incentive-scenario';
import { openIncentivePeriod } from './open-incentive-period';

const command = { period: 'P1', pool: TERMS.pool, cap: TERMS.cap, shares: SHARES, authority: by('decision-1') };
const P1 = { period: 'P1', ...PERIODS.P1, ...TERMS };
const joined = (effective: string): Entry =>
  happened(
    'PartyRegistered',
    { party: 'NEW', legalName: 'Newcomer', businessId: '9', kind: 'ORGANISATION', capacities: ['PRIVATE_PRODUCER'] },
    { effective },
  );
const three = [
  { party: 'MEH', share: '1/2' },
  { party: 'NEW', share: '1/4' },
  { party: 'CITY', share: '1/4' },
] as const;

describe('opening an incentive period', () => {
  it.each([
    ['the manager', mgr],
    ['a finance officer', fin],
    ['the registrar', as('reg', 'REGISTRAR')],
    ['the secretary of the steering group', as('sec', 'AJR_SECRETARY')],
  ])('is recorded by %s, with what the policies say where nothing else was agreed', (_, circumstance) => {
    expect(given(...AGREED).when(openIncentivePeriod, command, circumstance)).toStrictEqual([
      event('IncentivePeriodOpened', P1, { authority: by('decision-1') }),
    ]);
  });

  it('takes what was agreed before what the policies say', () => {
    const own = { ...command, share: '2/5', modifier: false };
    expect(given(...AGREED).when(openIncentivePeriod, own, mgr)).toStrictEqual([
      event('IncentivePeriodOpened', { ...P1, share: '2/5', modifier: false }, { authority: by('decision-1') }),
    ]);
  });

  it('N-08 refuses a pool with which all of them would be more than the incentive pool of the frame', () => {
    const all = { ...command, period: 'P2', pool: euros(2_520_000) };
    const history = [...AGREED, opened('P1')];
    expect(given(...history).when(openIncentivePeriod, all, mgr)).toStrictEqual([
      event('IncentivePeriodOpened', { period: 'P2', ...PERIODS.P2, ...TERMS, pool: euros(2_520_000) }, { authority: by('decision-1') }),
    ]);
    expect(given(...history).when(openIncentivePeriod, { ...all, pool: eur(252_000_001) }, mgr)).toStrictEqual({
      refused: 'POOL_EXCEEDED',
      left: euros(2_520_000),
    });
  });

  it('N-09 refuses a share of somebody who produces nothing in the period, and lets nothing be shared with whom it will', () => {
    const owner = happened('PartyRegistered', { party: 'TOWN', legalName: 'Town', businessId: '8', kind: 'ORGANISATION', capacities: ['CLIENT'] });
    const shares = [...three.slice(0, 1), { party: 'TOWN', share: '1/2' }];
    expect(given(...AGREED, owner).when(openIncentivePeriod, { ...command, shares }, mgr)).toStrictEqual({
      refused: 'NOT_A_PRODUCER',
      party: 'TOWN',
    });
    expect(given(...AGREED, joined('2020-04-01')).when(openIncentivePeriod, { ...command, shares: three }, mgr)).toStrictEqual({
      refused: 'NOT_A_PRODUCER',
      party: 'NEW',
    });
    const ended = happened('CapacityEnded', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' }, { effective: '2020-01-01' });
    expect(given(...AGREED, ended).when(openIncentivePeriod, command, mgr)).toStrictEqual({ refused: 'NOT_A_PRODUCER', party: 'MEH' });
    const nothing = [
      { party: 'MEH', share: '1/1' },
      { party: 'TOWN', share: '0/1' },
    ];
    expect(given(...AGREED, owner).when(openIncentivePeriod, { ...command, shares: nothing }, mgr)).toStrictEqual([
      event('IncentivePeriodOpened', { ...P1, shares: nothing }, { authority: by('decision-1') }),
    ]);
  });

  it.each([
    ['its first day as a producer', three, '2020-02-01'],
    ['a later day that was agreed', [three[0], { ...three[1], from: '2020-03-01' }, three[2]], '2020-03-01'],
  ])('N-09 lets whoever comes in the middle share from %s', (_, shares, from) => {
    expect(given(...AGREED, joined('2020-02-01')).when(openIncentivePeriod, { ...command, shares }, mgr)).toStrictEqual([
      event('IncentivePeriodOpened', { ...P1, shares: [three[0], { ...three[1], from }, three[2]] }, { authority: by('decision-1') }),
    ]);
  });

  it('N-09 refuses a day before the party produced, and one after the period', () => {
    const from = (day: string) => ({ ...command, shares: [three[0], { ...three[1], from: day }, three[2]] });
    const history = [...AGREED, joined('2020-02-01')];
    expect(given(...history).when(openIncentivePeriod, from('2020-01-15'), mgr)).toStrictEqual({
      refused: 'NOT_A_PRODUCER',
      party: 'NEW',
      producesFrom: '2020-02-01',
    });
    expect(given(...history).when(openIncentivePeriod, from('2020-04-01'), mgr)).toStrictEqual({
      refused: 'SHARES_AFTER_PERIOD',
      party: 'NEW',
      to: '2020-03-31',
    });
  });

  it.each([
    ['anybody else', command, as('aud', 'AUDITOR'), { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['no authority', { ...command, authority: { kind: 'CONTRACT_CLAUSE', ref: '7' } as const }, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['what is no contract period', { ...command, period: 'P9' }, mgr, { refused: 'PERIOD_NOT_FOUND', period: 'P9' }],
    [
      'a pool in another currency',
      { ...command, pool: { currency: 'SEK', minor: '1' } as const },
      mgr,
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
    ['a cap below zero', { ...command, cap: eur(-1) }, mgr, { refused: 'AMOUNT_BELOW_ZERO' }],
    [
      'an amount with too many digits',
      { ...command, cap: { currency: 'EUR', minor: '1'.repeat(16) } as const },
      mgr,
      { refused: 'AMOUNT_TOO_LARGE' },
    ],
    ['a share that is not reduced', { ...command, share: '2/4' }, mgr, { refused: 'SHARE_NOT_REDUCED', share: '2/4', reduced: '1/2' }],
    ['a share above the whole', { ...command, share: '3/2' }, mgr, { refused: 'SHARE_ABOVE_WHOLE', share: '3/2' }],
    ['shares that are no whole', { ...command, shares: SHARES.slice(0, 1) }, mgr, { refused: 'SHARES_NOT_WHOLE', sum: '39/50' }],
    ['nobody to share it', { ...command, shares: [] }, mgr, { refused: 'SHARES_NOT_WHOLE', sum: '0/1' }],
    ['a party twice', { ...command, shares: [SHARES[0], SHARES[0]] }, mgr, { refused: 'PARTY_REPEATED', party: 'MEH' }],
    ['a party nobody knows', { ...command, shares: [{ party: 'X', share: '1/1' }] }, mgr, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...AGREED).when(openIncentivePeriod, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses to open a period again', () => {
    expect(given(...AGREED, opened('P1')).when(openIncentivePeriod, command, mgr)).toStrictEqual({
      refused: 'INCENTIVE_PERIOD_EXISTS',
      period: 'P1',
    });
  });

  it('gives its command back', () => {
    const dated = { ...command, share: '1/3', modifier: false, effective: '2020-05-01' };
    const answer = given(...AGREED).when(openIncentivePeriod, dated, mgr);
    expect(openIncentivePeriod.commandOf(answer as never)).toStrictEqual(dated);
  });
});
