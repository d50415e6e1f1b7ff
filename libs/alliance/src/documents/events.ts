// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import { act, fact } from '../event';
import type { LocalDate } from '../values';

export type DocumentId = string;

/** A document is known by the digest of its bytes; the bytes are kept elsewhere. */
export const documentEvents = {
  DocumentRegistered: fact<{ document: DocumentId; kind: string; version: number; sha256: string; dated: LocalDate }, { title: string }>({
    creates: 'document',
    sealed: { title: 'ALLIANCE' },
  }),
  DocumentVersionAdded: fact<{ document: DocumentId; version: number; sha256: string; dated: LocalDate; decision?: string }, { changeNote?: string }>(
    { sealed: { changeNote: 'ALLIANCE' } },
  ),
  /** Hidden from new work; where it was used as evidence it stays (E-04). */
  DocumentWithdrawn: act<{ document: DocumentId }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),
};
