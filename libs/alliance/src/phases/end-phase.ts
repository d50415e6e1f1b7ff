/**
 * Ending a phase.
 *
 * A phase that has started ends on a day, not before that of its start; of a split phase, its parts do. The registrar or
 * the manager records it. Gates out of the phase can be passed before or after.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { PhaseId } from './events';
import { phases } from './facts';

export interface EndPhase extends Authorised {
  readonly phase: PhaseId;
}

export type EndPhaseRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'PHASE_NOT_FOUND'; readonly phase: PhaseId }
  | { readonly refused: 'PHASE_IS_SPLIT'; readonly phase: PhaseId; readonly parts: readonly PhaseId[] }
  | { readonly refused: 'PHASE_NOT_STARTED'; readonly phase: PhaseId; readonly started?: LocalDate }
  | { readonly refused: 'PHASE_ALREADY_ENDED'; readonly phase: PhaseId; readonly ended: LocalDate };

const state = combine({ bodies, decisions, phases, roles });

export const endPhase: Decider<EndPhase, EndPhaseRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, phases, roles }, command, circumstance) {
    const { phase } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance) && !mayAct(roles, 'MANAGER', circumstance)) return notPermitted('REGISTRAR');
    const found = phases.get(phase);
    if (!found) return { refused: 'PHASE_NOT_FOUND', phase };
    const { started, ended, parts } = found;
    if (parts.length > 0) return { refused: 'PHASE_IS_SPLIT', phase, parts };
    if (started === undefined) return { refused: 'PHASE_NOT_STARTED', phase };
    if (dayOf(command, circumstance) < started) return { refused: 'PHASE_NOT_STARTED', phase, started };
    if (ended !== undefined) return { refused: 'PHASE_ALREADY_ENDED', phase, ended };
    // It needs no decision; one that is cited must be in force.
    const lacking = command.authority && restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
    if (lacking) return lacking;
    return [event('PhaseEnded', { phase }, said(command, circumstance))];
  },

  commandOf(made) {
    const ended = only(made, 'PhaseEnded');
    return { ...ended.data, ...saidOf(ended) };
  },
};
