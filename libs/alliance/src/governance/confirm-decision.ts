/**
 * Confirming a decision that confirmed minutes hold.
 *
 * Decisions are confirmed with their minutes. Only where what all of them do finds no room in one command are some left; the
 * secretary or the chair then has each of these confirmed by itself, by the same rules (D-12, D-13).
 */
import { combine, only, type Decider, type Enclosed } from '../decider';
import { confirmedItems, minutesOf } from '../meetings/minutes-facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { confirmDecisionIn, confirmingParts, textDiverges, toConfirm, type TextDiverges } from './confirming';
import type { DecisionId } from './events';
import { actsAsChair, actsAsSecretary, bodies } from './facts';

export interface ConfirmDecision extends Enclosed {
  readonly decision: DecisionId;
}

export type ConfirmDecisionRefusal =
  | NotPermitted
  | TextDiverges
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'ALREADY_CONFIRMED'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_NOT_IN_MINUTES'; readonly decision: DecisionId };

const state = combine({ ...confirmingParts, bodies });

export const confirmDecision: Decider<ConfirmDecision, ConfirmDecisionRefusal, typeof state.initial> = {
  ...state,

  decide(state, { decision }, circumstance) {
    const known = state.decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    const { bodies } = state;
    if (!actsAsSecretary(bodies, known.body, circumstance) && !actsAsChair(bodies, known.body, circumstance)) return notPermitted('AJR_SECRETARY');
    if (known.confirmed !== undefined) return { refused: 'ALREADY_CONFIRMED', decision };
    const [meeting, minutes] = minutesOf(state.minutes, decision) ?? [];
    const item = minutes && toConfirm(state.decisions, confirmedItems(minutes)).find((one) => one.decision === decision);
    if (!item) return { refused: 'DECISION_NOT_IN_MINUTES', decision };

    const named = { meeting: meeting!, minutes: minutes!.confirmed!.hash };
    return textDiverges(state.decisions, item) ?? confirmDecisionIn(state, item, named, [], circumstance);
  },

  commandOf: (made) => ({ decision: only(made, 'DecisionConfirmed').data.decision }),
};
