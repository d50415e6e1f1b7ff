/**
 * Qualifying a candidate.
 *
 * A candidate is qualified when every requirement is passed by every company of the group and by every subcontractor,
 * and turnover by the group (P-13). More than one company needs a preliminary agreement (P-10).
 */
import { combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { underCheck, type NotUnderCheck, type PreliminaryAgreementMissing, type RequirementNotMet } from './application';
import type { CandidateId, ProcurementId } from './events';
import { applications, groupOf, procurements } from './facts';
import { unmet } from './requirements';

export interface QualifyCandidate extends Authorised {
  readonly procurement: ProcurementId;
  readonly candidate: CandidateId;
}

export type QualifyCandidateRefusal = NotPermitted | AuthorityRefusal | NotUnderCheck | RequirementNotMet | PreliminaryAgreementMissing;

const state = combine({ applications, bodies, decisions, procurements, roles });

export const qualifyCandidate: Decider<QualifyCandidate, QualifyCandidateRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, bodies, decisions, procurements, roles }, command, circumstance) {
    const { procurement, candidate } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const open = underCheck({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    const requirements = unmet(open.application, open.invitation);
    if (requirements.length > 0) return { refused: 'REQUIREMENT_NOT_MET', requirements };
    if (groupOf(open.application).length > 1 && !open.application.hasPreliminaryAgreement)
      return { refused: 'PRELIMINARY_AGREEMENT_MISSING', candidate };

    return [event('CandidateQualified', { procurement, candidate }, said(command, circumstance))];
  },

  commandOf(made) {
    const qualified = only(made, 'CandidateQualified');
    return { ...qualified.data, ...saidOf(qualified) };
  },
};
