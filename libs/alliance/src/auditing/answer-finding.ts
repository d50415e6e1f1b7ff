/** Whoever holds the role to which a finding was put answers it, as often as it takes, until the auditor closes it. */
import { event, only, saidIn } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { notInRole } from '../parties/role-facts';
import type { About, FindingId } from './events';
import { notThere, openFinding, type AuditDecider, type FindingNotOpen, type NotThere } from './facts';

export interface AnswerFinding {
  readonly finding: FindingId;
  readonly text: string;
  /** What was done about it, as the record shows. */
  readonly about?: About;
}

export const answerFinding: AuditDecider<AnswerFinding, NotPermitted | FindingNotOpen | NotThere> = {
  decide(state, { finding, text, about }, circumstance) {
    const lacking = notInRole(state.audited.acting, circumstance);
    if (lacking) return lacking;
    const found = openFinding(state, finding);
    if ('refused' in found) return found;
    if (circumstance.actor.role !== found.to) return notPermitted(found.to);
    const unknown = notThere(state, about);
    if (unknown) return unknown;

    return [event('AuditFindingAnswered', { finding, ...(about && { about }), seen: state.seen }, { sealed: { text } })];
  },

  commandOf(made) {
    const answered = only(made, 'AuditFindingAnswered');
    const { finding, about } = answered.data;
    return { finding, text: saidIn(answered, 'text'), ...(about && { about }) };
  },
};
