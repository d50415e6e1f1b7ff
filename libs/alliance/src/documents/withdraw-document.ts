/**
 * Withdrawing a document: new work can no longer cite it; where it was used as evidence it stays (E-04). Whoever registered
 * it withdraws it, or somebody who keeps the alliance's records.
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, type NotPermitted } from '../parties/facts';
import { acting, notInRole } from '../parties/role-facts';
import type { DocumentId } from './events';
import { documents } from './facts';

export interface WithdrawDocument extends Enclosed {
  readonly document: DocumentId;
  readonly reason: string;
}

export type WithdrawDocumentRefusal = NotPermitted | { readonly refused: 'DOCUMENT_NOT_FOUND' | 'DOCUMENT_WITHDRAWN'; readonly document: DocumentId };

const KEEPERS = ['RECORDS_OFFICER', 'REGISTRAR', 'MANAGER'] as const;
const state = combine({ acting, documents });

export const withdrawDocument: Decider<WithdrawDocument, WithdrawDocumentRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, documents }, { document, reason }, circumstance) {
    const lacking = notInRole(acting, circumstance);
    if (lacking) return lacking;
    const known = documents.get(document);
    if (!known) return { refused: 'DOCUMENT_NOT_FOUND', document };
    const isOwn = known.by === circumstance.actor.person;
    if (!isOwn && !KEEPERS.some((role) => mayAct(acting.roles, role, circumstance))) return notPermitted('RECORDS_OFFICER');
    if (known.withdrawn) return { refused: 'DOCUMENT_WITHDRAWN', document };

    return [event('DocumentWithdrawn', { document }, { sealed: { reason } })];
  },

  commandOf(made) {
    const withdrawn = only(made, 'DocumentWithdrawn');
    return { ...withdrawn.data, reason: saidIn(withdrawn, 'reason') };
  },
};
