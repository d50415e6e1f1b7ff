/** The register of documents: each version by the digest of its bytes, and where it was used. A withdrawn one stays where it was used (E-04). */
import {
  combine,
  documents,
  publicities,
  publicityOn,
  retentionOf,
  type Document,
  type LocalDate,
  type Publicities,
  type Recorded,
} from '@app/alliance';
import { correctionsOf } from './corrected';
import { among, why, type Trail } from './trail';
import { listed, present, tally, viewOf } from './view';

/** Where the very bytes of a version are cited, beside the evidence of an entry also in what it says. */
function usesOf(trail: Trail): ReadonlyMap<string, readonly Recorded[]> {
  const uses = new Map<string, Recorded[]>();
  for (const entry of trail.all) {
    const said = entry.data as {
      readonly document?: unknown;
      readonly report?: unknown;
      readonly mandate?: unknown;
      readonly assessment?: unknown;
      readonly tenders?: unknown;
    };
    const opened = Array.isArray(said.tenders) ? (said.tenders as readonly { readonly document?: unknown }[]).map(({ document }) => document) : [];
    const cited = [said.document, said.report, said.mandate, said.assessment, ...opened, ...(entry.evidence ?? [])];
    for (const one of cited) {
      if (typeof one !== 'object' || one === null || !('sha256' in one)) continue;
      const sha256 = String(one.sha256);
      uses.set(sha256, [...(uses.get(sha256) ?? []), entry]);
    }
  }
  return uses;
}

/** Whether somebody has had the bytes in hand, and found them to be those registered: the last check counts (E-03). */
function checkOf(version: number, entries: readonly Recorded[]): object {
  const last = among(entries, 'DocumentVerified', 'HashMismatchDetected').findLast(({ data }) => data.version === version);
  if (!last) return { hashStatus: 'UNVERIFIED' };
  const found = last.type === 'HashMismatchDetected' ? last.data.sha256 : undefined;
  return present({ hashStatus: found === undefined ? 'VERIFIED' : 'MISMATCH', found, checkedOn: last.day, checkedBy: last.actor });
}

interface Known {
  readonly documents: ReadonlyMap<string, Document>;
  readonly publicities: Publicities;
}
const ABOUT = [
  'DocumentRegistered',
  'DocumentVersionAdded',
  'DocumentWithdrawn',
  'DocumentVerified',
  'HashMismatchDetected',
  'PublicityClassified',
] as const;

function rowOf(id: string, known: Known, uses: ReadonlyMap<string, readonly Recorded[]>, trail: Trail, date: LocalDate): object {
  const { versions, by, withdrawn } = known.documents.get(id)!;
  const entries = among(trail.of('document', id), ...ABOUT);
  const registered = among(entries, 'DocumentRegistered')[0]!;
  const corrected = correctionsOf(entries);
  const { reviewOn, ...publicity } = publicityOn(known.publicities, id, date);
  return present({
    document: id,
    kind: registered.data.kind,
    title: registered.sealed.title,
    by,
    withdrawn,
    reason: among(entries, 'DocumentWithdrawn').at(-1)?.sealed.reason,
    class: publicity.class,
    publicity: { ...publicity, reviewOn, reviewDue: reviewOn <= date },
    retention: retentionOf(known.publicities, id),
    hashStatus: (checkOf(versions.at(-1)!.version, entries) as { hashStatus: string }).hashStatus,
    corrected: corrected.length > 0 || undefined,
    corrections: corrected.length > 0 ? corrected : undefined,
    versions: versions.map((version) => ({
      ...version,
      ...checkOf(version.version, entries),
      usedBy: (uses.get(version.sha256) ?? []).map(({ rev, hash, type }) => ({ revision: rev, hash, type })),
    })),
    ...why(entries),
  });
}

export const documentsView = viewOf({
  fold: combine({ documents, publicities }),
  params: [
    { name: 'kind', description: 'only documents of this kind' },
    { name: 'class', values: ['PUBLIC', 'PARTIES', 'SECRET'], description: 'only those that are PUBLIC, PARTIES or SECRET on the day' },
  ],
  answer(known, trail, { effectiveOn: date, params: { kind, class: named } }) {
    const uses = usesOf(trail);
    const rows = [...known.documents.keys()].map((id) => rowOf(id, known, uses, trail, date)) as readonly {
      readonly kind: string;
      readonly class: string;
      readonly hashStatus: string;
    }[];
    const found = rows.filter((row) => (kind === undefined || row.kind === kind) && (named === undefined || row.class === named));
    return { ...listed(found), counts: { byClass: tally(rows.map((row) => row.class)), byHashStatus: tally(rows.map((row) => row.hashStatus)) } };
  },
});
