/**
 * Appointing who chairs a body.
 *
 * The owner's side appoints, through whoever signs for a party that is a client; or the registrar records it, on the
 * agreement or on a decision. The chair need not hold a seat, and never has a casting vote (V-10). One office has one
 * holder at a time: a later appointment replaces an earlier one from its day on.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Circumstance, type Decider } from '../decider';
import { capacities, holdsCapacity, mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import type { BodyId } from './events';
import { bodies, isBody } from './facts';

export interface AppointChair extends Authorised {
  readonly body: BodyId;
  readonly person: string;
  readonly to?: LocalDate;
}

export type AppointChairRefusal =
  | NotPermitted
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_IS_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | AuthorityRefusal;

const state = combine({ bodies, capacities, decisions, roles });
type State = typeof state.initial;

const isOwnersSide = ({ capacities, roles }: State, circumstance: Circumstance): boolean => {
  const { actor, effectOf, today } = circumstance;
  const { party } = actor;
  return (
    effectOf === undefined &&
    party !== undefined &&
    mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party }) &&
    holdsCapacity(capacities, party, 'CLIENT', today)
  );
};

export const appointChair: Decider<AppointChair, AppointChairRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const { body, person, to } = command;
    const from = dayOf(command, circumstance);
    if (!isOwnersSide(known, circumstance)) {
      if (!mayAct(known.roles, 'REGISTRAR', circumstance)) return notPermitted('PARTY_SIGNATORY');
      const lacking = restsOn(known, command, circumstance, 'ALWAYS');
      if (lacking) return lacking;
    }
    if (!isBody(known.bodies, body, from)) return { refused: 'BODY_NOT_FOUND', body };
    if (known.bodies.get(body)!.kind === 'OUTSIDE') return { refused: 'BODY_IS_OUTSIDE', body };
    if (to !== undefined && to < from) return { refused: 'ENDS_BEFORE_START', from, to };

    return [event('ChairAppointed', { body, person, ...(to !== undefined && { to }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const appointed = only(made, 'ChairAppointed');
    return { ...appointed.data, ...saidOf(appointed) };
  },
};
