/** What decisions about subcontractors share: whose decision approves one, and what it is to be unknown. */
import { authorityOf, type Authorised, type Circumstance } from '../decider';
import { decisionOf } from '../governance/authority-facts';
import type { Decisions } from '../governance/decision-facts';
import type { BodyId } from '../governance/events';
import type { Bodies } from '../governance/facts';
import type { LocalDate } from '../values';
import { recordsForSteeringGroup } from './acting';
import type { SubcontractId } from './delivery-events';
import type { Subcontract, Subcontracts } from './delivery-facts';
import type { AgreementId, PartyId } from './events';
import { mayAct, policiesOn, type PolicySets, type Roles } from './facts';

export type SubcontractNotFound = { readonly refused: 'SUBCONTRACT_NOT_FOUND'; readonly subcontract: SubcontractId };
export type SubcontractSettled = { readonly refused: 'SUBCONTRACT_SETTLED'; readonly subcontract: SubcontractId; readonly on: LocalDate };
export type PartyNotFound = { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId };
export type AgreementNotFound = { readonly refused: 'AGREEMENT_NOT_FOUND'; readonly agreement: AgreementId };
export type WrongKind = { readonly refused: 'AGREEMENT_OF_ANOTHER_KIND'; readonly agreement: AgreementId; readonly kind: string };

/** A subcontract about which nothing is decided yet. */
export function undecided(known: Subcontracts, subcontract: SubcontractId): Subcontract | SubcontractNotFound | SubcontractSettled {
  const found = known.get(subcontract);
  if (!found) return { refused: 'SUBCONTRACT_NOT_FOUND', subcontract };
  const on = found.approvedOn ?? found.refusedOn ?? found.endedOn;
  return on === undefined ? found : { refused: 'SUBCONTRACT_SETTLED', subcontract, on };
}

/** What the steering group or the client has decided is recorded by those who record for the group, or by the client's officer. */
export const recordsForEither = (roles: Roles, bodies: Bodies, circumstance: Circumstance): boolean =>
  recordsForSteeringGroup(roles, bodies, circumstance) || mayAct(roles, 'CLIENT_OFFICER', circumstance);

export type NotTheDecidingBody = { readonly refused: 'NOT_THE_DECIDING_BODY'; readonly body: BodyId };
/** A body of the alliance decides within what it was delegated; of the bodies outside, only the client's own counts. */
export function notOfEither(
  { bodies, decisions, policies }: { readonly bodies: Bodies; readonly decisions: Decisions; readonly policies: PolicySets },
  command: Authorised,
  on: LocalDate,
  circumstance: Circumstance,
): NotTheDecidingBody | undefined {
  const authority = authorityOf(command, circumstance);
  const decision = authority && decisionOf(decisions, authority);
  const { clientBody } = policiesOn(policies, on);
  if (!decision || clientBody === undefined || decision.body === clientBody || bodies.get(decision.body)?.kind !== 'OUTSIDE') return undefined;
  return { refused: 'NOT_THE_DECIDING_BODY', body: clientBody };
}
