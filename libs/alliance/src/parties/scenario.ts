/** Words for the specs of this subject: decisions to rest on, and who acts. */
import type { Entry } from '../decider';
import { as, happened, SINCE } from '../scenario';

export const CLAUSE = { kind: 'CONTRACT_CLAUSE', ref: '§ 3' } as const;
export const DECISION = { kind: 'DECISION', ref: 'decision-1' } as const;

export const registrar = as('reg', 'REGISTRAR');
/** A decision of the City Board, in force since the beginning unless another day is given. */
export const decided = (decision = 'decision-1', effective = SINCE): Entry =>
  happened(
    'OutsideDecisionRecorded',
    { decision, body: 'BOARD', decidedOn: effective, reference: '§ 12', extract: 'x'.repeat(43), vote: { outcome: 'NOT_STATED' }, effects: [] },
    { effective },
  );
/** One of the steering group, in force. */
export const agreed = (decision = 'decision-1'): readonly Entry[] => [
  happened('DecisionProposed', { decision, body: 'AJR', version: 1, type: 'PARTY', basis: CLAUSE, effects: [], conditions: [] }),
  happened('DecisionTookEffect', { decision }),
];
/** As the effect of that decision, from a day. */
export const effectOf = (from: string) => ({ effectOf: { authority: DECISION, from } });
