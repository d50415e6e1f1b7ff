/** The minutes of the meetings: every version, who has inspected or returned it, and what became of it (S-21, S-23). */
import type { Fold } from '../decider';
import type { DecisionId } from '../governance/events';
import { change, put, type Hash, type LocalDate } from '../values';
import type { ItemId, MeetingId } from './events';
import { isInRoom, type Items, type Meetings } from './facts';
import type { MinutedItem, Profile } from './minutes-events';

export interface DraftedMinutes {
  readonly version: number;
  /** Its name: the hash of its entry. Absent while its command is being decided. */
  readonly hash?: Hash;
  readonly items: readonly MinutedItem[];
  readonly inspectedBy: readonly string[];
  readonly returned: boolean;
  /** Decisions on which something was said for the record after it was drafted, so that it is not whole any more (S-22). */
  readonly outdated: readonly DecisionId[];
}
export interface Minutes {
  readonly drafts: readonly DraftedMinutes[];
  /** An inspector has said that they do not agree (S-23). */
  readonly divided: boolean;
  readonly confirmed?: { readonly hash: Hash; readonly version: number; readonly on: LocalDate };
  readonly checked: readonly Profile[];
  readonly published: readonly Profile[];
  readonly amendments: number;
}
export type AllMinutes = ReadonlyMap<MeetingId, Minutes>;

const NEW: Minutes = { drafts: [], divided: false, checked: [], published: [], amendments: 0 };
/** The newest version changes; the ones before it stay as they were. */
const changeLatest = (known: AllMinutes, meeting: MeetingId, made: (draft: DraftedMinutes) => Partial<DraftedMinutes>): AllMinutes =>
  change(known, meeting, ({ drafts }) => ({ drafts: drafts.map((one, i) => (i === drafts.length - 1 ? { ...one, ...made(one) } : one)) }));
const outdate = (known: AllMinutes, { decision }: { readonly decision: DecisionId }): AllMinutes =>
  [...known].reduce(
    (all, [meeting, { drafts, confirmed }]) =>
      !confirmed && drafts.at(-1)!.items.some((item) => item.decision === decision)
        ? changeLatest(all, meeting, ({ outdated }) => ({ outdated: [...outdated, decision] }))
        : all,
    known,
  );

export const minutes: Fold<AllMinutes> = {
  initial: new Map(),
  evolve: {
    MinutesDrafted: (known, { meeting, version, items }, { hash }) => {
      const before = known.get(meeting) ?? NEW;
      const draft = { version, ...(hash && { hash }), items, inspectedBy: [], returned: false, outdated: [] };
      return put(known, meeting, { ...before, drafts: [...before.drafts, draft] });
    },
    MinutesReturned: (known, { meeting, divided }) => {
      const returned = changeLatest(known, meeting, () => ({ returned: true }));
      return divided ? change(returned, meeting, () => ({ divided: true })) : returned;
    },
    MinutesInspectedBy: (known, { meeting, inspector }) =>
      changeLatest(known, meeting, ({ inspectedBy }) => ({ inspectedBy: [...inspectedBy, inspector] })),
    MinutesConfirmed: (known, { meeting, minutes: hash, version }, { effective }) =>
      change(known, meeting, () => ({ confirmed: { hash, version, on: effective } })),
    MinutesPublicityChecked: (known, { meeting, profile }) => change(known, meeting, ({ checked }) => ({ checked: [...checked, profile] })),
    MinutesPublished: (known, { meeting, profile }) => change(known, meeting, ({ published }) => ({ published: [...published, profile] })),
    MinutesAmendmentRecorded: (known, { meeting }) => change(known, meeting, ({ amendments }) => ({ amendments: amendments + 1 })),
    StatementRecorded: outdate,
    DissentRecorded: outdate,
  },
};

export const latestDraft = (known: Minutes | undefined): DraftedMinutes | undefined => known?.drafts.at(-1);
/** The items of the version that was confirmed. */
export const confirmedItems = ({ drafts, confirmed }: Minutes): readonly MinutedItem[] =>
  drafts.find(({ version }) => version === confirmed?.version)?.items ?? [];
export const minutesOf = (known: AllMinutes, decision: DecisionId): readonly [MeetingId, Minutes] | undefined =>
  [...known].find(([, one]) => confirmedItems(one).some((item) => item.decision === decision));

export type NotTheVersion =
  | { readonly refused: 'MINUTES_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_CONFIRMED'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_CHANGED'; readonly minutes: Hash };
/** Why what is said of a version of the minutes cannot be said of it any more: it is about the newest alone (S-21). */
export function notLatest(known: Minutes | undefined, meeting: MeetingId, named: Hash): NotTheVersion | undefined {
  const draft = latestDraft(known);
  if (!draft) return { refused: 'MINUTES_NOT_FOUND', meeting };
  if (known!.confirmed) return { refused: 'MINUTES_CONFIRMED', meeting };
  return draft.hash === named ? undefined : { refused: 'MINUTES_CHANGED', minutes: draft.hash! };
}

/**
 * The inspectors who can inspect the minutes of a meeting: those who were there for an item at its end; where there was no
 * item, those who came at all (S-20).
 */
export function ableInspectors(known: { readonly items: Items; readonly meetings: Meetings }, meeting: MeetingId): readonly string[] {
  const { inspectors, presence } = known.meetings.get(meeting)!;
  const held = [...known.items].filter(([, item]) => item.meeting === meeting);
  const wasThere = (person: string): boolean =>
    held.length === 0
      ? presence.some((one) => one.person === person)
      : held.some(([item, { closedAt }]) => closedAt !== undefined && isInRoom(known, meeting, { item: item as ItemId }, person, closedAt));
  return inspectors.map(({ person }) => person).filter(wasThere);
}
