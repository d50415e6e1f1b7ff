/**
 * Who acts here. What the steering group decides on results is recorded by the manager, the registrar or the group's own
 * secretary, each time with the decision it rests on; figures are the business of whoever owns a key result area.
 */
import type { Circumstance } from '../decider';
import { actsAsSecretary, steeringGroupOf, type Bodies } from '../governance/facts';
import { mayAct, type Roles } from '../parties/facts';
import type { LocalDate } from '../values';
import type { IndicatorId, KraSetId } from './events';
import { endOf, type KraSets } from './facts';

export function recordsResults(roles: Roles, bodies: Bodies, circumstance: Circumstance): boolean {
  const body = steeringGroupOf(bodies);
  return (
    mayAct(roles, 'MANAGER', circumstance) ||
    mayAct(roles, 'REGISTRAR', circumstance) ||
    (body !== undefined && actsAsSecretary(bodies, body, circumstance))
  );
}

/** A date that would change how something already done is judged. */
export interface Retroactive {
  readonly refused: 'RETROACTIVE';
  readonly on: LocalDate;
  readonly earliest: LocalDate;
}
/** The refusal for a day before today, or before what is known already of a later day. */
export function retroactive(on: LocalDate, today: LocalDate, lastFrom: LocalDate = today): Retroactive | undefined {
  const earliest = lastFrom > today ? lastFrom : today;
  return on < earliest ? { refused: 'RETROACTIVE', on, earliest } : undefined;
}

export interface IndicatorNotFound {
  readonly refused: 'INDICATOR_NOT_FOUND';
  readonly indicator: IndicatorId;
}
export interface CurveNotMonotone {
  readonly refused: 'CURVE_NOT_MONOTONE';
  readonly indicator: IndicatorId;
}
export type SetNotOpen =
  | { readonly refused: 'KRA_SET_NOT_FOUND'; readonly kraSet: KraSetId }
  | { readonly refused: 'KRA_SET_ENDED'; readonly kraSet: KraSetId; readonly to: LocalDate };
/** Nothing is added to a set that is over on the day. */
export function setNotOpen(known: KraSets, kraSet: KraSetId, on: LocalDate): SetNotOpen | undefined {
  if (!known.has(kraSet)) return { refused: 'KRA_SET_NOT_FOUND', kraSet };
  const to = endOf(known, kraSet);
  return to !== undefined && to < on ? { refused: 'KRA_SET_ENDED', kraSet, to } : undefined;
}
