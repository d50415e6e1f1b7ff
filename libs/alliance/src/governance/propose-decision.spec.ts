import { event, type Made } from '../decider';
import type { Effect } from '../effects';
import { as, eur, given, happened, SEATED, seated, TODAY } from '../scenario';
import { basis, chair, proposed } from './ballot-scenario';
import { proposeDecision, type ProposeDecision } from './propose-decision';

const draw: Effect = { id: 'e1', allows: 'DrawReserve', amount: eur(350), adjustsTarget: true };
const words = { title: 'The road', text: 'Draw on the reserve.', rationale: 'It rained.', bestForAllianceStatement: 'The road stays open.' };
const command: ProposeDecision = { body: 'AJR', type: 'MONEY', authority: basis, effects: [draw], ...words };
const data = { decision: 'decision-1', body: 'AJR', version: 1, type: 'MONEY', basis, effects: [draw], conditions: [] } as const;
const m1 = seated('M1');
const propose = (more: Partial<ProposeDecision>, by = m1) => given(...SEATED).when(proposeDecision, { ...command, ...more }, by);

describe('proposing a decision', () => {
  it('V-01 puts it before the body, with its words sealed', () => {
    expect(propose({})).toStrictEqual([event('DecisionProposed', data, { sealed: words })]);
  });

  it('V-01 takes an empty list of effects, if that is what was said', () => {
    expect(propose({ effects: [] })).toStrictEqual([event('DecisionProposed', { ...data, effects: [] }, { sealed: words })]);
  });

  it.each([['type'], ['title'], ['text'], ['rationale'], ['bestForAllianceStatement'], ['authority'], ['effects']] as const)(
    'V-01 refuses a proposal without %s',
    (member) => {
      const { [member]: _, ...rest } = command;
      expect(given(...SEATED).when(proposeDecision, rest, m1)).toStrictEqual({ refused: 'INCOMPLETE_PROPOSAL', missing: [member] });
    },
  );

  it('V-01 names everything that is missing', () => {
    expect(given(...SEATED).when(proposeDecision, { body: 'AJR', text: '' }, m1)).toStrictEqual({
      refused: 'INCOMPLETE_PROPOSAL',
      missing: ['type', 'title', 'text', 'rationale', 'bestForAllianceStatement', 'authority', 'effects'],
    });
  });

  it.each([
    ['a member', m1],
    ['a deputy', { ...m1, actor: { ...m1.actor, person: 'm1d', role: 'AJR_DEPUTY' } }],
    ['the chair', chair],
    ['the manager', as('mgr', 'MANAGER')],
  ])('lets %s propose', (_, by) => {
    expect(propose({}, by)).toStrictEqual([event('DecisionProposed', data, { sealed: words })]);
  });

  it.each([
    ['a finance officer', as('fin', 'FINANCE_OFFICER')],
    ['the holder of another seat', { ...m1, actor: { ...m1.actor, person: 'c2' } }],
  ])('refuses %s', (_, by) => {
    expect(propose({}, by)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_MEMBER' });
  });

  it.each<[string, Partial<ProposeDecision>, object]>([
    ['to a body that there is not', { body: 'APR' }, { refused: 'BODY_NOT_FOUND', body: 'APR' }],
    ['to a body that decides elsewhere', { body: 'BOARD' }, { refused: 'BODY_IS_OUTSIDE', body: 'BOARD' }],
    ['with one name for two effects', { effects: [draw, draw] }, { refused: 'EFFECT_IDS_NOT_UNIQUE', effect: 'e1' }],
    ['with one name for two conditions', { conditions: [{ condition: 'a' }, { condition: 'a' }] }, { refused: 'CONDITION_EXISTS', condition: 'a' }],
    ['in a foreign currency', { costEffect: { currency: 'SEK', minor: '1' } }, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
    ['with a foreign effect', { effects: [{ ...draw, amount: { currency: 'SEK', minor: '1' } }] }, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
    ['on a matter that nothing reserves', { matter: 'COLOUR' }, { refused: 'NOT_RESERVED', matter: 'COLOUR' }],
    ['to draw less than nothing', { effects: [{ ...draw, amount: eur(-1) }] }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['that ran out before it began', { expiresOn: '2020-04-19' }, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
    [
      'that runs out before it takes effect',
      { expiresOn: '2020-04-30', takesEffectOn: '2020-05-01' },
      { refused: 'ENDS_BEFORE_START', from: '2020-05-01', to: '2020-04-30' },
    ],
    [
      'on a decision that there is not',
      { authority: { kind: 'DECISION', ref: 'decision-9' } },
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    [
      'on a delegation that there is not',
      { authority: { kind: 'DELEGATION', ref: 'delegation-9' } },
      { refused: 'DELEGATION_NOT_FOUND', delegation: 'delegation-9' },
    ],
  ])('refuses one %s', (_, more, refusal) => {
    expect(propose(more)).toStrictEqual(refusal);
  });

  it('V-25 refuses what the delegation named does not cover', () => {
    const granted = happened('DelegationGranted', { delegation: 'delegation-1', to: 'AJR', scope: ['TransferBudget'] });
    const answer = given(...SEATED, granted).when(proposeDecision, { ...command, authority: { kind: 'DELEGATION', ref: 'delegation-1' } }, m1);
    expect(answer).toStrictEqual({ refused: 'OUTSIDE_DELEGATION', delegation: 'delegation-1', because: 'SCOPE' });
  });

  it('numbers decisions in the order in which they come', () => {
    const answer = given(...SEATED, proposed()).when(proposeDecision, command, m1);
    expect(answer).toStrictEqual([event('DecisionProposed', { ...data, decision: 'decision-2' }, { sealed: words })]);
  });

  it('gives its command back', () => {
    const whole: ProposeDecision = {
      ...command,
      label: 'P-7',
      matter: 'FARES',
      alternatives: 'Wait.',
      riskEffect: 'Less.',
      costEffect: eur(350),
      conditions: [{ condition: 'loan', due: '2020-06-01' }],
      expiresOn: '2021-12-31',
      takesEffectOn: '2020-05-01',
    };
    const reserved = happened('PolicySetAdopted', { policies: { reservedMatters: [{ matter: 'FARES', body: 'BOARD' }] } });
    expect(proposeDecision.commandOf(given(...SEATED, reserved).when(proposeDecision, whole, m1) as Made)).toStrictEqual(whole);
  });
});
