/**
 * Who may set up an alliance. What its steering group decides is recorded by the registrar, or by the group's own chair
 * or secretary; each time the decision that it rests on is named.
 */
import type { Authorised, Circumstance } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import type { Decisions } from '../governance/decision-facts';
import { actsAsChair, actsAsSecretary, type Bodies } from '../governance/facts';
import { mayAct, type Roles } from './facts';

export const recordsForSteeringGroup = (roles: Roles, bodies: Bodies, circumstance: Circumstance): boolean =>
  mayAct(roles, 'REGISTRAR', circumstance) ||
  [...bodies].some(([body, { kind }]) => kind === 'AJR' && (actsAsChair(bodies, body, circumstance) || actsAsSecretary(bodies, body, circumstance)));

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
