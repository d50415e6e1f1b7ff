/**
 * Amending the invitation before the applications are due.
 *
 * Until then it may lay down other terms, if it gives everybody more time: a later deadline goes with every change, and the
 * amendment is notice to all at once. With the end of the deadline's day all of it is locked (P-01). Nothing is amended once
 * somebody was qualified or rejected under the terms as they were. Applications already in stay as they are and are measured
 * by the new terms; nobody submits a second one. The terms as amended are tested like those of a publication.
 */
import { combine, event, only, saidIfAny, type Data, type Decider, type Enclosed } from '../decider';
import { alliance, mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import { addDays, type LocalDate } from '../values';
import { endOf, invitationTo, type NotInvited } from './application';
import type { CandidateId } from './events';
import { applications, procurements } from './facts';
import { faultIn, type TermsRefusal } from './invitation-terms';

export interface AmendInvitation extends Enclosed, Omit<Data<'InvitationAmended'>, 'applicationsUntil' | 'tendersUntil'> {
  readonly reason?: string;
}

export type AmendInvitationRefusal =
  | NotPermitted
  | NotInvited
  | { readonly refused: 'INVITATION_LOCKED'; readonly since: LocalDate }
  | { readonly refused: 'CANDIDATES_DECIDED'; readonly candidates: readonly CandidateId[] }
  | TermsRefusal;

const state = combine({ alliance, applications, policies, procurements, roles });

export const amendInvitation: Decider<AmendInvitation, AmendInvitationRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, applications, policies, procurements, roles }, command, circumstance) {
    const { evidence: _, reason, procurement, ...terms } = command;
    const { received, today } = circumstance;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const invitation = invitationTo(procurements, procurement);
    if ('refused' in invitation) return invitation;
    const { applicationsBy, applicationsUntil } = invitation;
    if (received > applicationsUntil) return { refused: 'INVITATION_LOCKED', since: applicationsBy };
    const decided = applications.filter((one) => one.procurement === procurement && (one.stage === 'QUALIFIED' || one.stage === 'REJECTED'));
    if (decided.length > 0) return { refused: 'CANDIDATES_DECIDED', candidates: decided.map(({ candidate }) => candidate) };

    const later = { currency: alliance!.currency, policy: policiesOn(policies, today), earliest: addDays(applicationsBy, 1) };
    const fault = faultIn({ ...invitation, ...terms }, later);
    if (fault) return fault;
    const { tendersBy } = terms;
    const instants = {
      applicationsUntil: endOf(circumstance, terms.applicationsBy),
      ...(tendersBy !== undefined && { tendersUntil: endOf(circumstance, tendersBy) }),
    };
    return [event('InvitationAmended', { procurement, ...terms, ...instants }, { ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const amended = only(made, 'InvitationAmended');
    const { applicationsUntil: _, tendersUntil: __, ...data } = amended.data;
    return { ...data, ...saidIfAny(amended, 'reason') };
  },
};
