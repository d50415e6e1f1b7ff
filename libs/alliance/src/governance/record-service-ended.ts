/**
 * Recording that somebody has left a party's service.
 *
 * From that day on the person sits for the party no more, neither as holder nor as deputy, in any body; the seats fall
 * vacant in the same step, so that none is forgotten (S-04). If the party wants to keep the person, it appoints anew, with
 * a new mandate. Seats that the person holds for another party are not touched.
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import type { PartyId } from '../parties/events';
import { isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from '../parties/facts';
import { peopleOf, seats } from './facts';

export interface RecordServiceEnded extends Datable {
  readonly person: string;
  readonly party: PartyId;
}

export type RecordServiceEndedRefusal = NotPermitted | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId };

const state = combine({ parties, roles, seats });

export const recordServiceEnded: Decider<RecordServiceEnded, RecordServiceEndedRefusal, typeof state.initial> = {
  ...state,

  decide({ parties, roles, seats }, command, circumstance) {
    const { person, party } = command;
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');

    const held = [...seats].filter(([, seat]) => seat.party === party && peopleOf(seat, on).includes(person));
    return [
      event('ServiceEndedFor', { person, party }, said(command, circumstance)),
      ...held.map(([seat]) => event('SeatVacated', { seat, person }, said(command, circumstance))),
    ];
  },

  commandOf(made) {
    const ended = only(made, 'ServiceEndedFor');
    return { ...ended.data, ...saidOf(ended) };
  },
};
