/**
 * Recording a dissent.
 *
 * Whoever sits in a seat of the deciding body may put on record that they do not stand behind a decision, with reasons, until
 * its item is inspected. It is no vote, and changes no outcome.
 */
import { event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { saying, unsayable, type SayingRefusal } from './before-inspection';
import type { DecisionId, SeatId } from './events';

export interface Dissent extends Enclosed {
  readonly decision: DecisionId;
  readonly seat: SeatId;
  readonly reasons: string;
}

export const dissent: Decider<Dissent, SayingRefusal, typeof saying.initial> = {
  ...saying,

  decide(state, { decision, seat, reasons }, circumstance) {
    return unsayable(state, { decision, seat }, circumstance) ?? [event('DissentRecorded', { decision, seat }, { sealed: { reasons } })];
  },

  commandOf(made) {
    const recorded = only(made, 'DissentRecorded');
    return { ...recorded.data, reasons: saidIn(recorded, 'reasons') };
  },
};
