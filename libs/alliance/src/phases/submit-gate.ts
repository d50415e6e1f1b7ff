/**
 * Submitting a gate to its deciding body.
 *
 * Every criterion must have been assessed. From here on the deciding body has before it what is recorded here: each
 * criterion with its result, and its evidence by digest (GT-06). Managers submit.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { roles, type NotPermitted } from '../parties/facts';
import type { CriterionId, GateId } from './events';
import { gates } from './facts';
import { gateNotFound, notInPreparation, notPreparing, type GateNotFound, type NotInPreparation } from './preparing';

export interface SubmitGate extends Enclosed {
  readonly gate: GateId;
}

export type SubmitGateRefusal =
  NotPermitted | GateNotFound | NotInPreparation | { readonly refused: 'CRITERION_UNASSESSED'; readonly criteria: readonly CriterionId[] };

const state = combine({ gates, roles });

export const submitGate: Decider<SubmitGate, SubmitGateRefusal, typeof state.initial> = {
  ...state,

  decide({ gates, roles }, { gate }, circumstance) {
    const stranger = notPreparing(roles, circumstance);
    if (stranger) return stranger;
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const late = notInPreparation(gate, found);
    if (late) return late;
    const unassessed = [...found.criteria].filter(([, { result }]) => result === undefined).map(([criterion]) => criterion);
    if (unassessed.length > 0) return { refused: 'CRITERION_UNASSESSED', criteria: unassessed };

    const criteria = [...found.criteria].map(([criterion, { result, evidence }]) => ({
      criterion,
      result: result!,
      evidence: evidence.map(({ document }) => document),
    }));
    return [event('GateSubmitted', { gate, criteria })];
  },

  commandOf(made) {
    return { gate: only(made, 'GateSubmitted').data.gate };
  },
};
