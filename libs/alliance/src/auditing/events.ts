// What the ledger stores about an audit, in a stream beside the alliance's own. A name or a member, once released, is never changed.
import { act } from '../event';
import type { Role } from '../parties/events';
import type { Hash, LocalDate } from '../values';

export type NoteId = string;
export type FindingId = string;

export const FINDING_WEIGHTS = ['REMARK', 'MINOR', 'MAJOR'] as const;
export const FINDING_OUTCOMES = ['REMEDIED', 'ACCEPTED', 'NOT_UPHELD'] as const;

/** What it is about: entries by their hashes, and decisions. */
export interface About {
  readonly entries?: readonly Hash[];
  readonly decisions?: readonly string[];
}
/** How far the alliance had come when this was said: the revision of its newest entry. */
interface Seen {
  readonly seen: number;
}

export const auditEvents = {
  AuditNoteAdded: act<Seen & { note: NoteId; about?: About }, { text: string }>({ creates: 'note', sealed: { text: 'ALLIANCE' } }),
  /** `to` is the role that is to answer it. */
  AuditFindingRaised: act<
    Seen & { finding: FindingId; weight: (typeof FINDING_WEIGHTS)[number]; to: Role; about?: About; due?: LocalDate },
    { title: string; text: string }
  >({ creates: 'finding', sealed: { title: 'ALLIANCE', text: 'ALLIANCE' } }),
  AuditFindingAnswered: act<Seen & { finding: FindingId; about?: About }, { text: string }>({ sealed: { text: 'ALLIANCE' } }),
  AuditFindingClosed: act<Seen & { finding: FindingId; outcome: (typeof FINDING_OUTCOMES)[number] }, { text?: string }>({
    sealed: { text: 'ALLIANCE' },
  }),
};
