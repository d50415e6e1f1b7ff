/**
 * Recording a dissent.
 *
 * Whoever sits in a seat of the deciding body may put on record that they do not stand behind a decision, with reasons, until
 * its item is inspected. It is no vote, and changes no outcome. Whoever was recused had no part in the decision, and so none in
 * a dissent from it either; a statement that the recusal was wrong is another thing (S-13).
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { isRecused, recusals } from '../meetings/facts';
import { saying, unsayable, type SayingRefusal } from './before-inspection';
import type { DecisionId, SeatId } from './events';

export interface Dissent extends Enclosed {
  readonly decision: DecisionId;
  readonly seat: SeatId;
  readonly reasons: string;
}

export type DissentRefusal = SayingRefusal | { readonly refused: 'RECUSED'; readonly seat: SeatId };

const state = combine({ saying, recusals });

export const dissent: Decider<Dissent, DissentRefusal, typeof state.initial> = {
  ...state,

  decide({ saying: known, recusals: recused }, { decision, seat, reasons }, circumstance) {
    const refusal = unsayable(known, { decision, seat }, circumstance);
    if (refusal) return refusal;
    if (isRecused(recused, decision, circumstance.actor.person)) return { refused: 'RECUSED', seat };
    return [event('DissentRecorded', { decision, seat }, { sealed: { reasons } })];
  },

  commandOf(made) {
    const recorded = only(made, 'DissentRecorded');
    return { ...recorded.data, reasons: saidIn(recorded, 'reasons') };
  },
};
