/**
 * The history of an alliance as a file of lines: a header, then each entry with its very bytes, or its hash alone where these
 * readers do not get it. Both exports, the public and the full one, run through the same chain to the same head (L-03).
 */
import { disclosuresIn, type Entry, type Ledger } from '@app/ledger';
import { EXPORT_FORMAT, readDisclosure, type ExportHeader, type ShownLine, type WithheldLine } from '@app/proofs';
import { registered } from '@app/alliance';
import { localDay } from '../calendar';
import { openingFor, type Profile } from './profile';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

export interface Exporting {
  readonly alliance: string;
  readonly profile: Profile;
  /** The whole history, as it is now: what comes later is in the next export. */
  readonly history: readonly Entry[];
  readonly now: string;
}

export async function* exported(ledger: Ledger, { alliance, profile, history, now }: Exporting): AsyncGenerator<string> {
  const stream = `alliance-${alliance}`;
  const length = history.length;
  const last = history[length - 1]!;
  const header: ExportHeader = { export: EXPORT_FORMAT, profile, ledger: last.ledger, alliance, stream, revision: last.rev, head: last.hash };
  yield `${JSON.stringify(header)}\n`;

  const opening = openingFor(profile, history, localDay(now, registered(history)!.timezone));
  for await (const kept of ledger.store.read(stream)) {
    const rev: number = readRevision(kept.bytes);
    if (rev >= length) return;
    const entry = history[rev]!;
    const withheld = opening.withheld(entry);
    if (withheld !== undefined) {
      const line: WithheldLine = { rev, hash: entry.hash, prev: entry.prev, withheld };
      yield `${JSON.stringify(line)}\n`;
      continue;
    }
    const disclosed = disclosuresIn(ledger.ports, kept).filter((one) => opening.opens(entry, readDisclosure(one).name));
    const line: ShownLine = { rev, hash: entry.hash, entry: textOf(kept.bytes), ...(disclosed.length > 0 && { disclosed }) };
    yield `${JSON.stringify(line)}\n`;
  }
}

const readRevision = (bytes: Uint8Array): number => (JSON.parse(textOf(bytes)) as { readonly rev: number }).rev;
