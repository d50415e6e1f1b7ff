/**
 * Inspecting minutes in the next meeting.
 *
 * Where the inspectors do not agree, or cannot inspect because none of them was there, or one of them does not sit in the body
 * any more, a later meeting of the body inspects in their place (S-23). Every party is there, and every party consents to the
 * one version that the chair names: nobody's minutes are voted over. Until then what was decided stays provisional (D-12).
 */
import { combine, only, type Decider, type Enclosed } from '../decider';
import type { MeetingId } from '../meetings/events';
import { partiesPresent, room, type Meeting } from '../meetings/facts';
import { ableInspectors, latestDraft, notLatest, type NotTheVersion } from '../meetings/minutes-facts';
import { notConsented, type NoConsent } from '../meetings/notice-facts';
import type { PartyId } from '../parties/events';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { Hash, LocalDate } from '../values';
import { confirmingParts, confirmMinutes, type TextDiverges } from './confirming';
import type { BodyId, DecisionId } from './events';
import { actsAsChair, bodies, seatsOf } from './facts';

export interface InspectMinutesInMeeting extends Enclosed {
  /** The meeting whose minutes they are. */
  readonly meeting: MeetingId;
  /** The version, by the hash of the entry that carries it. */
  readonly minutes: Hash;
  /** The later meeting, which is open. */
  readonly during: MeetingId;
  readonly consents: readonly PartyId[];
}

export type InspectMinutesInMeetingRefusal =
  | NotPermitted
  | NotTheVersion
  | NoConsent
  | TextDiverges
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_OF_ANOTHER_BODY'; readonly meeting: MeetingId; readonly body: BodyId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_OUTDATED'; readonly decisions: readonly DecisionId[] }
  | { readonly refused: 'INSPECTORS_NOT_DIVIDED'; readonly meeting: MeetingId }
  | { readonly refused: 'NO_QUORUM'; readonly missing: readonly PartyId[] };

const state = combine({ ...confirmingParts, ...room, bodies });
type State = typeof state.initial;

export const inspectMinutesInMeeting: Decider<InspectMinutesInMeeting, InspectMinutesInMeetingRefusal, State> = {
  ...state,

  decide(state, { meeting, minutes: named, during, consents }, circumstance) {
    const { received, today } = circumstance;
    const [held, later] = [state.meetings.get(meeting), state.meetings.get(during)];
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!later) return { refused: 'MEETING_NOT_FOUND', meeting: during };
    if (!actsAsChair(state.bodies, held.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (later.body !== held.body) return { refused: 'MEETING_OF_ANOTHER_BODY', meeting: during, body: later.body };
    if (!later.open) return { refused: 'MEETING_CLOSED', meeting: during };
    const lacking = notLatest(state.minutes.get(meeting), meeting, named);
    if (lacking) return lacking;
    const { outdated } = latestDraft(state.minutes.get(meeting))!;
    if (outdated.length > 0) return { refused: 'MINUTES_OUTDATED', decisions: [...new Set(outdated)] };
    if (!needsMeeting(state, meeting, held, today)) return { refused: 'INSPECTORS_NOT_DIVIDED', meeting };
    const { parties, missing } = partiesPresent(state, during, received, today);
    if (!later.quorate || missing.length > 0) return { refused: 'NO_QUORUM', missing };

    return notConsented(parties, consents) ?? confirmMinutes(state, meeting, { during, consents }, [], circumstance);
  },

  commandOf(made) {
    const { meeting, minutes, during, consents } = only(made, 'MinutesConfirmed').data;
    return { meeting, minutes, during: during!, consents: consents! };
  },
};

/** Whether the inspectors are divided, or not all of them can inspect any more. */
const needsMeeting = (state: State, meeting: MeetingId, { body, inspectors }: Meeting, today: LocalDate): boolean =>
  state.minutes.get(meeting)!.divided ||
  ableInspectors(state, meeting).length === 0 ||
  inspectors.some(({ person }) => seatsOf(state.seats, body, person, today).length === 0);
