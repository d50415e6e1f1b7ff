/**
 * Planning the phases of the alliance.
 *
 * The phases have one order, in which no two share a place; phases may be added to the plan later. The registrar plans them.
 */
import { combine, event, said, saidOf, type Datable, type Decider, type Draft, type Made } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { PhaseId, PhaseKind } from './events';
import { phases } from './facts';

export interface PlannedPhase {
  readonly phase: PhaseId;
  readonly kind: PhaseKind;
  readonly order: number;
  readonly plannedFrom?: LocalDate;
  readonly plannedTo?: LocalDate;
}
export interface PlanPhases extends Datable {
  readonly phases: readonly PlannedPhase[];
}

export type PlanPhasesRefusal =
  | NotPermitted
  | { readonly refused: 'NO_PHASES' }
  | { readonly refused: 'PHASE_EXISTS'; readonly phase: PhaseId }
  | { readonly refused: 'ORDER_NOT_UNIQUE'; readonly order: number }
  | { readonly refused: 'PLANNED_END_BEFORE_START'; readonly phase: PhaseId };

const state = combine({ phases, roles });

export const planPhases: Decider<PlanPhases, PlanPhasesRefusal, typeof state.initial> = {
  ...state,

  decide({ phases: known, roles }, command, circumstance) {
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    if (command.phases.length === 0) return { refused: 'NO_PHASES' };
    const names = new Set(known.keys());
    const places = new Set([...known.values()].map(({ order }) => order));
    for (const { phase, order, plannedFrom, plannedTo } of command.phases) {
      if (names.has(phase)) return { refused: 'PHASE_EXISTS', phase };
      if (places.has(order)) return { refused: 'ORDER_NOT_UNIQUE', order };
      if (plannedFrom !== undefined && plannedTo !== undefined && plannedTo < plannedFrom) return { refused: 'PLANNED_END_BEFORE_START', phase };
      names.add(phase);
      places.add(order);
    }
    return command.phases.map((planned) => event('PhasePlanned', planned, said(command, circumstance))) as unknown as Made;
  },

  commandOf(made) {
    const planned = made as readonly Draft<'PhasePlanned'>[];
    return { phases: planned.map(({ data }) => data), ...saidOf(planned[0]!) };
  },
};
