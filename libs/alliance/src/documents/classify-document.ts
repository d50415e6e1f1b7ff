/**
 * Saying how public a document is, from a day on: for everybody, for the parties, or secret. The client's records officer
 * says so; what is secret names its ground in law (E-05). Whoever names no day for the next review has it looked at after a
 * year, or when the secrecy ends.
 */
import { combine, dayOf, event, only, said, saidIn, saidOf, type Datable, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { DocumentId, Publicity } from './events';
import { documents } from './facts';
import { unfounded, type PublicityRefusal } from './publicity-facts';

export interface ClassifyDocument extends Datable, Publicity {
  readonly document: DocumentId;
  /** A number of years, or PERMANENT; without it, as it was. */
  readonly retention?: string;
  readonly reason?: string;
}

export type ClassifyDocumentRefusal = NotPermitted | { readonly refused: 'DOCUMENT_NOT_FOUND'; readonly document: DocumentId } | PublicityRefusal;

const state = combine({ documents, roles });

export const classifyDocument: Decider<ClassifyDocument, ClassifyDocumentRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, roles }, command, circumstance) {
    const { document, class: named, ground, reviewOn, until, retention, reason } = command;
    if (!mayAct(roles, 'RECORDS_OFFICER', circumstance)) return notPermitted('RECORDS_OFFICER');
    if (!documents.has(document)) return { refused: 'DOCUMENT_NOT_FOUND', document };
    const lacking = unfounded(command, dayOf(command, circumstance));
    if (lacking) return lacking;

    const data = {
      document,
      class: named,
      ...(ground !== undefined && { ground }),
      ...(reviewOn !== undefined && { reviewOn }),
      ...(until !== undefined && { until }),
      ...(retention !== undefined && { retention }),
    };
    return [event('PublicityClassified', data, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const classified = only(made, 'PublicityClassified');
    const { sealed } = classified;
    return { ...classified.data, ...(sealed && 'reason' in sealed && { reason: saidIn(classified, 'reason') }), ...saidOf(classified) };
  },
};
