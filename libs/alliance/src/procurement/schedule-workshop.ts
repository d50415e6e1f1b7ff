/**
 * Scheduling a development workshop.
 *
 * It is for those on the shortlist, all of them or those who are named (P-17), and it says beforehand whether it concerns
 * the key persons: if it does, their absence will be held against the candidate (P-22).
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { invitationTo, type ApplicationNotOpen } from './application';
import { awardOf, awards } from './award-facts';
import { shortlists } from './evaluation-facts';
import type { CandidateId, ProcurementId } from './events';
import { applications, procurements } from './facts';
import type { WorkshopId } from './tender-events';
import { tenderingOf, tenderings } from './tender-facts';
import { awarded, invited, type AwardExists, type NotShortlisted, type ShortlistNotFound } from './tendering';

export interface ScheduleWorkshop extends Enclosed {
  readonly procurement: ProcurementId;
  readonly workshop: WorkshopId;
  readonly day: LocalDate;
  readonly keyPersons: boolean;
  /** Everybody on the shortlist, where nobody is named. */
  readonly candidates?: readonly CandidateId[];
  readonly theme: string;
  readonly preTask?: string;
}

export type ScheduleWorkshopRefusal =
  | NotPermitted
  | ApplicationNotOpen
  | ShortlistNotFound
  | NotShortlisted
  | AwardExists
  | { readonly refused: 'WORKSHOP_EXISTS'; readonly workshop: WorkshopId };

const state = combine({ applications, awards, procurements, roles, shortlists, tenderings });

export const scheduleWorkshop: Decider<ScheduleWorkshop, ScheduleWorkshopRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, awards, procurements, roles, shortlists, tenderings }, command, circumstance) {
    const { procurement, workshop, day, keyPersons, candidates: named, theme, preTask } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const invitation = invitationTo(procurements, procurement);
    if ('refused' in invitation) return invitation;
    const shortlist = shortlists.get(procurement);
    if (!shortlist) return { refused: 'SHORTLIST_NOT_FOUND', procurement };
    if (tenderingOf(tenderings, procurement).workshops.has(workshop)) return { refused: 'WORKSHOP_EXISTS', workshop };
    const over = awarded(awardOf(awards, procurement));
    if (over) return over;

    const isThere = (candidate: CandidateId) => invited({ applications, procurements, shortlists }, { procurement, candidate });
    for (const candidate of named ?? []) {
      const there = isThere(candidate);
      if ('refused' in there) return there;
    }
    const candidates = named ? [...new Set(named)] : shortlist.shortlisted.filter((candidate) => !('refused' in isThere(candidate)));
    const sealed = { theme, ...(preTask !== undefined && { preTask }) };
    return [event('WorkshopScheduled', { procurement, workshop, day, keyPersons, candidates }, { sealed })];
  },

  commandOf(made) {
    const scheduled = only(made, 'WorkshopScheduled');
    const preTask = scheduled.sealed?.preTask !== undefined && { preTask: saidIn(scheduled, 'preTask') };
    return { ...scheduled.data, theme: saidIn(scheduled, 'theme'), ...preTask };
  },
};
