/**
 * Ending a deadlock other than by a vote.
 *
 * A deadlock ends in one of four ways: a new ballot adopts, the proposal is withdrawn, a determination binds the parties
 * because their agreement says so, or it lapses and things stay as they are. The first two end it by themselves; this is for
 * the others. No majority outcome exists: there is no way to ask for one (V-22).
 */
import { combine, event, only, type Decider, type Enclosed, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import type { DeadlockLevel, Policies } from '../parties/policies';
import { deadlocks, nextStep, type Deadlock } from './deadlock-facts';
import { decisions } from './decision-facts';
import type { DeadlockId } from './events';
import { actsAsChair, bodies } from './facts';

export const RESOLUTIONS = ['BINDING_DETERMINATION', 'LAPSED'] as const;

export interface ResolveDeadlock extends Enclosed {
  readonly deadlock: DeadlockId;
  readonly how: (typeof RESOLUTIONS)[number];
  /** The determination of the chair or of the owner; an expert's is on record already, and may be named. */
  readonly document?: Evidence;
}

export type ResolveDeadlockRefusal =
  | NotPermitted
  | DocumentNotFound
  | { readonly refused: 'DEADLOCK_NOT_FOUND'; readonly deadlock: DeadlockId }
  | { readonly refused: 'DEADLOCK_ENDED'; readonly deadlock: DeadlockId }
  | { readonly refused: 'LEVEL_SKIPPED'; readonly next: DeadlockLevel }
  | { readonly refused: 'NO_BINDING_DETERMINATION'; readonly breaker: Policies['deadlockBreaker'] };

const state = combine({ bodies, roles, decisions, deadlocks, documents, policies });

export const resolveDeadlock: Decider<ResolveDeadlock, ResolveDeadlockRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, roles, decisions, deadlocks, documents, policies }, { deadlock, how, document }, circumstance) {
    const known = deadlocks.get(deadlock);
    if (!known) return { refused: 'DEADLOCK_NOT_FOUND', deadlock };
    const { decision } = known;
    const isChair = actsAsChair(bodies, decisions.get(decision)!.body, circumstance);
    const isOwner = how === 'BINDING_DETERMINATION' && mayAct(roles, 'CLIENT_OFFICER', circumstance);
    if (!isChair && !isOwner) return notPermitted('AJR_CHAIR');
    if (!known.open) return { refused: 'DEADLOCK_ENDED', deadlock };

    if (how === 'LAPSED') {
      const next = nextStep(known, policies);
      if (next && next.level !== 'STATUS_QUO') return { refused: 'LEVEL_SKIPPED', next: next.level };
      return [event('DeadlockLapsed', { deadlock, decision })];
    }

    const { deadlockBreaker: breaker } = policiesOn(policies, known.since);
    if (!isDetermined(breaker, known, document)) return { refused: 'NO_BINDING_DETERMINATION', breaker };
    if (breaker === 'OWNER_DECIDES' && !isOwner) return notPermitted('CLIENT_OFFICER');
    if (breaker !== 'OWNER_DECIDES' && !isChair) return notPermitted('AJR_CHAIR');
    const lacking = missing(documents, document);
    if (lacking) return lacking;
    return [event('DeadlockResolved', { deadlock, decision, how, ...(document && { document }) })];
  },

  commandOf(made) {
    const { deadlock } = only(made, 'DeadlockResolved', 'DeadlockLapsed').data;
    const resolved = made.find(({ type }) => type === 'DeadlockResolved');
    if (!resolved) return { deadlock, how: 'LAPSED' };
    const { document } = only(made, 'DeadlockResolved').data;
    return { deadlock, how: 'BINDING_DETERMINATION', ...(document && { document }) };
  },
};

/** An expert binds by an opinion on record; the chair and the owner by a document of theirs; nobody else binds anyone. */
function isDetermined(breaker: Policies['deadlockBreaker'], { opinions }: Deadlock, document: Evidence | undefined): boolean {
  if (breaker === 'EXPERT_BINDING') {
    return opinions.some(({ binding, document: opinion }) => binding && (!document || opinion.sha256 === document.sha256));
  }
  return (breaker === 'INDEPENDENT_CHAIR' || breaker === 'OWNER_DECIDES') && document !== undefined;
}
