/**
 * Creating a seat.
 *
 * A seat belongs to a party and to a body; people come and go in it. A voting seat counts for ballots that open from its
 * first day on, never for one that is open already (V-03). Seats of a body outside may be named too, so that a person's
 * two roles can be shown beside each other (V-16).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import type { PartyId } from '../parties/events';
import { isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from '../parties/facts';
import { restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import type { BodyId, SeatId } from './events';
import { bodies, isBody, seats } from './facts';

export interface CreateSeat extends Authorised {
  readonly seat: SeatId;
  readonly party: PartyId;
  readonly body: BodyId;
  readonly voting: boolean;
}

export type CreateSeatRefusal =
  | NotPermitted
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'SEAT_EXISTS'; readonly seat: SeatId }
  | AuthorityRefusal;

const state = combine({ bodies, decisions, parties, roles, seats });

export const createSeat: Decider<CreateSeat, CreateSeatRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, parties, roles, seats }, command, circumstance) {
    const { seat, party, body, voting } = command;
    const on = dayOf(command, circumstance);
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
    if (lacking) return lacking;
    if (!isBody(bodies, body, on)) return { refused: 'BODY_NOT_FOUND', body };
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    if (seats.has(seat)) return { refused: 'SEAT_EXISTS', seat };

    return [event('SeatCreated', { seat, party, body, voting }, said(command, circumstance))];
  },

  commandOf(made) {
    const created = only(made, 'SeatCreated');
    return { ...created.data, ...saidOf(created) };
  },
};
