/**
 * Recording a principle of the alliance, as its steering group has adopted it.
 *
 * Principles are the alliance's own rules of conduct, numbered, and told to everybody. A later one of the same number takes
 * the place of the one before; both stay on record.
 */
import { combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { recordsForSteeringGroup } from './acting';
import type { Named } from './events';
import { notPermitted, roles, type NotPermitted } from './facts';

export interface RecordPrinciple extends Authorised {
  readonly number: number;
  /** In the languages of the alliance; at least one. */
  readonly text: Named;
}

export type RecordPrincipleRefusal = NotPermitted | AuthorityRefusal | { readonly refused: 'PRINCIPLE_TEXT_MISSING'; readonly number: number };

const state = combine({ bodies, decisions, roles });

export const recordPrinciple: Decider<RecordPrinciple, RecordPrincipleRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, roles }, command, circumstance) {
    const { number, text } = command;
    if (!recordsForSteeringGroup(roles, bodies, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (text.fi === undefined && text.sv === undefined && text.en === undefined) return { refused: 'PRINCIPLE_TEXT_MISSING', number };

    return [event('AlliancePrincipleAdopted', { number, text }, said(command, circumstance))];
  },

  commandOf(made) {
    const adopted = only(made, 'AlliancePrincipleAdopted');
    return { ...adopted.data, ...saidOf(adopted) };
  },
};
