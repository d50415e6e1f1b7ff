/**
 * A network partner joins: it takes part without being a party to the alliance, under an agreement of its own kind that holds
 * for it on that day (D-20), and in the capacity of a network partner (D-70).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { LocalDate } from '../values';
import type { AgreementNotFound, PartyNotFound, WrongKind } from './delivering';
import type { AgreementId, PartyId } from './events';
import { agreements, capacities, holdsCapacity, isEffectiveFor, isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';
import { network, staysFrom } from './network-facts';

export interface JoinNetworkPartner extends Authorised {
  readonly party: PartyId;
  readonly agreement: AgreementId;
}

export type JoinNetworkPartnerRefusal =
  | NotPermitted
  | AuthorityRefusal
  | PartyNotFound
  | { readonly refused: 'NOT_A_NETWORK_PARTNER'; readonly party: PartyId }
  | { readonly refused: 'PARTNER_EXISTS'; readonly party: PartyId; readonly from: LocalDate }
  | AgreementNotFound
  | WrongKind
  | { readonly refused: 'AGREEMENT_NOT_EFFECTIVE'; readonly agreement: AgreementId; readonly party: PartyId };

const state = combine({ agreements, bodies, capacities, decisions, network, parties, roles });

export const joinNetworkPartner: Decider<JoinNetworkPartner, JoinNetworkPartnerRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, bodies, capacities, decisions, network, parties, roles }, command, circumstance) {
    const { party, agreement } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const staying = staysFrom(network, party, on);
    if (staying) return { refused: 'PARTNER_EXISTS', party, from: staying.from };
    if (!holdsCapacity(capacities, party, 'NETWORK_PARTNER', on)) return { refused: 'NOT_A_NETWORK_PARTNER', party };
    const own = agreements.get(agreement);
    if (!own) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    if (own.kind !== 'NETWORK_PARTNER') return { refused: 'AGREEMENT_OF_ANOTHER_KIND', agreement, kind: own.kind };
    if (!isEffectiveFor(own, party, on)) return { refused: 'AGREEMENT_NOT_EFFECTIVE', agreement, party };

    return [event('NetworkPartnerJoined', { party, agreement }, said(command, circumstance))];
  },

  commandOf(made) {
    const joined = only(made, 'NetworkPartnerJoined');
    return { ...joined.data, ...saidOf(joined) };
  },
};
