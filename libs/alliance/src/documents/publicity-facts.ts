/**
 * How public each document is, day by day (E-05). Until somebody has classified it, a document is for the parties, and is to
 * be looked at within a year. Secrecy that has run out does not publish anything: from then on the document is for the
 * parties, until it is classified anew.
 */
import type { Fold } from '../decider';
import { addDays, put, type LocalDate } from '../values';
import type { DocumentId, Publicity } from './events';

/** Whoever names no day for the next review has it looked at after a year. */
const REVIEW_DAYS = 365;

interface Classified {
  readonly from: LocalDate;
  /** Absent where nobody has said how public it is. */
  readonly publicity?: Publicity;
  readonly retention?: string;
}
export type Publicities = ReadonlyMap<DocumentId, readonly Classified[]>;

export const publicities: Fold<Publicities> = {
  initial: new Map(),
  evolve: {
    DocumentRegistered: (known, { document, publicity, retention }, { effective }) =>
      put(known, document, [{ from: effective, ...(publicity && { publicity }), ...(retention !== undefined && { retention }) }]),
    PublicityClassified: (known, { document, retention: said, ...publicity }, { effective }) => {
      const retention = said ?? retentionOf(known, document);
      return put(known, document, [...known.get(document)!, { from: effective, publicity, ...(retention !== undefined && { retention }) }]);
    },
  },
};

export interface PublicityOnDay {
  readonly class: Publicity['class'];
  readonly ground?: string;
  readonly since: LocalDate;
  readonly until?: LocalDate;
  readonly reviewOn: LocalDate;
  /** Nobody has classified it. */
  readonly unclassified?: true;
  /** It was secret, and that has run out. */
  readonly ended?: true;
}

const latest = (known: Publicities, document: DocumentId, date: LocalDate): Classified | undefined => {
  const all = known.get(document) ?? [];
  // What is registered for a later day is as public before it as then: nothing becomes known by being dated ahead.
  return all.findLast(({ from }) => from <= date) ?? all[0];
};

export function publicityOn(known: Publicities, document: DocumentId, date: LocalDate): PublicityOnDay {
  const { from: since, publicity } = latest(known, document, date)!;
  if (!publicity) return { class: 'PARTIES', since, reviewOn: addDays(since, REVIEW_DAYS), unclassified: true };
  const { class: said, ground, until, reviewOn = until ?? addDays(since, REVIEW_DAYS) } = publicity;
  const ended = said === 'SECRET' && until !== undefined && until < date;
  return {
    class: ended ? 'PARTIES' : said,
    ...(ground !== undefined && { ground }),
    since,
    ...(until !== undefined && { until }),
    reviewOn,
    ...(ended && { ended }),
  };
}

/** How long it is kept: a number of years, or PERMANENT; nobody has said so where it is absent. */
export const retentionOf = (known: Publicities, document: DocumentId): string | undefined => known.get(document)?.at(-1)?.retention;

export const secretOn = (known: Publicities, date: LocalDate): readonly DocumentId[] =>
  [...known.keys()].filter((document) => publicityOn(known, document, date).class === 'SECRET');

export type PublicityRefusal =
  | { readonly refused: 'GROUND_REQUIRED'; readonly class: Publicity['class'] }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'REVIEW_NOT_AHEAD'; readonly on: LocalDate };

/** What is secret is so by law, and for a time that has not run out when it begins. */
export function unfounded({ class: said, ground, until, reviewOn }: Publicity, from: LocalDate): PublicityRefusal | undefined {
  if (said === 'SECRET' && ground === undefined) return { refused: 'GROUND_REQUIRED', class: said };
  if (until !== undefined && until < from) return { refused: 'ENDS_BEFORE_START', from, to: until };
  return reviewOn !== undefined && reviewOn <= from ? { refused: 'REVIEW_NOT_AHEAD', on: from } : undefined;
}
