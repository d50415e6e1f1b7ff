/**
 * Granting a party a further capacity, for dates (D-70). The same one is not held twice on one day.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { overlap, type LocalDate } from '../values';
import { endsBeforeStart, type EndsBeforeStart } from './acting';
import type { Capacity, PartyId } from './events';
import { capacities, isCapacityOver, isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';

export interface GrantCapacity extends Authorised {
  readonly party: PartyId;
  readonly capacity: Capacity;
  readonly to?: LocalDate;
}

export type GrantCapacityRefusal =
  | NotPermitted
  | AuthorityRefusal
  | EndsBeforeStart
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'CAPACITY_EXISTS'; readonly party: PartyId; readonly capacity: Capacity };

const state = combine({ bodies, capacities, decisions, parties, roles });

export const grantCapacity: Decider<GrantCapacity, GrantCapacityRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, capacities, decisions, parties, roles }, command, circumstance) {
    const { party, capacity, to } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const backwards = endsBeforeStart(on, to);
    if (backwards) return backwards;
    const isHeld = capacities.some(
      (one) =>
        one.party === party &&
        one.capacity === capacity &&
        !isCapacityOver(one, on) &&
        (one.ended === undefined || one.from < one.ended) &&
        overlap(one, { from: on, ...(to !== undefined && { to }) }),
    );
    if (isHeld) return { refused: 'CAPACITY_EXISTS', party, capacity };

    return [event('CapacityGranted', { party, capacity, ...(to !== undefined && { to }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const granted = only(made, 'CapacityGranted');
    return { ...granted.data, ...saidOf(granted) };
  },
};
