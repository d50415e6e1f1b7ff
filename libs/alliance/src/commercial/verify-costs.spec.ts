import { event, stateOf, type Entry } from '../decider';
import { document, eur, given, happened, TODAY } from '../scenario';
import { verificationOf, verifications } from './cost-facts';
import { COSTED, expert, reported, restated, spent } from './cost-scenario';
import { fin, PERIODS } from './money-scenario';
import { questionCosts, verifyCosts, type QuestionCosts, type VerifyCosts } from './verify-costs';

const statement = document('statement');
const report = reported(1, [spent('2019-12', 70), spent('2020-01', 200), spent('2020-02', 300)]);
const history = [...COSTED, happened('DocumentRegistered', { ...statement, kind: 'REPORT', dated: '2020-01-01' }), report];
const months = { from: '2020-01', to: '2020-02' };
const verify = (more: Partial<VerifyCosts> = {}): VerifyCosts => ({ ...months, actual: eur(500), document: statement, ...more });
const figure = { month: '2020-01', service: 'HEALTH', party: 'MEH' };
const question = (more: Partial<QuestionCosts> = {}): QuestionCosts => ({ ...months, lines: [figure], reason: 'No invoice.', ...more });
const verified = happened('CostsVerified', { verification: 'verification-1', ...verify() }, { effective: '2020-04-01' });

describe('verifying costs', () => {
  it('N-02 M-11 takes the sum recorded for these months, to the cent, with the statement of the expert', () => {
    expect(given(...history).when(verifyCosts, verify(), expert)).toStrictEqual([
      event('CostsVerified', { verification: 'verification-1', ...verify() }),
    ]);
    expect(given(...history).when(verifyCosts, verify({ actual: eur(501) }), expert)).toStrictEqual({ refused: 'SUM_DIFFERS', found: eur(500) });
  });

  it('may name the contract period, and then verifies the months whose first day lies in it', () => {
    const before = { period: 'P', from: '2019-11-01', to: '2019-12-14', target: eur(1) };
    const period = { period: 'P0', from: '2019-12-15', to: '2020-02-10', target: eur(1) };
    const known = [...history, happened('ContractPeriodDefined', before), happened('ContractPeriodDefined', period), ...PERIODS];
    expect(given(...known).when(verifyCosts, verify({ period: 'P0' }), expert)).toStrictEqual([
      event('CostsVerified', { verification: 'verification-1', ...verify({ period: 'P0' }) }),
    ]);
    expect(given(...known).when(verifyCosts, verify({ period: 'P1' }), expert)).toStrictEqual({
      refused: 'NOT_THE_MONTHS_OF_PERIOD',
      period: 'P1',
      from: '2020-01',
      to: '2021-12',
    });
    expect(given(...known).when(verifyCosts, verify({ period: 'P9' }), expert)).toStrictEqual({ refused: 'PERIOD_NOT_FOUND', period: 'P9' });
  });

  it('counts the month in which the first period begins as a whole: no other period has its costs', () => {
    const known = [...history, happened('ContractPeriodDefined', { period: 'P0', from: '2019-12-15', to: '2020-02-10', target: eur(1) })];
    const asked = verify({ period: 'P0', from: '2019-12', actual: eur(570) });
    expect(given(...known).when(verifyCosts, asked, expert)).toStrictEqual([event('CostsVerified', { verification: 'verification-1', ...asked })]);
    expect(given(...known).when(verifyCosts, verify({ period: 'P0' }), expert)).toStrictEqual({
      refused: 'NOT_THE_MONTHS_OF_PERIOD',
      period: 'P0',
      from: '2019-12',
      to: '2020-02',
    });
  });

  it('stands for exactly its months until one of their figures is stated anew, reported beside it, or questioned', () => {
    const standing = (...more: readonly Entry[]) =>
      verificationOf(stateOf(verifications, [...history, verified, ...more]), '2020-01-01', '2020-02-29');
    expect(standing()).toStrictEqual({ verification: 'verification-1', kind: 'VERIFIED', ...months, actual: eur(500), on: '2020-04-01' });
    expect(standing(restated(2, 'actual-1', [spent('2019-12', 1)]))).toStrictEqual(standing());
    expect(standing(restated(2, 'actual-1', [spent('2020-02', 1)]))).toBeUndefined();
    expect(standing(reported(2, [spent('2020-01', 1, 'GUIDE')]))).toBeUndefined();
    const { reason: _, ...questioned } = question();
    expect(standing(happened('CostsQuestioned', { verification: 'verification-2', ...questioned }))).toBeUndefined();
    const state = stateOf(verifications, [...history, verified]);
    expect([verificationOf(state, '2020-01', '2020-01'), verificationOf(state, '2019-12-02', '2020-02-01')]).toStrictEqual([undefined, standing()]);
  });

  it.each([
    ['by a finance officer', verify(), fin, { refused: 'NOT_PERMITTED', needs: 'FINANCIAL_EXPERT' }],
    ['that end before they begin', verify({ from: '2020-03' }), expert, { refused: 'ENDS_BEFORE_START', from: '2020-03', to: '2020-02' }],
    ['from a day to come', verify({ effective: '2020-04-21' }), expert, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['that are not over', verify({ to: '2020-04' }), expert, { refused: 'MONTH_NOT_OVER', month: '2020-04' }],
    [
      'with a statement that is not registered',
      verify({ document: document('other') }),
      expert,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
    ['in another currency', verify({ actual: { currency: 'SEK', minor: '500' } }), expert, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
  ] as const)('verifies no months %s', (_, command, who, refusal) => {
    expect(given(...history).when(verifyCosts, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const command of [verify(), verify({ effective: TODAY })])
      expect(verifyCosts.commandOf(given(...history).when(verifyCosts, command, expert) as never)).toStrictEqual(command);
  });
});

describe('questioning costs', () => {
  it('names the figures in question; why is kept under seal', () => {
    const { reason, ...data } = question();
    expect(given(...history, verified).when(questionCosts, question(), expert)).toStrictEqual([
      event('CostsQuestioned', { verification: 'verification-2', ...data }, { sealed: { reason } }),
    ]);
  });

  it.each([
    ['by a finance officer', question(), fin, { refused: 'NOT_PERMITTED', needs: 'FINANCIAL_EXPERT' }],
    ['without a figure', question({ lines: [] }), expert, { refused: 'LINES_MISSING' }],
    [
      'that are not recorded',
      question({ lines: [{ ...figure, service: 'ORAL' }] }),
      expert,
      { refused: 'FIGURE_NOT_FOUND', ...figure, service: 'ORAL' },
    ],
    [
      'of another month',
      question({ lines: [{ ...figure, month: '2019-12' }] }),
      expert,
      { refused: 'FIGURE_NOT_FOUND', ...figure, month: '2019-12' },
    ],
    [
      'on a document that is not registered',
      question({ document: document('other') }),
      expert,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
  ] as const)('questions no costs %s', (_, command, who, refusal) => {
    expect(given(...history).when(questionCosts, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const command of [question(), question({ document: statement, effective: TODAY })])
      expect(questionCosts.commandOf(given(...history).when(questionCosts, command, expert) as never)).toStrictEqual(command);
  });
});
