/**
 * Terminating an agreement: for all its parties, or for those named.
 *
 * It rests on a decision, or on the clause by which the agreement lets the body end it; where that body decides outside the
 * alliance, its clerk may record it too. From the day named on the agreement holds no longer for those concerned, and
 * neither does what amends it; for whom it did not hold on that day it cannot be terminated (D-20).
 */
import { combine, dayOf, event, only, said, saidIfAny, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { duplicateOf, type LocalDate } from '../values';
import { boundOn, isTerminatedFor, terminationOf } from './agreement-facts';
import { recordsForOutsideBody } from './acting';
import type { AgreementId, PartyId, TerminationGround } from './events';
import { agreements, isEffectiveFor, notPermitted, roles, type NotPermitted } from './facts';

export interface TerminateAgreement extends Authorised {
  readonly agreement: AgreementId;
  readonly ground: TerminationGround;
  /** Those for whom it ends; all, where nobody is named. */
  readonly parties?: readonly PartyId[];
  readonly reason?: string;
}

export type TerminateAgreementRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'AGREEMENT_NOT_FOUND'; readonly agreement: AgreementId }
  | { readonly refused: 'PARTY_REPEATED'; readonly party: PartyId }
  | { readonly refused: 'NOT_PARTY_TO_AGREEMENT'; readonly agreement: AgreementId; readonly party: PartyId }
  | { readonly refused: 'ALREADY_TERMINATED'; readonly agreement: AgreementId; readonly on: LocalDate; readonly party?: PartyId }
  | { readonly refused: 'AGREEMENT_NOT_EFFECTIVE'; readonly agreement: AgreementId; readonly party?: PartyId };

const state = combine({ agreements, bodies, decisions, roles });

export const terminateAgreement: Decider<TerminateAgreement, TerminateAgreementRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, bodies, decisions, roles }, command, circumstance) {
    const { agreement, ground, parties, reason } = command;
    if (!recordsForOutsideBody(roles, decisions, command, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
    if (lacking) return lacking;
    const known = agreements.get(agreement);
    if (!known) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    const on = dayOf(command, circumstance);
    if (!parties) {
      if (boundOn(known, on).length === 0) {
        const over = known.terminated.at(-1)?.on;
        return over === undefined ? { refused: 'AGREEMENT_NOT_EFFECTIVE', agreement } : { refused: 'ALREADY_TERMINATED', agreement, on: over };
      }
    } else {
      const twice = duplicateOf(parties);
      if (twice) return { refused: 'PARTY_REPEATED', party: twice };
      const stranger = parties.find((party) => !known.parties.includes(party) && !known.effective.some((one) => one.party === party));
      if (stranger) return { refused: 'NOT_PARTY_TO_AGREEMENT', agreement, party: stranger };
      const released = parties.find((party) => isTerminatedFor(known, party));
      if (released) return { refused: 'ALREADY_TERMINATED', agreement, party: released, on: terminationOf(known, released)! };
      const unbound = parties.find((party) => !isEffectiveFor(known, party, on));
      if (unbound) return { refused: 'AGREEMENT_NOT_EFFECTIVE', agreement, party: unbound };
    }

    const data = { agreement, ground, ...(parties && { parties }) };
    return [event('AgreementTerminated', data, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const terminated = only(made, 'AgreementTerminated');
    return { ...terminated.data, ...saidIfAny(terminated, 'reason'), ...saidOf(terminated) };
  },
};
