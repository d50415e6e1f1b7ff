/**
 * Assessing a criterion.
 *
 * Each criterion is met, not met, or does not apply, with a reason; it is met only on evidence. A figure is kept with the
 * version of its formula and its inputs, so that restated inputs can be held against it later (GT-09). Until the gate is
 * submitted, it can be assessed again. Managers assess.
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { roles, type NotPermitted } from '../parties/facts';
import type { ASSESSMENTS, CriterionId, Figure, GateId } from './events';
import { gates } from './facts';
import {
  criterionNotFound,
  gateNotFound,
  notInPreparation,
  notPreparing,
  type CriterionNotFound,
  type GateNotFound,
  type NotInPreparation,
} from './preparing';

export interface AssessCriterion extends Enclosed {
  readonly gate: GateId;
  readonly criterion: CriterionId;
  readonly result: (typeof ASSESSMENTS)[number];
  readonly reason: string;
  readonly figure?: Figure;
}

export type AssessCriterionRefusal =
  NotPermitted | GateNotFound | NotInPreparation | CriterionNotFound | { readonly refused: 'EVIDENCE_MISSING'; readonly criterion: CriterionId };

const state = combine({ gates, roles });

export const assessCriterion: Decider<AssessCriterion, AssessCriterionRefusal, typeof state.initial> = {
  ...state,

  decide({ gates, roles }, { gate, criterion, result, reason, figure }, circumstance) {
    const stranger = notPreparing(roles, circumstance);
    if (stranger) return stranger;
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const late = notInPreparation(gate, found);
    if (late) return late;
    const measured = found.criteria.get(criterion);
    if (!measured) return criterionNotFound(criterion);
    if (result === 'MET' && measured.evidence.length === 0) return { refused: 'EVIDENCE_MISSING', criterion };
    return [event('GateCriterionAssessed', { gate, criterion, result, ...(figure && { figure }) }, { sealed: { reason } })];
  },

  commandOf(made) {
    const assessed = only(made, 'GateCriterionAssessed');
    return { ...assessed.data, reason: saidIn(assessed, 'reason') };
  },
};
