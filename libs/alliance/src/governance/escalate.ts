/**
 * Taking a deadlock one level up.
 *
 * The levels come in the order of the agreement's ladder, each with its own time; leaving one out needs the consent of every
 * party (V-21). The last level is the status quo: the deadlock lapses there, and nothing was decided (V-22). The clock takes
 * the next step by the same rule when a step's time is over.
 */
import { combine, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import type { PartyId } from '../parties/events';
import { notPermitted, policies, type NotPermitted } from '../parties/facts';
import type { DeadlockLevel } from '../parties/policies';
import { deadlocks, goTo, stepsLeft } from './deadlock-facts';
import { decisions } from './decision-facts';
import type { DeadlockId } from './events';
import { actsAsChair, bodies, seats, votingSeats } from './facts';

export interface Escalate extends Enclosed {
  readonly deadlock: DeadlockId;
  /** The next one, unless another is named. */
  readonly level?: DeadlockLevel;
  /** The parties that agreed to leave out the levels between. */
  readonly consents?: readonly PartyId[];
  /** Whom it goes to, in words. */
  readonly to?: string;
}

export type EscalateRefusal =
  | NotPermitted
  | { readonly refused: 'DEADLOCK_NOT_FOUND'; readonly deadlock: DeadlockId }
  | { readonly refused: 'DEADLOCK_ENDED'; readonly deadlock: DeadlockId }
  | { readonly refused: 'LADDER_ENDED'; readonly deadlock: DeadlockId }
  | { readonly refused: 'LEVEL_NOT_AHEAD'; readonly level: DeadlockLevel; readonly next: DeadlockLevel }
  | { readonly refused: 'LEVEL_SKIPPED'; readonly next: DeadlockLevel };

const state = combine({ bodies, seats, decisions, deadlocks, policies });

export const escalate: Decider<Escalate, EscalateRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, seats, decisions, deadlocks, policies }, { deadlock, level, consents, to }, circumstance) {
    const known = deadlocks.get(deadlock);
    if (!known) return { refused: 'DEADLOCK_NOT_FOUND', deadlock };
    const { body } = decisions.get(known.decision)!;
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!known.open) return { refused: 'DEADLOCK_ENDED', deadlock };

    const left = stepsLeft(known, policies);
    const next = left[0];
    if (!next) return { refused: 'LADDER_ENDED', deadlock };
    const taken = level === undefined ? next : left.find((step) => step.level === level);
    if (!taken) return { refused: 'LEVEL_NOT_AHEAD', level: level!, next: next.level };
    const isAgreed = votingSeats(seats, body, circumstance.today).every(([, { party }]) => consents?.includes(party));
    if (taken !== next && !isAgreed) return { refused: 'LEVEL_SKIPPED', next: next.level };

    return goTo(deadlock, known, taken, circumstance.today, { ...(consents && { consents }), ...(to !== undefined && { to }) });
  },

  commandOf(made) {
    const escalated = only(made, 'DeadlockEscalated');
    const { deadlock, level, consents } = escalated.data;
    return { deadlock, level, ...(consents && { consents }), ...saidIfAny(escalated, 'to') };
  },
};
