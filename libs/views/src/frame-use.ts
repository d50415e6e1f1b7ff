/**
 * What of the cost frame is used, and what is not, component by component. Used are the actual costs, what the producers
 * share of the difference to the target, what the results earned, and the client's own costs. What the producers share of a
 * saving is paid out of the saving itself, so both count against the target budget; the results are paid from the incentive
 * pool. What is shared and earned counts from the day on which its settlement was approved, as later findings have adjusted
 * it. Used and unused are the frame, to the cent (M-01).
 */
import {
  actuals,
  adjustmentsOf,
  alliance,
  combine,
  COMPONENTS,
  componentOn,
  costFrame,
  effectiveOn as amountOn,
  figuresOn,
  minus,
  none,
  ownerCosts,
  ownerCostsOn,
  plus,
  settlements,
  sum,
  totalOn,
  type Component,
  type LocalDate,
  type Money,
} from '@app/alliance';
import { why, type Trail } from './trail';
import { listed, viewOf } from './view';

const fold = combine({ actuals, alliance, costFrame, ownerCosts, settlements });
type State = typeof fold.initial;

/** The settlements approved by that day, each with what it came to by then. */
const settledOn = ({ settlements: known }: State, date: LocalDate) =>
  [...known.calculated.values()]
    .filter(({ approved }) => approved !== undefined && approved.on <= date)
    .map((settlement) => {
      const adjusted = adjustmentsOf(known, settlement.settlement).findLast(({ on }) => on <= date);
      const { gainOrPainDue, kraDue } = (adjusted ?? settlement).steps;
      return { period: settlement.period, settlement: settlement.settlement, gainOrPain: gainOrPainDue, kra: kraDue };
    });

/** The entries behind what is used of a component, and behind the component itself. */
function behind(component: Component, trail: Trail, date: LocalDate) {
  const used = {
    TARGET_BUDGET: [...trail.ofType('ActualRecorded', 'ActualRestated'), ...trail.ofType('SettlementApproved', 'SettlementAdjusted')],
    INCENTIVE_POOL: trail.ofType('SettlementApproved', 'SettlementAdjusted'),
    OWNER_COSTS: trail.ofType('OwnerCostRecorded'),
    RISK_RESERVE: [],
  }[component];
  const fixed = [...trail.ofType('CostFrameFixed'), ...trail.ofType('CostFrameChanged').filter(({ data }) => data.component === component)];
  return why([...fixed, ...used].filter(({ effective }) => effective <= date));
}

export const frameUseView = viewOf({
  fold,
  answer(state, trail, { effectiveOn: date }) {
    const currency = state.alliance!.currency;
    const total = (amounts: readonly Money[]): Money => sum(amounts, none(currency));
    const settled = settledOn(state, date);
    const spent = total([...figuresOn(state.actuals, date).values()].map(({ amount }) => amount));
    const gainOrPain = total(settled.map((one) => one.gainOrPain));
    const kra = total(settled.map((one) => one.kra));
    const borne = total(ownerCostsOn(state.ownerCosts, date).map(({ amount }) => amount));
    const used: { readonly [C in Component]: Money } = {
      TARGET_BUDGET: plus(spent, gainOrPain),
      INCENTIVE_POOL: kra,
      OWNER_COSTS: borne,
      RISK_RESERVE: none(currency),
    };
    const rows = COMPONENTS.map((component) => {
      const amount = componentOn(state.costFrame, component, date, currency);
      return { component, amount, used: used[component], unused: minus(amount, used[component]), ...behind(component, trail, date) };
    });
    const frame = totalOn(state.costFrame, date, currency);
    const all = total(Object.values(used));
    return {
      frame,
      used: { actuals: spent, gainOrPain, kra, ownerCosts: borne, total: all },
      unused: { ...Object.fromEntries(rows.map(({ component, unused }) => [component, unused])), total: minus(frame, all) },
      ...listed(rows),
      settlements: listed(settled),
      // What was drawn without adjusting the target is spent on costs, and these are counted above: it shows here for itself.
      reserveSpent: amountOn(state.costFrame.spent, date, none(currency)),
    };
  },
});
