/** An auditor writes down what was looked at and thought of it, pinned to entries or decisions where it is about any. */
import { event, only, saidIn } from '../decider';
import { mayAct, notPermitted, type NotPermitted } from '../parties/facts';
import type { About } from './events';
import { notThere, type AuditDecider, type NotThere } from './facts';

export interface AddAuditNote {
  readonly text: string;
  readonly about?: About;
}

export const addAuditNote: AuditDecider<AddAuditNote, NotPermitted | NotThere> = {
  decide(state, { text, about }, circumstance) {
    if (!mayAct(state.audited.acting.roles, 'AUDITOR', circumstance)) return notPermitted('AUDITOR');
    const lacking = notThere(state, about);
    if (lacking) return lacking;

    const note = `note-${state.audit.notes + 1}`;
    return [event('AuditNoteAdded', { note, ...(about && { about }), seen: state.seen }, { sealed: { text } })];
  },

  commandOf(made) {
    const added = only(made, 'AuditNoteAdded');
    const { about } = added.data;
    return { text: saidIn(added, 'text'), ...(about && { about }) };
  },
};
