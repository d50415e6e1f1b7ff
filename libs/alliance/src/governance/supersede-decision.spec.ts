import { event, fold, type Circumstance } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { isEffectInForce, restsOn } from './authority-facts';
import { decisions, isInForce } from './decision-facts';
import { decidedOutside, draw, failed, inForce, proposed, superseded } from './decision-scenario';
import { bodies } from './facts';
import { supersedeDecision } from './supersede-decision';

const command = { decision: 'decision-1', scope: 'FULL' } as const;
/** What decision n does once it takes effect. */
const effectOf = (decision: string, from = TODAY): Circumstance =>
  as('c1', 'AJR_CHAIR', { effectOf: { authority: { kind: 'DECISION', ref: decision }, from } });
const by = effectOf('decision-2');
const old = inForce('decision-1', { effects: [draw('e1', 100), draw('e2', 200)] });
const history = [...SEATED, ...old, ...inForce('decision-2'), ...inForce('decision-3')];
const replaced = (data: object = {}, from = TODAY, successor = 'decision-2') => {
  const more = { effective: from, authority: { kind: 'DECISION', ref: successor } } as const;
  return [
    event('DecisionSuperseded', { decision: 'decision-1', by: successor, scope: 'FULL', ...data }, more),
    event('SupersedesLinked', { decision: successor, supersedes: 'decision-1' }, more),
  ];
};
const reserved = happened('PolicySetAdopted', { policies: { reservedMatters: [{ matter: 'SHARE', body: 'BOARD' }] } });

describe('superseding a decision', () => {
  it('D-01, D-04 a decision of the same body takes its place, from its own date on', () => {
    expect(given(...history).when(supersedeDecision, command, by)).toStrictEqual(replaced());
    expect(given(...history).when(supersedeDecision, command, effectOf('decision-2', '2020-06-01'))).toStrictEqual(replaced({}, '2020-06-01'));
  });

  it.each([
    ['the chair', as('c1', 'AJR_CHAIR')],
    ['the registrar', as('reg', 'REGISTRAR')],
    ['a clause of the agreement', as('c1', 'AJR_CHAIR', { effectOf: { authority: { kind: 'CONTRACT_CLAUSE', ref: '5.2' }, from: TODAY } })],
  ])('D-01 is what a new decision does, and nothing that %s can do', (_, circumstance) => {
    expect(given(...history).when(supersedeDecision, command, circumstance)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'SYSTEM' });
  });

  it.each([
    ['of the steering group, by a body outside', [...history, decidedOutside('decision-4')], command, 'decision-4', 'AJR'],
    [
      'of a body outside, by the steering group',
      [...history, decidedOutside('decision-4')],
      { ...command, decision: 'decision-4' },
      'decision-2',
      'BOARD',
    ],
    ['on a matter that is not reserved', [...history, decidedOutside('decision-4'), reserved], { ...command, matter: 'COLOUR' }, 'decision-4', 'AJR'],
  ])('D-01 no other body replaces a decision %s', (_, before, asked, successor, body) => {
    expect(given(...before).when(supersedeDecision, asked, effectOf(successor))).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body });
  });

  it('D-01 the body to which the matter is reserved does', () => {
    const answer = given(...history, decidedOutside('decision-4'), reserved).when(
      supersedeDecision,
      { ...command, matter: 'SHARE' },
      effectOf('decision-4'),
    );
    expect(answer).toStrictEqual(replaced({ matter: 'SHARE' }, TODAY, 'decision-4'));
  });

  it('D-02 names the head of the chain to whoever would supersede twice', () => {
    const chain = [...history, ...inForce('decision-4'), superseded('decision-1', 'decision-2'), superseded('decision-2', 'decision-3')];
    expect(given(...chain).when(supersedeDecision, command, effectOf('decision-4'))).toStrictEqual({
      refused: 'ALREADY_SUPERSEDED',
      by: 'decision-3',
    });
  });

  it('D-07 of two rivals the first wins', () => {
    const won = [...history, superseded('decision-1', 'decision-2', {}, TODAY)];
    expect(given(...won).when(supersedeDecision, command, effectOf('decision-3'))).toStrictEqual({ refused: 'ALREADY_SUPERSEDED', by: 'decision-2' });
  });

  it.each([
    ['itself', history, { ...command, decision: 'decision-2' }],
    ['what has taken its place', [...history, superseded('decision-2', 'decision-1')], command],
    [
      'what has taken its place through others, in part',
      [...history, superseded('decision-2', 'decision-3', { scope: 'PART', effects: ['x'] }), superseded('decision-3', 'decision-1')],
      command,
    ],
  ])('D-05 no decision takes the place of %s', (_, before, asked) => {
    expect(given(...before).when(supersedeDecision, asked, by)).toStrictEqual({ refused: 'CHAIN_CYCLIC', decision: asked.decision });
  });

  it('D-05 replaces the effects that it names; the others stay in force', () => {
    const part = { ...command, scope: 'PART', effects: ['e1'] } as const;
    expect(given(...history).when(supersedeDecision, part, by)).toStrictEqual(replaced({ scope: 'PART', effects: ['e1'] }));

    const known = fold(decisions, [...history, superseded('decision-1', 'decision-2', { scope: 'PART', effects: ['e1'] }, TODAY)]).get('decision-1')!;
    expect(['e1', 'e2'].map((effect) => isEffectInForce(known, effect, TODAY))).toStrictEqual([false, true]);
    expect(isEffectInForce(known, 'e1', '2020-04-19')).toBe(true);
  });

  it('D-05 replaces an effect once', () => {
    const before = [...history, superseded('decision-1', 'decision-2', { scope: 'PART', effects: ['e1'] })];
    const again = { ...command, scope: 'PART', effects: ['e1'] } as const;
    expect(given(...before).when(supersedeDecision, again, effectOf('decision-3'))).toStrictEqual({
      refused: 'ALREADY_SUPERSEDED',
      by: 'decision-2',
    });
  });

  it('D-05 refuses an effect that the old decision does not have', () => {
    const answer = given(...history).when(supersedeDecision, { ...command, scope: 'PART', effects: ['e1', 'e3'] }, by);
    expect(answer).toStrictEqual({ refused: 'EFFECT_NOT_FOUND', effect: 'e3' });
  });

  it.each([
    ['in part without effects', { ...command, scope: 'PART' }],
    ['in part with none', { ...command, scope: 'PART', effects: [] }],
    ['in whole with some', { ...command, effects: ['e1'] }],
  ] as const)('D-05 refuses to replace %s', (_, asked) => {
    expect(given(...history).when(supersedeDecision, asked, by)).toStrictEqual({ refused: 'SCOPE_UNCLEAR', scope: asked.scope });
  });

  it('D-06 what was superseded does not come back when its successor falls', () => {
    const fallen = [superseded('decision-1', 'decision-2'), happened('DecisionRevoked', { decision: 'decision-2' })];
    const known = fold(decisions, [...history, ...fallen]);
    expect(['decision-1', 'decision-2'].map((decision) => isInForce(known.get(decision)!, TODAY))).toStrictEqual([false, false]);
  });

  it('D-04 the old one still carries what is recorded late for an earlier day', () => {
    const known = fold(decisions, [...history, superseded('decision-1', 'decision-2', {}, TODAY)]).get('decision-1')!;
    expect([isInForce(known, '2020-04-19'), isInForce(known, TODAY)]).toStrictEqual([true, false]);
  });

  it('D-11 an expired decision refuses what is new and keeps what was, whether or not the clock has said so', () => {
    const sunset = inForce('decision-4', { terms: { expiresOn: '2020-03-31' } });
    const clock = happened('DecisionExpired', { decision: 'decision-4', expiresOn: '2020-03-31' });
    for (const before of [
      [...SEATED, ...sunset],
      [...SEATED, ...sunset, clock],
    ]) {
      const known = { decisions: fold(decisions, before), bodies: fold(bodies, before) };
      expect(['2020-03-31', '2020-04-01'].map((day) => isInForce(known.decisions.get('decision-4')!, day))).toStrictEqual([true, false]);
      expect(restsOn(known, { authority: { kind: 'DECISION', ref: 'decision-4' } }, as('c1', 'AJR_CHAIR'))).toStrictEqual({
        refused: 'DECISION_EXPIRED',
        decision: 'decision-4',
        expired: '2020-03-31',
      });
    }
  });

  it.each([
    ['only proposed', [...SEATED, proposed('decision-1'), ...inForce('decision-2')]],
    ['not adopted', [...SEATED, proposed('decision-1'), failed('decision-1'), ...inForce('decision-2')]],
    ['revoked', [...history, happened('DecisionRevoked', { decision: 'decision-1' })]],
  ])('D-01 refuses to replace what was %s', (_, before) => {
    expect(given(...before).when(supersedeDecision, command, by)).toStrictEqual({ refused: 'DECISION_NOT_ADOPTED', decision: 'decision-1' });
  });

  it.each([
    ['old', { ...command, decision: 'decision-9' }, by],
    ['new', command, effectOf('decision-9')],
  ])('refuses a %s decision that does not exist', (_, asked, circumstance) => {
    expect(given(...history).when(supersedeDecision, asked, circumstance)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-9' });
  });

  it.each([
    ['in whole', command],
    ['in part', { ...command, scope: 'PART', effects: ['e1', 'e2'] }],
  ] as const)('gives its command back %s', (_, asked) => {
    const made = given(...history).when(supersedeDecision, asked, by);
    expect(supersedeDecision.commandOf(made as never)).toStrictEqual(asked);
  });
});
