import { fold, type Authority, type Entry } from '../decider';
import { as, eur, happened, REGISTERED, SEATED, TODAY } from '../scenario';
import { isDelegated, isWithin, leftOf, restsOn, usedOf, type Delegation, type Use } from './authority-facts';
import { decisions } from './decision-facts';
import { adopted, decidedOutside, inForce, proposed, superseded } from './decision-scenario';
import { bodies } from './facts';

const decided = { kind: 'DECISION', ref: 'decision-1' } as const;
const clause = { kind: 'CONTRACT_CLAUSE', ref: '4.1' } as const;
const rests = (history: readonly Entry[], authority: Authority | undefined, more: { readonly effective?: string; readonly clause?: 'ALWAYS' } = {}) =>
  restsOn(
    { bodies: fold(bodies, history), decisions: fold(decisions, history) },
    { ...(authority && { authority }), ...(more.effective !== undefined && { effective: more.effective }) },
    as('reg', 'REGISTRAR'),
    more.clause,
  );
const sunset = inForce('decision-1', { terms: { expiresOn: TODAY } });
const notInForce = { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: TODAY };

describe('the authority that a command rests on', () => {
  it.each([
    ['a decision in force', [...SEATED, ...inForce('decision-1')], decided, {}],
    ['a decision of a body outside', [...SEATED, decidedOutside('decision-1')], decided, {}],
    ['a decision on its last day', [...SEATED, ...sunset], decided, {}],
    [
      'a decision that was superseded later, for an earlier day',
      [...SEATED, ...inForce('decision-1'), superseded('decision-1', 'decision-2', {}, TODAY)],
      decided,
      { effective: '2020-04-19' },
    ],
    ['the agreement, before there is a steering group', REGISTERED, clause, {}],
    ['the agreement, where it is always enough', SEATED, clause, { clause: 'ALWAYS' }],
  ] as const)('D-04, D-11 is %s', (_, history, authority, more) => {
    expect(rests(history, authority, more)).toBeUndefined();
  });

  it.each([
    ['nothing', SEATED, undefined, { refused: 'AUTHORITY_MISSING' }],
    ['the agreement, once there is a steering group', SEATED, clause, { refused: 'AUTHORITY_MISSING' }],
    ['a delegation', SEATED, { kind: 'DELEGATION', ref: 'delegation-1' }, { refused: 'AUTHORITY_MISSING' }],
    ['a decision that nobody knows', SEATED, decided, { refused: 'DECISION_NOT_FOUND', decision: 'decision-1' }],
    ['a proposal', [...SEATED, proposed('decision-1')], decided, notInForce],
    ['what was adopted and has not taken effect', [...SEATED, ...adopted('decision-1')], decided, notInForce],
    ['what takes effect later', [...SEATED, ...inForce('decision-1', { on: '2020-05-01' })], decided, notInForce],
    ['what was superseded', [...SEATED, ...inForce('decision-1'), superseded('decision-1', 'decision-2', {}, TODAY)], decided, notInForce],
    ['what was revoked', [...SEATED, ...inForce('decision-1'), happened('DecisionRevoked', { decision: 'decision-1' })], decided, notInForce],
  ] as const)('D-04 is not %s', (_, history, authority, refusal) => {
    expect(rests(history, authority)).toStrictEqual(refusal);
  });

  it('V-27 is not a recommendation', () => {
    const history = [...SEATED, ...adopted('decision-1', { recommendsTo: ['BOARD'] }), happened('DecisionTookEffect', { decision: 'decision-1' })];
    expect(rests(history, decided)).toStrictEqual(notInForce);
  });

  it('D-11 is not a decision that has expired', () => {
    expect(rests([...SEATED, ...sunset], decided, { effective: '2020-04-21' })).toStrictEqual({
      refused: 'DECISION_EXPIRED',
      decision: 'decision-1',
      expired: TODAY,
    });
  });
});

const use = (decision: string, effect: string, minor: number): Use => ({ decision, effect, amount: eur(minor), movement: 'movement-1' });

describe('what is left of an effect', () => {
  const uses = [use('decision-1', 'e1', 60), use('decision-1', 'e1', -10), use('decision-1', 'e2', 5), use('decision-2', 'e1', 7)];

  it('M-10 counts its own uses, and what a reversal gave back', () => {
    expect(usedOf(uses, 'decision-1', 'e1')).toStrictEqual([uses[0], uses[1]]);
    expect(leftOf(uses, 'decision-1', 'e1', eur(100))).toStrictEqual(eur(50));
  });
});

describe('a delegation', () => {
  const delegation: Delegation = { to: 'APR', scope: [], from: '2020-02-01', until: '2020-12-31', revoked: '2020-06-01' };

  it.each([
    ['the day before it begins', '2020-01-31', false],
    ['its first day', '2020-02-01', true],
    ['the day before it was revoked', '2020-05-31', true],
    ['the day of its revocation', '2020-06-01', false],
  ])('V-25, V-26 holds or not on %s', (_, day, expected) => {
    expect(isDelegated(delegation, day)).toBe(expected);
  });

  it('V-25 reaches up to its limit, or has none', () => {
    expect([isWithin(eur(10), eur(10)), isWithin(eur(10), eur(11)), isWithin(undefined, eur(11))]).toStrictEqual([true, false, true]);
  });
});
