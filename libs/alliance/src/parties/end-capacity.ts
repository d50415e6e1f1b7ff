/**
 * Ending a capacity of a party (D-70): from the day named on, nobody acts for the party in it. What was done before that
 * day stays done.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { Capacity, PartyId } from './events';
import { capacities, isCapacityOver, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';

export interface EndCapacity extends Authorised {
  readonly party: PartyId;
  readonly capacity: Capacity;
}

export type EndCapacityRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'CAPACITY_NOT_FOUND'; readonly party: PartyId; readonly capacity: Capacity };

const state = combine({ bodies, capacities, decisions, parties, roles });

export const endCapacity: Decider<EndCapacity, EndCapacityRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, capacities, decisions, parties, roles }, command, circumstance) {
    const { party, capacity } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (!parties.has(party)) return { refused: 'PARTY_NOT_FOUND', party };
    const on = dayOf(command, circumstance);
    const isHeld = capacities.some((one) => one.party === party && one.capacity === capacity && !isCapacityOver(one, on));
    if (!isHeld) return { refused: 'CAPACITY_NOT_FOUND', party, capacity };

    return [event('CapacityEnded', { party, capacity }, said(command, circumstance))];
  },

  commandOf(made) {
    const ended = only(made, 'CapacityEnded');
    return { ...ended.data, ...saidOf(ended) };
  },
};
