/**
 * How roles are come by. Some are granted, some follow from an appointment and are never granted, and a few
 * belong to the ledger as a whole. Some go with a party, a body or a candidate, and are nothing without it.
 */
import type { BodyId } from '../governance/events';
import { addDays, overlap, type LocalDate, type Period } from '../values';
import { APPOINTED_ROLES, GRANTED_ROLES, type AppointedRole, type GrantedRole, type PartyId, type Role, type RoleGrant } from './events';
import { isSameRole, type Roles } from './facts';

export type LedgerRole = Exclude<Role, GrantedRole | AppointedRole>;
const isAppointed = (role: Role): role is AppointedRole => APPOINTED_ROLES.some((one) => one === role);
const isGranted = (role: Role): role is GrantedRole => GRANTED_ROLES.some((one) => one === role);
export const granterOf = (role: GrantedRole): 'PROCUREMENT_OFFICER' | 'REGISTRAR' => (role === 'CANDIDATE' ? 'PROCUREMENT_OFFICER' : 'REGISTRAR');

/** The role as a command names it: it may be one that nobody grants. */
export interface RoleNamed {
  readonly person: string;
  readonly role: Role;
  readonly party?: PartyId;
  readonly body?: BodyId;
  readonly candidate?: string;
}
export type RoleRefusal =
  { readonly refused: 'ROLE_IS_APPOINTED'; readonly role: AppointedRole } | { readonly refused: 'ROLE_OF_THE_LEDGER'; readonly role: LedgerRole };

/** The refusal of a role that nobody grants or revokes, else the role. */
export function grantable(role: Role): GrantedRole | RoleRefusal {
  if (isGranted(role)) return role;
  return isAppointed(role) ? { refused: 'ROLE_IS_APPOINTED', role } : { refused: 'ROLE_OF_THE_LEDGER', role };
}

type Of = 'body' | 'candidate' | 'party';
const NEEDS: { readonly [R in GrantedRole]?: Of } = { OUTSIDE_CLERK: 'body', PARTY_SIGNATORY: 'party', CANDIDATE: 'candidate' };
/** What the role cannot be without. */
export const lacks = (role: GrantedRole, named: RoleNamed): Of | undefined => {
  const of = NEEDS[role];
  return of !== undefined && named[of] === undefined ? of : undefined;
};
/** What the role has nothing to do with; any role may be held on behalf of a party. */
export const surplus = (role: GrantedRole, named: RoleNamed): Of | undefined =>
  (['body', 'candidate'] as const).find((of) => named[of] !== undefined && NEEDS[role] !== of);

/** Held and not over by that day, or to begin later. */
export const isOver = ({ to, revoked }: Roles[number], on: LocalDate): boolean =>
  (to !== undefined && to < on) || (revoked !== undefined && revoked <= on);
export const heldWithin = (held: Roles, named: Omit<RoleGrant, 'to'>, period: Period): boolean =>
  held.some(
    (one) => isSameRole(one, named) && !isOver(one, period.from) && (one.revoked === undefined || one.from < one.revoked) && overlap(one, period),
  );

const isHeld = (one: Roles[number], day: LocalDate): boolean => one.from <= day && !isOver(one, day);
/** Whether on every day from `from` on somebody but this one is registrar. */
export function isRegisteredWithout(held: Roles, leaver: RoleNamed, from: LocalDate): boolean {
  const others = held.filter((one) => one.role === 'REGISTRAR' && !isSameRole(one, { ...leaver, role: 'REGISTRAR' }));
  // Cover can be lost only on the first day, and on the day after somebody's time has run out.
  const days = others.flatMap(({ to, revoked }) => [...(to === undefined ? [] : [addDays(to, 1)]), ...(revoked === undefined ? [] : [revoked])]);
  return [from, ...days.filter((day) => day > from)].every((day) => others.some((one) => isHeld(one, day)));
}
