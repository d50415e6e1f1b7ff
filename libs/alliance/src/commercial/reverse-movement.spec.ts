import { event, stateOf } from '../decider';
import type { Effect } from '../effects';
import { eur, given, happened, TODAY } from '../scenario';
import { effectiveOn } from '../values';
import { drawReserve } from './draw-reserve';
import { componentOn, costFrame, lines, nameOf, periodTargets } from './facts';
import { adopted, allocated, by, clerk, decided, fin, FRAMED, GUIDE, HEALTH, PERIODS, superseded } from './money-scenario';
import { reverseMovement, type ReverseMovement } from './reverse-movement';

const effect: Effect = { id: 'e1', allows: 'DrawReserve', amount: eur(100), adjustsTarget: true };
const on = '2020-04-01';
const drawn = happened(
  'ReserveDrawn',
  { movement: 'movement-1', effect: 'e1', amount: eur(100), adjustsTarget: true, line: HEALTH, period: 'P1' },
  { authority: by('decision-5'), effective: on },
);
const history = [...FRAMED, ...PERIODS, ...decided('decision-5', [effect]), ...decided('decision-6', []), ...decided('decision-7', []), drawn];
const reverse = (more: Partial<ReverseMovement> = {}): ReverseMovement => ({
  reverses: 'movement-1',
  authority: by('decision-5'),
  reason: 'Wrong year.',
  ...more,
});
const reversed = (ref = 'decision-5') =>
  event('BudgetMovementReversed', { movement: 'movement-2', reverses: 'movement-1' }, { authority: by(ref), sealed: { reason: 'Wrong year.' } });
const taken = happened(
  'BudgetMovementReversed',
  { movement: 'movement-2', reverses: 'movement-1' },
  { authority: by('decision-5'), effective: '2020-04-15' },
);

describe('reversing a movement', () => {
  it('M-10 cites the decision of the original, and needs no effect', () => {
    expect(given(...history).when(reverseMovement, reverse(), fin)).toStrictEqual([reversed()]);
  });

  it('M-10 may cite the decision that superseded it, and the one that superseded that', () => {
    const chain = [...history, superseded('decision-5', 'decision-6', TODAY), superseded('decision-6', 'decision-7', TODAY)];
    for (const ref of ['decision-5', 'decision-6', 'decision-7']) {
      expect(given(...chain).when(reverseMovement, reverse({ authority: by(ref) }), fin)).toStrictEqual([reversed(ref)]);
    }
    expect(given(...history).when(reverseMovement, reverse({ authority: by('decision-6') }), fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision: 'decision-6',
      on: TODAY,
    });
  });

  it('D-05 M-10 cites a decision that replaced a part of it only for what that part had lent', () => {
    const part = (effect: string) =>
      given(...history, superseded('decision-5', 'decision-6', TODAY, [effect])).when(reverseMovement, reverse({ authority: by('decision-6') }), fin);
    expect(part('e1')).toStrictEqual([reversed('decision-6')]);
    expect(part('e2')).toStrictEqual({ refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-6', on: TODAY });
  });

  it('M-10 cites a successor from the day on which it supersedes', () => {
    const later = [...history, superseded('decision-5', 'decision-6', '2020-05-01')];
    expect(given(...later).when(reverseMovement, reverse({ authority: by('decision-6') }), fin)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision: 'decision-6',
      on: TODAY,
    });
  });

  it("M-10 takes back the line, both components and the period's target, from its own day on", () => {
    const after = [...history, taken];
    const at = (date: string) => [
      componentOn(stateOf(costFrame, after), 'RISK_RESERVE', date, 'EUR'),
      componentOn(stateOf(costFrame, after), 'TARGET_BUDGET', date, 'EUR'),
      effectiveOn(stateOf(lines, after).get(nameOf(HEALTH))!.postings, date, eur(0)),
      effectiveOn(stateOf(periodTargets, after).get('P1')!, date, eur(0)),
    ];
    expect(at('2020-04-14')).toStrictEqual([eur(200), eur(1100), eur(100), eur(700)]);
    expect(at('2020-04-15')).toStrictEqual([eur(300), eur(1000), eur(0), eur(600)]);
  });

  it('M-10 gives back to the decision what the original had used', () => {
    const draw = { effect: 'e1', amount: eur(100), adjustsTarget: true, period: 'P1', authority: by('decision-5'), reason: 'Again.' };
    expect(given(...history).when(drawReserve, draw, fin)).toStrictEqual({ refused: 'AUTHORITY_EXHAUSTED', decision: 'decision-5', left: eur(0) });
    expect(given(...history, taken).when(drawReserve, draw, fin)).toStrictEqual([
      event(
        'ReserveDrawn',
        { movement: 'movement-3', effect: 'e1', amount: eur(100), adjustsTarget: true, period: 'P1' },
        { authority: by('decision-5'), sealed: { reason: 'Again.' } },
      ),
    ]);
  });

  it('M-10 gives back nothing that another movement had used', () => {
    const more = happened(
      'ReserveDrawn',
      { movement: 'movement-2', effect: 'e1', amount: eur(40), adjustsTarget: true, period: 'P1' },
      { authority: by('decision-5'), effective: on },
    );
    const first = happened(
      'BudgetMovementReversed',
      { movement: 'movement-3', reverses: 'movement-1' },
      { authority: by('decision-5'), effective: on },
    );
    const wider = history.map((entry) =>
      entry.type === 'DecisionAdopted' ? adopted('decision-5', [{ ...effect, amount: eur(140) } as Effect]) : entry,
    );
    const draw = { effect: 'e1', amount: eur(101), adjustsTarget: true, period: 'P1', authority: by('decision-5'), reason: 'Again.' };
    expect(given(...wider, more, first).when(drawReserve, draw, fin)).toStrictEqual({
      refused: 'AUTHORITY_EXHAUSTED',
      decision: 'decision-5',
      left: eur(100),
    });
  });

  it('M-10 happens once, and never to a reversal', () => {
    expect(given(...history, taken).when(reverseMovement, reverse(), fin)).toStrictEqual({
      refused: 'ALREADY_REVERSED',
      movement: 'movement-1',
      by: 'movement-2',
    });
    expect(given(...history, taken).when(reverseMovement, reverse({ reverses: 'movement-2' }), fin)).toStrictEqual({
      refused: 'IS_A_REVERSAL',
      movement: 'movement-2',
    });
  });

  it('M-03 is refused where the money has moved on', () => {
    const moved = happened(
      'BudgetTransferred',
      { movement: 'movement-2', effect: 'old', from: HEALTH, to: GUIDE, amount: eur(60) },
      { authority: by('decision-1'), effective: on },
    );
    expect(given(...history, moved).when(reverseMovement, reverse(), fin)).toStrictEqual({
      refused: 'LINE_EXHAUSTED',
      line: HEALTH,
      available: eur(40),
    });
  });

  it('M-07 is refused where a returned amount has been drawn again', () => {
    const returned = happened(
      'ReserveReturned',
      { movement: 'movement-2', effect: 'old', amount: eur(100), adjustsTarget: true, line: HEALTH, period: 'P1' },
      { authority: by('decision-1') },
    );
    const again = happened(
      'ReserveDrawn',
      { movement: 'movement-3', effect: 'old', amount: eur(250), adjustsTarget: false },
      { authority: by('decision-1') },
    );
    expect(
      given(...history, returned, again).when(reverseMovement, reverse({ reverses: 'movement-2', authority: by('decision-1') }), fin),
    ).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-1' });
    const known = [...history, ...decided('decision-1', []), returned, again];
    expect(given(...known).when(reverseMovement, reverse({ reverses: 'movement-2', authority: by('decision-1') }), fin)).toStrictEqual({
      refused: 'RESERVE_EXHAUSTED',
      available: eur(50),
    });
  });

  it('M-03 is refused where the freed amount lies on another line by now', () => {
    const put = [...history, ...decided('decision-1', [])];
    const freed = happened(
      'BudgetTransferred',
      { movement: 'movement-2', effect: 'old', from: HEALTH, to: { component: 'TARGET_BUDGET' }, amount: eur(100) },
      { authority: by('decision-1') },
    );
    expect(
      given(...put, freed, allocated('movement-3', GUIDE, eur(1100))).when(
        reverseMovement,
        reverse({ reverses: 'movement-2', authority: by('decision-1') }),
        fin,
      ),
    ).toStrictEqual({ refused: 'COMPONENT_EXCEEDED', component: 'TARGET_BUDGET', available: eur(0) });
  });

  it('M-03 leaves what the periods divide as it is: what changed the target before there were any is not taken back', () => {
    const before = happened(
      'ReserveDrawn',
      { movement: 'movement-1', effect: 'e1', amount: eur(100), adjustsTarget: true },
      { authority: by('decision-5'), effective: on },
    );
    const decision = decided('decision-5', [effect]);
    const divided = [...PERIODS, happened('ContractPeriodDefined', { period: 'P3', from: '2024-01-01', to: '2024-12-31', target: eur(100) })];
    expect(given(...FRAMED, ...decision, before).when(reverseMovement, reverse(), fin)).toStrictEqual([reversed()]);
    expect(given(...FRAMED, ...decision, before, ...divided).when(reverseMovement, reverse(), fin)).toStrictEqual({
      refused: 'FRAME_NOT_BALANCED',
      total: eur(1000),
      sum: eur(1100),
    });
  });

  it('D-04 marks a late one, and refuses a day before the original', () => {
    expect(given(...history).when(reverseMovement, reverse({ effective: on }), fin)).toStrictEqual([
      event(
        'BudgetMovementReversed',
        { movement: 'movement-2', reverses: 'movement-1', flag: 'LATE_RECORDED' },
        { authority: by('decision-5'), effective: on, sealed: { reason: 'Wrong year.' } },
      ),
    ]);
    expect(given(...history).when(reverseMovement, reverse({ effective: '2020-03-31' }), fin)).toStrictEqual({
      refused: 'BEFORE_THE_MOVEMENT',
      movement: 'movement-1',
      effective: on,
    });
  });

  it('refuses an unknown movement, no decision, an unknown decision, and anybody but a finance officer', () => {
    expect(given(...history).when(reverseMovement, reverse({ reverses: 'movement-9' }), fin)).toStrictEqual({
      refused: 'MOVEMENT_NOT_FOUND',
      movement: 'movement-9',
    });
    const { authority: _, ...without } = reverse();
    expect(given(...history).when(reverseMovement, without, fin)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
    expect(given(...history).when(reverseMovement, reverse({ authority: by('decision-99') }), fin)).toStrictEqual({
      refused: 'DECISION_NOT_FOUND',
      decision: 'decision-99',
    });
    expect(given(...history).when(reverseMovement, reverse(), clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('gives its command back', () => {
    const command = reverse({ effective: TODAY });
    expect(reverseMovement.commandOf(given(...history).when(reverseMovement, command, fin) as never)).toStrictEqual(command);
  });
});
