/**
 * Who may decide what instead of the body that granted it: scope, limits, period, and whether it holds on the day (V-25, V-26);
 * what was decided under it by then, and how much of the limit for all is left.
 */
import {
  alliance,
  amountOf,
  carriedBy,
  combine,
  decisions,
  delegations,
  isDelegated,
  isForClient,
  minus,
  none,
  policies,
  policiesOn,
  sum,
  type Delegation,
  type LocalDate,
  type Money,
} from '@app/alliance';
import { labelOf } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ alliance, decisions, delegations, policies });
type State = typeof fold.initial;

/** Each decision taken under it up to the day, with the money that it is about. */
function decidedUnder(id: string, delegation: Delegation, { alliance: known, decisions: all, policies: sets }: State, trail: Trail, date: LocalDate) {
  const nothing = none(known!.currency);
  return [...all].flatMap(([decision, one]) => {
    const on = one.adopted?.on;
    if (on === undefined || on > date) return [];
    const effects = carriedBy(id, delegation, one, (effect) => isForClient(effect, policiesOn(sets, on)));
    if (effects.length === 0) return [];
    const amounts = effects.map(amountOf).filter((amount): amount is Money => amount?.currency === nothing.currency);
    const row = { decision, label: labelOf(trail, decision), on, amount: sum(amounts, nothing) };
    return [{ ...present(row), amount: row.amount, ...why(among(trail.of('decision', decision), 'DecisionAdopted')) }];
  });
}

function rowOf(id: string, delegation: Delegation, state: State, trail: Trail, date: LocalDate): object {
  const decided = decidedUnder(id, delegation, state, trail, date);
  const used = sum(
    decided.map(({ amount }) => amount),
    none(state.alliance!.currency),
  );
  return present({
    delegation: id,
    ...delegation,
    inForce: isDelegated(delegation, date),
    used,
    left: delegation.limitTotal && minus(delegation.limitTotal, used),
    decided: listed(decided),
    ...why(trail.of('delegation', id)),
  });
}

export const delegationsView = viewOf({
  fold,
  answer: (state, trail, { effectiveOn }) =>
    listed([...state.delegations].map(([id, delegation]) => rowOf(id, delegation, state, trail, effectiveOn))),
});
