/**
 * Calling a meeting.
 *
 * The chair calls it for a day, with as much notice as the body's rules ask for; a shorter notice needs the consent of every
 * party that sits in the body (S-06). The meeting has its name from now on, and is opened under it. A meeting may still be
 * opened without having been called; what was called has an agenda, and is held to it.
 */
import { combine, event, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import type { BodyId } from '../governance/events';
import { actsAsChair, bodies, isBody, seats } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { notPermitted, policies, type NotPermitted } from '../parties/facts';
import { addDays, type LocalDate } from '../values';
import { meetings } from './facts';
import type { MEETING_MODES } from './minutes-events';
import { nextMeeting, notConsented, notices, procedureOn, procedures, sittingParties, type NoConsent } from './notice-facts';

export interface ConveneMeeting extends Enclosed {
  readonly body: BodyId;
  readonly on: LocalDate;
  /** The time of day, as the notice says it. */
  readonly time: string;
  readonly mode: (typeof MEETING_MODES)[number];
  readonly place?: string;
  /** The parties that agreed to a shorter notice. */
  readonly consents?: readonly PartyId[];
}

export type ConveneMeetingRefusal =
  | NotPermitted
  | NoConsent
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_IS_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'MEETING_DAY_PAST'; readonly today: LocalDate }
  | { readonly refused: 'NOTICE_TOO_SHORT'; readonly earliest: LocalDate };

const state = combine({ bodies, meetings, notices, policies, procedures, seats });

export const conveneMeeting: Decider<ConveneMeeting, ConveneMeetingRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, meetings, notices, policies, procedures, seats }, { body, on, time, mode, place, consents }, circumstance) {
    const { today } = circumstance;
    if (!isBody(bodies, body, today)) return { refused: 'BODY_NOT_FOUND', body };
    if (bodies.get(body)!.kind === 'OUTSIDE') return { refused: 'BODY_IS_OUTSIDE', body };
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    if (on < today) return { refused: 'MEETING_DAY_PAST', today };
    const earliest = addDays(today, procedureOn(procedures, policies, body, today).noticeDays);
    if (on < earliest && consents === undefined) return { refused: 'NOTICE_TOO_SHORT', earliest };
    const lacking = on < earliest ? notConsented(sittingParties(seats, body, today), consents!) : undefined;
    if (lacking) return lacking;

    const data = { meeting: nextMeeting({ meetings, notices }), body, on, time, mode, ...(consents && { consents }) };
    return [event('MeetingConvened', data, { ...(place !== undefined && { sealed: { place } }) })];
  },

  commandOf(made) {
    const convened = only(made, 'MeetingConvened');
    const { meeting: _, ...data } = convened.data;
    return { ...data, ...saidIfAny(convened, 'place') };
  },
};
