/**
 * A party assigns a key person to a duty that nobody has had so far, with the document that shows the qualification.
 * Whoever comes after the first is compared with the one before, and needs approval (C-06).
 */
import { combine, dayOf, event, only, said, saidOf, type Data, type Datable, type Decider } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import type { PartyNotFound } from './delivering';
import { duties, dutyOf } from './delivery-facts';
import type { PartyId } from './events';
import { isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';

export interface AssignKeyPerson extends Datable, Data<'KeyPersonAssigned'> {}

export type AssignKeyPersonRefusal =
  | NotPermitted
  | PartyNotFound
  | { readonly refused: 'DUTY_ASSIGNED'; readonly party: PartyId; readonly duty: string; readonly person: string }
  | DocumentNotFound;

const state = combine({ documents, duties, parties, roles });

export const assignKeyPerson: Decider<AssignKeyPerson, AssignKeyPersonRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, duties, parties, roles }, command, circumstance) {
    const { duty, party, person, qualification } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    if (!isParty(parties, party, dayOf(command, circumstance))) return { refused: 'PARTY_NOT_FOUND', party };
    const known = dutyOf(duties, { party, duty });
    if (known) return { refused: 'DUTY_ASSIGNED', party, duty, person: known.tenures.at(-1)!.person };
    const unknown = missing(documents, qualification);
    if (unknown) return unknown;

    return [event('KeyPersonAssigned', { duty, party, person, qualification }, said(command, circumstance))];
  },

  commandOf(made) {
    const assigned = only(made, 'KeyPersonAssigned');
    return { ...assigned.data, ...saidOf(assigned) };
  },
};
