/**
 * Appointing somebody to a seat.
 *
 * A party appoints to its own seats and to no other, through whoever signs for it. The appointment names the mandate: a
 * registered document, dated on or before the first day (S-03). One seat has one holder at a time (S-02), and nobody
 * holds two voting seats of one body at a time (V-17). After somebody has left the party's service, a new appointment is
 * the new mandate (S-04).
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider, type Evidence } from '../decider';
import { documents, missing, versionOf } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { overlap, type LocalDate } from '../values';
import type { SeatId } from './events';
import { isSeat, seats, termOf } from './facts';

export interface AppointToSeat extends Datable {
  readonly seat: SeatId;
  readonly person: string;
  /** The last day, where there is one. */
  readonly to?: LocalDate;
  readonly mandate?: Evidence;
}

export type AppointToSeatRefusal =
  | NotPermitted
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'MANDATE_MISSING'; readonly seat: SeatId }
  | { readonly refused: 'TERMS_OVERLAP'; readonly person: string }
  | { readonly refused: 'DOUBLE_REPRESENTATION'; readonly person: string; readonly seat: SeatId };

const state = combine({ documents, roles, seats });

export const appointToSeat: Decider<AppointToSeat, AppointToSeatRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, roles, seats }, command, circumstance) {
    const { seat, person, to, mandate } = command;
    const from = dayOf(command, circumstance);
    const place = seats.get(seat);
    if (!isSeat(place, from)) return { refused: 'SEAT_NOT_FOUND', seat };
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party: place.party })) return notPermitted('PARTY_SIGNATORY');
    if (to !== undefined && to < from) return { refused: 'ENDS_BEFORE_START', from, to };
    if (!mandate || missing(documents, mandate) || versionOf(documents, mandate)!.dated > from) return { refused: 'MANDATE_MISSING', seat };

    const term = { from, ...(to !== undefined && { to }) };
    const overlaps = (one: Parameters<typeof termOf>[0]): boolean => {
      const other = termOf(one);
      return other !== undefined && overlap(term, other);
    };
    const other = place.holders.find(overlaps);
    if (other) return { refused: 'TERMS_OVERLAP', person: other.person };
    const elsewhere =
      place.voting &&
      [...seats].find(
        ([, one]) =>
          one !== place &&
          one.voting &&
          one.body === place.body &&
          (one.abolished === undefined || from < one.abolished) &&
          one.holders.some((holder) => holder.person === person && overlaps(holder)),
      );
    if (elsewhere) return { refused: 'DOUBLE_REPRESENTATION', person, seat: elsewhere[0] };

    return [event('SeatHolderAppointed', { seat, person, ...(to !== undefined && { to }), mandate }, said(command, circumstance))];
  },

  commandOf(made) {
    const appointed = only(made, 'SeatHolderAppointed');
    return { ...appointed.data, ...saidOf(appointed) };
  },
};
