/**
 * Returning a gate for preparation.
 *
 * The deciding body sends a submitted gate back and says what is missing; it may do so without a decision of its own.
 * Evidence and criteria can then be added, and the gate submitted again (GT-06).
 */
import { authorityOf, combine, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { roles } from '../parties/facts';
import { notDecidedBy, type NotDecided } from './deciding';
import type { GateId } from './events';
import { gates } from './facts';
import { alreadyDecided, gateNotFound, type GateAlreadyDecided, type GateNotFound } from './preparing';

export interface ReturnGate extends Authorised {
  readonly gate: GateId;
  readonly missing: string;
}

export type ReturnGateRefusal = GateNotFound | GateAlreadyDecided | NotDecided | { readonly refused: 'GATE_NOT_SUBMITTED'; readonly gate: GateId };

const state = combine({ bodies, decisions, gates, roles });

export const returnGate: Decider<ReturnGate, ReturnGateRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, gates, roles }, command, circumstance) {
    const { gate, missing } = command;
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const refusal = alreadyDecided(gate, found) ?? notDecidedBy({ bodies, decisions, roles }, found.decidingBody, command, circumstance, 'OPTIONAL');
    if (refusal) return refusal;
    if (found.stage !== 'SUBMITTED') return { refused: 'GATE_NOT_SUBMITTED', gate };
    const decision = authorityOf(command, circumstance)?.ref;
    return [
      event(
        'GateReturnedForPreparation',
        { gate, ...(decision !== undefined && { decision }) },
        { ...said(command, circumstance), sealed: { missing } },
      ),
    ];
  },

  commandOf(made) {
    const returned = only(made, 'GateReturnedForPreparation');
    return { gate: returned.data.gate, missing: saidIn(returned, 'missing'), ...saidOf(returned) };
  },
};
