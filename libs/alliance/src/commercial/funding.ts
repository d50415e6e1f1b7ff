/** Only a funding body decides on the cost frame, and only the clerk of that body records what it decided (M-02). */
import { authorityOf, dayOf, type Authorised, type Circumstance } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import type { BodyId } from '../governance/events';
import { bodies } from '../governance/facts';
import { holdsRole, mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';

export type FundingRefusal = NotPermitted | AuthorityRefusal | { readonly refused: 'NOT_FUNDING_BODY'; readonly body: BodyId };

export const FUNDING = { bodies, decisions, policies, roles };
interface Funding {
  readonly bodies: typeof bodies.initial;
  readonly decisions: typeof decisions.initial;
  readonly policies: typeof policies.initial;
  readonly roles: typeof roles.initial;
}

/** The refusal for whoever decides or records without being the funding body's; the steering group never is one. */
export function notFunding(state: Funding, command: Authorised, circumstance: Circumstance): FundingRefusal | undefined {
  if (!mayAct(state.roles, 'OUTSIDE_CLERK', circumstance)) return notPermitted('OUTSIDE_CLERK');
  const lacking = restsOn(state, command, circumstance);
  if (lacking) return lacking;

  const { fundingBodies } = policiesOn(state.policies, dayOf(command, circumstance));
  const { actor, today, effectOf } = circumstance;
  const authority = authorityOf(command, circumstance)!;
  const decision = decisionOf(state.decisions, authority);
  if (decision && !fundingBodies.includes(decision.body)) return { refused: 'NOT_FUNDING_BODY', body: decision.body };
  if (effectOf) return undefined;

  // On the agreement, before there is a steering group, it is for the clerk of any funding body.
  const clerked = decision ? [decision.body] : fundingBodies;
  return clerked.some((body) => holdsRole(state.roles, actor.person, 'OUTSIDE_CLERK', today, { body })) ? undefined : notPermitted('OUTSIDE_CLERK');
}
