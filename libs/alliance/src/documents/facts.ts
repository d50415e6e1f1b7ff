/** Which documents there are, each version by the digest of its bytes. */
import type { Evidence, Fold } from '../decider';
import { change, put, type LocalDate } from '../values';
import type { DocumentId } from './events';

export interface DocumentVersion {
  readonly version: number;
  readonly sha256: string;
  readonly dated: LocalDate;
}
export interface Document {
  readonly versions: readonly DocumentVersion[];
  /** Who registered it: it is that person's own work. */
  readonly by: string;
  readonly withdrawn: boolean;
}
export type Documents = ReadonlyMap<DocumentId, Document>;

export const documents: Fold<Documents> = {
  initial: new Map(),
  evolve: {
    DocumentRegistered: (known, { document, version, sha256, dated }, { actor }) =>
      put(known, document, { versions: [{ version, sha256, dated }], by: actor.person, withdrawn: false }),
    DocumentVersionAdded: (known, { document, version, sha256, dated }) =>
      change(known, document, ({ versions }) => ({ versions: [...versions, { version, sha256, dated }] })),
    DocumentWithdrawn: (known, { document }) => change(known, document, () => ({ withdrawn: true })),
  },
};

/** The registered version that a reference names, byte for byte; a document is cited by its version, never as "the latest" (E-02). */
export const versionOf = (known: Documents, { document, version, sha256 }: Evidence): DocumentVersion | undefined =>
  known.get(document)?.versions.find((one) => one.version === version && one.sha256 === sha256);
export const latestOf = ({ versions }: Document): DocumentVersion => versions.at(-1)!;

/** Where these very bytes are registered already: they register once (E-01). */
export function registeredAs(known: Documents, sha256: string): { readonly document: DocumentId; readonly version: number } | undefined {
  for (const [document, { versions }] of known) {
    const same = versions.find((version) => version.sha256 === sha256);
    if (same) return { document, version: same.version };
  }
  return undefined;
}

export interface DocumentNotFound {
  readonly refused: 'DOCUMENT_NOT_FOUND';
  readonly document: DocumentId;
  readonly version: number;
}
/** The refusal for the first reference that names no registered version, or one of a document withdrawn from new work (E-04). */
export function missing(known: Documents, ...cited: readonly (Evidence | undefined)[]): DocumentNotFound | undefined {
  const lacking = cited.find((one) => one !== undefined && (!versionOf(known, one) || known.get(one.document)!.withdrawn));
  return lacking && { refused: 'DOCUMENT_NOT_FOUND', document: lacking.document, version: lacking.version };
}
