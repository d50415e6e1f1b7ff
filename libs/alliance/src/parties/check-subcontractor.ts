/**
 * Checking one minimum requirement of a proposed subcontractor: one of its own list, on which turnover never stands (C-05).
 * A later check of the same requirement takes the place of the one before, until the company is approved or refused.
 */
import { combine, event, only, saidIfAny, type Data, type Decider, type Enclosed } from '../decider';
import type { RequirementId } from '../procurement/events';
import { undecided, type SubcontractNotFound, type SubcontractSettled } from './delivering';
import { subcontracts } from './delivery-facts';
import { mayAct, notPermitted, roles, type NotPermitted } from './facts';

export interface CheckSubcontractor extends Enclosed, Data<'SubcontractorChecked'> {
  readonly reason?: string;
}

export type CheckSubcontractorRefusal =
  NotPermitted | SubcontractNotFound | SubcontractSettled | { readonly refused: 'NOT_ASKED_OF_SUBCONTRACTORS'; readonly requirement: RequirementId };

const state = combine({ roles, subcontracts });

export const checkSubcontractor: Decider<CheckSubcontractor, CheckSubcontractorRefusal, typeof state.initial> = {
  ...state,

  decide({ roles, subcontracts }, { subcontract, requirement, result, reason }, circumstance) {
    if (!mayAct(roles, 'CLIENT_OFFICER', circumstance) && !mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('CLIENT_OFFICER');
    const found = undecided(subcontracts, subcontract);
    if ('refused' in found) return found;
    if (!found.requirements.some((one) => one.requirement === requirement)) return { refused: 'NOT_ASKED_OF_SUBCONTRACTORS', requirement };

    return [event('SubcontractorChecked', { subcontract, requirement, result }, { ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const checked = only(made, 'SubcontractorChecked');
    return { ...checked.data, ...saidIfAny(checked, 'reason') };
  },
};
