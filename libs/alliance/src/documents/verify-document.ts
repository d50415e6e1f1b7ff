/**
 * Verifying a document: somebody has the bytes in hand and says what their digest is. Where it is the one registered, that is
 * on record; where it is another, that is an alarm, and nothing is replaced (E-03). Anybody in a role may do it, also with
 * a document that was withdrawn.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import type { NotPermitted } from '../parties/facts';
import { acting, notInRole } from '../parties/role-facts';
import type { DocumentId } from './events';
import { documents, type DocumentNotFound } from './facts';

export interface VerifyDocument extends Enclosed {
  readonly document: DocumentId;
  readonly version: number;
  /** Of the bytes that were found. */
  readonly sha256: string;
}

export type VerifyDocumentRefusal = NotPermitted | DocumentNotFound;

const state = combine({ acting, documents });

export const verifyDocument: Decider<VerifyDocument, VerifyDocumentRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, documents }, { document, version, sha256 }, circumstance) {
    const lacking = notInRole(acting, circumstance);
    if (lacking) return lacking;
    const registered = documents.get(document)?.versions.find((one) => one.version === version);
    if (!registered) return { refused: 'DOCUMENT_NOT_FOUND', document, version };

    return registered.sha256 === sha256
      ? [event('DocumentVerified', { document, version, sha256 })]
      : [event('HashMismatchDetected', { document, version, sha256, registered: registered.sha256 })];
  },

  commandOf(made) {
    const { document, version, sha256 } = only(made, 'DocumentVerified', 'HashMismatchDetected').data;
    return { document, version, sha256 };
  },
};
