/**
 * Whether an export of an alliance's history is whole and as it was recorded. Nothing but the file is needed, and nobody has
 * to be believed: the bytes are hashed again, and each entry names the hash of the one before it. Where entries were left out
 * for the public, their hashes stand in their places, so that the chain runs through to the same head (L-03).
 */
import { digest, entryHash } from './hash';
import { parseStrict } from './parse';

export const EXPORT_FORMAT = 1;

export interface ExportHeader {
  readonly export: typeof EXPORT_FORMAT;
  readonly profile: 'PUBLIC' | 'FULL';
  readonly ledger: string;
  readonly alliance: string;
  readonly stream: string;
  /** Of the last entry. */
  readonly revision: number;
  readonly head: string;
}
/** An entry: its very bytes as a text, and the disclosures that these readers get. */
export interface ShownLine {
  readonly rev: number;
  readonly hash: string;
  readonly entry: string;
  readonly disclosed?: readonly string[];
}
export interface WithheldLine {
  readonly rev: number;
  readonly hash: string;
  readonly prev: string | null;
  readonly withheld: string;
}

export type Fault = 'UNREADABLE' | 'HASH' | 'REVISION' | 'PREVIOUS' | 'STREAM' | 'DISCLOSURE' | 'HEAD';
export interface Verified {
  readonly header?: ExportHeader;
  readonly entries: number;
  readonly shown: number;
  readonly withheld: number;
  /** Of the entries withheld, those whose hash is vouched for by the bytes of the entry after them. */
  readonly vouched: number;
  readonly disclosed: number;
  /** The hash of the last entry found. */
  readonly head?: string;
  /** Revisions that are missing. */
  readonly gaps: readonly number[];
  readonly mismatches: readonly { readonly rev: number; readonly what: Fault }[];
  readonly isWhole: boolean;
}

interface Written {
  readonly ledger?: unknown;
  readonly stream?: unknown;
  readonly rev?: unknown;
  readonly prev?: unknown;
  readonly data?: { readonly _sd?: readonly string[] };
}
type Members = Readonly<Record<string, unknown>>;

const read = (text: string): Members | undefined => {
  try {
    const value = parseStrict(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
  } catch {
    return undefined;
  }
};
const isHeader = (line: Members | undefined): boolean =>
  line?.['export'] === EXPORT_FORMAT && typeof line['revision'] === 'number' && typeof line['head'] === 'string';

/** Gaps are named one by one up to here; a file that lacks more is broken all the same. */
const GAPS_MAX = 1000;

class Check {
  readonly gaps: number[] = [];
  readonly mismatches: { rev: number; what: Fault }[] = [];
  entries = 0;
  shown = 0;
  withheld = 0;
  vouched = 0;
  disclosed = 0;
  head: string | null = null;
  private next = 0;
  private afterWithheld = false;

  constructor(private readonly header: ExportHeader) {}

  line(text: string): void {
    const line = read(text);
    if (!line || typeof line['rev'] !== 'number' || typeof line['hash'] !== 'string') return this.fault('UNREADABLE');
    const { rev, hash } = line as unknown as ShownLine;
    if (rev < this.next) this.fault('REVISION');
    for (let gap = this.next; gap < rev && this.gaps.length < GAPS_MAX; gap += 1) this.gaps.push(gap);
    this.next = rev;
    if ('entry' in line) this.bytes(line as unknown as ShownLine);
    else this.withhold(line as unknown as WithheldLine);
    this.entries += 1;
    this.next = rev + 1;
    this.head = hash;
  }

  private bytes({ rev, hash, entry, disclosed = [] }: ShownLine): void {
    this.shown += 1;
    if (entryHash(Buffer.from(entry, 'utf8')) !== hash) this.fault('HASH');
    const written = read(entry) as Written | undefined;
    if (!written) return this.fault('UNREADABLE');
    if (written.stream !== this.header.stream || written.ledger !== this.header.ledger) this.fault('STREAM');
    if (written.rev !== rev) this.fault('REVISION');
    if (written.prev !== this.head) this.fault('PREVIOUS');
    else if (this.afterWithheld) this.vouched += 1;
    const { _sd: digests = [] } = written.data ?? {};
    for (const one of disclosed) {
      if (digests.includes(digest(one))) this.disclosed += 1;
      else this.fault('DISCLOSURE');
    }
    this.afterWithheld = false;
  }

  private withhold({ prev }: WithheldLine): void {
    this.withheld += 1;
    if (prev !== this.head) this.fault('PREVIOUS');
    this.afterWithheld = true;
  }

  end(): void {
    for (let gap = this.next; gap <= this.header.revision && this.gaps.length < GAPS_MAX; gap += 1) this.gaps.push(gap);
    if (this.head !== this.header.head) this.fault('HEAD');
  }

  private fault(what: Fault): void {
    this.mismatches.push({ rev: this.next, what });
  }
}

/** Reads an export line by line; however long it is, no more than a line of it is held. */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>): Promise<Verified> {
  let check: Check | undefined;
  let header: ExportHeader | undefined;
  for await (const line of lines) {
    if (line === '') continue;
    if (check) {
      check.line(line);
      continue;
    }
    const first = read(line);
    if (!isHeader(first)) break;
    header = first as unknown as ExportHeader;
    check = new Check(header);
  }
  if (!check || !header) {
    const nothing = { entries: 0, shown: 0, withheld: 0, vouched: 0, disclosed: 0, gaps: [] };
    return { ...nothing, mismatches: [{ rev: -1, what: 'UNREADABLE' }], isWhole: false };
  }
  check.end();
  const { entries, shown, withheld, vouched, disclosed, head, gaps, mismatches } = check;
  const isWhole = gaps.length === 0 && mismatches.length === 0;
  return { header, entries, shown, withheld, vouched, disclosed, ...(head !== null && { head }), gaps, mismatches, isWhole };
}
