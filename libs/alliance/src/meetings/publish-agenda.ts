/**
 * Sending out the agenda of a meeting.
 *
 * The chair sends it out as long before the meeting as the body's rules ask for; later it takes the consent of every party
 * that sits in the body (S-06). What it names may be voted on in the meeting; what it does not name is only discussed,
 * unless the parties who are there add it. A newer agenda takes the place of an older one, and both are kept.
 */
import { combine, ERASED, event, only, type Decider, type Enclosed } from '../decider';
import { actsAsChair, bodies, seats } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { notPermitted, policies, type NotPermitted } from '../parties/facts';
import { addDays, type LocalDate } from '../values';
import { agendaParts, unfitForAgenda, type AgendaRefusal } from './agenda';
import type { MeetingId } from './events';
import { meetings } from './facts';
import type { AgendaItem } from './minutes-events';
import { notConsented, notices, procedureOn, procedures, sittingParties, type NoConsent } from './notice-facts';

export interface TitledItem extends AgendaItem {
  readonly title: string;
}
export interface PublishAgenda extends Enclosed {
  readonly meeting: MeetingId;
  readonly items: readonly TitledItem[];
  /** The parties that agreed to have it later than the rules say. */
  readonly consents?: readonly PartyId[];
}

export type PublishAgendaRefusal =
  | NotPermitted
  | NoConsent
  | AgendaRefusal
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_NOT_CONVENED'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_HAS_BEGUN'; readonly meeting: MeetingId }
  | { readonly refused: 'AGENDA_EMPTY' }
  | { readonly refused: 'AGENDA_TOO_LATE'; readonly latest: LocalDate };

const state = combine({ ...agendaParts, bodies, meetings, notices, policies, procedures, seats });

export const publishAgenda: Decider<PublishAgenda, PublishAgendaRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, meetings, notices, policies, procedures, seats, ...known }, { meeting, items, consents }, circumstance) {
    const { today } = circumstance;
    const notice = notices.get(meeting);
    if (!notice) return { refused: meetings.has(meeting) ? 'MEETING_NOT_CONVENED' : 'MEETING_NOT_FOUND', meeting };
    const { body, on, opened, agendas } = notice;
    if (!actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    if (opened) return { refused: 'MEETING_HAS_BEGUN', meeting };
    const latest = addDays(on, -procedureOn(procedures, policies, body, today).agendaDays);
    if (today > latest && consents === undefined) return { refused: 'AGENDA_TOO_LATE', latest };
    const lacking = today > latest ? notConsented(sittingParties(seats, body, today), consents!) : undefined;
    if (lacking) return lacking;

    if (items.length === 0) return { refused: 'AGENDA_EMPTY' };
    for (const [i, item] of items.entries()) {
      const unfit = unfitForAgenda(known, body, item, items.slice(0, i));
      if (unfit) return unfit;
    }
    const listed = items.map(({ title: _, ...item }) => item);
    const titles = items.map(({ title }) => title);
    return [event('AgendaPublished', { meeting, version: agendas.length + 1, items: listed, ...(consents && { consents }) }, { sealed: { titles } })];
  },

  commandOf(made) {
    const published = only(made, 'AgendaPublished');
    const { version: _, items, ...data } = published.data;
    const titles = published.sealed?.titles ?? [];
    return { ...data, items: items.map((item, i) => ({ ...item, title: titles[i] ?? ERASED })) };
  },
};
