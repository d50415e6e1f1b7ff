/** The chair of the steering group countersigns a correction that its secretary made: from then on it is shown. Two people see to it. */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { actsAsChair, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { CorrectionId } from './events';
import { corrections, pending, referenceOf, type CorrectionNotPending } from './facts';

export interface CountersignCorrection extends Enclosed {
  readonly correction: CorrectionId;
}

export type CountersignCorrectionRefusal = NotPermitted | CorrectionNotPending | { readonly refused: 'OWN_CORRECTION'; readonly person: string };

const state = combine({ bodies, corrections });

export const countersignCorrection: Decider<CountersignCorrection, CountersignCorrectionRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, corrections }, { correction }, circumstance) {
    const found = pending(corrections, correction);
    if ('refused' in found) return found;
    if (!actsAsChair(bodies, found.body!, circumstance)) return notPermitted('AJR_CHAIR');
    const { person } = circumstance.actor;
    if (person === found.by) return { refused: 'OWN_CORRECTION', person };

    return [event('CorrectionCountersigned', referenceOf(correction, found))];
  },

  commandOf: (made) => ({ correction: only(made, 'CorrectionCountersigned').data.correction }),
};
