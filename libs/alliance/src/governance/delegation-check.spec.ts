import { fold, type Entry } from '../decider';
import type { Effect } from '../effects';
import { eur, happened, SEATED, TODAY } from '../scenario';
import { delegations } from './authority-facts';
import { decisions, isInForce } from './decision-facts';
import { adopted, draw, failed, inForce, proposed } from './decision-scenario';
import { isCovered, outsideDelegation } from './delegation-check';

const basis = { kind: 'DELEGATION', ref: 'delegation-1' } as const;
const granted = happened('DelegationGranted', {
  delegation: 'delegation-1',
  to: 'APR',
  scope: ['DrawReserve', 'TransferBudget'],
  limitEach: eur(100),
  limitTotal: eur(250),
  until: '2020-12-31',
});
const under = (decision: string, minor: number): readonly Entry[] =>
  adopted(decision, { body: 'APR', terms: { basis }, effects: [draw('e1', minor)] });
const check = (history: readonly Entry[], effects: readonly Effect[], { body = 'APR', on = TODAY } = {}) =>
  outsideDelegation({ delegations: fold(delegations, history), decisions: fold(decisions, history) }, basis, body, effects, on);
const history = [...SEATED, granted];
const outside = (because: string) => ({ refused: 'OUTSIDE_DELEGATION', delegation: 'delegation-1', because });

describe('deciding under a delegation', () => {
  it.each([
    ['up to the limit for one', history, [draw('e1', 100)], {}],
    ['up to the limit for all', [...history, ...under('decision-1', 100)], [draw('e1', 100), draw('e2', 50)], {}],
    ['on its last day', history, [draw('e1', 1)], { on: '2020-12-31' }],
    ['what is about no money', history, [], {}],
  ])('V-25 is valid %s', (_, before, effects, more) => {
    expect(check(before, effects, more)).toBeUndefined();
  });

  it.each([
    ['SCOPE', 'something else', history, [{ id: 'e1', allows: 'ConfirmMovement', movement: 'movement-1' }], {}],
    ['LIMIT_EACH', 'more at once', history, [draw('e1', 101)], {}],
    ['LIMIT_EACH', 'more at once the other way', history, [draw('e1', -101)], {}],
    [
      'LIMIT_EACH',
      'another currency',
      history,
      [{ id: 'e1', allows: 'DrawReserve', amount: { currency: 'SEK', minor: '1' }, adjustsTarget: false }],
      {},
    ],
    ['LIMIT_TOTAL', 'more in one decision', history, [draw('e1', 100), draw('e2', 100), draw('e3', 51)], {}],
    ['LIMIT_TOTAL', 'more in all', [...history, ...under('decision-1', 100), ...under('decision-2', 100)], [draw('e1', 51)], {}],
    ['PERIOD', 'too early', history, [draw('e1', 1)], { on: '2019-12-31' }],
    ['PERIOD', 'too late', history, [draw('e1', 1)], { on: '2021-01-01' }],
    [
      'PERIOD',
      'after it was revoked',
      [...history, happened('DelegationRevoked', { delegation: 'delegation-1' }, { effective: TODAY })],
      [draw('e1', 1)],
      {},
    ],
    ['BODY', 'another body', history, [draw('e1', 1)], { body: 'AJR' }],
  ] as const)('V-25 is outside by its %s: %s', (because, _, before, effects, more) => {
    expect(check(before, effects, more)).toStrictEqual(outside(because));
  });

  it('V-25 uses up nothing by what was not adopted, or was revoked', () => {
    const undone = [
      proposed('decision-1', { body: 'APR', terms: { basis }, effects: [draw('e1', 100)] }),
      failed('decision-1'),
      ...under('decision-2', 100),
      happened('DecisionRevoked', { decision: 'decision-2' }),
      ...under('decision-3', 100),
      happened('DecisionNotAdopted', { decision: 'decision-3', outcome: 'APPROVAL_REFUSED' }),
    ];
    expect(check([...history, ...undone], [draw('e1', 100), draw('e2', 100)])).toBeUndefined();
  });

  it('V-25 refuses a delegation that does not exist', () => {
    expect(check(SEATED, [])).toStrictEqual({ refused: 'DELEGATION_NOT_FOUND', delegation: 'delegation-1' });
  });

  it('V-25 has nothing to say about a decision on another basis', () => {
    const clause = { kind: 'CONTRACT_CLAUSE', ref: '5.2' } as const;
    const known = { delegations: fold(delegations, history), decisions: fold(decisions, history) };
    expect(outsideDelegation(known, clause, 'AJR', [draw('e1', 1_000)], TODAY)).toBeUndefined();
  });

  it('V-26 what was decided before the revocation stays in force', () => {
    const decided = inForce('decision-1', { body: 'APR', terms: { basis }, effects: [draw('e1', 100)] });
    const revoked = happened('DelegationRevoked', { delegation: 'delegation-1' }, { effective: '2020-03-01' });
    expect(isInForce(fold(decisions, [...history, ...decided, revoked]).get('decision-1')!, TODAY)).toBe(true);
  });
});

const covered = (before: readonly Entry[], effects: readonly Effect[], body = 'APR', isAlike?: (effect: Effect) => boolean) =>
  isCovered({ delegations: fold(delegations, before), decisions: fold(decisions, before) }, body, effects, TODAY, isAlike);
const decided = (decision: string) => adopted(decision, { body: 'APR', effects: [draw('e1', 100)] });

describe('an approval that a delegation makes needless', () => {
  it.each([
    ['within its limits', history, [draw('e1', 100)], 'APR', true],
    ['beyond them', history, [draw('e1', 101)], 'APR', false],
    ['for another body', history, [draw('e1', 100)], 'AJR', false],
    ['without any', SEATED, [draw('e1', 100)], 'APR', false],
    ['used up by what that body decided alone', [...history, ...decided('decision-1'), ...decided('decision-2')], [draw('e1', 51)], 'APR', false],
    [
      'untouched by what was approved',
      [...history, ...decided('decision-1'), ...decided('decision-2'), happened('ApprovalRequired', { decision: 'decision-2', body: 'BOARD' })],
      [draw('e1', 100)],
      'APR',
      true,
    ],
  ])('V-25 is covered or not: %s', (_, before, effects, body, expected) => {
    expect(covered(before, effects, body)).toBe(expected);
  });

  it('V-25 counts only what would need the approval', () => {
    const before = [...history, ...decided('decision-1'), ...decided('decision-2')];
    expect(covered(before, [draw('e9', 100)], 'APR', ({ id }) => id === 'e9')).toBe(true);
  });
});
