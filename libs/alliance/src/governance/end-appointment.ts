/**
 * Ending an appointment.
 *
 * The party that appointed a holder or a deputy takes the appointment back, from a day on. Who leaves no successor leaves
 * the seat vacant, and a steering group in which a party has no seat held cannot decide (S-01).
 */
import { combine, dayOf, event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { SeatId } from './events';
import { holderOf, isSeat, peopleOf, seats } from './facts';

export interface EndAppointment extends Datable {
  readonly seat: SeatId;
  /** The holder, unless a deputy is named. */
  readonly person?: string;
  readonly reason?: string;
}

export type EndAppointmentRefusal =
  | NotPermitted
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'SEAT_VACANT'; readonly seat: SeatId }
  | { readonly refused: 'NOT_APPOINTED'; readonly seat: SeatId; readonly person: string };

const state = combine({ roles, seats });

export const endAppointment: Decider<EndAppointment, EndAppointmentRefusal, typeof state.initial> = {
  ...state,

  decide({ roles, seats }, command, circumstance) {
    const { seat, reason } = command;
    const on = dayOf(command, circumstance);
    const place = seats.get(seat);
    if (!isSeat(place, on)) return { refused: 'SEAT_NOT_FOUND', seat };
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party: place.party })) return notPermitted('PARTY_SIGNATORY');
    const person = command.person ?? holderOf(place, on);
    if (person === undefined) return { refused: 'SEAT_VACANT', seat };
    if (!peopleOf(place, on).includes(person)) return { refused: 'NOT_APPOINTED', seat, person };

    return [event('SeatVacated', { seat, person }, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const vacated = only(made, 'SeatVacated');
    return { ...vacated.data, ...saidIfAny(vacated, 'reason'), ...saidOf(vacated) };
  },
};
