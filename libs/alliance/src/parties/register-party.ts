/**
 * Registering a party: an organisation, or a consortium of several.
 *
 * A party is known by its business id, which no other party has, and takes part in the capacities named (D-70). The
 * companies of a consortium are listed, each once.
 */
import { combine, event, only, said, saidOf, type Data, type Datable, type Decider } from '../decider';
import { duplicateOf } from '../values';
import type { Capacity, PartyId } from './events';
import { mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';

export interface RegisterParty extends Datable, Data<'PartyRegistered'> {}

export type RegisterPartyRefusal =
  | NotPermitted
  | { readonly refused: 'PARTY_EXISTS'; readonly party: PartyId }
  | { readonly refused: 'BUSINESS_ID_EXISTS'; readonly businessId: string; readonly party: PartyId }
  | { readonly refused: 'CAPACITY_EXISTS'; readonly party: PartyId; readonly capacity: Capacity }
  | { readonly refused: 'NOT_A_CONSORTIUM'; readonly party: PartyId }
  | { readonly refused: 'MEMBER_EXISTS'; readonly member: string };

const state = combine({ parties, roles });

export const registerParty: Decider<RegisterParty, RegisterPartyRefusal, typeof state.initial> = {
  ...state,

  decide({ parties, roles }, command, circumstance) {
    const { party, legalName, businessId, kind, capacities, members } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    if (parties.has(party)) return { refused: 'PARTY_EXISTS', party };
    const [namesake] = [...parties].find(([, known]) => known.businessId === businessId) ?? [];
    if (namesake !== undefined) return { refused: 'BUSINESS_ID_EXISTS', businessId, party: namesake };
    const twice = duplicateOf(capacities);
    if (twice) return { refused: 'CAPACITY_EXISTS', party, capacity: twice };
    if (members && kind !== 'CONSORTIUM') return { refused: 'NOT_A_CONSORTIUM', party };
    const again = members?.find((one, i) => members.findIndex(({ member, businessId: id }) => member === one.member || id === one.businessId) < i);
    if (again) return { refused: 'MEMBER_EXISTS', member: again.member };

    return [event('PartyRegistered', { party, legalName, businessId, kind, capacities, ...(members && { members }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const registered = only(made, 'PartyRegistered');
    return { ...registered.data, ...saidOf(registered) };
  },
};
