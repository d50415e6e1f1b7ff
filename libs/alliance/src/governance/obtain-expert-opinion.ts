/**
 * Recording an expert's opinion in a deadlock.
 *
 * The opinion is a registered document, and says of itself whether it is meant to bind. Whether it ends the deadlock is for
 * the agreement to say, and comes up when the deadlock is resolved (V-22).
 */
import { combine, event, only, type Decider, type Enclosed, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { deadlocks } from './deadlock-facts';
import { decisions } from './decision-facts';
import type { DeadlockId } from './events';
import { actsAsChair, bodies } from './facts';

export interface ObtainExpertOpinion extends Enclosed {
  readonly deadlock: DeadlockId;
  readonly binding: boolean;
  readonly document: Evidence;
}

export type ObtainExpertOpinionRefusal =
  | NotPermitted
  | DocumentNotFound
  | { readonly refused: 'DEADLOCK_NOT_FOUND'; readonly deadlock: DeadlockId }
  | { readonly refused: 'DEADLOCK_ENDED'; readonly deadlock: DeadlockId };

const state = combine({ bodies, decisions, deadlocks, documents });

export const obtainExpertOpinion: Decider<ObtainExpertOpinion, ObtainExpertOpinionRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, deadlocks, documents }, { deadlock, binding, document }, circumstance) {
    const known = deadlocks.get(deadlock);
    if (!known) return { refused: 'DEADLOCK_NOT_FOUND', deadlock };
    if (!actsAsChair(bodies, decisions.get(known.decision)!.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!known.open) return { refused: 'DEADLOCK_ENDED', deadlock };
    const lacking = missing(documents, document);
    if (lacking) return lacking;

    return [event('ExpertOpinionReceived', { deadlock, decision: known.decision, binding, document })];
  },

  commandOf(made) {
    const { decision: _, ...data } = only(made, 'ExpertOpinionReceived').data;
    return data;
  },
};
