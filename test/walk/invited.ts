/** Where walks about tenders set out from: two candidates are on the shortlist, their workshop is scored, and they are asked for tenders. */
import { evaluator } from './ask-evaluation';
import { sent } from './sent';
import { officer } from './known';
import { ALL, proposing, voting, type Next } from './preludes';
import { MINUTES_A_DAY } from './world';

const T2 = { procurement: 'T2' } as const;
const BOARD = { kind: 'DECISION', ref: 'decision-1' } as const;

export const INVITED: readonly Next[] = [
  // The applications were due on the day before.
  () => ({ ...sent('DecideShortlist', { ...T2, reason: 'Only two applied.', authority: BOARD }, officer), after: MINUTES_A_DAY }),
  () => sent('ScheduleWorkshop', { ...T2, workshop: 'w1', day: '2020-01-02', keyPersons: true, theme: 'Who leads what.' }, officer),
  () => sent('HoldWorkshop', { ...T2, workshop: 'w1', attendance: [{ candidate: 'D', present: [{ duty: 'services', of: 'd1' }] }] }, officer),
  ...(['D', 'E'] as const).map(
    (candidate): Next =>
      () =>
        sent(
          'ScoreWorkshop',
          { ...T2, workshop: 'w1', candidate, criterion: 'leading', points: '75', reason: 'They decided together.' },
          evaluator('ev7'),
        ),
  ),
  () => sent('RequestTenders', { ...T2, tendersBy: '2020-01-03' }, officer),
  // The body that decides the gate out of the procurement has something in force on which an award can rest.
  proposing([]),
  ...voting(ALL),
];
