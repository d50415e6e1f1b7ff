/**
 * Inspecting minutes.
 *
 * An inspector who was there approves one version by its hash (S-20, S-21). With the last of them the minutes are confirmed,
 * by nobody's further word, and with them the decisions that they hold (D-12, D-13). What somebody had put on record after
 * the version was drafted would be missing in it, so it is drafted anew first (S-22).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import type { MeetingId } from '../meetings/events';
import { items, meetings } from '../meetings/facts';
import { ableInspectors, latestDraft, notLatest, type NotTheVersion } from '../meetings/minutes-facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { Hash } from '../values';
import { confirmingParts, confirmMinutes, type TextDiverges } from './confirming';
import type { DecisionId } from './events';

export interface InspectMinutes extends Enclosed {
  readonly meeting: MeetingId;
  /** The version, by the hash of the entry that carries it. */
  readonly minutes: Hash;
}

export type InspectMinutesRefusal =
  | NotPermitted
  | NotTheVersion
  | TextDiverges
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_RETURNED'; readonly minutes: Hash }
  | { readonly refused: 'MINUTES_OUTDATED'; readonly decisions: readonly DecisionId[] }
  | { readonly refused: 'MINUTES_INSPECTED'; readonly meeting: MeetingId }
  | { readonly refused: 'INSPECTOR_NOT_PRESENT'; readonly meeting: MeetingId };

const state = combine({ ...confirmingParts, items, meetings });

export const inspectMinutes: Decider<InspectMinutes, InspectMinutesRefusal, typeof state.initial> = {
  ...state,

  decide(state, { meeting, minutes: named }, circumstance) {
    const { person, role } = circumstance.actor;
    const held = state.meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (role !== 'AJR_INSPECTOR' || !held.inspectors.some((one) => one.person === person)) return notPermitted('AJR_INSPECTOR');
    const known = state.minutes.get(meeting);
    const lacking = notLatest(known, meeting, named);
    if (lacking) return lacking;
    const { version, returned, outdated, inspectedBy } = latestDraft(known)!;
    if (returned) return { refused: 'MINUTES_RETURNED', minutes: named };
    if (outdated.length > 0) return { refused: 'MINUTES_OUTDATED', decisions: [...new Set(outdated)] };
    if (inspectedBy.includes(person)) return { refused: 'MINUTES_INSPECTED', meeting };
    const able = ableInspectors(state, meeting);
    if (!able.includes(person)) return { refused: 'INSPECTOR_NOT_PRESENT', meeting };

    const complete = able.every((one) => one === person || inspectedBy.includes(one));
    const inspected = event('MinutesInspectedBy', { meeting, minutes: named, version, inspector: person, complete });
    return complete ? confirmMinutes(state, meeting, {}, [inspected], circumstance) : [inspected];
  },

  commandOf(made) {
    const { meeting, minutes } = only(made, 'MinutesInspectedBy').data;
    return { meeting, minutes };
  },
};
