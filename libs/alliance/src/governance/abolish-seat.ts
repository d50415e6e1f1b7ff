/**
 * Abolishing a seat.
 *
 * Every party to an alliance agreement in force keeps at least one voting seat in the steering group, so its last one
 * cannot be abolished (S-01). A ballot that is open when the abolition takes effect ends without an outcome (V-13).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import type { PartyId } from '../parties/events';
import { agreements, mayAct, notPermitted, parties, roles, type NotPermitted } from '../parties/facts';
import { restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import type { SeatId } from './events';
import { bodies, isSeat, partiesToSeat, seats, votingSeats } from './facts';

export interface AbolishSeat extends Authorised {
  readonly seat: SeatId;
}

export type AbolishSeatRefusal =
  | NotPermitted
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'LAST_SEAT'; readonly party: PartyId }
  | AuthorityRefusal;

const state = combine({ agreements, bodies, decisions, parties, roles, seats });

export const abolishSeat: Decider<AbolishSeat, AbolishSeatRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, bodies, decisions, parties, roles, seats }, command, circumstance) {
    const { seat } = command;
    const on = dayOf(command, circumstance);
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
    if (lacking) return lacking;
    const place = seats.get(seat);
    if (!isSeat(place, on) || place.abolished !== undefined) return { refused: 'SEAT_NOT_FOUND', seat };
    const { body, party, voting } = place;
    const remains = votingSeats(seats, body, on).some(([other, one]) => other !== seat && one.party === party && one.abolished === undefined);
    if (voting && !remains && partiesToSeat({ agreements, bodies, parties }, body, on).includes(party)) return { refused: 'LAST_SEAT', party };

    return [event('SeatAbolished', { seat }, said(command, circumstance))];
  },

  commandOf(made) {
    const abolished = only(made, 'SeatAbolished');
    return { ...abolished.data, ...saidOf(abolished) };
  },
};
