/** Withdrawing a tender: as long as the tenders are not opened. Until the deadline another one may be submitted. */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { openApplication, type ApplicationNotOpen } from './application';
import type { CandidateId, ProcurementId } from './events';
import { applications, procurements } from './facts';
import { tenderingOf, tenderings, tenderOf } from './tender-facts';
import type { TenderNotFound, TendersAlreadyOpened } from './tendering';

export interface WithdrawTender extends Enclosed {
  readonly procurement: ProcurementId;
  readonly candidate: CandidateId;
}

export type WithdrawTenderRefusal = NotPermitted | ApplicationNotOpen | TenderNotFound | TendersAlreadyOpened;

const state = combine({ applications, procurements, roles, tenderings });

export const withdrawTender: Decider<WithdrawTender, WithdrawTenderRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, procurements, roles, tenderings }, { procurement, candidate }, circumstance) {
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    const open = openApplication({ applications, procurements }, { procurement, candidate });
    if ('refused' in open) return open;
    const tendering = tenderingOf(tenderings, procurement);
    if (tendering.opened) return { refused: 'TENDERS_ALREADY_OPENED', procurement };
    if (!tenderOf(tendering, candidate)) return { refused: 'TENDER_NOT_FOUND', candidate };

    return [event('TenderWithdrawn', { procurement, candidate })];
  },

  commandOf: (made) => only(made, 'TenderWithdrawn').data,
};
