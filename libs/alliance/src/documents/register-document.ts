/**
 * Registering a document.
 *
 * The ledger keeps no document, only what identifies one: the digest of its bytes and the date it bears. The same bytes
 * register once (E-01). Anybody in a role registers documents for their own work; it may be done for days before the
 * alliance was founded and after it was archived (B-08). Whoever registers it may say how public it is from the first moment
 * on, and how long it is kept; what is secret names its ground in law (E-05).
 */
import { combine, dayOf, event, only, said, saidIn, saidOf, type Datable, type Decider } from '../decider';
import type { NotPermitted } from '../parties/facts';
import { acting, notInRole } from '../parties/role-facts';
import type { LocalDate } from '../values';
import type { DocumentId, Publicity } from './events';
import { documents, registeredAs } from './facts';
import { unfounded, type PublicityRefusal } from './publicity-facts';

export interface RegisterDocument extends Datable {
  readonly document: DocumentId;
  readonly kind: string;
  readonly title: string;
  readonly sha256: string;
  readonly dated: LocalDate;
  readonly publicity?: Publicity;
  /** A number of years, or PERMANENT. */
  readonly retention?: string;
}

export type RegisterDocumentRefusal =
  | NotPermitted
  | { readonly refused: 'DOCUMENT_EXISTS'; readonly document: DocumentId }
  | { readonly refused: 'BYTES_ALREADY_REGISTERED'; readonly document: DocumentId; readonly version: number }
  | PublicityRefusal;

const state = combine({ acting, documents });

export const registerDocument: Decider<RegisterDocument, RegisterDocumentRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, documents }, command, circumstance) {
    const { document, kind, title, sha256, dated, publicity, retention } = command;
    const lacking = notInRole(acting, circumstance);
    if (lacking) return lacking;
    if (documents.has(document)) return { refused: 'DOCUMENT_EXISTS', document };
    const same = registeredAs(documents, sha256);
    if (same) return { refused: 'BYTES_ALREADY_REGISTERED', ...same };
    const lack = publicity && unfounded(publicity, dayOf(command, circumstance));
    if (lack) return lack;

    const more = { ...(publicity && { publicity }), ...(retention !== undefined && { retention }) };
    return [
      event('DocumentRegistered', { document, kind, version: 1, sha256, dated, ...more }, { ...said(command, circumstance), sealed: { title } }),
    ];
  },

  commandOf(made) {
    const registered = only(made, 'DocumentRegistered');
    const { version: _, ...data } = registered.data;
    return { ...data, title: saidIn(registered, 'title'), ...saidOf(registered) };
  },
};
