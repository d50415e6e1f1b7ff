/**
 * A party signs an agreement.
 *
 * Only its own signatory signs for it, and only the version that stands: a signature can never come to mean another text.
 * Signed is not in force: without a condition the agreement holds for the party from the day it signed, for that party
 * alone; with one it waits for the approval that the party made its condition (D-20). An alliance agreement that follows
 * from a procurement is not signed before the standstill has ended or while an appeal blocks it (P-26), and one for the
 * implementation not before the partner has been selected for that too (P-27). Where it names the procurement that it follows
 * from, the others are no matter. A version that names the decision which
 * approves it is signed without a condition only once that decision is in force.
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import { decisions } from '../governance/decision-facts';
import { gates, phases } from '../phases/facts';
import { appeals, awards, signingBarred, type SigningBarred } from '../procurement/award-facts';
import type { AgreementId, PartyId } from './events';
import { agreements, isParty, lastSignatureOf, latestVersionOf, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';
import { notApproved, over, type AgreementOver, type VersionNotApproved } from './signing';

export interface SignAgreement extends Datable {
  readonly agreement: AgreementId;
  readonly version: number;
  readonly party: PartyId;
  readonly conditional?: boolean;
}

export type SignAgreementRefusal =
  | NotPermitted
  | SigningBarred
  | { readonly refused: 'AGREEMENT_NOT_FOUND'; readonly agreement: AgreementId }
  | { readonly refused: 'NOT_PARTY_TO_AGREEMENT' | 'ALREADY_SIGNED'; readonly agreement: AgreementId; readonly party: PartyId }
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'VERSION_NOT_CURRENT'; readonly current: number }
  | AgreementOver
  | VersionNotApproved;

const state = combine({ agreements, appeals, awards, decisions, gates, parties, phases, roles });

export const signAgreement: Decider<SignAgreement, SignAgreementRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { agreements, decisions, parties, roles } = state;
    const { agreement, version, party, conditional = false } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    const known = agreements.get(agreement);
    if (!known) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    if (!known.parties.includes(party)) return { refused: 'NOT_PARTY_TO_AGREEMENT', agreement, party };
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const current = latestVersionOf(known);
    if (version !== current) return { refused: 'VERSION_NOT_CURRENT', current };
    if (lastSignatureOf(known, party)?.version === version) return { refused: 'ALREADY_SIGNED', agreement, party };
    const unfit = over(agreements, agreement, party, on) ?? (conditional ? undefined : notApproved(agreement, known, decisions, on));
    if (unfit) return unfit;
    const barred = signingBarred(state, known, on);
    if (barred) return barred;

    const signed = event('AgreementSigned', { agreement, version, party, conditional }, said(command, circumstance));
    return conditional ? [signed] : [signed, event('AgreementBecameEffectiveFor', { agreement, party }, said(command, circumstance))];
  },

  commandOf(made) {
    const signed = only(made, 'AgreementSigned');
    return { ...signed.data, ...saidOf(signed) };
  },
};
