/** Who may do what about the plan, risks, matters between units and ideas. */
import type { Authorised, Circumstance } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import type { Decisions } from '../governance/decision-facts';
import { actsForSteeringGroup, isOfBody, type Bodies, type Seats } from '../governance/facts';
import { GRANTED_ROLES } from '../parties/events';
import { holdsRole, mayAct, notPermitted, type NotPermitted, type Roles } from '../parties/facts';
import { notInRole, type Acting } from '../parties/role-facts';
import type { LocalDate } from '../values';

/** A candidate is no part of the alliance yet, and whoever audits it changes nothing in it (L-08). */
const OUTSIDERS = ['CANDIDATE', 'AUDITOR'];
const INSIDE = GRANTED_ROLES.filter((role) => !OUTSIDERS.includes(role));

/** Whoever has a role in the alliance today, its employees and its partners too, acting in that role. */
export const takesPart = (known: Acting, circumstance: Circumstance): boolean =>
  circumstance.effectOf !== undefined || (!OUTSIDERS.includes(circumstance.actor.role) && notInRole(known, circumstance) === undefined);

/** Whether a person is part of the alliance on a day, as `takesPart` has it, whatever role that is by. */
export const hasRole = (
  { bodies, roles, seats }: { readonly bodies: Bodies; readonly roles: Roles; readonly seats: Seats },
  person: string,
  date: LocalDate,
): boolean =>
  INSIDE.some((role) => holdsRole(roles, person, role, date)) || [...bodies.keys()].some((body) => isOfBody({ bodies, seats }, body, person, date));

interface Deciding {
  readonly bodies: Bodies;
  readonly decisions: Decisions;
  readonly roles: Roles;
}
/** What the steering group alone decides: put on record by the manager, the registrar, its chair or its secretary, with the decision. */
export function notDecided(
  { bodies, decisions, roles }: Deciding,
  command: Authorised,
  circumstance: Circumstance,
): NotPermitted | AuthorityRefusal | undefined {
  const may = mayAct(roles, 'MANAGER', circumstance) || mayAct(roles, 'REGISTRAR', circumstance) || actsForSteeringGroup(bodies, circumstance);
  return may ? restsOn({ bodies, decisions }, command, circumstance) : notPermitted('MANAGER');
}
/** What the manager decides alone, or the steering group; a decision that the manager cites must be a good one all the same. */
export function notManaged(
  { bodies, decisions, roles }: Deciding,
  command: Authorised,
  circumstance: Circumstance,
): NotPermitted | AuthorityRefusal | undefined {
  if (mayAct(roles, 'MANAGER', circumstance)) return command.authority && restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
  return actsForSteeringGroup(bodies, circumstance) ? restsOn({ bodies, decisions }, command, circumstance) : notPermitted('MANAGER');
}

/** Said of a day on which the matter did not exist yet, or had not come so far. */
export interface NotYetThen {
  readonly refused: 'NOT_YET_THEN';
  readonly from: LocalDate;
}
export const notYetThen = (from: LocalDate, on: LocalDate): NotYetThen | undefined => (on < from ? { refused: 'NOT_YET_THEN', from } : undefined);
