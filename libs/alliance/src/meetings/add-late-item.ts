/**
 * Adding an item to the agenda of a meeting that has begun.
 *
 * The chair adds it, if every party is there and every one of them agrees: nobody is voted over on a matter of which they
 * did not know (S-06).
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import type { DecisionId } from '../governance/events';
import { actsAsChair, bodies } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { agendaParts, unfitForAgenda, type AgendaRefusal } from './agenda';
import type { MeetingId } from './events';
import { partiesPresent, room } from './facts';
import { agendaOf, notConsented, notices, type NoConsent } from './notice-facts';
import type { TitledItem } from './publish-agenda';

export interface AddLateItem extends Enclosed, TitledItem {
  readonly meeting: MeetingId;
  readonly consents: readonly PartyId[];
}

export type AddLateItemRefusal =
  | NotPermitted
  | NoConsent
  | AgendaRefusal
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_NOT_CONVENED'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'ALREADY_ON_AGENDA'; readonly decision: DecisionId }
  | { readonly refused: 'NO_QUORUM'; readonly missing: readonly PartyId[] };

const state = combine({ ...agendaParts, bodies, notices, ...room });

export const addLateItem: Decider<AddLateItem, AddLateItemRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, notices, ...known }, { meeting, paragraph, decision, documents, title, consents }, circumstance) {
    const held = known.meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsChair(bodies, held.body, circumstance)) return notPermitted('AJR_CHAIR');
    const notice = notices.get(meeting);
    if (!notice) return { refused: 'MEETING_NOT_CONVENED', meeting };
    if (!held.open) return { refused: 'MEETING_CLOSED', meeting };
    const before = agendaOf(notice);
    if (decision !== undefined && before.some((one) => one.decision === decision)) return { refused: 'ALREADY_ON_AGENDA', decision };
    const item = { paragraph, ...(decision !== undefined && { decision }), ...(documents && { documents }) };
    const unfit = unfitForAgenda(known, held.body, item, before);
    if (unfit) return unfit;
    const { parties, missing } = partiesPresent(known, meeting, circumstance.received, circumstance.today);
    if (!held.quorate || missing.length > 0) return { refused: 'NO_QUORUM', missing };
    const lacking = notConsented(parties, consents);
    if (lacking) return lacking;

    return [event('LateItemAdded', { meeting, ...item, consents }, { sealed: { title } })];
  },

  commandOf(made) {
    const added = only(made, 'LateItemAdded');
    return { ...added.data, title: saidIn(added, 'title') };
  },
};
