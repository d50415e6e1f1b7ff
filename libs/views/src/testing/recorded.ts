/** Words for specs: what rules call an entry, as views see it, with its revision, its hash and the day on which it came. */
import type { Entry, EventName, Recorded, Sealed } from '@app/alliance';

export const hashOf = (rev: number): string => `hash-${rev}`;

/** What rules call an entry; beside it, when it came and what was said. */
export type Happened = Entry & { readonly day?: string; readonly sealed?: object };

/** A history as it was recorded: each entry on the day from which it holds, unless `on` says when it came. */
export const recorded = (...entries: readonly Happened[]): readonly Recorded[] =>
  entries.map((entry, rev) => {
    const day = entry.day ?? entry.effective;
    return {
      sealed: {},
      ...entry,
      rev,
      hash: entry.hash ?? hashOf(rev),
      day,
      recorded: `${day}T09:00:00.000Z`,
      received: `${day}T09:00:00.000Z`,
    } as Recorded;
  });

/** Recorded on a day, from whichever day it holds. */
export const on = <E extends Entry>(day: string, entry: E): E & { readonly day: string } => ({ ...entry, day });
/** With what was said and still has its key. */
export const saying = <T extends EventName, E extends Entry>(entry: E, sealed: Partial<Sealed<T>>): E & { readonly sealed: object } => ({
  ...entry,
  sealed,
});
/** Entries as rows name them. */
export const behind = (history: readonly Recorded[], ...revs: readonly number[]) => ({
  revision: Math.max(...revs),
  entries: revs.map((rev) => ({ revision: rev, hash: history[rev]!.hash, type: history[rev]!.type })),
});
