/**
 * Recognising that an adjustment event has occurred, or that it has not.
 *
 * Whether something happened that may change the target is decided by the steering group, unanimously, on a report, and
 * with the client's approval (M-05, M-06). It is what that decision does; nobody sends it as a command of its own.
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider, type Evidence, type Said } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { decisionOf } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { APPROVING, approvalMissing, type ApprovalMissing } from './approvals';
import type { ADJUSTMENT_KINDS } from './events';
import { adjustmentEvents } from './movement-facts';

export interface RecogniseAdjustmentEvent extends Datable {
  readonly kind: (typeof ADJUSTMENT_KINDS)[number];
  readonly report: Evidence;
  readonly recognised: boolean;
}

export type RecogniseAdjustmentEventRefusal = NotPermitted | DocumentNotFound | ApprovalMissing;

const state = combine({ ...APPROVING, adjustmentEvents, decisions, documents });

export const recogniseAdjustmentEvent: Decider<RecogniseAdjustmentEvent, RecogniseAdjustmentEventRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { kind, report, recognised } = command;
    const { effectOf } = circumstance;
    const decision = effectOf && decisionOf(state.decisions, effectOf.authority);
    if (!decision) return notPermitted('SYSTEM');
    const matter = { command: 'RecogniseAdjustmentEvent', on: dayOf(command, circumstance) };
    const unapproved = approvalMissing(state, decision, matter);
    if (unapproved) return unapproved;
    const lacking = missing(state.documents, report);
    if (lacking) return lacking;

    const type = recognised ? 'AdjustmentEventRecognised' : 'AdjustmentEventRejected';
    const adjustmentEvent = `adjustment-${state.adjustmentEvents.size + 1}`;
    return [event(type, { adjustmentEvent, kind, report }, said(command, circumstance))];
  },

  commandOf(made) {
    const recognised = made.some(({ type }) => type === 'AdjustmentEventRecognised');
    const known = only(made, recognised ? 'AdjustmentEventRecognised' : 'AdjustmentEventRejected');
    const { kind, report } = known.data;
    const { effective }: Said = saidOf(known);
    return { kind, report, recognised, ...(effective !== undefined && { effective }) };
  },
};
