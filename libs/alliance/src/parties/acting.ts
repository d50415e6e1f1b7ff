/**
 * Who may set up an alliance. What its steering group decides is recorded by the registrar, or by the group's own chair
 * or secretary; each time the decision that it rests on is named.
 */
import { authorityOf, type Authorised, type Circumstance } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import type { Decisions } from '../governance/decision-facts';
import { actsForSteeringGroup, type Bodies } from '../governance/facts';
import { mayAct, type Roles } from './facts';

export const recordsForSteeringGroup = (roles: Roles, bodies: Bodies, circumstance: Circumstance): boolean =>
  mayAct(roles, 'REGISTRAR', circumstance) || actsForSteeringGroup(bodies, circumstance);

/** What rests on the decision of a body outside is recorded by the registrar, or by the clerk of that body. */
export function recordsForOutsideBody(roles: Roles, decisions: Decisions, command: Authorised, circumstance: Circumstance): boolean {
  const authority = authorityOf(command, circumstance);
  const deciding = authority && decisionOf(decisions, authority);
  return (
    mayAct(roles, 'REGISTRAR', circumstance) ||
    (deciding?.isOutside === true && mayAct(roles, 'OUTSIDE_CLERK', circumstance, { body: deciding.body }))
  );
}

/** Where no authority is needed, one that is named must still be good: nothing in the record points nowhere. */
export const restsOnWhatItNames = (
  known: { readonly bodies: Bodies; readonly decisions: Decisions },
  command: Authorised,
  circumstance: Circumstance,
): AuthorityRefusal | undefined => command.authority && restsOn(known, command, circumstance, 'ALWAYS');

export interface EndsBeforeStart {
  readonly refused: 'ENDS_BEFORE_START';
  readonly from: string;
  readonly to: string;
}
/** A period that ends before it begins is none. */
export const endsBeforeStart = (from: string, to: string | undefined): EndsBeforeStart | undefined =>
  to !== undefined && to < from ? { refused: 'ENDS_BEFORE_START', from, to } : undefined;
