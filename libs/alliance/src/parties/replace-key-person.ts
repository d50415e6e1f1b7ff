/**
 * Replacing a key person, by decision: the newcomer is compared with the one who had the duty last, in a registered document,
 * and is found equal or better. Until this is approved, a duty whose holder has left is vacant, whoever may do the work (C-06).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Data, type Decider } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { LocalDate } from '../values';
import type { PartyNotFound } from './delivering';
import { duties, dutyOf } from './delivery-facts';
import type { PartyId } from './events';
import { isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';

export interface ReplaceKeyPerson extends Authorised, Omit<Data<'KeyPersonReplaced'>, 'replaces'> {}

export type ReplaceKeyPersonRefusal =
  | NotPermitted
  | AuthorityRefusal
  | PartyNotFound
  | { readonly refused: 'DUTY_NOT_ASSIGNED'; readonly party: PartyId; readonly duty: string }
  | { readonly refused: 'HAS_THE_DUTY'; readonly duty: string; readonly person: string }
  | { readonly refused: 'BEFORE_THE_ONE_REPLACED'; readonly person: string; readonly from: LocalDate }
  | DocumentNotFound;

const state = combine({ bodies, decisions, documents, duties, parties, roles });

export const replaceKeyPerson: Decider<ReplaceKeyPerson, ReplaceKeyPersonRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, documents, duties, parties, roles }, command, circumstance) {
    const { duty, party, person, comparison, equalOrBetter } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const known = dutyOf(duties, { party, duty });
    if (!known) return { refused: 'DUTY_NOT_ASSIGNED', party, duty };
    const last = known.tenures.at(-1)!;
    if (last.person === person && last.until === undefined) return { refused: 'HAS_THE_DUTY', duty, person };
    const earliest = last.until ?? last.from;
    if (on < earliest) return { refused: 'BEFORE_THE_ONE_REPLACED', person: last.person, from: earliest };
    const unknown = missing(documents, comparison);
    if (unknown) return unknown;

    return [event('KeyPersonReplaced', { duty, party, person, replaces: last.person, comparison, equalOrBetter }, said(command, circumstance))];
  },

  commandOf(made) {
    const replaced = only(made, 'KeyPersonReplaced');
    const { replaces: _, ...data } = replaced.data;
    return { ...data, ...saidOf(replaced) };
  },
};
