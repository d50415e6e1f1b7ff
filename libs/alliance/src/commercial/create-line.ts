/**
 * Opening a line of the budget.
 *
 * A line is where money of one component lies for one year, one service and one party. It is opened empty; what it holds
 * comes by allocation, transfer or a reserve draw.
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import type { PartyId } from '../parties/events';
import { isParty, parties, roles, type NotPermitted } from '../parties/facts';
import { notFinance } from './consume';
import type { Place } from './events';
import { lines, nameOf } from './facts';

export interface CreateLine extends Datable {
  readonly line: Required<Place>;
}

export type CreateLineRefusal =
  NotPermitted | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId } | { readonly refused: 'LINE_EXISTS'; readonly line: Place };

const state = combine({ lines, parties, roles });

export const createLine: Decider<CreateLine, CreateLineRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { line } = command;
    const lacking = notFinance(state, circumstance);
    if (lacking) return lacking;
    if (!isParty(state.parties, line.party, dayOf(command, circumstance))) return { refused: 'PARTY_NOT_FOUND', party: line.party };
    if (state.lines.has(nameOf(line))) return { refused: 'LINE_EXISTS', line };
    return [event('BudgetLineCreated', { line }, said(command, circumstance))];
  },

  commandOf(made) {
    const created = only(made, 'BudgetLineCreated');
    return { ...created.data, ...saidOf(created) };
  },
};
