import { stateOf, type Entry } from '../decider';
import type { Effect } from '../effects';
import { deadlocks } from '../governance/deadlock-facts';
import { decisions } from '../governance/decision-facts';
import { eur, happened, TODAY } from '../scenario';
import { adopted, by, decided, FRAMED, inForce, proposed, superseded } from './money-scenario';
import { movementOf, movements, statusOf, waiting } from './movement-facts';

const effect: Effect = { id: 'e1', allows: 'DrawReserve', amount: eur(100), adjustsTarget: true };
const drawn = happened(
  'ReserveDrawn',
  { movement: 'movement-1', effect: 'e1', amount: eur(80), adjustsTarget: true },
  { authority: by('decision-5') },
);
const base = [...FRAMED, ...decided('decision-5', [effect]), drawn];
const gone = superseded('decision-5', 'decision-6', '2020-04-01');
const moved = (type: 'MovementReanchored' | 'MovementConfirmed', decision: string, effective: string) =>
  happened(type, { movement: 'movement-1', effect: 'e1' }, { authority: by(decision), effective });
const reversed = happened(
  'BudgetMovementReversed',
  { movement: 'movement-2', reverses: 'movement-1' },
  { authority: by('decision-6'), effective: '2020-04-10' },
);

describe('the authority of a movement', () => {
  it.each<[string, readonly Entry[], string, string]>([
    ['stands with its decision', [], TODAY, 'STANDING'],
    ['stands until the day of supersession', [gone], '2020-03-31', 'STANDING'],
    ['is gone from that day on', [gone], '2020-04-01', 'AUTHORITY_SUPERSEDED'],
    ['is gone when its own effect is superseded', [superseded('decision-5', 'decision-6', '2020-04-01', ['e1'])], TODAY, 'AUTHORITY_SUPERSEDED'],
    ['stands when another effect is superseded', [superseded('decision-5', 'decision-6', '2020-04-01', ['e2'])], TODAY, 'STANDING'],
    ['is of no matter once it is reversed', [gone, reversed], TODAY, 'REVERSED'],
    ['is gone until the day of the reversal', [gone, reversed], '2020-04-09', 'AUTHORITY_SUPERSEDED'],
    [
      'is that of the new anchor',
      [gone, ...decided('decision-6', [effect]), moved('MovementReanchored', 'decision-6', '2020-04-05')],
      TODAY,
      'REANCHORED',
    ],
    [
      'is that of the decision that confirmed it',
      [gone, ...decided('decision-6', [effect]), moved('MovementConfirmed', 'decision-6', '2020-04-05')],
      TODAY,
      'CONFIRMED',
    ],
    [
      'is gone again when the new anchor is superseded',
      [
        gone,
        ...decided('decision-6', [effect]),
        moved('MovementReanchored', 'decision-6', '2020-04-05'),
        superseded('decision-6', 'decision-7', '2020-04-12'),
      ],
      TODAY,
      'AUTHORITY_SUPERSEDED',
    ],
  ])('D-03 %s', (_, after, date, status) => {
    const history = [...base, ...after];
    expect(statusOf(movementOf(stateOf(movements, history), 'movement-1')!, stateOf(decisions, history), date)).toBe(status);
  });

  it('D-03 a reversal only takes back, so it always stands', () => {
    const history = [...base, gone, ...decided('decision-6', []), reversed, superseded('decision-6', 'decision-7', '2020-04-11')];
    expect(statusOf(movementOf(stateOf(movements, history), 'movement-2')!, stateOf(decisions, history), TODAY)).toBe('STANDING');
  });
});

const shown = (...history: readonly Entry[]) => waiting(stateOf(decisions, history), stateOf(deadlocks, history), TODAY);

describe('amounts that cannot be moved yet', () => {
  const one = { decision: 'decision-5', effect: 'e1', allows: 'DrawReserve', amount: eur(100) };

  it('D-21 are pending from adoption until the decision is in force', () => {
    expect(shown(proposed('decision-5', [effect]))).toStrictEqual([]);
    expect(shown(proposed('decision-5', [effect]), adopted('decision-5', [effect]))).toStrictEqual([{ ...one, state: 'PENDING' }]);
    expect(shown(...decided('decision-5', [effect]))).toStrictEqual([]);
    expect(shown(proposed('decision-5', [effect]), adopted('decision-5', [effect]), inForce('decision-5', '2020-05-01'))).toStrictEqual([
      { ...one, state: 'PENDING' },
    ]);
    const refused = happened('DecisionNotAdopted', { decision: 'decision-5', outcome: 'APPROVAL_REFUSED' });
    expect(shown(proposed('decision-5', [effect]), adopted('decision-5', [effect]), refused)).toStrictEqual([]);
  });

  it('V-24 are contested while a deadlock is open on the proposal', () => {
    const declared = happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-5', parties: ['CITY', 'MEH'] });
    expect(shown(proposed('decision-5', [effect]), declared)).toStrictEqual([{ ...one, state: 'CONTESTED' }]);
    expect(
      shown(proposed('decision-5', [effect]), declared, happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-5' })),
    ).toStrictEqual([]);
  });
});
