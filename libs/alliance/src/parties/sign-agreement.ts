/**
 * A party signs an agreement.
 *
 * Only its own signatory signs for it, and only the version that stands: a signature can never come to mean another text.
 * Signed is not in force: without a condition the agreement holds for the party from the day it signed, for that party
 * alone; with one it waits for the approval that the party made its condition (D-20).
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import type { AgreementId, PartyId } from './events';
import { agreements, isParty, lastSignatureOf, latestVersionOf, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';

export interface SignAgreement extends Datable {
  readonly agreement: AgreementId;
  readonly version: number;
  readonly party: PartyId;
  readonly conditional?: boolean;
}

export type SignAgreementRefusal =
  | NotPermitted
  | { readonly refused: 'AGREEMENT_NOT_FOUND'; readonly agreement: AgreementId }
  | { readonly refused: 'NOT_PARTY_TO_AGREEMENT' | 'ALREADY_SIGNED'; readonly agreement: AgreementId; readonly party: PartyId }
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'VERSION_NOT_CURRENT'; readonly current: number };

const state = combine({ agreements, parties, roles });

export const signAgreement: Decider<SignAgreement, SignAgreementRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, parties, roles }, command, circumstance) {
    const { agreement, version, party, conditional = false } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    const known = agreements.get(agreement);
    if (!known) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    if (!known.parties.includes(party)) return { refused: 'NOT_PARTY_TO_AGREEMENT', agreement, party };
    if (!isParty(parties, party, dayOf(command, circumstance))) return { refused: 'PARTY_NOT_FOUND', party };
    const current = latestVersionOf(known);
    if (version !== current) return { refused: 'VERSION_NOT_CURRENT', current };
    if (lastSignatureOf(known, party)?.version === version) return { refused: 'ALREADY_SIGNED', agreement, party };

    const signed = event('AgreementSigned', { agreement, version, party, conditional }, said(command, circumstance));
    return conditional ? [signed] : [signed, event('AgreementBecameEffectiveFor', { agreement, party }, said(command, circumstance))];
  },

  commandOf(made) {
    const signed = only(made, 'AgreementSigned');
    return { ...signed.data, ...saidOf(signed) };
  },
};
