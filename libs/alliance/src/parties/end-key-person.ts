/**
 * A key person leaves the duty. From that day on it is vacant until somebody else is approved for it, and it shows as vacant:
 * nobody goes on standing in the record who is not there (C-06).
 */
import { combine, dayOf, event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import type { LocalDate } from '../values';
import { duties, dutyOf } from './delivery-facts';
import type { PartyId } from './events';
import { mayAct, notPermitted, roles, type NotPermitted } from './facts';

export interface EndKeyPerson extends Datable {
  readonly duty: string;
  readonly party: PartyId;
  readonly reason?: string;
}

export type EndKeyPersonRefusal =
  | NotPermitted
  | { readonly refused: 'DUTY_NOT_ASSIGNED' | 'NOBODY_HAS_THE_DUTY'; readonly party: PartyId; readonly duty: string }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

const state = combine({ duties, roles });

export const endKeyPerson: Decider<EndKeyPerson, EndKeyPersonRefusal, typeof state.initial> = {
  ...state,

  decide({ duties, roles }, command, circumstance) {
    const { duty, party, reason } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    const known = dutyOf(duties, { party, duty });
    if (!known) return { refused: 'DUTY_NOT_ASSIGNED', party, duty };
    const { person, from, until } = known.tenures.at(-1)!;
    if (until !== undefined) return { refused: 'NOBODY_HAS_THE_DUTY', party, duty };
    const to = dayOf(command, circumstance);
    if (to < from) return { refused: 'ENDS_BEFORE_START', from, to };

    const data = { duty, party, person };
    return [event('KeyPersonLeft', data, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const left = only(made, 'KeyPersonLeft');
    const { duty, party } = left.data;
    return { duty, party, ...saidIfAny(left, 'reason'), ...saidOf(left) };
  },
};
