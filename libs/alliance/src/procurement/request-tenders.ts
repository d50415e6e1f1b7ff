/**
 * Asking those on the shortlist for their tenders.
 *
 * The deadline is that of the invitation, or a later day. As long as it has not passed, asking again gives everybody more
 * time, and never less. Nobody outside the shortlist is asked (P-17).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { endOf, invitationTo, openApplication, type NotInvited } from './application';
import { shortlists } from './evaluation-facts';
import type { ProcurementId } from './events';
import { applications, procurements } from './facts';
import { tenderingOf, tenderings } from './tender-facts';
import type { ShortlistNotFound } from './tendering';

export interface RequestTenders extends Enclosed {
  readonly procurement: ProcurementId;
  readonly tendersBy?: LocalDate;
}

export type RequestTendersRefusal =
  | NotPermitted
  | NotInvited
  | ShortlistNotFound
  | { readonly refused: 'TENDERS_ALREADY_REQUESTED'; readonly tendersBy: LocalDate }
  | { readonly refused: 'DEADLINE_PASSED'; readonly deadline: LocalDate }
  | { readonly refused: 'DEADLINES_OUT_OF_ORDER'; readonly earliest: LocalDate };

const state = combine({ applications, procurements, roles, shortlists, tenderings });

export const requestTenders: Decider<RequestTenders, RequestTendersRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, procurements, roles, shortlists, tenderings }, { procurement, tendersBy: asked }, circumstance) {
    const { received, today } = circumstance;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const invitation = invitationTo(procurements, procurement);
    if ('refused' in invitation) return invitation;
    const shortlist = shortlists.get(procurement);
    if (!shortlist) return { refused: 'SHORTLIST_NOT_FOUND', procurement };

    const { tendersBy: before, tendersUntil } = invitation;
    const { requested } = tenderingOf(tenderings, procurement);
    if (requested && received > tendersUntil) return { refused: 'DEADLINE_PASSED', deadline: before };
    if (requested && (asked === undefined || asked === before)) return { refused: 'TENDERS_ALREADY_REQUESTED', tendersBy: before };
    const tendersBy = asked ?? before;
    const earliest = before < today ? today : before;
    if (tendersBy < earliest) return { refused: 'DEADLINES_OUT_OF_ORDER', earliest };

    const candidates = shortlist.shortlisted.filter(
      (candidate) => !('refused' in openApplication({ applications, procurements }, { procurement, candidate })),
    );
    const until = tendersBy === before ? tendersUntil : endOf(circumstance, tendersBy);
    return [event('TendersRequested', { procurement, candidates, tendersBy, tendersUntil: until })];
  },

  commandOf(made) {
    const { procurement, tendersBy } = only(made, 'TendersRequested').data;
    return { procurement, tendersBy };
  },
};
