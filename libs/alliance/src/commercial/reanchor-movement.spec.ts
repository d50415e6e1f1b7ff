import { event, stateOf, type Entry } from '../decider';
import type { Effect } from '../effects';
import { eur, given, happened, TODAY } from '../scenario';
import { decisions } from '../governance/decision-facts';
import { leftOf } from '../governance/authority-facts';
import { adopted, approved, by, clerk, decided, fin, FRAMED, proposed, superseded } from './money-scenario';
import { movementOf, movements, statusOf, uses } from './movement-facts';
import { confirmMovement, reanchorMovement, type ReanchorMovement } from './reanchor-movement';

const on = '2020-04-01';
const COSTS = { component: 'OWNER_COSTS' } as const;
const RESERVE = { component: 'RISK_RESERVE' } as const;
const draws = (id: string, minor = 100): Effect => ({ id, allows: 'DrawReserve', amount: eur(minor), adjustsTarget: true });
const confirms = (movement: string): Effect => ({ id: 'c1', allows: 'ConfirmMovement', movement });
const drawn = happened(
  'ReserveDrawn',
  { movement: 'movement-1', effect: 'e1', amount: eur(80), adjustsTarget: true },
  { authority: by('decision-5'), effective: '2020-03-01' },
);
const base = [...FRAMED, ...decided('decision-5', [draws('e1')]), drawn];
const adriftUnder = (...effects: readonly Effect[]) => [...base, ...decided('decision-6', effects), superseded('decision-5', 'decision-6', on)];
const move = (more: Partial<ReanchorMovement> = {}): ReanchorMovement => ({
  movement: 'movement-1',
  effect: 'e1',
  authority: by('decision-6'),
  ...more,
});
const reanchored = event('MovementReanchored', { movement: 'movement-1', effect: 'e1' }, { authority: by('decision-6') });
const statusIn = (history: readonly Entry[], date = TODAY) =>
  statusOf(movementOf(stateOf(movements, history), 'movement-1')!, stateOf(decisions, history), date);

describe('anchoring a movement anew', () => {
  it('D-03 puts it under a decision that allows such a movement, and uses up its amount', () => {
    const history = adriftUnder(draws('e1'));
    expect(given(...history).when(reanchorMovement, move(), fin)).toStrictEqual([reanchored]);
    const after = [
      ...history,
      happened('MovementReanchored', { movement: 'movement-1', effect: 'e1' }, { authority: by('decision-6'), effective: TODAY }),
    ];
    expect(statusIn(after)).toBe('REANCHORED');
    expect(leftOf(stateOf(uses, after), 'decision-6', 'e1', eur(100))).toStrictEqual(eur(20));
  });

  it('M-09 refuses a decision that does not allow as much, or not this', () => {
    expect(given(...adriftUnder(draws('e1', 79))).when(reanchorMovement, move(), fin)).toStrictEqual({
      refused: 'AUTHORITY_EXHAUSTED',
      decision: 'decision-6',
      left: eur(79),
    });
    expect(given(...adriftUnder({ ...draws('e1'), adjustsTarget: false } as Effect)).when(reanchorMovement, move(), fin)).toStrictEqual({
      refused: 'EFFECT_DOES_NOT_COVER',
      effect: 'e1',
    });
  });

  it('M-08 refuses a decision that is not in force', () => {
    const history = [...base, proposed('decision-6', []), adopted('decision-6', [draws('e1')]), superseded('decision-5', 'decision-6', on)];
    expect(given(...history).when(reanchorMovement, move(), fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision: 'decision-6',
      on: TODAY,
    });
  });

  it('D-03 leaves a movement alone whose authority stands, on that day', () => {
    const stands = { refused: 'AUTHORITY_STANDS', movement: 'movement-1' };
    expect(given(...base, ...decided('decision-6', [draws('e1')])).when(reanchorMovement, move(), fin)).toStrictEqual(stands);
    expect(given(...adriftUnder(draws('e1'))).when(reanchorMovement, move({ effective: '2020-03-31' }), fin)).toStrictEqual(stands);
    const kept = [...base, ...decided('decision-6', [draws('e1')]), superseded('decision-5', 'decision-6', on, ['e9'])];
    expect(given(...kept).when(reanchorMovement, move(), fin)).toStrictEqual(stands);
    const after = [
      ...adriftUnder(draws('e1')),
      happened('MovementReanchored', { movement: 'movement-1', effect: 'e1' }, { authority: by('decision-6'), effective: TODAY }),
    ];
    expect(given(...after).when(reanchorMovement, move(), fin)).toStrictEqual(stands);
  });

  it('M-05 asks for the approvals again when it moved money between components', () => {
    const moves = (id: string): Effect => ({ id, allows: 'TransferBudget', amount: eur(50), from: COSTS, to: RESERVE });
    const moved = happened(
      'BudgetTransferred',
      { movement: 'movement-1', effect: 'e1', from: COSTS, to: RESERVE, amount: eur(50) },
      { authority: by('decision-5') },
    );
    const history = [
      ...FRAMED,
      ...decided('decision-5', [moves('e1')]),
      moved,
      ...decided('decision-6', [moves('e1')]),
      superseded('decision-5', 'decision-6', on),
    ];
    expect(given(...history).when(reanchorMovement, move(), fin)).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'BOARD' });
    expect(given(...history, approved('decision-6')).when(reanchorMovement, move(), fin)).toStrictEqual([reanchored]);
  });

  it('refuses what is unknown or reversed, and anybody but a finance officer', () => {
    const history = adriftUnder(draws('e1'));
    expect(given(...history).when(reanchorMovement, move({ movement: 'movement-9' }), fin)).toStrictEqual({
      refused: 'MOVEMENT_NOT_FOUND',
      movement: 'movement-9',
    });
    const reversed = happened('BudgetMovementReversed', { movement: 'movement-2', reverses: 'movement-1' }, { authority: by('decision-6') });
    expect(given(...history, reversed).when(reanchorMovement, move(), fin)).toStrictEqual({
      refused: 'ALREADY_REVERSED',
      movement: 'movement-1',
      by: 'movement-2',
    });
    expect(given(...history).when(reanchorMovement, move(), clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('gives its command back', () => {
    const command = move({ effective: TODAY });
    expect(reanchorMovement.commandOf(given(...adriftUnder(draws('e1'))).when(reanchorMovement, command, fin) as never)).toStrictEqual(command);
  });
});

describe('confirming a movement', () => {
  const confirm = move({ effect: 'c1' });

  it('D-03 takes a decision that names this movement', () => {
    const history = adriftUnder(confirms('movement-1'));
    expect(given(...history).when(confirmMovement, confirm, fin)).toStrictEqual([
      event('MovementConfirmed', { movement: 'movement-1', effect: 'c1' }, { authority: by('decision-6') }),
    ]);
    expect(
      statusIn([
        ...history,
        happened('MovementConfirmed', { movement: 'movement-1', effect: 'c1' }, { authority: by('decision-6'), effective: TODAY }),
      ]),
    ).toBe('CONFIRMED');
  });

  it('M-08 refuses another movement, another kind of effect, and a decision that is not in force', () => {
    const refused = { refused: 'EFFECT_DOES_NOT_COVER', effect: 'c1' };
    expect(given(...adriftUnder(confirms('movement-2'))).when(confirmMovement, confirm, fin)).toStrictEqual(refused);
    expect(given(...adriftUnder(draws('c1'))).when(confirmMovement, confirm, fin)).toStrictEqual(refused);
    expect(given(...adriftUnder(confirms('movement-1'))).when(confirmMovement, { ...confirm, authority: by('decision-5') }, fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision: 'decision-5',
      on: TODAY,
    });
  });

  it('D-03 leaves a movement alone whose authority stands', () => {
    expect(given(...base, ...decided('decision-6', [confirms('movement-1')])).when(confirmMovement, confirm, fin)).toStrictEqual({
      refused: 'AUTHORITY_STANDS',
      movement: 'movement-1',
    });
    expect(given(...base).when(confirmMovement, { ...confirm, movement: 'movement-7' }, fin)).toStrictEqual({
      refused: 'MOVEMENT_NOT_FOUND',
      movement: 'movement-7',
    });
  });

  it('is recorded by a finance officer, and gives its command back', () => {
    const history = adriftUnder(confirms('movement-1'));
    expect(given(...history).when(confirmMovement, confirm, clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
    expect(confirmMovement.commandOf(given(...history).when(confirmMovement, confirm, fin) as never)).toStrictEqual(confirm);
  });
});
