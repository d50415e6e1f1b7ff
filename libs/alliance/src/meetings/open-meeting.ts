/**
 * Opening a meeting.
 *
 * The chair opens it; a body holds one meeting at a time (S-07). Bodies outside meet elsewhere. Opening says nothing yet
 * about who is there: that is the list of presence, and quorum is declared from it. A meeting that was called with notice is
 * held on the day that the notice named (S-06).
 */
import { combine, event, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import type { BodyId } from '../governance/events';
import { actsAsChair, bodies, isBody } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { MeetingId } from './events';
import { meetings } from './facts';
import { nextMeeting, notices } from './notice-facts';

export interface OpenMeeting extends Enclosed {
  readonly body: BodyId;
  /** The meeting that was convened, if one was. */
  readonly meeting?: MeetingId;
  readonly place?: string;
}

export type OpenMeetingRefusal =
  | NotPermitted
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_IS_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'MEETING_OPEN'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_OF_ANOTHER_BODY'; readonly meeting: MeetingId; readonly body: BodyId }
  | { readonly refused: 'NOT_THE_CONVENED_DAY'; readonly on: LocalDate };

const state = combine({ bodies, meetings, notices });

export const openMeeting: Decider<OpenMeeting, OpenMeetingRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, meetings, notices }, { body, meeting: convened, place }, circumstance) {
    if (!isBody(bodies, body, circumstance.today)) return { refused: 'BODY_NOT_FOUND', body };
    if (bodies.get(body)!.kind === 'OUTSIDE') return { refused: 'BODY_IS_OUTSIDE', body };
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    const open = [...meetings].find(([, one]) => one.body === body && one.open);
    if (open) return { refused: 'MEETING_OPEN', meeting: open[0] };

    const sealed = { ...(place !== undefined && { sealed: { place } }) };
    if (convened === undefined) return [event('MeetingOpened', { meeting: nextMeeting({ meetings, notices }), body }, sealed)];
    const notice = notices.get(convened);
    // One that was opened without having been called is over as well: no meeting is opened twice.
    if (!notice) return { refused: meetings.has(convened) ? 'MEETING_CLOSED' : 'MEETING_NOT_FOUND', meeting: convened };
    if (notice.body !== body) return { refused: 'MEETING_OF_ANOTHER_BODY', meeting: convened, body: notice.body };
    if (notice.opened) return { refused: 'MEETING_CLOSED', meeting: convened };
    if (circumstance.today !== notice.on) return { refused: 'NOT_THE_CONVENED_DAY', on: notice.on };
    return [event('MeetingOpened', { meeting: convened, body, convened: true }, sealed)];
  },

  commandOf(made) {
    const opened = only(made, 'MeetingOpened');
    const { body, meeting, convened } = opened.data;
    return { body, ...(convened && { meeting }), ...saidIfAny(opened, 'place') };
  },
};
