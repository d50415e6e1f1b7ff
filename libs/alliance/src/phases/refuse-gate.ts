/**
 * Refusing a gate.
 *
 * The deciding body, and no other, refuses a gate that was submitted to it, with its reasons (GT-02). The gate and those
 * after it stay shut (GT-03).
 */
import { authorityOf, combine, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { roles } from '../parties/facts';
import { notDecidedBy, type NotDecided } from './deciding';
import type { GateId } from './events';
import { gates } from './facts';
import { alreadyDecided, gateNotFound, type GateAlreadyDecided, type GateNotFound } from './preparing';

export interface RefuseGate extends Authorised {
  readonly gate: GateId;
  readonly reasons: string;
}

export type RefuseGateRefusal = GateNotFound | GateAlreadyDecided | NotDecided | { readonly refused: 'GATE_NOT_SUBMITTED'; readonly gate: GateId };

const state = combine({ bodies, decisions, gates, roles });

export const refuseGate: Decider<RefuseGate, RefuseGateRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, gates, roles }, command, circumstance) {
    const { gate, reasons } = command;
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const refusal = alreadyDecided(gate, found) ?? notDecidedBy({ bodies, decisions, roles }, found.decidingBody, command, circumstance);
    if (refusal) return refusal;
    if (found.stage !== 'SUBMITTED') return { refused: 'GATE_NOT_SUBMITTED', gate };
    const decision = authorityOf(command, circumstance)!.ref;
    return [event('GateRefused', { gate, decision }, { ...said(command, circumstance), sealed: { reasons } })];
  },

  commandOf(made) {
    const refused = only(made, 'GateRefused');
    return { gate: refused.data.gate, reasons: saidIn(refused, 'reasons'), ...saidOf(refused) };
  },
};
