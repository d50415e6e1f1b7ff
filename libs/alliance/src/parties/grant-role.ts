/**
 * Granting a role.
 *
 * Whoever may do something in an alliance may do it because its own history says so. The registrar grants roles, for as
 * long as the alliance lives; a candidate's representatives are let in by the procurement officer. A seat, the chair and
 * the like are come by through an appointment, and can never be granted. A role holds for its dates.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import type { AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import type { BodyId } from '../governance/events';
import { bodies } from '../governance/facts';
import type { LocalDate } from '../values';
import { endsBeforeStart, restsOnWhatItNames, type EndsBeforeStart } from './acting';
import type { GrantedRole, PartyId } from './events';
import { isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';
import { grantable, granterOf, heldWithin, lacks, surplus, type RoleNamed, type RoleRefusal } from './role-rules';

export interface GrantRole extends Authorised, RoleNamed {
  readonly to?: LocalDate;
}

export type GrantRoleRefusal =
  | NotPermitted
  | RoleRefusal
  | AuthorityRefusal
  | EndsBeforeStart
  | { readonly refused: 'ROLE_NEEDS' | 'ROLE_GOES_WITHOUT'; readonly of: 'body' | 'candidate' | 'party' }
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'BODY_NOT_FOUND' | 'BODY_NOT_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'ROLE_EXISTS'; readonly person: string; readonly role: GrantedRole };

const state = combine({ bodies, decisions, parties, roles });

export const grantRole: Decider<GrantRole, GrantRoleRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, parties, roles }, command, circumstance) {
    const { person, role: named, party, body, candidate, to } = command;
    const role = grantable(named);
    if (typeof role !== 'string') return role;
    const granter = granterOf(role);
    if (!mayAct(roles, granter, circumstance)) return notPermitted(granter);
    const lacking = restsOnWhatItNames({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;

    const needed = lacks(role, command);
    if (needed) return { refused: 'ROLE_NEEDS', of: needed };
    const useless = surplus(role, command);
    if (useless) return { refused: 'ROLE_GOES_WITHOUT', of: useless };
    const on = dayOf(command, circumstance);
    const backwards = endsBeforeStart(on, to);
    if (backwards) return backwards;
    if (party !== undefined && !isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    if (body !== undefined && !bodies.has(body)) return { refused: 'BODY_NOT_FOUND', body };
    if (body !== undefined && bodies.get(body)!.kind !== 'OUTSIDE') return { refused: 'BODY_NOT_OUTSIDE', body };

    const granted = {
      person,
      role,
      ...(party !== undefined && { party }),
      ...(body !== undefined && { body }),
      ...(candidate !== undefined && { candidate }),
    };
    if (heldWithin(roles, granted, { from: on, ...(to !== undefined && { to }) })) return { refused: 'ROLE_EXISTS', person, role };
    return [event('RoleGranted', { ...granted, ...(to !== undefined && { to }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const granted = only(made, 'RoleGranted');
    return { ...granted.data, ...saidOf(granted) };
  },
};
