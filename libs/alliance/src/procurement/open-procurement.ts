/**
 * Opening a procurement.
 *
 * It opens only once the deciding body has passed the gate that leads there (P-02): the gate that the command names, or,
 * where it names none, those that lead into a procurement phase. It rests on that decision.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { GateId } from '../phases/events';
import { gates, isPassedOn, phases, type Gates, type Phases } from '../phases/facts';
import type { LocalDate } from '../values';
import type { ProcurementId } from './events';
import { procurements } from './facts';

export interface OpenProcurement extends Authorised {
  readonly procurement: ProcurementId;
  readonly procedure: 'NEGOTIATED';
  readonly gate?: GateId;
}

export type OpenProcurementRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'PROCUREMENT_EXISTS'; readonly procurement: ProcurementId }
  | { readonly refused: 'GATE_NOT_FOUND' | 'GATE_NOT_PASSED'; readonly gate: GateId };

const state = combine({ bodies, decisions, gates, phases, procurements, roles });

/** A gate that keeps the procurement from opening. Where a phase was split, the gate into one of its parts is enough. */
function shutGate(gates: Gates, phases: Phases, named: GateId | undefined, on: LocalDate): GateId | undefined {
  const leading =
    named === undefined
      ? [...gates].filter(([, { to }]) => to !== undefined && phases.get(to)?.kind === 'PROCUREMENT').map(([gate]) => gate)
      : [named];
  return leading.some((gate) => isPassedOn(gates.get(gate)!, on)) ? undefined : leading[0];
}

export const openProcurement: Decider<OpenProcurement, OpenProcurementRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, gates, phases, procurements, roles }, command, circumstance) {
    const { procurement, procedure, gate } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    if (procurements.has(procurement)) return { refused: 'PROCUREMENT_EXISTS', procurement };
    if (gate !== undefined && !gates.has(gate)) return { refused: 'GATE_NOT_FOUND', gate };
    const shut = shutGate(gates, phases, gate, dayOf(command, circumstance));
    if (shut !== undefined) return { refused: 'GATE_NOT_PASSED', gate: shut };
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;

    return [event('ProcurementOpened', { procurement, procedure, ...(gate !== undefined && { gate }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const opened = only(made, 'ProcurementOpened');
    return { ...opened.data, ...saidOf(opened) };
  },
};
