/**
 * Adding a statement to a decision.
 *
 * Whoever sits in a seat of the deciding body may have words of their own set beside it, until its item is inspected.
 */
import { event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { saying, unsayable, type SayingRefusal } from './before-inspection';
import type { DecisionId, SeatId } from './events';

export interface AddStatement extends Enclosed {
  readonly decision: DecisionId;
  readonly seat: SeatId;
  readonly statement: string;
}

export const addStatement: Decider<AddStatement, SayingRefusal, typeof saying.initial> = {
  ...saying,

  decide(state, { decision, seat, statement }, circumstance) {
    return unsayable(state, { decision, seat }, circumstance) ?? [event('StatementRecorded', { decision, seat }, { sealed: { statement } })];
  },

  commandOf(made) {
    const recorded = only(made, 'StatementRecorded');
    return { ...recorded.data, statement: saidIn(recorded, 'statement') };
  },
};
