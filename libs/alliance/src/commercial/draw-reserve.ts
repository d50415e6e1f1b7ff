/**
 * Drawing on the risk reserve, and returning to it.
 *
 * A draw cites a decision and leaves no day on which less than nothing would be left of the reserve; of two draws that fit
 * singly but not together, the second is refused (M-07). A draw that adjusts the target moves its amount from the reserve
 * into the target budget, onto the line named, and raises the period's target with it (M-06). A draw that does not leaves
 * the four components as they are: the reserve is used from within, and only what is available of it falls. A return is
 * the same the other way round, and never gives back more than was drawn. Neither touches a line of a closed year (M-12).
 */
import { event, only, said, saidIn, saidOf, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { PeriodId } from '../parties/events';
import type { NotPermitted } from '../parties/facts';
import type { Money } from '../values';
import { notAPlace, shortfall, type PlaceRefusal, type Short } from './balance';
import { lateFlag, moving, nextMovement, notFinance, onClosedYear, unauthorised, type Citing, type ConsumeRefusal, type Moving } from './consume';
import type { YearClosed } from './cost-facts';
import type { Component, Place } from './events';
import { reserveAsked } from './movement-facts';
import { periodRefused, type PeriodRefusal } from './period';

export interface DrawReserve extends Citing {
  readonly amount: Money;
  readonly adjustsTarget: boolean;
  readonly line?: Place;
  readonly period?: PeriodId;
  readonly risk?: string;
  readonly reason: string;
}
export type ReturnReserve = DrawReserve;

export type DrawReserveRefusal =
  | NotPermitted
  | AmountRefusal
  | PlaceRefusal
  | YearClosed
  | PeriodRefusal
  | ConsumeRefusal
  | Short
  | { readonly refused: 'NOT_IN_TARGET_BUDGET'; readonly component: Component }
  | { readonly refused: 'RESERVE_EXHAUSTED'; readonly available: Money };

const reserveMove = (
  allows: 'DrawReserve' | 'ReturnReserve',
  type: 'ReserveDrawn' | 'ReserveReturned',
): Decider<DrawReserve, DrawReserveRefusal, Moving> => ({
  ...moving,

  decide(state, command, circumstance) {
    const { effect, amount, adjustsTarget, line, period, risk, reason } = command;
    const lacking = notFinance(state, circumstance) ?? improper(state.alliance, [amount]) ?? notAPlace(state.lines, line ? [line] : []);
    if (lacking) return lacking;
    if (adjustsTarget && line && line.component !== 'TARGET_BUDGET') return { refused: 'NOT_IN_TARGET_BUDGET', component: line.component };
    const wrong =
      onClosedYear(state, line ? [line] : [], circumstance) ??
      periodRefused(state.periodTargets, adjustsTarget, period) ??
      unauthorised(state, command, reserveAsked(allows, command), circumstance);
    if (wrong) return wrong;

    const data = {
      movement: nextMovement(state),
      effect,
      amount,
      adjustsTarget,
      ...(line && { line }),
      ...(period !== undefined && { period }),
      ...(risk !== undefined && { risk }),
      ...lateFlag(command, circumstance),
    };
    const moved = event(type, data, { ...said(command, circumstance), sealed: { reason } });
    const short = shortfall(state, moved, circumstance, amount.currency);
    if (short?.refused === 'COMPONENT_EXCEEDED' && short.component === 'RISK_RESERVE')
      return { refused: 'RESERVE_EXHAUSTED', available: short.available };
    return short ?? [moved];
  },

  commandOf(made) {
    const moved = only(made, type);
    const { movement: _, flag: __, ...data } = moved.data;
    return { ...data, reason: saidIn(moved, 'reason'), ...saidOf(moved) };
  },
});

export const drawReserve = reserveMove('DrawReserve', 'ReserveDrawn');
export const returnReserve = reserveMove('ReturnReserve', 'ReserveReturned');
