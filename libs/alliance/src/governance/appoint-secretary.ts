/**
 * Appointing the secretary of a body.
 *
 * The steering group appoints, by a decision. A body has to have a secretary before it first meets, so its first one may
 * rest on the agreement. The secretary keeps the list of presence and never votes (V-10).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import type { BodyId } from './events';
import { actsAsChair, bodies, isBody } from './facts';

export interface AppointSecretary extends Authorised {
  readonly body: BodyId;
  readonly person: string;
  readonly to?: LocalDate;
}

export type AppointSecretaryRefusal =
  | NotPermitted
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_IS_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | AuthorityRefusal;

const state = combine({ bodies, decisions, roles });

export const appointSecretary: Decider<AppointSecretary, AppointSecretaryRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, roles }, command, circumstance) {
    const { body, person, to } = command;
    const from = dayOf(command, circumstance);
    if (!mayAct(roles, 'REGISTRAR', circumstance) && !actsAsChair(bodies, body, circumstance)) return notPermitted('REGISTRAR');
    if (!isBody(bodies, body, from)) return { refused: 'BODY_NOT_FOUND', body };
    const { kind, secretaries } = bodies.get(body)!;
    if (kind === 'OUTSIDE') return { refused: 'BODY_IS_OUTSIDE', body };
    const lacking = restsOn({ bodies, decisions }, command, circumstance, secretaries.length === 0 ? 'ALWAYS' : 'UNTIL_STEERING_GROUP');
    if (lacking) return lacking;
    if (to !== undefined && to < from) return { refused: 'ENDS_BEFORE_START', from, to };

    return [event('SecretaryAppointed', { body, person, ...(to !== undefined && { to }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const appointed = only(made, 'SecretaryAppointed');
    return { ...appointed.data, ...saidOf(appointed) };
  },
};
