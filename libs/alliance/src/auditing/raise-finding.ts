/** An auditor finds something that is not as it should be, and puts it to a role of the alliance to be answered. */
import { event, only, saidIn } from '../decider';
import type { Role } from '../parties/events';
import { mayAct, notPermitted, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { About, FINDING_WEIGHTS } from './events';
import { notThere, type AuditDecider, type NotThere } from './facts';

export interface RaiseFinding {
  readonly title: string;
  readonly text: string;
  readonly weight: (typeof FINDING_WEIGHTS)[number];
  /** Whoever holds this role answers. */
  readonly to: Role;
  readonly about?: About;
  /** The last day for the answer. */
  readonly due?: LocalDate;
}

export type RaiseFindingRefusal = NotPermitted | NotThere | { readonly refused: 'DUE_DATE_PAST'; readonly today: LocalDate };

export const raiseFinding: AuditDecider<RaiseFinding, RaiseFindingRefusal> = {
  decide(state, { title, text, weight, to, about, due }, circumstance) {
    if (!mayAct(state.audited.acting.roles, 'AUDITOR', circumstance)) return notPermitted('AUDITOR');
    const lacking = notThere(state, about);
    if (lacking) return lacking;
    const { today } = circumstance;
    if (due !== undefined && due < today) return { refused: 'DUE_DATE_PAST', today };

    const finding = `finding-${state.audit.findings.size + 1}`;
    const data = { finding, weight, to, ...(about && { about }), ...(due !== undefined && { due }), seen: state.seen };
    return [event('AuditFindingRaised', data, { sealed: { title, text } })];
  },

  commandOf(made) {
    const raised = only(made, 'AuditFindingRaised');
    const { finding: _, seen: __, ...data } = raised.data;
    return { ...data, title: saidIn(raised, 'title'), text: saidIn(raised, 'text') };
  },
};
