/**
 * The order in which gates are passed (GT-03).
 *
 * A gate waits for the phase it leads out of, and for every gate that stands before it. Gates of different parts of one
 * split phase stand side by side: neither waits for the other (GT-10). A gate of a phase that was split before it was
 * passed has given way to the gates of the parts, and nothing waits for it.
 */
import type { LocalDate } from '../values';
import type { GateId, PhaseId } from './events';
import { areApart, isPassed, isPassedOn, type Gate, type Gates, type Phases } from './facts';

export interface GateOutOfOrder {
  readonly refused: 'GATE_OUT_OF_ORDER';
  /** The phase that has not started on that day, or the gate that has to be passed before. */
  readonly phase?: PhaseId;
  readonly before?: GateId;
}
type Between = Pick<Gate, 'from' | 'to'>;
const endsOf = ({ from, to }: Between): readonly PhaseId[] => (to === undefined ? [from] : [from, to]);

export const areSideBySide = (phases: Phases, a: Between, b: Between): boolean =>
  endsOf(a).some((one) => endsOf(b).some((other) => areApart(phases, one, other)));

/** The phase at either end of a gate that has been split since; its parts need gates of their own. */
export const splitAt = (phases: Phases, gate: Between): PhaseId | undefined => endsOf(gate).find((phase) => phases.get(phase)!.parts.length > 0);

/** Not passed when a phase at its end was split: the gates of the parts stand in its place. */
export const hasGivenWay = (phases: Phases, gate: Gate): boolean => !isPassed(gate) && splitAt(phases, gate) !== undefined;

export function outOfOrder(
  { gates, phases }: { readonly gates: Gates; readonly phases: Phases },
  gate: Gate,
  on: LocalDate,
): GateOutOfOrder | undefined {
  const { started } = phases.get(gate.from)!;
  if (started === undefined || on < started) return { refused: 'GATE_OUT_OF_ORDER', phase: gate.from };
  const waits = ([, other]: readonly [GateId, Gate]): boolean =>
    other.order < gate.order && !isPassedOn(other, on) && !areSideBySide(phases, other, gate) && !hasGivenWay(phases, other);
  const before = [...gates].find(waits)?.[0];
  return before === undefined ? undefined : { refused: 'GATE_OUT_OF_ORDER', before };
}

/** Whether every part of the phase that a gate leads out of has a gate of its own by now. */
const isReplaced = (gates: Gates, phases: Phases, { from }: Gate): boolean => {
  const { parts } = phases.get(from)!;
  return parts.length > 0 && parts.every((part) => [...gates.values()].some((other) => other.from === part));
};

/** The gates that lead into a phase; a part without gates of its own is entered by those of the phase it is a part of. */
export function gatesInto(
  { gates, phases }: { readonly gates: Gates; readonly phases: Phases },
  phase: PhaseId,
): readonly (readonly [GateId, Gate])[] {
  const into = [...gates].filter(([, gate]) => gate.to === phase && !isReplaced(gates, phases, gate));
  const { partOf } = phases.get(phase)!;
  return into.length === 0 && partOf !== undefined ? gatesInto({ gates, phases }, partOf) : into;
}
