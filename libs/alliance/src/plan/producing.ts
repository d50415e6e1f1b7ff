/** What every decision about the services of the plan rests on: the plan, and who can produce on the day. */
import { combine } from '../decider';
import type { AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { capacities, isParty, parties, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { ServiceId } from './events';
import { producesOn, servicePlan } from './facts';

export const PRODUCING = { bodies, capacities, decisions, parties, roles, servicePlan };
export const producing = combine(PRODUCING);
export type Producing = typeof producing.initial;

export type NotAProducer =
  { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId } | { readonly refused: 'NOT_A_PRODUCER'; readonly party: PartyId };
export type ServiceRefusal = NotPermitted | AuthorityRefusal | { readonly refused: 'SERVICE_NOT_FOUND'; readonly service: ServiceId };

/** A service is produced by a party that holds a producing capacity on that day. */
export function notAProducer(
  { capacities: held, parties: known }: Pick<Producing, 'capacities' | 'parties'>,
  party: PartyId,
  on: LocalDate,
): NotAProducer | undefined {
  if (!isParty(known, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
  return producesOn(held, party, on) ? undefined : { refused: 'NOT_A_PRODUCER', party };
}
