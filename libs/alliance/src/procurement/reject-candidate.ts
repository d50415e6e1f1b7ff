/**
 * Rejecting a candidate.
 *
 * A candidate is rejected for requirements that were checked and failed, and each of them is named; a group of several
 * companies without a preliminary agreement fails for that alone (P-10).
 */
import { combine, event, only, said, saidIfAny, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { underCheck, type NotUnderCheck } from './application';
import type { CandidateId, ProcurementId, RequirementId } from './events';
import { applications, groupOf, procurements } from './facts';
import { failed } from './requirements';

export interface RejectCandidate extends Authorised {
  readonly procurement: ProcurementId;
  readonly candidate: CandidateId;
  readonly failed: readonly RequirementId[];
  readonly reason?: string;
}

export type RejectCandidateRefusal =
  | NotPermitted
  | AuthorityRefusal
  | NotUnderCheck
  | { readonly refused: 'REQUIREMENT_NOT_FAILED'; readonly requirements: readonly RequirementId[] }
  | { readonly refused: 'NOTHING_FAILED'; readonly candidate: CandidateId };

const state = combine({ applications, bodies, decisions, procurements, roles });

export const rejectCandidate: Decider<RejectCandidate, RejectCandidateRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, bodies, decisions, procurements, roles }, command, circumstance) {
    const { procurement, candidate, failed: named, reason } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const open = underCheck({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    const { application, invitation } = open;
    const found = failed(application, invitation);
    const requirements = named.filter((requirement) => !found.includes(requirement));
    if (requirements.length > 0) return { refused: 'REQUIREMENT_NOT_FAILED', requirements };
    const isGroupOnPaper = application.hasPreliminaryAgreement || groupOf(application).length === 1;
    if (named.length === 0 && isGroupOnPaper) return { refused: 'NOTHING_FAILED', candidate };

    const more = { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) };
    return [event('CandidateRejected', { procurement, candidate, failed: named }, more)];
  },

  commandOf(made) {
    const rejected = only(made, 'CandidateRejected');
    return { ...rejected.data, ...saidIfAny(rejected, 'reason'), ...saidOf(rejected) };
  },
};
