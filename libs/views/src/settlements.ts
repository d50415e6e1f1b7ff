/**
 * The settlement of each incentive period as a workbook: what it was computed from, every step with its formula, the part of
 * each party, who approved it, what was paid and recovered, and what later findings changed (N-01, N-07).
 */
import {
  adjustmentsOf,
  alliance,
  combine,
  contractPeriods,
  frozenScores,
  incentivePeriods,
  inOrder,
  settlements,
  STEPS,
  type Adjustment,
  type IncentivePeriod,
  type LocalDate,
  type Payment,
  type Settlement,
  type Settlements,
  type Steps,
} from '@app/alliance';
import { labelOf } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf, type Param, type ViewRefusal } from './view';

export const settling = combine({ alliance, contractPeriods, frozenScores, incentivePeriods, settlements });
export type SettlingState = typeof settling.initial;
export const PERIOD: Param = { name: 'period', description: 'only this incentive period' };

/** ® rounds to the nearest cent, halves away from zero. */
const FORMULAS: { readonly [S in keyof Steps]: string } = {
  difference: 'target − actual',
  gainOrPain: '®(difference × share)',
  ownerPart: 'difference − gainOrPain',
  kra: '®(pool × ops / 100)',
  modified: '®(gainOrPain × (1 + ops / 100)) if modifier, difference > 0 and ops < 0; else gainOrPain',
  netBeforeCap: 'modified + kra',
  overCap: 'net − netBeforeCap',
  net: 'max(netBeforeCap, −cap)',
  malusForgone: 'min(overCap, max(−kra, 0))',
  gainOrPainDue: 'modified + overCap − malusForgone',
  kraDue: 'kra + malusForgone',
  ownerResult: 'difference − gainOrPainDue',
};
export const workbookOf = (steps: Steps): object =>
  listed(STEPS.map((step, i) => ({ number: i + 1, step, formula: FORMULAS[step], amount: steps[step] })));

/** What stands of the settlement of a period on a day: the one approved by then, else the newest calculation. */
export function standingOn({ calculated }: Settlements, period: string, date: LocalDate): Settlement | undefined {
  const known = [...calculated.values()].filter((one) => one.period === period && one.on <= date);
  return known.find((one) => isApproved(one, date)) ?? known.at(-1);
}
export const isApproved = ({ approved }: Settlement, date: LocalDate): boolean => approved !== undefined && approved.on <= date;
export const adjustedBy = (known: Settlements, { settlement }: Settlement, date: LocalDate): readonly Adjustment[] =>
  adjustmentsOf(known, settlement).filter(({ on }) => on <= date);
/** What a settlement came to by a day, with what was found since. */
export const stepsOn = (known: Settlements, settlement: Settlement, date: LocalDate): Steps =>
  (adjustedBy(known, settlement, date).at(-1) ?? settlement).steps;

/** In the order of their days: those whose terms hold on the day, or those that are agreed for later (B-05). */
export const periodsOn = (known: SettlingState['incentivePeriods'], date: LocalDate): readonly IncentivePeriod[] =>
  [...known.values()].filter(({ agreedFrom }) => agreedFrom <= date).sort((a, b) => inOrder(a.from, b.from));
export const upcomingPeriods = (known: SettlingState['incentivePeriods'], trail: Trail, date: LocalDate, asked?: string): readonly object[] =>
  [...known.values()]
    .filter(({ agreedFrom, period }) => agreedFrom > date && (asked === undefined || period === asked))
    .sort((a, b) => inOrder(a.from, b.from))
    .map(({ period, from, to, agreedFrom: on, pool, share, cap, modifier, shares }) => ({
      period,
      from,
      to,
      on,
      terms: { pool, share, cap, modifier, shares },
      ...why(among(trail.of('period', period), 'IncentivePeriodOpened')),
    }));

/** The periods that are asked for; or the one that nobody knows. */
export function periodsAsked(
  known: SettlingState['incentivePeriods'],
  period: string | undefined,
  date: LocalDate,
): readonly IncentivePeriod[] | ViewRefusal {
  if (period !== undefined && !known.has(period)) return { refused: 'INCENTIVE_PERIOD_NOT_FOUND', period };
  return periodsOn(known, date).filter((one) => period === undefined || one.period === period);
}
export const isUnknown = (answer: readonly IncentivePeriod[] | ViewRefusal): answer is ViewRefusal => 'refused' in answer;

const paidBy = (payments: readonly Payment[], party: string, how: Payment['how'], date: LocalDate) =>
  payments.find((one) => one.party === party && one.how === how && one.on <= date);

/** How far a period has come by a day. */
function statusOf(settlement: Settlement | undefined, { period }: IncentivePeriod, frozen: SettlingState['frozenScores'], date: LocalDate): string {
  const scored = frozen.get(period);
  if (!settlement) return scored?.ops !== undefined && scored.at <= date ? 'SCORES_FROZEN' : 'OPEN';
  if (!isApproved(settlement, date)) return 'CALCULATED';
  const due = settlement.parts.filter(({ payable }) => payable.minor !== '0');
  return due.every(({ party }) => settlement.payments.some((one) => one.party === party && one.on <= date)) ? 'PAID' : 'APPROVED';
}

const paidParts = (parts: readonly { readonly party: string }[], payments: readonly Payment[], date: LocalDate): readonly object[] =>
  parts.map((part) => {
    const [paid, recovered] = [paidBy(payments, part.party, 'PAID', date), paidBy(payments, part.party, 'RECOVERED', date)];
    return present({ ...part, paid: paid?.amount, paidOn: paid?.on, recovered: recovered?.amount, recoveredOn: recovered?.on });
  });

/** The settlement with which an adjustment was settled, once that one is approved. */
const carriedOn = ({ carriedIn }: Adjustment, { calculated }: Settlements, date: LocalDate) =>
  carriedIn !== undefined && isApproved(calculated.get(carriedIn)!, date) ? carriedIn : undefined;

const adjustmentRow = (one: Adjustment, known: Settlements, trail: Trail, date: LocalDate): object =>
  present({
    adjustment: one.adjustment,
    on: one.on,
    decision: one.decision,
    label: labelOf(trail, one.decision),
    causes: one.causes,
    inputs: present({ target: one.target, actual: one.actual, ops: one.ops }),
    figures: one.steps,
    delta: one.delta,
    parts: paidParts(one.parts, one.payments, date),
    carriedIn: carriedOn(one, known, date),
    reason: among(trail.of('adjustment', one.adjustment), 'SettlementAdjusted')[0]?.sealed.reason,
    ...why(trail.of('adjustment', one.adjustment)),
  });

function rowOf(period: IncentivePeriod, { frozenScores: frozen, settlements: known }: SettlingState, trail: Trail, date: LocalDate): object {
  const { pool, share, cap, modifier, shares } = period;
  const settlement = standingOn(known, period.period, date);
  const others = [...known.calculated.values()].filter((one) => one.period === period.period && one.on <= date && one !== settlement);
  const agreed = among(trail.of('period', period.period), 'IncentivePeriodOpened', 'IncentiveSharesAgreed');
  const about = settlement ? trail.of('settlement', settlement.settlement) : [];
  const approved = settlement && isApproved(settlement, date) ? settlement.approved : undefined;
  return present({
    period: period.period,
    from: period.from,
    to: period.to,
    status: statusOf(settlement, period, frozen, date),
    terms: present({ pool, share, cap, modifier, shares, ...sharesAnewOn(period, date) }),
    settlement: settlement?.settlement,
    calculatedOn: settlement?.on,
    inputs: settlement && inputsIn(settlement),
    sources: settlement?.sources,
    figures: settlement?.steps,
    workbook: settlement && workbookOf(settlement.steps),
    net: settlement?.net,
    carried: settlement && listed(settlement.carried),
    payable: settlement?.payable,
    parts: settlement && listed(paidParts(settlement.parts, settlement.payments, date)),
    approval: approved && present({ ...approved, label: labelOf(trail, approved.decision) }),
    adjustments: settlement && listed(adjustedBy(known, settlement, date).map((one) => adjustmentRow(one, known, trail, date))),
    otherCalculations: listed(others.map(({ settlement: id, on, net }) => ({ settlement: id, on, net }))),
    ...why(agreed, about),
  });
}

/** The lists of shares agreed anew that hold by a day, and those that are agreed for a later one (B-05). */
function sharesAnewOn({ sharesAnew = [] }: IncentivePeriod, date: LocalDate): object {
  const [holding, later] = [sharesAnew.filter(({ from }) => from <= date), sharesAnew.filter(({ from }) => from > date)];
  return { ...(holding.length > 0 && { sharesAnew: holding }), ...(later.length > 0 && { sharesToCome: later }) };
}

/** What a settlement wrote down as its inputs, beside the days. */
const inputsIn = ({ target, actual, ops, share, pool, cap, modifier, shares, sharesAnew }: Settlement): object =>
  present({ target, actual, ops, share, pool, cap, modifier, shares, sharesAnew });

export const settlementsView = viewOf({
  fold: settling,
  params: [PERIOD],
  answer(state, trail, { effectiveOn, params: { period } }): object | ViewRefusal {
    const periods = periodsAsked(state.incentivePeriods, period, effectiveOn);
    if (isUnknown(periods)) return periods;
    return {
      ...listed(periods.map((one) => rowOf(one, state, trail, effectiveOn))),
      upcoming: listed(upcomingPeriods(state.incentivePeriods, trail, effectiveOn, period)),
    };
  },
});
