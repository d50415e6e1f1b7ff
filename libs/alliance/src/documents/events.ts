// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import { act, fact } from '../event';
import type { LocalDate } from '../values';

export type DocumentId = string;

export const PUBLICITY_CLASSES = ['PUBLIC', 'PARTIES', 'SECRET'] as const;
/** For everybody, for the parties, or secret; on what ground of law, until when, and when that is looked at again (E-05). */
export interface Publicity {
  readonly class: (typeof PUBLICITY_CLASSES)[number];
  /** The provision of law. */
  readonly ground?: string;
  readonly reviewOn?: LocalDate;
  /** The last day of secrecy. */
  readonly until?: LocalDate;
}

/** A document is known by the digest of its bytes; the bytes are kept elsewhere. */
export const documentEvents = {
  /** `retention` is the number of years for which it is kept, or PERMANENT. */
  DocumentRegistered: fact<
    { document: DocumentId; kind: string; version: number; sha256: string; dated: LocalDate; publicity?: Publicity; retention?: string },
    { title: string }
  >({ creates: 'document', sealed: { title: 'ALLIANCE' } }),
  DocumentVersionAdded: fact<{ document: DocumentId; version: number; sha256: string; dated: LocalDate; decision?: string }, { changeNote?: string }>(
    { sealed: { changeNote: 'ALLIANCE' } },
  ),
  /** Hidden from new work; where it was used as evidence it stays (E-04). */
  DocumentWithdrawn: act<{ document: DocumentId }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),
  /** Somebody had the bytes in hand, and they are those that are registered. */
  DocumentVerified: act<{ document: DocumentId; version: number; sha256: string }>(),
  /** An alarm: `sha256` is the digest of the bytes found, and they are others than those registered. Nothing is replaced (E-03). */
  HashMismatchDetected: act<{ document: DocumentId; version: number; sha256: string; registered: string }>(),
  PublicityClassified: fact<Publicity & { document: DocumentId; retention?: string }, { reason?: string }>({ sealed: { reason: 'ALLIANCE' } }),
};
