/**
 * Recording that something went wrong in a subcontract. Whoever has a role in the alliance may say so; the record names the
 * principal, who answers for the subcontractor as for itself, approved or not (C-04).
 */
import { combine, event, only, said, saidIn, saidOf, type Datable, type Decider, type Fold } from '../decider';
import type { SubcontractNotFound } from './delivering';
import type { SubcontractId } from './delivery-events';
import { subcontracts } from './delivery-facts';
import type { NotPermitted } from './facts';
import { acting, notInRole } from './role-facts';

export interface RecordIncident extends Datable {
  readonly subcontract: SubcontractId;
  readonly description: string;
}

export type RecordIncidentRefusal = NotPermitted | SubcontractNotFound;

const incidents: Fold<number> = { initial: 0, evolve: { IncidentRecorded: (count) => count + 1 } };
const state = combine({ acting, incidents, subcontracts });

export const recordIncident: Decider<RecordIncident, RecordIncidentRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, incidents, subcontracts }, command, circumstance) {
    const { subcontract, description } = command;
    const lacking = notInRole(acting, circumstance);
    if (lacking) return lacking;
    const found = subcontracts.get(subcontract);
    if (!found) return { refused: 'SUBCONTRACT_NOT_FOUND', subcontract };

    const data = { incident: `incident-${incidents + 1}`, subcontract, party: found.party };
    return [event('IncidentRecorded', data, { ...said(command, circumstance), sealed: { description } })];
  },

  commandOf(made) {
    const recorded = only(made, 'IncidentRecorded');
    return { subcontract: recorded.data.subcontract, description: saidIn(recorded, 'description'), ...saidOf(recorded) };
  },
};
