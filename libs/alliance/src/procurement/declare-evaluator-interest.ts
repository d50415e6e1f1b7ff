/**
 * Declaring an evaluator's interests: a tie to a candidate, having coached one, or none.
 *
 * Each evaluator declares before scoring anything. A tie to one candidate bars from scoring any, since candidates are
 * compared with each other. Where it comes to light only later, the procurement officer may declare it too, and what the
 * evaluator had scored until then is void: it stays on record, counts no longer, and is scored again by others (P-20).
 */
import { combine, event, only, saidIfAny, type Data, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { ProcurementNotFound } from './application';
import { actsAsEvaluator, evaluators, hasScored, scores } from './evaluation-facts';
import type { EvaluatorId, Tie } from './evaluation-events';
import type { CandidateId } from './events';
import { applications, isOf, procurements } from './facts';

export interface DeclareEvaluatorInterest extends Enclosed, Data<'EvaluatorInterestDeclared'> {
  readonly ground?: string;
}

export type DeclareEvaluatorInterestRefusal =
  | NotPermitted
  | ProcurementNotFound
  | { readonly refused: 'EVALUATOR_NOT_FOUND'; readonly evaluator: EvaluatorId }
  | { readonly refused: 'CANDIDATE_NOT_NAMED'; readonly tie: Tie }
  | { readonly refused: 'APPLICATION_NOT_FOUND'; readonly candidate: CandidateId };

const state = combine({ applications, evaluators, procurements, roles, scores });

export const declareEvaluatorInterest: Decider<DeclareEvaluatorInterest, DeclareEvaluatorInterestRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, evaluators, procurements, roles, scores }, command, circumstance) {
    const { procurement, evaluator, candidate, tie, ground } = command;
    const isOwn = circumstance.actor.person === evaluator && actsAsEvaluator(evaluators, procurement, circumstance);
    if (!isOwn && !mayAct(roles, 'PROCUREMENT_OFFICER', circumstance))
      return notPermitted(circumstance.actor.person === evaluator ? 'EVALUATOR' : 'PROCUREMENT_OFFICER');
    if (!procurements.has(procurement)) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    if (!evaluators.some((one) => one.procurement === procurement && one.person === evaluator)) return { refused: 'EVALUATOR_NOT_FOUND', evaluator };
    if (tie !== 'NONE' && candidate === undefined) return { refused: 'CANDIDATE_NOT_NAMED', tie };
    if (candidate !== undefined && !applications.some(isOf({ procurement, candidate }))) return { refused: 'APPLICATION_NOT_FOUND', candidate };

    const data = { procurement, evaluator, ...(candidate !== undefined && { candidate }), tie };
    const declared = event('EvaluatorInterestDeclared', data, { ...(ground !== undefined && { sealed: { ground } }) });
    return tie !== 'NONE' && hasScored(scores, procurement, evaluator)
      ? [declared, event('ScoresVoided', { procurement, evaluator, candidate: candidate! })]
      : [declared];
  },

  commandOf(made) {
    const declared = only(made, 'EvaluatorInterestDeclared');
    return { ...declared.data, ...saidIfAny(declared, 'ground') };
  },
};
