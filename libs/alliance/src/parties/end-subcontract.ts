/** A subcontract ends: from the day named on the company works for its principal no more. One that is approved may also end before it began. */
import { combine, dayOf, event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import type { LocalDate } from '../values';
import type { SubcontractNotFound } from './delivering';
import type { SubcontractId } from './delivery-events';
import { subcontracts } from './delivery-facts';
import { mayAct, notPermitted, roles, type NotPermitted } from './facts';

export interface EndSubcontract extends Datable {
  readonly subcontract: SubcontractId;
  readonly reason?: string;
}

export type EndSubcontractRefusal =
  | NotPermitted
  | SubcontractNotFound
  | { readonly refused: 'SUBCONTRACT_ENDED'; readonly subcontract: SubcontractId; readonly on: LocalDate }
  | { readonly refused: 'NOT_APPROVED'; readonly subcontract: SubcontractId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

const state = combine({ roles, subcontracts });

export const endSubcontract: Decider<EndSubcontract, EndSubcontractRefusal, typeof state.initial> = {
  ...state,

  decide({ roles, subcontracts }, command, circumstance) {
    const { subcontract, reason } = command;
    const found = subcontracts.get(subcontract);
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, found && { party: found.party })) return notPermitted('PARTY_SIGNATORY');
    if (!found) return { refused: 'SUBCONTRACT_NOT_FOUND', subcontract };
    if (found.endedOn !== undefined) return { refused: 'SUBCONTRACT_ENDED', subcontract, on: found.endedOn };
    const from = found.startedOn ?? found.approvedOn;
    if (from === undefined) return { refused: 'NOT_APPROVED', subcontract };
    const to = dayOf(command, circumstance);
    if (to < from) return { refused: 'ENDS_BEFORE_START', from, to };

    return [event('SubcontractEnded', { subcontract }, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const ended = only(made, 'SubcontractEnded');
    return { ...ended.data, ...saidIfAny(ended, 'reason'), ...saidOf(ended) };
  },
};
