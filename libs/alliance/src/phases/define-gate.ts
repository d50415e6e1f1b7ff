/**
 * Defining a gate between two phases.
 *
 * A gate has one deciding body, which alone can pass it (GT-02); where there are several owners, it also names the bodies
 * outside whose own decisions must be there. It has its place in the order of gates (GT-03): that of the phase it leads out
 * of, unless another is given. Gates of parts of one split phase stand side by side and may share a place; the split phase
 * itself has no gate any more, and one that was defined for it before holds no place (GT-10). The last gate leads nowhere.
 * The registrar defines gates.
 */
import { combine, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import { bodies, type Bodies } from '../governance/facts';
import type { BodyId } from '../governance/events';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { GateId, PhaseId } from './events';
import { gates, phases, type Phases } from './facts';
import { areSideBySide, hasGivenWay } from './order';

export interface DefineGate extends Datable {
  readonly gate: GateId;
  readonly order?: number;
  readonly from: PhaseId;
  readonly to?: PhaseId;
  readonly decidingBody: BodyId;
  readonly concurringBodies?: readonly BodyId[];
  readonly votingRule: 'UNANIMOUS' | 'MAJORITY';
  readonly planned?: LocalDate;
}

type PhaseRefusal =
  | { readonly refused: 'PHASE_NOT_FOUND'; readonly phase: PhaseId }
  | { readonly refused: 'PHASE_IS_SPLIT'; readonly phase: PhaseId; readonly parts: readonly PhaseId[] }
  | { readonly refused: 'PHASES_OUT_OF_ORDER'; readonly from: PhaseId; readonly to: PhaseId };
type BodyRefusal =
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'NO_OUTSIDE_BODY'; readonly body: BodyId }
  | { readonly refused: 'CONCURS_WITH_ITSELF'; readonly body: BodyId };
export type DefineGateRefusal =
  | NotPermitted
  | { readonly refused: 'GATE_EXISTS'; readonly gate: GateId }
  | PhaseRefusal
  | { readonly refused: 'ORDER_NOT_UNIQUE'; readonly order: number }
  | BodyRefusal;

const state = combine({ bodies, gates, phases, roles });

export const defineGate: Decider<DefineGate, DefineGateRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, gates, phases, roles }, command, circumstance) {
    const { gate, from, to, decidingBody, concurringBodies, votingRule, planned } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    if (gates.has(gate)) return { refused: 'GATE_EXISTS', gate };
    const nowhere = misplaced(phases, command);
    if (nowhere) return nowhere;
    const order = command.order ?? phases.get(from)!.order;
    const taken = [...gates.values()].some((other) => other.order === order && !areSideBySide(phases, other, command) && !hasGivenWay(phases, other));
    if (taken) return { refused: 'ORDER_NOT_UNIQUE', order };
    const nobody = undecidable(bodies, command);
    if (nobody) return nobody;

    const more = { ...(to && { to }), decidingBody, ...(concurringBodies && { concurringBodies }), votingRule, ...(planned && { planned }) };
    return [event('GateDefined', { gate, order, from, ...more }, said(command, circumstance))];
  },

  commandOf(made) {
    const defined = only(made, 'GateDefined');
    return { ...defined.data, ...saidOf(defined) };
  },
};

function misplaced(phases: Phases, { from, to }: DefineGate): PhaseRefusal | undefined {
  for (const phase of [from, ...(to === undefined ? [] : [to])]) {
    const found = phases.get(phase);
    if (!found) return { refused: 'PHASE_NOT_FOUND', phase };
    if (found.parts.length > 0) return { refused: 'PHASE_IS_SPLIT', phase, parts: found.parts };
  }
  if (to !== undefined && phases.get(to)!.order <= phases.get(from)!.order) return { refused: 'PHASES_OUT_OF_ORDER', from, to };
  return undefined;
}

/** Only a body outside makes a decision of its own that can concur with another's. */
function undecidable(bodies: Bodies, { decidingBody, concurringBodies = [] }: DefineGate): BodyRefusal | undefined {
  if (!bodies.has(decidingBody)) return { refused: 'BODY_NOT_FOUND', body: decidingBody };
  for (const body of concurringBodies) {
    if (!bodies.has(body)) return { refused: 'BODY_NOT_FOUND', body };
    if (body === decidingBody) return { refused: 'CONCURS_WITH_ITSELF', body };
    if (bodies.get(body)!.kind !== 'OUTSIDE') return { refused: 'NO_OUTSIDE_BODY', body };
  }
  return undefined;
}
