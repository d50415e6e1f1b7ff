/**
 * Returning minutes to the secretary.
 *
 * An inspector who finds a version wrong returns it with what is wrong about it. That version stays as it is, and a new one
 * is drafted (S-21). Where the inspectors do not agree with each other, that is said here, and the next meeting inspects;
 * until then what was decided stays provisional (S-23).
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { Hash } from '../values';
import type { MeetingId } from './events';
import { items, meetings } from './facts';
import { ableInspectors, latestDraft, minutes, notLatest, type NotTheVersion } from './minutes-facts';

export interface ReturnMinutes extends Enclosed {
  readonly meeting: MeetingId;
  /** The version that is returned, by the hash of its entry. */
  readonly minutes: Hash;
  readonly remarks: string;
  /** The inspectors do not agree. */
  readonly divided?: true;
}

export type ReturnMinutesRefusal =
  | NotPermitted
  | NotTheVersion
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'INSPECTOR_NOT_PRESENT'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_RETURNED'; readonly minutes: Hash };

const state = combine({ items, meetings, minutes });

export const returnMinutes: Decider<ReturnMinutes, ReturnMinutesRefusal, typeof state.initial> = {
  ...state,

  decide(known, { meeting, minutes: named, remarks, divided }, { actor }) {
    const held = known.meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (actor.role !== 'AJR_INSPECTOR' || !held.inspectors.some(({ person }) => person === actor.person)) return notPermitted('AJR_INSPECTOR');
    const lacking = notLatest(known.minutes.get(meeting), meeting, named);
    if (lacking) return lacking;
    if (!ableInspectors(known, meeting).includes(actor.person)) return { refused: 'INSPECTOR_NOT_PRESENT', meeting };
    const { version, returned } = latestDraft(known.minutes.get(meeting))!;
    // That they are divided may turn out only when the other one has returned it.
    if (returned && !divided) return { refused: 'MINUTES_RETURNED', minutes: named };

    return [event('MinutesReturned', { meeting, minutes: named, version, ...(divided && { divided }) }, { sealed: { remarks } })];
  },

  commandOf(made) {
    const returned = only(made, 'MinutesReturned');
    const { version: _, ...data } = returned.data;
    return { ...data, remarks: saidIn(returned, 'remarks') };
  },
};
