// What the ledger stores about how meetings are called and what their minutes say. A name or a member, once released, is
// never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { Adopted, BallotId, BodyId, DecisionId, NotAdopted, SeatId } from '../governance/events';
import type { PartyId } from '../parties/events';
import type { Hash, LocalDate } from '../values';
import type { ItemId, MeetingId } from './events';

export const MEETING_MODES = ['IN_ROOM', 'REMOTE', 'HYBRID'] as const;
/** How somebody who is not in the room must be linked to count for quorum (S-09). */
export const REMOTE_RULES = ['NOT_ALLOWED', 'AUDIO_VISUAL', 'AUDIO'] as const;
export const LINKS = ['AUDIO_VISUAL', 'AUDIO'] as const;
export const QUORUM_RULES = ['EVERY_PARTY'] as const;
/** For whom a copy of the minutes is made: everybody, or the parties alone. */
export const PROFILES = ['PUBLIC', 'PARTIES'] as const;
export type Profile = (typeof PROFILES)[number];
export type AmendmentId = string;

/** What a body has settled about its own meetings; what it leaves out follows the policies of the alliance. */
export interface Procedure {
  readonly noticeDays?: number;
  readonly agendaDays?: number;
  readonly writtenWindowDays?: number;
  readonly minutesDraftDays?: number;
  readonly remote?: (typeof REMOTE_RULES)[number];
  readonly quorumRule?: (typeof QUORUM_RULES)[number];
}
export interface AgendaItem {
  /** Its number in the minutes to come. */
  readonly paragraph: string;
  readonly decision?: DecisionId;
  readonly documents?: readonly Evidence[];
}
/** What the minutes say of one item, as far as rules rest on it; all else is read from the entries themselves. */
export interface MinutedItem {
  /** Absent for what was decided in writing and is noted in these minutes. */
  readonly item?: ItemId;
  readonly paragraph?: string;
  readonly decision?: DecisionId;
  readonly ballot?: BallotId;
  /** The version of the proposal that was voted on, by the hash of its entry (D-13). */
  readonly proposal?: Hash;
  readonly outcome?: Adopted | NotAdopted;
  readonly recused?: readonly SeatId[];
}
/** A version of the minutes is named by the hash of the entry that carries it (S-21). */
interface Version {
  readonly meeting: MeetingId;
  readonly minutes: Hash;
  readonly version: number;
}
export interface Withheld {
  /** An item of the meeting, or a decision taken in writing that the minutes note. */
  readonly item: ItemId;
  /** The provision of law on which it is kept back. */
  readonly ground: string;
}

export const minutesEvents = {
  RulesOfProcedureAdopted: fact<Procedure & { body: BodyId }>(),
  /** `consents` are the parties that agreed to a shorter notice (S-06). */
  MeetingConvened: act<
    { meeting: MeetingId; body: BodyId; on: LocalDate; time: string; mode: (typeof MEETING_MODES)[number]; consents?: readonly PartyId[] },
    { place?: string }
  >({ creates: 'meeting', sealed: { place: 'ALLIANCE' } }),
  /** The titles stand in the order of the items. */
  AgendaPublished: act<
    { meeting: MeetingId; version: number; items: readonly AgendaItem[]; consents?: readonly PartyId[] },
    { titles: readonly string[] }
  >({ sealed: { titles: 'ALLIANCE' } }),
  LateItemAdded: act<AgendaItem & { meeting: MeetingId; consents: readonly PartyId[] }, { title: string }>({ sealed: { title: 'ALLIANCE' } }),
  /** From now on this observer may read it (S-18). */
  ItemOpenedToObserver: act<{ person: string; item?: ItemId; document?: string }>(),

  MinutesDrafted: act<{ meeting: MeetingId; version: number; items: readonly MinutedItem[] }>(),
  /** With `divided` the inspectors do not agree, and the next meeting inspects (S-23). */
  MinutesReturned: act<Version & { divided?: true }, { remarks: string }>({ sealed: { remarks: 'AUTHOR' } }),
  /** `complete` once every inspector who was there has approved this version. */
  MinutesInspectedBy: act<Version & { inspector: string; complete: boolean }>(),
  /** `during` is the later meeting that inspected in place of the inspectors. */
  MinutesConfirmed: act<Version & { during?: MeetingId; consents?: readonly PartyId[] }>(),
  MinutesPublicityChecked: act<Version & { profile: Profile; withheld: readonly Withheld[] }>(),
  MinutesPublished: act<Version & { profile: Profile }>(),
  /** What was wrong in confirmed minutes, as a later meeting found; they stay as they were confirmed (S-24). */
  MinutesAmendmentRecorded: act<Version & { amendment: AmendmentId; during: MeetingId; item?: ItemId }, { was: string; is: string }>({
    creates: 'amendment',
    sealed: { was: 'ALLIANCE', is: 'ALLIANCE' },
  }),
};
