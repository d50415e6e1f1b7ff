/** Appointing somebody to the client's evaluation group of a procurement; before scoring, each declares interests (P-20). */
import { combine, dayOf, event, only, said, saidOf, type Data, type Datable, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { overlap, type LocalDate } from '../values';
import type { ProcurementNotFound } from './application';
import { evaluators } from './evaluation-facts';
import type { EvaluatorId } from './evaluation-events';
import { procurements } from './facts';

export interface AppointEvaluator extends Datable, Data<'EvaluatorAppointed'> {}

export type AppointEvaluatorRefusal =
  | NotPermitted
  | ProcurementNotFound
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'EVALUATOR_EXISTS'; readonly evaluator: EvaluatorId };

const state = combine({ evaluators, procurements, roles });

export const appointEvaluator: Decider<AppointEvaluator, AppointEvaluatorRefusal, typeof state.initial> = {
  ...state,

  decide({ evaluators, procurements, roles }, command, circumstance) {
    const { procurement, person, to } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    if (!procurements.has(procurement)) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    const from = dayOf(command, circumstance);
    if (to !== undefined && to < from) return { refused: 'ENDS_BEFORE_START', from, to };
    const period = { from, ...(to !== undefined && { to }) };
    const known = evaluators.some((one) => one.procurement === procurement && one.person === person && overlap(one, period));
    if (known) return { refused: 'EVALUATOR_EXISTS', evaluator: person };

    return [event('EvaluatorAppointed', { procurement, person, ...(to !== undefined && { to }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const appointed = only(made, 'EvaluatorAppointed');
    return { ...appointed.data, ...saidOf(appointed) };
  },
};
