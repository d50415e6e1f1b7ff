/**
 * Whose decision a gate rests on.
 *
 * Only the gate's own deciding body decides it, by a decision of its own that is in force on the day; a decision of the
 * steering group on a gate of the City Board is a recommendation (GT-02). Whoever records the consequence by hand does so
 * for that body. The agreement is never enough: a gate is there so that somebody decides.
 */
import { authorityOf, type Authorised, type Circumstance } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import type { Decisions } from '../governance/decision-facts';
import type { BodyId } from '../governance/events';
import { actsAsChair, actsAsSecretary, type Bodies } from '../governance/facts';
import { mayAct, notPermitted, type NotPermitted, type Roles } from '../parties/facts';
import type { Setter } from './events';

interface Deciding {
  readonly bodies: Bodies;
  readonly decisions: Decisions;
  readonly roles: Roles;
}
export interface NotTheDecidingBody {
  readonly refused: 'NOT_THE_DECIDING_BODY';
  readonly body: BodyId;
}
export type NotDecided = NotPermitted | NotTheDecidingBody | AuthorityRefusal;

/** The clerk of a body outside; the secretary or the chair of a body of the alliance. */
export const actsForBody = ({ bodies, roles }: Omit<Deciding, 'decisions'>, body: BodyId, circumstance: Circumstance): boolean =>
  mayAct(roles, 'OUTSIDE_CLERK', circumstance, { body }) || actsAsSecretary(bodies, body, circumstance) || actsAsChair(bodies, body, circumstance);
export const roleFor = (bodies: Bodies, body: BodyId) => (bodies.get(body)?.kind === 'OUTSIDE' ? 'OUTSIDE_CLERK' : 'AJR_SECRETARY');

/** Whether this is decided by some other body than the one to which it is reserved. */
function isForeign(decisions: Decisions, body: BodyId, command: Authorised, circumstance: Circumstance): boolean {
  const authority = authorityOf(command, circumstance);
  const decision = authority && decisionOf(decisions, authority);
  return decision ? decision.body !== body : circumstance.effectOf !== undefined;
}

/** The refusal for a consequence that does not rest on a decision of that body, where it has to. */
export function notDecidedBy(
  known: Deciding,
  body: BodyId,
  command: Authorised,
  circumstance: Circumstance,
  decision: 'NEEDED' | 'OPTIONAL' = 'NEEDED',
): NotDecided | undefined {
  if (isForeign(known.decisions, body, command, circumstance)) return { refused: 'NOT_THE_DECIDING_BODY', body };
  if (!actsForBody(known, body, circumstance)) return notPermitted(roleFor(known.bodies, body));
  const authority = authorityOf(command, circumstance);
  if (!authority && decision === 'OPTIONAL') return undefined;
  if (authority?.kind !== 'DECISION') return { refused: 'AUTHORITY_MISSING' };
  return restsOn(known, command, circumstance);
}

/** Whether the one who acts, or the decision whose effect this is, is the one who set the condition (GT-05). */
export function isSetter(known: Deciding, setBy: Setter, command: Authorised, circumstance: Circumstance): boolean {
  if ('party' in setBy) return circumstance.effectOf === undefined && mayAct(known.roles, 'PARTY_SIGNATORY', circumstance, { party: setBy.party });
  return actsForBody(known, setBy.body, circumstance) && !isForeign(known.decisions, setBy.body, command, circumstance);
}
