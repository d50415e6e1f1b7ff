/** What every decision about a known risk rests on: who owns it, and whether it is still open. */
import { combine, dayOf, type Circumstance, type Datable } from '../decider';
import { decisions } from '../governance/decision-facts';
import { alliance, mayAct, notPermitted, type NotPermitted } from '../parties/facts';
import { acting, type Acting } from '../parties/role-facts';
import { notYetThen, takesPart, type NotYetThen } from './acting';
import type { RiskId } from './events';
import { risks, type Risk, type Risks } from './facts';

export const RISK = { acting, alliance, decisions, risks };
export const aboutRisk = combine(RISK);
export type AboutRisk = typeof aboutRisk.initial;

export type RiskRefusal = NotPermitted | NotYetThen | { readonly refused: 'RISK_NOT_FOUND' | 'RISK_CLOSED'; readonly risk: RiskId };

/** The person who owns it, whoever holds the role that owns it, or whoever sees to risks in general. */
const owns = (known: Acting, { owner, ownerRole }: Risk, circumstance: Circumstance): boolean =>
  mayAct(known.roles, 'RISK_OWNER', circumstance) ||
  (takesPart(known, circumstance) && (circumstance.actor.person === owner || circumstance.actor.role === ownerRole));

/** The refusal of what only the owner of an open risk does, and beside the owner the manager where that is said. */
export function notForOwner(
  { acting: known, risks: all }: { readonly acting: Acting; readonly risks: Risks },
  command: Pick<Datable, 'effective'> & { readonly risk: RiskId },
  circumstance: Circumstance,
  beside?: 'MANAGER',
): RiskRefusal | undefined {
  const { risk } = command;
  const found = all.get(risk);
  if (!found) return takesPart(known, circumstance) ? { refused: 'RISK_NOT_FOUND', risk } : notPermitted('RISK_OWNER');
  if (!owns(known, found, circumstance) && !(beside && mayAct(known.roles, beside, circumstance))) return notPermitted('RISK_OWNER');
  return found.closed === undefined ? notYetThen(found.from, dayOf(command, circumstance)) : { refused: 'RISK_CLOSED', risk };
}
