/**
 * "How was the bonus computed? Recompute it." Each settlement is computed again, twice over: its figures from the inputs that
 * it wrote down, and its inputs from the record as it stood when it was calculated (N-01).
 */
import {
  fold as foldOver,
  inputsOf,
  settle,
  settlementInputs,
  sum,
  STEPS,
  zero,
  plus,
  type LocalDate,
  type Money,
  type Settlement,
  type SettlementInputs,
} from '@app/alliance';
import { isUnknown, PERIOD, periodsAsked, settling, standingOn, workbookOf } from './settlements';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf, type ViewRefusal } from './view';

interface Figure {
  readonly figure: string;
  readonly recorded: unknown;
  readonly recomputed: unknown;
}
/** The same text for the same values, in whichever order their members were written. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
const isEqual = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);
const differing = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ recorded, recomputed }) => !isEqual(recorded, recomputed));

/** What was written down as input, and nothing else. */
function inputsIn({ from, to, target, actual, ops, share, pool, cap, modifier, shares, sharesAnew }: SettlementInputs): SettlementInputs {
  const terms = { share, pool, cap, modifier, shares, ...(sharesAnew && { sharesAnew }) };
  return { from, to, target, actual, ...(ops !== undefined && { ops }), ...terms };
}

/** The figures again, from the inputs as they were written down. */
function again(settlement: Settlement) {
  const { steps, parts } = settle(inputsIn(settlement));
  const nothing = zero(settlement.pool);
  const deltas = settlement.carried.flatMap((one) => one.parts);
  const carriedFor = (party: string): Money =>
    sum(
      deltas.filter((one) => one.party === party).map(({ delta }) => delta),
      nothing,
    );
  const strangers = [...new Set(deltas.map(({ party }) => party))].filter((party) => !parts.some((one) => one.party === party));
  const payables = [...parts, ...strangers.map((party) => ({ party, amount: nothing }))].map(({ party, amount }) => ({
    party,
    amount,
    payable: plus(amount, carriedFor(party)),
  }));
  const payable = sum(
    payables.map((one) => one.payable),
    nothing,
  );
  return { steps, net: steps.net, payable, parts: payables };
}

/** The inputs again, from the record as it stood before the settlement was calculated. */
function readAgain({ settlement, period }: Settlement, trail: Trail): SettlementInputs | undefined {
  const entry = among(trail.of('settlement', settlement), 'SettlementCalculated')[0]!;
  const before = foldOver(settlementInputs, trail.all.slice(0, entry.rev));
  const incentive = before.incentivePeriods.get(period);
  const found = incentive && inputsOf(before, incentive, entry.day, 'AS_FROZEN');
  return found && !('refused' in found) ? found : undefined;
}

function rowOf(settlement: Settlement, trail: Trail): { readonly same: boolean } {
  const { steps, net, payable, parts } = again(settlement);
  const inputs = inputsIn(settlement);
  const read = readAgain(settlement, trail);
  const recorded = settlement.parts.map((one) => ({ party: one.party, amount: one.amount, payable: one.payable }));
  const differences = differing([
    ...Object.keys({ ...read, ...inputs })
      .map((figure) => figure as keyof SettlementInputs)
      .map((figure) => ({ figure, recorded: inputs[figure], recomputed: read?.[figure] })),
    ...STEPS.map((step) => ({ figure: `steps.${step}`, recorded: settlement.steps[step], recomputed: steps[step] })),
    { figure: 'net', recorded: settlement.net, recomputed: net },
    { figure: 'payable', recorded: settlement.payable, recomputed: payable },
    { figure: 'parts', recorded, recomputed: parts },
  ]);
  return present({
    period: settlement.period,
    settlement: settlement.settlement,
    same: differences.length === 0,
    inputs,
    sources: settlement.sources,
    figures: steps,
    workbook: workbookOf(steps),
    net,
    recordedNet: settlement.net,
    payable,
    parts: listed(parts),
    differences: listed(differences),
    ...why(trail.of('settlement', settlement.settlement)),
  });
}

export const settlementRecomputeView = viewOf({
  fold: settling,
  params: [PERIOD],
  answer({ incentivePeriods, settlements }, trail, { effectiveOn, params: { period } }): object | ViewRefusal {
    const periods = periodsAsked(incentivePeriods, period, effectiveOn);
    if (isUnknown(periods)) return periods;
    const found = periods.flatMap((one): readonly Settlement[] => standing(settlements, one.period, effectiveOn));
    const rows = found.map((one) => rowOf(one, trail));
    return { same: rows.every(({ same }) => same), ...listed(rows) };
  },
});

const standing = (known: Parameters<typeof standingOn>[0], period: string, date: LocalDate): readonly Settlement[] => {
  const found = standingOn(known, period, date);
  return found ? [found] : [];
};
