/** A correction that waits is declined by the chair, or taken back by the secretary; then another can be made. */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { actsAsChair, actsAsSecretary, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { CorrectionId } from './events';
import { corrections, pending, referenceOf, type CorrectionNotPending } from './facts';

export interface DeclineCorrection extends Enclosed {
  readonly correction: CorrectionId;
  readonly reason: string;
}

export type DeclineCorrectionRefusal = NotPermitted | CorrectionNotPending;

const state = combine({ bodies, corrections });

export const declineCorrection: Decider<DeclineCorrection, DeclineCorrectionRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, corrections }, { correction, reason }, circumstance) {
    const found = pending(corrections, correction);
    if ('refused' in found) return found;
    const mayDecline = actsAsChair(bodies, found.body!, circumstance) || actsAsSecretary(bodies, found.body!, circumstance);
    if (!mayDecline) return notPermitted('AJR_CHAIR');

    return [event('CorrectionDeclined', referenceOf(correction, found), { sealed: { reason } })];
  },

  commandOf(made) {
    const declined = only(made, 'CorrectionDeclined');
    return { correction: declined.data.correction, reason: saidIn(declined, 'reason') };
  },
};
