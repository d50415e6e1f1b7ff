/**
 * Setting the weights of a set's indicators.
 *
 * They are a hundred together, exactly, and they apply from the next period on: a period is scored by the weights that
 * applied on its first day (K-03). So other weights are never set for a day already past.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Data, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { notPermitted, roles, type NotPermitted } from '../parties/facts';
import { duplicateOf } from '../values';
import { recordsResults, retroactive, setNotOpen, type IndicatorNotFound, type Retroactive, type SetNotOpen } from './acting';
import type { Decimal, IndicatorId } from './events';
import { indicators, isInSet, kraSets } from './facts';
import { isSmaller, sumOfWeights } from './score';

export interface SetWeights extends Authorised, Data<'WeightsSet'> {}

export type SetWeightsRefusal =
  | NotPermitted
  | AuthorityRefusal
  | SetNotOpen
  | IndicatorNotFound
  | Retroactive
  | { readonly refused: 'INDICATOR_REPEATED' | 'WEIGHT_NEGATIVE'; readonly indicator: IndicatorId }
  | { readonly refused: 'WEIGHTS_NOT_WHOLE'; readonly sum: Decimal };

const state = combine({ bodies, decisions, indicators, kraSets, roles });

export const setWeights: Decider<SetWeights, SetWeightsRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, indicators: all, kraSets: sets, roles }, command, circumstance) {
    const { kraSet, weights } = command;
    if (!recordsResults(roles, bodies, circumstance)) return notPermitted('MANAGER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const on = dayOf(command, circumstance);
    const closed = setNotOpen(sets, kraSet, on);
    if (closed) return closed;
    const unknown = weights.find(({ indicator }) => !all.has(indicator) || !isInSet(all.get(indicator)!, kraSet));
    if (unknown) return { refused: 'INDICATOR_NOT_FOUND', indicator: unknown.indicator };
    const twice = duplicateOf(weights.map(({ indicator }) => indicator));
    if (twice !== undefined) return { refused: 'INDICATOR_REPEATED', indicator: twice };
    const negative = weights.find(({ weight }) => isSmaller(String(weight), '0'));
    if (negative) return { refused: 'WEIGHT_NEGATIVE', indicator: negative.indicator };
    const sum = sumOfWeights(weights.map(({ weight }) => String(weight)));
    if (sum !== '100') return { refused: 'WEIGHTS_NOT_WHOLE', sum };
    const late = sets.get(kraSet)!.weights.length > 0 ? retroactive(on, circumstance.today) : undefined;
    if (late) return late;

    return [event('WeightsSet', { kraSet, weights }, said(command, circumstance))];
  },

  commandOf(made) {
    const set = only(made, 'WeightsSet');
    return { ...set.data, ...saidOf(set) };
  },
};
