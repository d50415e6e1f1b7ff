/**
 * Starting a phase.
 *
 * A phase starts once every gate that leads into it is passed; no gate leads into the first. A phase that was split does
 * not start itself, its parts do (GT-10). The registrar or the manager records the start, or the decision that passed the
 * gate names it. A condition that falls due later never un-starts a phase (GT-04).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { GateId, PhaseId } from './events';
import { gates, isFirst, isPassedOn, phases } from './facts';
import { gatesInto } from './order';

export interface StartPhase extends Authorised {
  readonly phase: PhaseId;
}

export type StartPhaseRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'PHASE_NOT_FOUND'; readonly phase: PhaseId }
  | { readonly refused: 'PHASE_IS_SPLIT'; readonly phase: PhaseId; readonly parts: readonly PhaseId[] }
  | { readonly refused: 'PHASE_ALREADY_STARTED'; readonly phase: PhaseId; readonly started: LocalDate }
  | { readonly refused: 'NO_GATE_INTO_PHASE'; readonly phase: PhaseId }
  | { readonly refused: 'GATE_NOT_PASSED'; readonly gate: GateId };

const state = combine({ bodies, decisions, gates, phases, roles });

export const startPhase: Decider<StartPhase, StartPhaseRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, gates, phases, roles }, command, circumstance) {
    const { phase } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance) && !mayAct(roles, 'MANAGER', circumstance)) return notPermitted('REGISTRAR');
    const found = phases.get(phase);
    if (!found) return { refused: 'PHASE_NOT_FOUND', phase };
    if (found.parts.length > 0) return { refused: 'PHASE_IS_SPLIT', phase, parts: found.parts };
    if (found.started !== undefined) return { refused: 'PHASE_ALREADY_STARTED', phase, started: found.started };

    const into = gatesInto({ gates, phases }, phase);
    if (into.length === 0 && !isFirst(phases, found)) return { refused: 'NO_GATE_INTO_PHASE', phase };
    const on = dayOf(command, circumstance);
    const shut = into.find(([, gate]) => !isPassedOn(gate, on));
    if (shut) return { refused: 'GATE_NOT_PASSED', gate: shut[0] };
    // The gate is authority enough; a decision that is cited beside it must be one.
    const lacking = command.authority && restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
    if (lacking) return lacking;
    return [event('PhaseStarted', { phase }, said(command, circumstance))];
  },

  commandOf(made) {
    const started = only(made, 'PhaseStarted');
    return { ...started.data, ...saidOf(started) };
  },
};
