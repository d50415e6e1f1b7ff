/** An auditor closes a finding: it was remedied, it is accepted as it is, or it did not hold; answered or not. */
import { event, only, saidIn } from '../decider';
import { mayAct, notPermitted, type NotPermitted } from '../parties/facts';
import type { FINDING_OUTCOMES, FindingId } from './events';
import { openFinding, type AuditDecider, type FindingNotOpen } from './facts';

export interface CloseFinding {
  readonly finding: FindingId;
  readonly outcome: (typeof FINDING_OUTCOMES)[number];
  readonly text?: string;
}

export const closeFinding: AuditDecider<CloseFinding, NotPermitted | FindingNotOpen> = {
  decide(state, { finding, outcome, text }, circumstance) {
    if (!mayAct(state.audited.acting.roles, 'AUDITOR', circumstance)) return notPermitted('AUDITOR');
    const found = openFinding(state, finding);
    if ('refused' in found) return found;

    return [event('AuditFindingClosed', { finding, outcome, seen: state.seen }, text === undefined ? {} : { sealed: { text } })];
  },

  commandOf(made) {
    const closed = only(made, 'AuditFindingClosed');
    const { finding, outcome } = closed.data;
    const { sealed } = closed;
    return { finding, outcome, ...(sealed && 'text' in sealed && { text: saidIn(closed, 'text') }) };
  },
};
