// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import { act } from '../event';
import type { BodyId, DecisionId, SeatId } from '../governance/events';
import { minutesEvents, type LINKS } from './minutes-events';

export type MeetingId = string;
export type ItemId = string;
export type InterestId = string;

export const INTEREST_KINDS = [
  'PARTY_TO_THE_MATTER',
  'CLOSE_PERSON',
  'REPRESENTS_A_PARTY',
  'SPECIAL_BENEFIT',
  'EMPLOYMENT',
  'BOARD_MEMBERSHIP',
  'TIED_COMPANY',
  'PERSONAL_PAYOUT',
  'OTHER',
] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];
export const CHANNELS = ['IN_ROOM', 'REMOTE'] as const;
export const ABSENCES = ['ABSENT', 'LEAVE', 'RECUSED'] as const;

interface Presence {
  readonly meeting: MeetingId;
  /** The parties with a voting seat that is present and not recused. */
  readonly parties: readonly string[];
  readonly missing: readonly string[];
}
/** An interest concerns a decision, on the table of a meeting or in writing. */
interface Concern {
  readonly decision: DecisionId;
  readonly item?: ItemId;
}

export const meetingEvents = {
  ...minutesEvents,

  /** `convened` where it was called with notice, under the name that it has since. */
  MeetingOpened: act<{ meeting: MeetingId; body: BodyId; convened?: true }, { place?: string }>({
    creates: 'meeting',
    sealed: { place: 'ALLIANCE' },
  }),
  MeetingClosed: act<{ meeting: MeetingId }>(),
  QuorumDeclared: act<Presence>(),
  QuorumLost: act<Presence>(),
  QuorumRegained: act<Presence>(),
  /** `counts` is false for somebody whose link to the room is not what the rules of procedure ask for: no quorum by it (S-09). */
  AttendeeArrived: act<{
    meeting: MeetingId;
    person: string;
    seat?: SeatId;
    as?: string;
    channel: (typeof CHANNELS)[number];
    link?: (typeof LINKS)[number];
    counts?: false;
  }>(),
  AttendeeLeft: act<{ meeting: MeetingId; person: string }>(),

  ItemOpened: act<{ item: ItemId; meeting: MeetingId; decision?: DecisionId; paragraph?: string }, { title?: string }>({
    creates: 'item',
    sealed: { title: 'ALLIANCE' },
  }),
  ItemClosed: act<{ item: ItemId }>(),

  /** The kind stands in the clear, since minutes state it; the ground is sealed. `person` may be another than who says so. */
  InterestDeclared: act<Concern & { interest: InterestId; person: string; kind: InterestKind }, { ground: string }>({
    creates: 'interest',
    sealed: { ground: 'PERSON:person' },
  }),
  /** The ruling of the others on a declared interest, with their votes (S-14). */
  RecusalRequired: act<Ruling>(),
  ParticipationAllowed: act<Ruling>(),
  MemberRecused: act<Concern & { person: string; kind: InterestKind; seat?: SeatId }, { ground?: string }>({ sealed: { ground: 'PERSON:person' } }),
  MemberLeftRoomForItem: act<{ item: ItemId; person: string }>(),
  MemberReturned: act<{ item: ItemId; person: string }>(),
  /** `unavailable` are the deputies before this one who could not come either, as far as no list of presence shows it (S-05). */
  DeputySeated: act<{
    seat: SeatId;
    person: string;
    ground: (typeof ABSENCES)[number];
    item?: ItemId;
    ballot?: string;
    unavailable?: readonly string[];
  }>(),

  InspectorsAppointed: act<{ meeting: MeetingId; inspectors: readonly { readonly person: string; readonly party: string }[] }>(),
  /** `complete` once every inspector who is present has inspected the item. */
  ItemInspectedImmediately: act<{ item: ItemId; inspector: string; complete: boolean }>(),
};

interface Ruling extends Concern {
  readonly interest: InterestId;
  readonly person: string;
  readonly kind: InterestKind;
  readonly votes: readonly { readonly seat: SeatId; readonly vote: 'RECUSE' | 'ALLOW' }[];
}
