/**
 * Opening a meeting.
 *
 * The chair opens it; a body holds one meeting at a time (S-07). Bodies outside meet elsewhere. Opening says nothing yet
 * about who is there: that is the list of presence, and quorum is declared from it.
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import type { BodyId } from '../governance/events';
import { actsAsChair, bodies, isBody } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { MeetingId } from './events';
import { meetings } from './facts';

export interface OpenMeeting extends Enclosed {
  readonly body: BodyId;
  readonly place?: string;
}

export type OpenMeetingRefusal =
  | NotPermitted
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_IS_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'MEETING_OPEN'; readonly meeting: MeetingId };

const state = combine({ bodies, meetings });

export const openMeeting: Decider<OpenMeeting, OpenMeetingRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, meetings }, { body, place }, circumstance) {
    if (!isBody(bodies, body, circumstance.today)) return { refused: 'BODY_NOT_FOUND', body };
    if (bodies.get(body)!.kind === 'OUTSIDE') return { refused: 'BODY_IS_OUTSIDE', body };
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    const open = [...meetings].find(([, one]) => one.body === body && one.open);
    if (open) return { refused: 'MEETING_OPEN', meeting: open[0] };

    const meeting = `meeting-${meetings.size + 1}`;
    return [event('MeetingOpened', { meeting, body }, { ...(place !== undefined && { sealed: { place } }) })];
  },

  commandOf(made) {
    const opened = only(made, 'MeetingOpened');
    return { body: opened.data.body, ...(opened.sealed?.place !== undefined && { place: saidIn(opened, 'place') }) };
  },
};
