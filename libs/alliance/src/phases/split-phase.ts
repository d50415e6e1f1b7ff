/**
 * Splitting a phase into parts.
 *
 * A phase is split before it starts, by a decision; where gates lead into it or out of it, by one of a body that decides
 * on them. From then on the parts count as phases of their own: gates are defined and passed for each part, and passing
 * one part passes no other (GT-10).
 */
import { authorityOf, combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { NotTheDecidingBody } from './deciding';
import type { PhaseId } from './events';
import { gates, phases, type Gates } from './facts';

export interface SplitPhase extends Authorised {
  readonly phase: PhaseId;
  readonly parts: readonly { readonly phase: PhaseId; readonly label: string }[];
}

export type SplitPhaseRefusal =
  | NotPermitted
  | AuthorityRefusal
  | NotTheDecidingBody
  | { readonly refused: 'PHASE_NOT_FOUND'; readonly phase: PhaseId }
  | { readonly refused: 'PHASE_IS_SPLIT'; readonly phase: PhaseId; readonly parts: readonly PhaseId[] }
  | { readonly refused: 'PHASE_ALREADY_STARTED'; readonly phase: PhaseId; readonly started: LocalDate }
  | { readonly refused: 'ONE_PART_ONLY'; readonly phase: PhaseId }
  | { readonly refused: 'PHASE_EXISTS'; readonly phase: PhaseId };

const state = combine({ bodies, decisions, gates, phases, roles });

const decidersOf = (known: Gates, phase: PhaseId): readonly string[] =>
  [...known.values()].filter(({ from, to }) => from === phase || to === phase).map(({ decidingBody }) => decidingBody);

export const splitPhase: Decider<SplitPhase, SplitPhaseRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, gates, phases, roles }, command, circumstance) {
    const { phase, parts } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const found = phases.get(phase);
    if (!found) return { refused: 'PHASE_NOT_FOUND', phase };
    if (found.parts.length > 0) return { refused: 'PHASE_IS_SPLIT', phase, parts: found.parts };
    if (found.started !== undefined) return { refused: 'PHASE_ALREADY_STARTED', phase, started: found.started };

    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const decision = decisionOf(decisions, authorityOf(command, circumstance)!);
    const [body, ...others] = decidersOf(gates, phase);
    if (decision && body !== undefined && ![body, ...others].includes(decision.body)) return { refused: 'NOT_THE_DECIDING_BODY', body };

    if (parts.length < 2) return { refused: 'ONE_PART_ONLY', phase };
    const names = new Set(phases.keys());
    for (const part of parts) {
      if (names.has(part.phase)) return { refused: 'PHASE_EXISTS', phase: part.phase };
      names.add(part.phase);
    }
    return [event('PhaseSplit', { phase, parts }, said(command, circumstance))];
  },

  commandOf(made) {
    const split = only(made, 'PhaseSplit');
    return { ...split.data, ...saidOf(split) };
  },
};
