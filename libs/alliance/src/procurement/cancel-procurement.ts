/**
 * Cancelling a procurement: it ends without an agreement, by a decision and with its reasons. Nothing more is done in it
 * from then on, and an award made before falls with it; that an appeal is filed or resolved can still be recorded.
 */
import { combine, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { ProcurementClosed, ProcurementNotFound } from './application';
import type { ProcurementId } from './events';
import { procurements } from './facts';

export interface CancelProcurement extends Authorised {
  readonly procurement: ProcurementId;
  readonly reasons: string;
}

export type CancelProcurementRefusal = NotPermitted | AuthorityRefusal | ProcurementNotFound | ProcurementClosed;

const state = combine({ bodies, decisions, procurements, roles });

export const cancelProcurement: Decider<CancelProcurement, CancelProcurementRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, procurements, roles }, command, circumstance) {
    const { procurement, reasons } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const known = procurements.get(procurement);
    if (!known) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    if (known.cancelled !== undefined) return { refused: 'PROCUREMENT_CLOSED', procurement, cancelled: known.cancelled };

    return [event('ProcurementCancelled', { procurement }, { ...said(command, circumstance), sealed: { reasons } })];
  },

  commandOf(made) {
    const cancelled = only(made, 'ProcurementCancelled');
    return { ...cancelled.data, reasons: saidIn(cancelled, 'reasons'), ...saidOf(cancelled) };
  },
};
