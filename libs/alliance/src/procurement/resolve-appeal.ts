/**
 * Recording how an appeal ended. An award that the court has annulled stands no longer, nor does the comparison that it
 * rested on: the tenders are compared again before anything is awarded.
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { appeals, awardOf, awards } from './award-facts';
import type { ProcurementId } from './events';
import type { AppealId, AppealOutcome } from './tender-events';

export interface ResolveAppeal extends Datable {
  readonly appeal: AppealId;
  readonly outcome: AppealOutcome;
}

export type ResolveAppealRefusal =
  | NotPermitted
  | { readonly refused: 'APPEAL_NOT_FOUND'; readonly appeal: AppealId }
  | { readonly refused: 'APPEAL_ALREADY_RESOLVED'; readonly appeal: AppealId; readonly outcome: AppealOutcome }
  | { readonly refused: 'AWARD_NOT_FOUND'; readonly procurement: ProcurementId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

const state = combine({ appeals, awards, roles });

export const resolveAppeal: Decider<ResolveAppeal, ResolveAppealRefusal, typeof state.initial> = {
  ...state,

  decide({ appeals, awards, roles }, command, circumstance) {
    const { appeal, outcome } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const known = appeals.get(appeal);
    if (!known) return { refused: 'APPEAL_NOT_FOUND', appeal };
    if (known.outcome) return { refused: 'APPEAL_ALREADY_RESOLVED', appeal, outcome: known.outcome };
    const { procurement, filed } = known;
    if (outcome === 'AWARD_ANNULLED' && !awardOf(awards, procurement)) return { refused: 'AWARD_NOT_FOUND', procurement };
    const on = dayOf(command, circumstance);
    if (on < filed) return { refused: 'ENDS_BEFORE_START', from: filed, to: on };

    return [event('AppealResolved', { appeal, procurement, outcome }, said(command, circumstance))];
  },

  commandOf(made) {
    const resolved = only(made, 'AppealResolved');
    const { procurement: _, ...data } = resolved.data;
    return { ...data, ...saidOf(resolved) };
  },
};
