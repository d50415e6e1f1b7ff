/** A network partner leaves, by its own word or by decision. From that day on it is in the network no more; it may join again. */
import { combine, dayOf, event, only, said, saidIfAny, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { LocalDate } from '../values';
import { restsOnWhatItNames } from './acting';
import type { PartyId } from './events';
import { mayAct, notPermitted, roles, type NotPermitted } from './facts';
import { network, staysFrom } from './network-facts';

export interface LeaveNetwork extends Authorised {
  readonly party: PartyId;
  readonly reason?: string;
}

export type LeaveNetworkRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'PARTNER_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

const state = combine({ bodies, decisions, network, roles });

export const leaveNetwork: Decider<LeaveNetwork, LeaveNetworkRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, network, roles }, command, circumstance) {
    const { party, reason } = command;
    const isOwnWord = !circumstance.effectOf && mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party });
    if (!isOwnWord && !mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = (isOwnWord ? restsOnWhatItNames : restsOn)({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const to = dayOf(command, circumstance);
    const staying = staysFrom(network, party, to);
    if (!staying || staying.until !== undefined) return { refused: 'PARTNER_NOT_FOUND', party };
    if (to < staying.from) return { refused: 'ENDS_BEFORE_START', from: staying.from, to };

    return [event('NetworkPartnerLeft', { party }, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const left = only(made, 'NetworkPartnerLeft');
    return { ...left.data, ...saidIfAny(left, 'reason'), ...saidOf(left) };
  },
};
