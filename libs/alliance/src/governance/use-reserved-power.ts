/**
 * Using a power that the agreement reserves to the owner.
 *
 * The client's office-holder, or the clerk of the body to which the matter is reserved, records what the owner determined.
 * It is accepted only for matters on the agreement's list; it is no decision of the steering group, so it is in no register
 * as unanimous, and nothing can rest on it as on a decision; and what it means for money comes back to the steering group as
 * an action of its own (V-23).
 */
import { combine, event, only, saidIfAny, saidIn, type Decider, type Enclosed, type Fold } from '../decider';
import { mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import { decisions } from './decision-facts';
import type { BodyId, DecisionId } from './events';

export interface UseReservedPower extends Enclosed {
  readonly matter: string;
  readonly ground: string;
  readonly text?: string;
  /** Needed where the matter is reserved to several bodies. */
  readonly body?: BodyId;
  /** The proposal or decision on which it bears. */
  readonly decision?: DecisionId;
}

export type UseReservedPowerRefusal =
  | NotPermitted
  | { readonly refused: 'NOT_RESERVED'; readonly matter: string }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId };

const determinations: Fold<number> = { initial: 0, evolve: { OwnerDeterminationMade: (count) => count + 1 } };
const actions: Fold<number> = { initial: 0, evolve: { ActionAssigned: (count) => count + 1 } };
const state = combine({ roles, policies, decisions, determinations, actions });

export const useReservedPower: Decider<UseReservedPower, UseReservedPowerRefusal, typeof state.initial> = {
  ...state,

  decide({ roles, policies, decisions, determinations, actions }, { matter, ground, text, body, decision }, circumstance) {
    const isOfficer = mayAct(roles, 'CLIENT_OFFICER', circumstance);
    if (!isOfficer && !mayAct(roles, 'OUTSIDE_CLERK', circumstance)) return notPermitted('CLIENT_OFFICER');
    const { reservedMatters } = policiesOn(policies, circumstance.today);
    const owners = reservedMatters.filter((one) => one.matter === matter && (body === undefined || one.body === body));
    if (owners.length === 0) return { refused: 'NOT_RESERVED', matter };
    const owner = owners.find((one) => isOfficer || mayAct(roles, 'OUTSIDE_CLERK', circumstance, { body: one.body }));
    if (!owner) return notPermitted('OUTSIDE_CLERK');
    if (decision !== undefined && !decisions.has(decision)) return { refused: 'DECISION_NOT_FOUND', decision };

    const determination = `determination-${determinations + 1}`;
    const sealed = { ground, ...(text !== undefined && { text }) };
    return [
      event('OwnerDeterminationMade', { determination, matter, body: owner.body, ...(decision !== undefined && { decision }) }, { sealed }),
      event('ActionAssigned', { action: `action-${actions + 1}`, from: determination, about: 'COMMERCIAL_CONSEQUENCES' }),
    ];
  },

  commandOf(made) {
    const determined = only(made, 'OwnerDeterminationMade');
    const { determination: _, ...data } = determined.data;
    return { ...data, ground: saidIn(determined, 'ground'), ...saidIfAny(determined, 'text') };
  },
};
