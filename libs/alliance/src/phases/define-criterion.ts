/**
 * Defining a criterion of a gate.
 *
 * What a gate is measured by is settled before it goes to the deciding body; sent back for preparation, it may gain
 * criteria. The registrar defines them.
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { CriterionId, GateId } from './events';
import { gates } from './facts';
import { gateNotFound, notInPreparation, type GateNotFound, type NotInPreparation } from './preparing';

export interface DefineCriterion extends Enclosed {
  readonly gate: GateId;
  readonly criterion: CriterionId;
  readonly text: string;
  readonly evidenceTypes: readonly string[];
}

export type DefineCriterionRefusal =
  NotPermitted | GateNotFound | NotInPreparation | { readonly refused: 'CRITERION_EXISTS'; readonly criterion: CriterionId };

const state = combine({ gates, roles });

export const defineCriterion: Decider<DefineCriterion, DefineCriterionRefusal, typeof state.initial> = {
  ...state,

  decide({ gates, roles }, { gate, criterion, text, evidenceTypes }, circumstance) {
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const late = notInPreparation(gate, found);
    if (late) return late;
    if (found.criteria.has(criterion)) return { refused: 'CRITERION_EXISTS', criterion };
    return [event('GateCriterionDefined', { gate, criterion, evidenceTypes }, { sealed: { text } })];
  },

  commandOf(made) {
    const defined = only(made, 'GateCriterionDefined');
    return { ...defined.data, text: saidIn(defined, 'text') };
  },
};
