import { event } from '../decider';
import { as, eur, given, happened, SEATED } from '../scenario';
import { defineContractPeriod } from './define-contract-period';
import { CLAUSE, decided, DECISION, registrar } from './scenario';

const history = [...SEATED, decided(), happened('ContractTermSet', { start: '2020-07-01', end: '2030-06-30', basis: 'TAS § 4' })];
const P1 = { period: 'P1', from: '2020-07-01', to: '2023-06-30', target: eur(600) };
const P2 = { period: 'P2', from: '2023-07-01', to: '2030-06-30', target: eur(400) };
const first = happened('ContractPeriodDefined', P1);
const frame = happened('CostFrameFixed', {
  total: eur(1300),
  vat: 'EXCLUDED',
  components: { TARGET_BUDGET: eur(1000), INCENTIVE_POOL: eur(100), OWNER_COSTS: eur(100), RISK_RESERVE: eur(100) },
});
const command = { ...P1, authority: DECISION };

describe('defining a contract period', () => {
  it.each([
    ['the registrar', registrar],
    ['the chair of the steering group', as('c1', 'AJR_CHAIR')],
    ['its secretary', as('sec', 'AJR_SECRETARY')],
  ])('is recorded by %s, on a decision', (_, circumstance) => {
    const answer = given(...history).when(defineContractPeriod, command, circumstance);
    expect(answer).toStrictEqual([event('ContractPeriodDefined', P1, { authority: DECISION })]);
  });

  it('M-03 divides the target budget to the cent', () => {
    const answer = given(...history, frame, first).when(defineContractPeriod, { ...P2, authority: DECISION }, registrar);
    expect(answer).toStrictEqual([event('ContractPeriodDefined', P2, { authority: DECISION })]);
  });

  it('M-03 refuses targets above the target budget, and a last one that leaves some of it', () => {
    const more = { ...P1, target: eur(1001), authority: DECISION };
    expect(given(...history, frame).when(defineContractPeriod, more, registrar)).toStrictEqual({
      refused: 'COMPONENT_EXCEEDED',
      component: 'TARGET_BUDGET',
      available: eur(1000),
    });
    const less = { ...P2, target: eur(399), authority: DECISION };
    expect(given(...history, frame, first).when(defineContractPeriod, less, registrar)).toStrictEqual({
      refused: 'FRAME_NOT_BALANCED',
      total: eur(1000),
      sum: eur(999),
    });
  });

  it.each([
    ['anybody else', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['the agreement as its authority, once there is a steering group', { ...P1, authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['a period that is defined', { ...command, ...P1 }, registrar, { refused: 'PERIOD_EXISTS', period: 'P1' }],
    [
      'one that ends before it begins',
      { ...command, ...P2, to: '2023-06-30' },
      registrar,
      { refused: 'ENDS_BEFORE_START', from: '2023-07-01', to: '2023-06-30' },
    ],
    ['a gap', { ...command, ...P2, from: '2023-07-02' }, registrar, { refused: 'PERIODS_NOT_CONTIGUOUS', from: '2023-07-01' }],
    ['an overlap', { ...command, ...P2, from: '2023-06-30' }, registrar, { refused: 'PERIODS_NOT_CONTIGUOUS', from: '2023-07-01' }],
    ['an end after the term', { ...command, ...P2, to: '2030-07-01' }, registrar, { refused: 'PERIOD_OUTSIDE_TERM', period: 'P2' }],
    [
      'another currency',
      { ...command, ...P2, target: { currency: 'SEK', minor: '1' } as const },
      registrar,
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
    ['a target of nothing', { ...command, ...P2, target: eur(0) }, registrar, { refused: 'AMOUNT_NOT_POSITIVE' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history, first).when(defineContractPeriod, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a first period that does not begin with the term, and any before there is a term', () => {
    expect(given(...history).when(defineContractPeriod, { ...command, from: '2020-07-02' }, registrar)).toStrictEqual({
      refused: 'PERIODS_NOT_CONTIGUOUS',
      from: '2020-07-01',
    });
    expect(given(...SEATED, decided()).when(defineContractPeriod, command, registrar)).toStrictEqual({ refused: 'TERM_NOT_SET' });
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: '2020-05-01' };
    const answer = given(...history).when(defineContractPeriod, dated, registrar);
    expect(defineContractPeriod.commandOf(answer as never)).toStrictEqual(dated);
  });
});
