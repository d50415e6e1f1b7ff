/**
 * Checking a minimum requirement.
 *
 * Each company of the group, each subcontractor and each company that is to join is checked by itself, and passes only
 * with certificates of its own (P-11). Turnover is checked once, of the candidate: it is added up here, over those who
 * applied (P-09), and does not pass below the threshold. What had failed when somebody joined stays failed (P-06).
 */
import { combine, event, only, saidIfAny, type Data, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import {
  openApplication,
  type ApplicationNotOpen,
  type CertificateMissing,
  type MemberNotFound,
  type OpenApplication,
  type RequirementNotMet,
} from './application';
import type { MemberId, Requirement, RequirementId } from './events';
import { applications, isNamed, procurements, type Application } from './facts';
import { isTurnoverEnough, jointTurnover, lackingOf, resultFor, subjectsOf } from './requirements';

export interface CheckRequirement extends Enclosed, Omit<Data<'RequirementChecked'>, 'jointTurnover'> {
  readonly reason?: string;
}

export type CheckRequirementRefusal =
  | NotPermitted
  | ApplicationNotOpen
  | { readonly refused: 'REQUIREMENT_NOT_FOUND'; readonly requirement: RequirementId }
  | { readonly refused: 'REQUIREMENT_FAILED'; readonly requirement: RequirementId; readonly subject: MemberId }
  | MemberNotFound
  | RequirementNotMet
  | CertificateMissing;

const state = combine({ applications, procurements, roles });

/** Those whom the requirement is checked of, and whoever was introduced by a certificate as one that is to join. */
const isSubject = (application: Application, requirement: Requirement, subject: MemberId): boolean =>
  subjectsOf(application, requirement).includes(subject) ||
  (requirement.kind !== 'TURNOVER' && !application.left.includes(subject) && application.certificates.some(isNamed(subject)));

/** What stands in the way of a pass. What is met jointly is certified by each of those who bring turnover. */
function short({ application, invitation }: OpenApplication, { kind, requirement, certificates }: Requirement, subject: MemberId) {
  if (kind === 'TURNOVER' && !isTurnoverEnough(application, invitation)) {
    return { refused: 'REQUIREMENT_NOT_MET', requirements: [requirement] } as const;
  }
  for (const member of kind === 'TURNOVER' ? application.members.map((one) => one.member) : [subject]) {
    const lacking = lackingOf(application, member, certificates);
    if (lacking.length > 0) return { refused: 'CERTIFICATE_MISSING', member, certificates: lacking } as const;
  }
  return undefined;
}

export const checkRequirement: Decider<CheckRequirement, CheckRequirementRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, procurements, roles }, { procurement, candidate, requirement, subject, result, reason }, circumstance) {
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const open = openApplication({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    const { application, invitation } = open;
    const asked = invitation.requirements.find((one) => one.requirement === requirement);
    if (!asked) return { refused: 'REQUIREMENT_NOT_FOUND', requirement };
    if (!isSubject(application, asked, subject)) return { refused: 'MEMBER_NOT_FOUND', member: subject };
    if (result !== 'FAIL' && resultFor(application, requirement, subject)?.isFinal) return { refused: 'REQUIREMENT_FAILED', requirement, subject };
    const lacking = result === 'PASS' && short(open, asked, subject);
    if (lacking) return lacking;

    const found = asked.kind === 'TURNOVER' && { jointTurnover: jointTurnover(application, invitation) };
    const data = { procurement, candidate, requirement, subject, result, ...found };
    return [event('RequirementChecked', data, { ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const checked = only(made, 'RequirementChecked');
    const { jointTurnover: _, ...data } = checked.data;
    return { ...data, ...saidIfAny(checked, 'reason') };
  },
};
