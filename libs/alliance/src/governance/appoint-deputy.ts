/**
 * Naming a deputy.
 *
 * Deputies of a seat are named in advance and in an order, so that it is settled beforehand who comes next (S-05). The
 * party whose seat it is names them, through whoever signs for it.
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider, type Evidence } from '../decider';
import { documents, missing, versionOf } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { overlap, type LocalDate } from '../values';
import type { SeatId } from './events';
import { isSeat, seats, termOf } from './facts';

export interface AppointDeputy extends Datable {
  readonly seat: SeatId;
  readonly person: string;
  /** 1 is called first. */
  readonly order: number;
  readonly to?: LocalDate;
  readonly mandate?: Evidence;
}

export type AppointDeputyRefusal =
  | NotPermitted
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'MANDATE_MISSING'; readonly seat: SeatId }
  | { readonly refused: 'TERMS_OVERLAP'; readonly person: string }
  | { readonly refused: 'DEPUTY_ORDER_TAKEN'; readonly order: number; readonly person: string };

const state = combine({ documents, roles, seats });

export const appointDeputy: Decider<AppointDeputy, AppointDeputyRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, roles, seats }, command, circumstance) {
    const { seat, person, order, to, mandate } = command;
    const from = dayOf(command, circumstance);
    const place = seats.get(seat);
    if (!isSeat(place, from)) return { refused: 'SEAT_NOT_FOUND', seat };
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party: place.party })) return notPermitted('PARTY_SIGNATORY');
    if (to !== undefined && to < from) return { refused: 'ENDS_BEFORE_START', from, to };
    if (mandate && (missing(documents, mandate) || versionOf(documents, mandate)!.dated > from)) return { refused: 'MANDATE_MISSING', seat };
    const sameTime = place.deputies.filter((one) => {
      const term = termOf(one);
      return term !== undefined && overlap(term, { from, ...(to !== undefined && { to }) });
    });
    if (sameTime.some((one) => one.person === person)) return { refused: 'TERMS_OVERLAP', person };
    const taken = sameTime.find((one) => one.order === order);
    if (taken) return { refused: 'DEPUTY_ORDER_TAKEN', order, person: taken.person };

    const data = { seat, person, order, ...(to !== undefined && { to }), ...(mandate && { mandate }) };
    return [event('DeputyAppointed', data, said(command, circumstance))];
  },

  commandOf(made) {
    const appointed = only(made, 'DeputyAppointed');
    return { ...appointed.data, ...saidOf(appointed) };
  },
};
