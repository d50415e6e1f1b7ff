/**
 * The condition under which a party signed is fulfilled: from that day the agreement holds for that party, whether or not
 * it holds for the others yet (D-20). The decision that approved it is named.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { AgreementId, PartyId } from './events';
import { agreements, lastSignatureOf, mayAct, notPermitted, roles, type NotPermitted } from './facts';
import { over, type AgreementOver } from './signing';

export interface FulfilEffectivenessCondition extends Authorised {
  readonly agreement: AgreementId;
  readonly party: PartyId;
}

export type FulfilEffectivenessConditionRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'AGREEMENT_NOT_FOUND'; readonly agreement: AgreementId }
  | AgreementOver
  | { readonly refused: 'AGREEMENT_NOT_SIGNED' | 'ALREADY_EFFECTIVE'; readonly agreement: AgreementId; readonly party: PartyId };

const state = combine({ agreements, bodies, decisions, roles });

export const fulfilEffectivenessCondition: Decider<FulfilEffectivenessCondition, FulfilEffectivenessConditionRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, bodies, decisions, roles }, command, circumstance) {
    const { agreement, party, authority } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    // The agreement cannot approve itself: here a clause of it is never enough.
    if (!circumstance.effectOf && authority?.kind !== 'DECISION' && authority?.kind !== 'RECORD') return { refused: 'AUTHORITY_MISSING' };
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const known = agreements.get(agreement);
    if (!known) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    const signature = lastSignatureOf(known, party);
    if (!signature || dayOf(command, circumstance) < signature.on) return { refused: 'AGREEMENT_NOT_SIGNED', agreement, party };
    if (known.effective.some((one) => one.party === party && one.version === signature.version))
      return { refused: 'ALREADY_EFFECTIVE', agreement, party };
    const ended = over(agreements, agreement, party, dayOf(command, circumstance));
    if (ended) return ended;

    return [event('AgreementBecameEffectiveFor', { agreement, party }, said(command, circumstance))];
  },

  commandOf(made) {
    const effective = only(made, 'AgreementBecameEffectiveFor');
    return { ...effective.data, ...saidOf(effective) };
  },
};
