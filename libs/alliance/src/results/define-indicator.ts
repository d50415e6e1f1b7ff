/**
 * Defining an indicator of a key result area.
 *
 * An indicator belongs to an area of an adopted set, and its curve has three points that follow one another strictly on the
 * side on which the better values lie (K-02). A later set may take an indicator over, in the same unit and direction: its
 * curve is then the next version, and applies from that day on (K-04).
 */
import { combine, dayOf, event, only, said, saidIn, saidOf, type Data, type Datable, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { retroactive, setNotOpen, type CurveNotMonotone, type Retroactive, type SetNotOpen } from './acting';
import type { IndicatorId, KraId } from './events';
import { indicators, isInSet, kraSets, type Indicator } from './facts';
import { isMonotone } from './score';

export interface DefineIndicator extends Datable, Omit<Data<'IndicatorDefined'>, 'curve'> {
  readonly method: string;
}

export type DefineIndicatorRefusal =
  | NotPermitted
  | SetNotOpen
  | Retroactive
  | CurveNotMonotone
  | { readonly refused: 'KRA_NOT_FOUND'; readonly kra: KraId }
  | { readonly refused: 'INDICATOR_EXISTS' | 'INDICATOR_DIFFERS'; readonly indicator: IndicatorId };

const state = combine({ indicators, kraSets, roles });

export const defineIndicator: Decider<DefineIndicator, DefineIndicatorRefusal, typeof state.initial> = {
  ...state,

  decide({ indicators: all, kraSets: sets, roles }, command, circumstance) {
    const { kraSet, kra, indicator, unit, direction, worst, base, best, frequency, source, method } = command;
    if (!mayAct(roles, 'KRA_OWNER', circumstance)) return notPermitted('KRA_OWNER');
    const on = dayOf(command, circumstance);
    const closed = setNotOpen(sets, kraSet, on);
    if (closed) return closed;
    if (!sets.get(kraSet)!.kras.some((one) => one.kra === kra)) return { refused: 'KRA_NOT_FOUND', kra };
    const before = all.get(indicator);
    if (before && isInSet(before, kraSet)) return { refused: 'INDICATOR_EXISTS', indicator };
    if (before && isOther(before, command)) return { refused: 'INDICATOR_DIFFERS', indicator };
    const late = before && retroactive(on, circumstance.today, before.curves.at(-1)!.from);
    if (late) return late;
    if (!isMonotone({ worst, base, best, direction })) return { refused: 'CURVE_NOT_MONOTONE', indicator };

    const curve = (before?.curves.length ?? 0) + 1;
    const data = { kraSet, kra, indicator, unit, direction, worst, base, best, curve, frequency, ...(source !== undefined && { source }) };
    return [event('IndicatorDefined', data, { ...said(command, circumstance), sealed: { method } })];
  },

  commandOf(made) {
    const defined = only(made, 'IndicatorDefined');
    const { curve: _, ...data } = defined.data;
    return { ...data, method: saidIn(defined, 'method'), ...saidOf(defined) };
  },
};

/** What was measured before could not be held against what is measured from now on. */
const isOther = ({ unit, direction }: Indicator, asked: Pick<Indicator, 'unit' | 'direction'>): boolean =>
  unit !== asked.unit || direction !== asked.direction;
