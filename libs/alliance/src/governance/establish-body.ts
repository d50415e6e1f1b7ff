/**
 * Establishing a body.
 *
 * A body of the alliance rests on the agreement or on a decision, so some party's alliance agreement is in force first.
 * There is one steering group. A body outside, such as a city board, exists without the alliance: it is only made known
 * here, with nobody's leave.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { agreements, allianceParties, mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import type { BodyId, BodyKind } from './events';
import { bodies, steeringGroupOf } from './facts';

export interface EstablishBody extends Authorised {
  readonly body: BodyId;
  readonly kind: BodyKind;
  readonly name: string;
}

export type EstablishBodyRefusal =
  NotPermitted | { readonly refused: 'BODY_EXISTS'; readonly body: BodyId } | { readonly refused: 'AGREEMENT_NOT_EFFECTIVE' } | AuthorityRefusal;

const state = combine({ agreements, bodies, decisions, roles });

export const establishBody: Decider<EstablishBody, EstablishBodyRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, bodies, decisions, roles }, command, circumstance) {
    const { body, kind, name } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const group = kind === 'AJR' ? steeringGroupOf(bodies) : undefined;
    if (bodies.has(body) || group !== undefined) return { refused: 'BODY_EXISTS', body: group ?? body };
    if (kind !== 'OUTSIDE') {
      if (allianceParties(agreements, dayOf(command, circumstance)).length === 0) return { refused: 'AGREEMENT_NOT_EFFECTIVE' };
      const lacking = restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
      if (lacking) return lacking;
    }
    return [event('BodyEstablished', { body, kind, name }, said(command, circumstance))];
  },

  commandOf(made) {
    const established = only(made, 'BodyEstablished');
    return { ...established.data, ...saidOf(established) };
  },
};
