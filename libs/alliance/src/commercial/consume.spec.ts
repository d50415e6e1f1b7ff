import { event } from '../decider';
import type { Effect } from '../effects';
import { eur, given, happened, TODAY } from '../scenario';
import { drawReserve, type DrawReserve } from './draw-reserve';
import { adopted, by, clerk, decided, decidedOutside, fin, FRAMED, inForce, proposed, superseded } from './money-scenario';

const effect: Effect = { id: 'e1', allows: 'DrawReserve', amount: eur(200), adjustsTarget: true };
const other: Effect = { id: 'e2', allows: 'DrawReserve', amount: eur(200), adjustsTarget: true };
const [decision, authority] = ['decision-5', by('decision-5')];
const draw = (minor: number, more: Partial<DrawReserve> = {}): DrawReserve => ({
  effect: 'e1',
  amount: eur(minor),
  adjustsTarget: true,
  authority,
  reason: 'Rock.',
  ...more,
});
const drew = (minor: number, { effective, effect: by = 'e1', n = 1 }: { effective?: string; effect?: string; n?: number } = {}) =>
  event(
    'ReserveDrawn',
    {
      movement: `movement-${n}`,
      effect: by,
      amount: eur(minor),
      adjustsTarget: true,
      ...(effective !== undefined && effective < TODAY && { flag: 'LATE_RECORDED' }),
    },
    { authority, ...(effective !== undefined && { effective }), sealed: { reason: 'Rock.' } },
  );
const drawn = (minor: number) =>
  happened('ReserveDrawn', { movement: 'movement-1', effect: 'e1', amount: eur(minor), adjustsTarget: true }, { authority, effective: TODAY });
const history = [...FRAMED, ...decided(decision, [effect, other], '2020-01-15')];

describe('what every movement rests on', () => {
  it('M-08 a decision in force, of the steering group or of a body outside', () => {
    expect(given(...history).when(drawReserve, draw(150), fin)).toStrictEqual([drew(150)]);
    expect(given(...FRAMED, decidedOutside(decision, 'BOARD', [effect])).when(drawReserve, draw(150), fin)).toStrictEqual([drew(150)]);
  });

  it('M-08 refuses without a decision, and on an unknown one', () => {
    const { authority: _, ...without } = draw(1);
    expect(given(...history).when(drawReserve, without, fin)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
    expect(given(...FRAMED).when(drawReserve, draw(1), fin)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision });
  });

  it.each([
    ['proposed', [proposed(decision, [effect])], TODAY],
    ['adopted, and not in force yet', [proposed(decision, [effect]), adopted(decision, [effect])], TODAY],
    ['in force from a later day', decided(decision, [effect], '2020-05-01'), TODAY],
    ['in force after the day of the movement', decided(decision, [effect], '2020-04-10'), '2020-04-09'],
    ['revoked', [...decided(decision, [effect]), happened('DecisionRevoked', { decision }, { effective: TODAY })], TODAY],
  ])('M-08 refuses on a decision that is %s', (_, made, effective) => {
    expect(given(...FRAMED, ...made).when(drawReserve, draw(1, { effective }), fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision,
      on: effective,
    });
  });

  it('V-27 refuses on a recommendation', () => {
    const recommended = happened('DecisionAdopted', {
      decision,
      ballot: 'ballot-1',
      proposal: 'p',
      outcome: 'UNANIMOUS',
      effects: [effect],
      recommendsTo: ['BOARD'],
    });
    expect(given(...FRAMED, proposed(decision, [effect]), recommended, inForce(decision)).when(drawReserve, draw(1), fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision,
      on: TODAY,
    });
  });

  it('D-11 refuses new movements on an expired decision, and takes a late entry for a day before', () => {
    const expired = happened('DecisionExpired', { decision, expiresOn: '2020-04-10' });
    expect(given(...history, expired).when(drawReserve, draw(1), fin)).toStrictEqual({
      refused: 'DECISION_EXPIRED',
      decision,
      expired: '2020-04-10',
    });
    expect(given(...history, expired).when(drawReserve, draw(1, { effective: '2020-04-10' }), fin)).toStrictEqual([
      drew(1, { effective: '2020-04-10' }),
    ]);
  });

  it('D-11 refuses after the last day of a decision, though nobody has recorded that it expired', () => {
    const sunset = history.map((entry) =>
      entry.type === 'DecisionProposed' ? { ...entry, data: { ...entry.data, expiresOn: '2020-04-10' } } : entry,
    );
    expect(given(...sunset).when(drawReserve, draw(1), fin)).toStrictEqual({ refused: 'DECISION_EXPIRED', decision, expired: '2020-04-10' });
  });

  it('D-04 refuses from the day of supersession on, and marks a late entry for a day before', () => {
    const gone = [...history, superseded(decision, 'decision-6', '2020-04-10')];
    expect(given(...gone).when(drawReserve, draw(1, { effective: '2020-04-10' }), fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision,
      on: '2020-04-10',
    });
    expect(given(...gone).when(drawReserve, draw(1, { effective: '2020-04-09' }), fin)).toStrictEqual([drew(1, { effective: '2020-04-09' })]);
  });

  it('D-05 keeps the effects that a partial supersession does not name', () => {
    const partly = [...history, superseded(decision, 'decision-6', '2020-04-10', ['e1'])];
    expect(given(...partly).when(drawReserve, draw(1), fin)).toStrictEqual({ refused: 'AUTHORITY_NOT_IN_FORCE', decision, on: TODAY });
    expect(given(...partly).when(drawReserve, draw(1, { effect: 'e2' }), fin)).toStrictEqual([drew(1, { effect: 'e2' })]);
  });

  it('D-08 refuses while a condition of the decision is open', () => {
    const conditional = [...FRAMED, proposed(decision, [effect], ['permit', 'funding']), adopted(decision, [effect])];
    const fulfil = (condition: string) =>
      happened('DecisionConditionFulfilled', { decision, condition, document: { document: 'd', version: 1, sha256: 'd'.repeat(43) } });
    expect(given(...conditional, fulfil('permit')).when(drawReserve, draw(1), fin)).toStrictEqual({
      refused: 'CONDITION_OPEN',
      conditions: ['funding'],
    });
    expect(given(...conditional, fulfil('permit'), fulfil('funding'), inForce(decision)).when(drawReserve, draw(1), fin)).toStrictEqual([drew(1)]);
  });

  it('V-24 refuses what depends on a proposal under an open deadlock', () => {
    const declared = [
      ...FRAMED,
      proposed(decision, [effect]),
      happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision, parties: ['CITY', 'MEH'] }),
    ];
    expect(given(...declared).when(drawReserve, draw(1), fin)).toStrictEqual({ refused: 'CONTESTED', decision });
    const over = happened('DeadlockResolved', { deadlock: 'deadlock-1', decision, how: 'ADOPTED' });
    expect(given(...declared, over, adopted(decision, [effect]), inForce(decision)).when(drawReserve, draw(1), fin)).toStrictEqual([drew(1)]);
  });

  it('V-25 takes no delegation for an authority: the decision taken under it is cited', () => {
    const granted = happened('DelegationGranted', { delegation: 'delegation-1', to: 'AJR', scope: ['DrawReserve'] });
    expect(given(...history, granted).when(drawReserve, draw(1, { authority: { kind: 'DELEGATION', ref: 'delegation-1' } }), fin)).toStrictEqual({
      refused: 'AUTHORITY_MISSING',
    });
    const under = happened('DecisionProposed', {
      decision,
      body: 'AJR',
      version: 1,
      type: 'MONEY',
      basis: { kind: 'DELEGATION', ref: 'delegation-1' },
      effects: [effect],
      conditions: [],
    });
    expect(given(...FRAMED, granted, under, adopted(decision, [effect]), inForce(decision)).when(drawReserve, draw(1), fin)).toStrictEqual([drew(1)]);
  });

  it('M-09 uses up what the effect allows, and refuses the excess', () => {
    expect(given(...history, drawn(150)).when(drawReserve, draw(50), fin)).toStrictEqual([drew(50, { n: 2 })]);
    expect(given(...history, drawn(150)).when(drawReserve, draw(51), fin)).toStrictEqual({ refused: 'AUTHORITY_EXHAUSTED', decision, left: eur(50) });
    expect(given(...history, drawn(150)).when(drawReserve, draw(51, { effect: 'e2' }), fin)).toStrictEqual([drew(51, { effect: 'e2', n: 2 })]);
  });

  it('M-08 refuses an effect that is not there, does something else, or is for another command', () => {
    const does: Effect = { id: 'e3', does: 'FixCostFrame', command: { total: eur(1), components: {} as never, vat: 'EXCLUDED' } };
    const allocates: Effect = { id: 'e4', allows: 'AllocateBudget', amount: eur(9), to: { component: 'TARGET_BUDGET' } };
    const returns: Effect = { ...effect, id: 'e5', allows: 'ReturnReserve' } as Effect;
    const confirms: Effect = { id: 'e6', allows: 'ConfirmMovement', movement: 'movement-1' };
    const all = [...FRAMED, ...decided(decision, [does, allocates, returns, confirms])];
    expect(given(...all).when(drawReserve, draw(1), fin)).toStrictEqual({ refused: 'EFFECT_NOT_FOUND', effect: 'e1' });
    for (const id of ['e3', 'e4', 'e5', 'e6']) {
      expect(given(...all).when(drawReserve, draw(1, { effect: id }), fin)).toStrictEqual({ refused: 'EFFECT_DOES_NOT_COVER', effect: id });
    }
  });

  it.each([
    ['nothing', eur(0), { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['less than nothing', eur(-1), { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['sixteen digits', { currency: 'EUR', minor: '1'.repeat(16) } as const, { refused: 'AMOUNT_TOO_LARGE' }],
    ['another currency', { currency: 'GBP', minor: '1' } as const, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
  ])('M-13 refuses %s', (_, amount, refused) => {
    expect(given(...history).when(drawReserve, draw(1, { amount }), fin)).toStrictEqual(refused);
  });

  it('is carried out by a finance officer and by nobody else', () => {
    expect(given(...history).when(drawReserve, draw(1), clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });
});
