/**
 * Adding a member to a group that has applied.
 *
 * The group may grow as long as the alliance's policy says. The newcomer has passed every requirement but turnover by
 * itself, with certificates of its own; otherwise it does not join, and the application goes on as it was (P-05). It
 * brings neither turnover nor references, and what the group had failed stays failed (P-06). Nobody is in two groups
 * (P-12). The candidate attaches the newcomer's certificates, the procurement officer checks them and then adds it.
 */
import { combine, event, only, type Data, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import type { Policies } from '../parties/policies';
import type { Instant, LocalDate } from '../values';
import {
  inTwoGroups,
  openApplication,
  type ApplicationNotOpen,
  type CertificateMissing,
  type MemberExists,
  type MemberNotFound,
  type MemberOfTwoCandidates,
  type PreliminaryAgreementMissing,
  type RequirementNotMet,
} from './application';
import { awardOf, awards } from './award-facts';
import { applications, groupOf, procurements, type Invitation } from './facts';
import { lackingOf, unmetBy } from './requirements';

export interface AddConsortiumMember extends Enclosed, Data<'ConsortiumMemberAdded'> {}

export type AddConsortiumMemberRefusal =
  | NotPermitted
  | ApplicationNotOpen
  | { readonly refused: 'ADDITION_TOO_LATE'; readonly until: LocalDate }
  | MemberExists
  | MemberNotFound
  | MemberOfTwoCandidates
  | RequirementNotMet
  | CertificateMissing
  | PreliminaryAgreementMissing;

const state = combine({ applications, awards, policies, procurements, roles });

/** The day with which growing ends, where the invitation gives one; where it may go on until the award, none was given beforehand. */
function growsUntil(invitation: Invitation, { consortiumAddUntil }: Policies): { readonly day: LocalDate; readonly end: Instant } | undefined {
  if (consortiumAddUntil === 'AWARD') return undefined;
  return consortiumAddUntil === 'APPLICATION_DEADLINE'
    ? { day: invitation.applicationsBy, end: invitation.applicationsUntil }
    : { day: invitation.tendersBy, end: invitation.tendersUntil };
}

export const addConsortiumMember: Decider<AddConsortiumMember, AddConsortiumMemberRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, awards, policies, procurements, roles }, command, circumstance) {
    const { procurement, candidate, member, legalName, businessId, certificates } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const open = openApplication({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    const { application, invitation } = open;
    const policy = policiesOn(policies, circumstance.today);
    const limit = growsUntil(invitation, policy);
    if (limit && circumstance.received > limit.end) return { refused: 'ADDITION_TOO_LATE', until: limit.day };
    const award = awardOf(awards, procurement);
    if (award) return { refused: 'ADDITION_TOO_LATE', until: award.from };

    const known =
      [...groupOf(application), ...application.subcontractors].find((one) => one.member === member) ??
      groupOf(application).find((one) => one.businessId === businessId);
    if (known) return { refused: 'MEMBER_EXISTS', member: known.member };
    if (application.left.includes(member)) return { refused: 'MEMBER_NOT_FOUND', member };
    const shared = inTwoGroups(applications, { procurement, candidate }, [command], policy);
    if (shared) return shared;
    const requirements = unmetBy(member, application, invitation);
    if (requirements.length > 0) return { refused: 'REQUIREMENT_NOT_MET', requirements };
    const lacking = lackingOf(application, member, certificates ?? []);
    if (lacking.length > 0) return { refused: 'CERTIFICATE_MISSING', member, certificates: lacking };
    // Nobody is let into a qualified group in a way that would have kept it from being qualified (P-10).
    if (application.stage === 'QUALIFIED' && !application.hasPreliminaryAgreement) return { refused: 'PRELIMINARY_AGREEMENT_MISSING', candidate };

    return [event('ConsortiumMemberAdded', { procurement, candidate, member, legalName, businessId, ...(certificates && { certificates }) })];
  },

  commandOf: (made) => only(made, 'ConsortiumMemberAdded').data,
};
