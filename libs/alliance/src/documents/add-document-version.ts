/**
 * A further version of a document.
 *
 * Versions are numbered one after another and never change; the same bytes register once, in whatever document (E-01).
 * What was decided on an earlier version goes on naming that version (E-02).
 */
import { combine, event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import { decisions } from '../governance/decision-facts';
import type { NotPermitted } from '../parties/facts';
import { acting, notInRole } from '../parties/role-facts';
import type { LocalDate } from '../values';
import type { DocumentId } from './events';
import { documents, latestOf, registeredAs } from './facts';

export interface AddDocumentVersion extends Datable {
  readonly document: DocumentId;
  /** The next one, unless it is said which: then it must be that. */
  readonly version?: number;
  readonly sha256: string;
  readonly dated: LocalDate;
  readonly decision?: string;
  readonly changeNote?: string;
}

export type AddDocumentVersionRefusal =
  | NotPermitted
  | { readonly refused: 'DOCUMENT_NOT_FOUND' | 'DOCUMENT_WITHDRAWN'; readonly document: DocumentId }
  | { readonly refused: 'VERSION_NOT_NEXT'; readonly expected: number }
  | { readonly refused: 'BYTES_ALREADY_REGISTERED'; readonly document: DocumentId; readonly version: number }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: string };

const state = combine({ acting, decisions, documents });

export const addDocumentVersion: Decider<AddDocumentVersion, AddDocumentVersionRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, decisions, documents }, command, circumstance) {
    const { document, sha256, dated, decision, changeNote } = command;
    const lacking = notInRole(acting, circumstance);
    if (lacking) return lacking;
    const known = documents.get(document);
    if (!known) return { refused: 'DOCUMENT_NOT_FOUND', document };
    if (known.withdrawn) return { refused: 'DOCUMENT_WITHDRAWN', document };
    const expected = latestOf(known).version + 1;
    const { version = expected } = command;
    if (version !== expected) return { refused: 'VERSION_NOT_NEXT', expected };
    const same = registeredAs(documents, sha256);
    if (same) return { refused: 'BYTES_ALREADY_REGISTERED', ...same };
    if (decision !== undefined && !decisions.has(decision)) return { refused: 'DECISION_NOT_FOUND', decision };

    return [
      event(
        'DocumentVersionAdded',
        { document, version, sha256, dated, ...(decision !== undefined && { decision }) },
        { ...said(command, circumstance), ...(changeNote !== undefined && { sealed: { changeNote } }) },
      ),
    ];
  },

  commandOf(made) {
    const added = only(made, 'DocumentVersionAdded');
    return { ...added.data, ...saidIfAny(added, 'changeNote'), ...saidOf(added) };
  },
};
