import { event } from '../decider';
import { as, eur, given, happened, REGISTERED, SEATED } from '../scenario';
import { CLAUSE, decided, DECISION, registrar } from './scenario';
import { setTerm } from './set-term';

const term = { start: '2020-07-01', end: '2030-06-30', basis: 'TAS § 4' };
const command = { ...term, authority: CLAUSE };
const EMPTY = { INCENTIVE_POOL: eur(0), OWNER_COSTS: eur(0), RISK_RESERVE: eur(0) };

describe('setting the term of the contract', () => {
  it('rests on the agreement at first, on a decision later', () => {
    expect(given(...REGISTERED).when(setTerm, command, registrar)).toStrictEqual([event('ContractTermSet', term, { authority: CLAUSE })]);
    expect(given(...SEATED, decided()).when(setTerm, command, registrar)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });

    const later = { ...term, authority: DECISION, effective: '2020-05-01' };
    const answer = given(...SEATED, decided()).when(setTerm, later, registrar);
    expect(answer).toStrictEqual([event('ContractTermSet', term, { effective: '2020-05-01', authority: DECISION })]);
    expect(setTerm.commandOf(answer as never)).toStrictEqual(later);
  });

  it.each([
    ['anybody but the registrar', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['no authority at all', term, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['a term of no days', { ...command, end: term.start }, registrar, { refused: 'TERM_NOT_POSITIVE', start: term.start, end: term.start }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...REGISTERED).when(setTerm, asked, circumstance)).toStrictEqual(refusal);
  });

  it('changes later, as long as the periods defined stay within', () => {
    const history = [
      ...REGISTERED,
      happened('ContractTermSet', term),
      happened('ContractPeriodDefined', { period: 'P1', from: term.start, to: '2023-06-30', target: eur(100) }),
    ];
    const longer = { ...term, end: '2031-06-30' };
    expect(given(...history).when(setTerm, { ...longer, authority: CLAUSE }, registrar)).toStrictEqual([
      event('ContractTermSet', longer, { authority: CLAUSE }),
    ]);
    expect(given(...history).when(setTerm, { ...command, end: '2023-06-29' }, registrar)).toStrictEqual({
      refused: 'PERIOD_OUTSIDE_TERM',
      period: 'P1',
    });
    expect(given(...history).when(setTerm, { ...command, start: '2020-06-30' }, registrar)).toStrictEqual({
      refused: 'PERIOD_OUTSIDE_TERM',
      period: 'P1',
    });
  });

  it('M-03 is never cut to periods that are less than the whole target budget', () => {
    const history = [
      ...REGISTERED,
      happened('CostFrameFixed', { total: eur(150), components: { ...EMPTY, TARGET_BUDGET: eur(150) }, vat: 'EXCLUDED' }),
      happened('ContractTermSet', term),
      happened('ContractPeriodDefined', { period: 'P1', from: term.start, to: '2023-06-30', target: eur(100) }),
    ];
    expect(given(...history).when(setTerm, { ...command, end: '2023-06-30' }, registrar)).toStrictEqual({
      refused: 'FRAME_NOT_BALANCED',
      total: eur(150),
      sum: eur(100),
    });
  });
});
