/**
 * Adopting policies: what differs from alliance to alliance.
 *
 * A set names as many values as it changes, and holds from its day on. It looks only forward: nothing that was decided
 * is judged again by rules that came later. The registrar sets the first values; once there is a steering group, a
 * decision does.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies, hasSteeringGroup } from '../governance/facts';
import type { LocalDate } from '../values';
import { mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from './facts';
import type { Policies, PolicyValues } from './policies';
import { outOfBounds } from './policy-bounds';

export interface AdoptPolicySet extends Authorised {
  readonly policies: PolicyValues;
}

export type AdoptPolicySetRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'POLICY_NOT_FORWARD'; readonly on: LocalDate }
  | { readonly refused: 'POLICIES_MISSING' }
  | { readonly refused: 'POLICY_OUT_OF_BOUNDS'; readonly policy: keyof Policies };

const state = combine({ bodies, decisions, policies, roles });

export const adoptPolicySet: Decider<AdoptPolicySet, AdoptPolicySetRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, policies: sets, roles }, command, circumstance) {
    const { policies: given, authority } = command;
    const { today } = circumstance;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = (authority !== undefined || hasSteeringGroup(bodies, today)) && restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;

    const on = dayOf(command, circumstance);
    if (on < today && !circumstance.onRecord) return { refused: 'POLICY_NOT_FORWARD', on };
    if (Object.keys(given).length === 0) return { refused: 'POLICIES_MISSING' };
    const isOutside = (name: string): boolean => {
      const body = bodies.get(name);
      return body !== undefined && body.kind === 'OUTSIDE' && body.from <= on;
    };
    const policy = outOfBounds(given, policiesOn([...sets, { from: on, policies: given }], on), isOutside);
    if (policy) return { refused: 'POLICY_OUT_OF_BOUNDS', policy };

    return [event('PolicySetAdopted', { policies: given }, said(command, circumstance))];
  },

  commandOf(made) {
    const adopted = only(made, 'PolicySetAdopted');
    return { ...adopted.data, ...saidOf(adopted) };
  },
};
