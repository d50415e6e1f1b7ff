/**
 * Allocating a component to its lines.
 *
 * A finance officer puts onto lines what the steering group decided to spend where. Together the lines of a component never
 * hold more than the component does, on any day (M-03); the lines must be there, and the decision must cover them (M-08). Nothing is
 * allocated in a closed year (M-12).
 */
import { event, only, said, saidIn, saidOf, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { NotPermitted } from '../parties/facts';
import { notAPlace, shortfall, type PlaceRefusal, type Short } from './balance';
import { lateFlag, moving, nextMovement, notFinance, onClosedYear, unauthorised, type Citing, type ConsumeRefusal, type Moving } from './consume';
import type { YearClosed } from './cost-facts';
import type { LineAmount, Place } from './events';
import { isLine } from './facts';
import { total } from './movement-facts';

export interface AllocateBudget extends Citing {
  readonly lines: readonly LineAmount[];
  readonly reason: string;
}

export type AllocateBudgetRefusal =
  NotPermitted | AmountRefusal | PlaceRefusal | YearClosed | ConsumeRefusal | Short | { readonly refused: 'LINES_MISSING' };

const notALine = (places: readonly Place[]): PlaceRefusal | undefined => {
  const place = places.find((one) => !isLine(one));
  return place && { refused: 'NOT_A_LINE', place };
};

export const allocateBudget: Decider<AllocateBudget, AllocateBudgetRefusal, Moving> = {
  ...moving,

  decide(state, command, circumstance) {
    const { lines, effect, reason } = command;
    const lacking = notFinance(state, circumstance);
    if (lacking) return lacking;
    if (lines.length === 0) return { refused: 'LINES_MISSING' };
    const places = lines.map(({ line }) => line);
    const wrong =
      improper(
        state.alliance,
        lines.map(({ amount }) => amount),
      ) ??
      notALine(places) ??
      notAPlace(state.lines, places) ??
      onClosedYear(state, places, circumstance) ??
      unauthorised(state, command, { allows: 'AllocateBudget', amount: total(lines), to: places }, circumstance);
    if (wrong) return wrong;

    const data = { movement: nextMovement(state), effect, lines, ...lateFlag(command, circumstance) };
    const allocated = event('BudgetAllocated', data, { ...said(command, circumstance), sealed: { reason } });
    return shortfall(state, allocated, circumstance, state.alliance!.currency) ?? [allocated];
  },

  commandOf(made) {
    const allocated = only(made, 'BudgetAllocated');
    const { effect, lines } = allocated.data;
    return { effect, lines, reason: saidIn(allocated, 'reason'), ...saidOf(allocated) };
  },
};
