/** The register of documents: each version by the digest of its bytes, and where it was used. A withdrawn one stays where it was used (E-04). */
import { documents, type Document, type Recorded } from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

/** Where the very bytes of a version are cited, beside the evidence of an entry also in what it says. */
function usesOf(trail: Trail): ReadonlyMap<string, readonly Recorded[]> {
  const uses = new Map<string, Recorded[]>();
  for (const entry of trail.all) {
    const said = entry.data as { readonly document?: unknown; readonly report?: unknown; readonly mandate?: unknown; readonly assessment?: unknown };
    const cited = [said.document, said.report, said.mandate, said.assessment, ...(entry.evidence ?? [])];
    for (const one of cited) {
      if (typeof one !== 'object' || one === null || !('sha256' in one)) continue;
      const sha256 = String(one.sha256);
      uses.set(sha256, [...(uses.get(sha256) ?? []), entry]);
    }
  }
  return uses;
}

function rowOf(id: string, { versions, by, withdrawn }: Document, uses: ReadonlyMap<string, readonly Recorded[]>, trail: Trail): object {
  const entries = among(trail.of('document', id), 'DocumentRegistered', 'DocumentVersionAdded', 'DocumentWithdrawn');
  const registered = among(entries, 'DocumentRegistered')[0]!;
  return present({
    document: id,
    kind: registered.data.kind,
    title: registered.sealed.title,
    by,
    withdrawn,
    reason: among(entries, 'DocumentWithdrawn').at(-1)?.sealed.reason,
    versions: versions.map((version) => ({
      ...version,
      usedBy: (uses.get(version.sha256) ?? []).map(({ rev, hash, type }) => ({ revision: rev, hash, type })),
    })),
    ...why(entries),
  });
}

export const documentsView = viewOf({
  fold: documents,
  params: [{ name: 'kind', description: 'only documents of this kind' }],
  answer(known, trail, { params: { kind } }) {
    const uses = usesOf(trail);
    const rows = [...known].map(([id, document]) => rowOf(id, document, uses, trail));
    return listed(rows.filter((row) => kind === undefined || (row as { kind: string }).kind === kind));
  },
});
