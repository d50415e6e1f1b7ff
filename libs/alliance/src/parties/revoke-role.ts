/**
 * Revoking a role.
 *
 * What was done in it stays done. An alliance is never left without a registrar: the last one cannot be revoked.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import type { AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { restsOnWhatItNames } from './acting';
import type { GrantedRole } from './events';
import { isSameRole, mayAct, notPermitted, roles, type NotPermitted } from './facts';
import { grantable, granterOf, isOver, isRegisteredWithout, type RoleNamed, type RoleRefusal } from './role-rules';

export interface RevokeRole extends Authorised, RoleNamed {}

export type RevokeRoleRefusal =
  | NotPermitted
  | RoleRefusal
  | AuthorityRefusal
  | { readonly refused: 'ROLE_NOT_HELD'; readonly person: string; readonly role: GrantedRole }
  | { readonly refused: 'LAST_REGISTRAR' };

const state = combine({ bodies, decisions, roles });

export const revokeRole: Decider<RevokeRole, RevokeRoleRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, roles }, command, circumstance) {
    const { person, role: named, party, body, candidate } = command;
    const role = grantable(named);
    if (typeof role !== 'string') return role;
    const granter = granterOf(role);
    if (!mayAct(roles, granter, circumstance)) return notPermitted(granter);
    const lacking = restsOnWhatItNames({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;

    const on = dayOf(command, circumstance);
    const revoked = {
      person,
      role,
      ...(party !== undefined && { party }),
      ...(body !== undefined && { body }),
      ...(candidate !== undefined && { candidate }),
    };
    if (!roles.some((one) => isSameRole(one, revoked) && !isOver(one, on))) return { refused: 'ROLE_NOT_HELD', person, role };
    if (role === 'REGISTRAR' && !isRegisteredWithout(roles, revoked, on)) return { refused: 'LAST_REGISTRAR' };
    return [event('RoleRevoked', revoked, said(command, circumstance))];
  },

  commandOf(made) {
    const revoked = only(made, 'RoleRevoked');
    return { ...revoked.data, ...saidOf(revoked) };
  },
};
