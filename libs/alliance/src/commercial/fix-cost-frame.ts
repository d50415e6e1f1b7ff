/**
 * Fixing the cost frame.
 *
 * The funding body fixes, once, how much the alliance may cost in all and how that splits into target budget, incentive
 * pool, the client's own costs and the risk reserve. The four are the total, to the cent (M-01); nobody but the funding
 * body sets it (M-02). Where contract periods were defined before, their targets are within its target budget, and all of
 * it where they fill the term (M-03).
 */
import { combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import { alliance, contractPeriods, fillTerm } from '../parties/facts';
import { isLess, isSame, none, sum, type Money } from '../values';
import { COMPONENTS, type Components } from './events';
import { costFrame, divisionOf, periodTargets } from './facts';
import { FUNDING, notFunding, type FundingRefusal } from './funding';

export interface FixCostFrame extends Authorised {
  readonly total: Money;
  readonly components: Components;
  readonly priceLevel?: string;
  readonly vat: 'EXCLUDED' | 'INCLUDED';
}

export type FixCostFrameRefusal =
  | FundingRefusal
  | AmountRefusal
  | { readonly refused: 'COST_FRAME_EXISTS' }
  | { readonly refused: 'FRAME_NOT_BALANCED'; readonly total: Money; readonly sum: Money };

const state = combine({ ...FUNDING, alliance, contractPeriods, costFrame, periodTargets });

export const fixCostFrame: Decider<FixCostFrame, FixCostFrameRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { total, components, priceLevel, vat } = command;
    const lacking = notFunding(state, command, circumstance);
    if (lacking) return lacking;
    if (state.costFrame.fixed) return { refused: 'COST_FRAME_EXISTS' };

    const parts = COMPONENTS.map((component) => components[component]);
    const wrong = improper(state.alliance, [total]) ?? improper(state.alliance, parts, 'ZERO');
    if (wrong) return wrong;
    const all = sum(parts, none(total.currency));
    if (!isSame(all, total)) return { refused: 'FRAME_NOT_BALANCED', total, sum: all };
    const target = components.TARGET_BUDGET;
    const { sum: targets } = divisionOf(state.costFrame, state.periodTargets, total.currency);
    const isWhole = fillTerm(state.contractPeriods, state.alliance!.term?.end);
    if (isWhole ? !isSame(target, targets) : isLess(target, targets)) return { refused: 'FRAME_NOT_BALANCED', total: target, sum: targets };

    const data = { total, components, ...(priceLevel !== undefined && { priceLevel }), vat };
    return [event('CostFrameFixed', data, said(command, circumstance))];
  },

  commandOf(made) {
    const fixed = only(made, 'CostFrameFixed');
    return { ...fixed.data, ...saidOf(fixed) };
  },
};
