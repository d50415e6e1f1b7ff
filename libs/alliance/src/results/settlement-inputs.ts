/**
 * What the settlement of a period is computed from, as it stands: the target of the period with every change that has come
 * to hold, the costs that were recorded for its months, and the overall score. First the frozen one; when an approved
 * settlement is looked at again, the one that follows from the measurements as they stand now (K-06, N-07).
 */
import { actuals, actualsIn, monthsFor, verificationOf, verifications } from '../commercial/cost-facts';
import { periodTargets } from '../commercial/facts';
import { combine, type Fold } from '../decider';
import type { PartyId, PeriodId } from '../parties/events';
import { alliance, contractPeriods } from '../parties/facts';
import { effectiveOn, isSame, none, plus, put, sum, type Hash, type LocalDate, type Money } from '../values';
import { frozenScores, periodOf } from './facts';
import type { Carried, Cause, SettledPart, Sources } from './incentive-events';
import { carriedInto, incentivePeriods, settlements, type Adjustment, type IncentivePeriod } from './incentive-facts';
import { SCORING, sheetNow } from './score-sheet';
import type { Part, SettlementInputs } from './settlement';

/** The entry that froze the scores of each period, by its name. */
const freezings: Fold<ReadonlyMap<PeriodId, Hash>> = {
  initial: new Map(),
  evolve: { ScoresFrozen: (known, { period }, { hash }) => (hash ? put(known, period, hash) : known) },
};

/** The histories that every settlement rests on. */
export const SETTLING = {
  ...SCORING,
  actuals,
  alliance,
  contractPeriods,
  freezings,
  frozenScores,
  incentivePeriods,
  periodTargets,
  settlements,
  verifications,
};
export const settlementInputs = combine(SETTLING);
export type Settling = typeof settlementInputs.initial;

export type InputsRefusal = { readonly refused: 'SCORES_NOT_FROZEN' | 'SCORES_INCOMPLETE' | 'ACTUALS_MISSING'; readonly period: PeriodId };

/** Where there is nothing to earn for results, and nothing that they lessen, no score is asked for. */
const needsScore = ({ pool, modifier }: IncentivePeriod): boolean => pool.minor !== '0' || modifier;

export function inputsOf(
  state: Settling,
  incentive: IncentivePeriod,
  today: LocalDate,
  scored: 'AS_FROZEN' | 'AS_KNOWN',
): SettlementInputs | InputsRefusal {
  const { period, from, to, pool, share, cap, modifier, shares, sharesAnew } = incentive;
  const frozen = state.frozenScores.get(period);
  if (!frozen && needsScore(incentive)) return { refused: 'SCORES_NOT_FROZEN', period };
  const ops = scored === 'AS_FROZEN' ? frozen?.ops : (sheetNow(state, periodOf(state.contractPeriods, period)!)?.ops ?? frozen?.ops);
  if (ops === undefined && needsScore(incentive)) return { refused: 'SCORES_INCOMPLETE', period };
  if (reportsIn(state, incentive).length === 0) return { refused: 'ACTUALS_MISSING', period };

  const target = effectiveOn(state.periodTargets.get(period) ?? [], today > to ? today : to, none(pool.currency));
  const months = monthsFor(state.contractPeriods, incentive);
  const actual = actualsIn(state.actuals, months.from, months.to);
  const terms = { share, pool, cap, modifier, shares, ...(sharesAnew && { sharesAnew }) };
  return { from, to, target, actual, ...(ops !== undefined && { ops }), ...terms };
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
/** The verification of the very months of a period, as long as it stands. */
export function verifiedIn({ contractPeriods: periods, verifications: known }: Pick<Settling, 'contractPeriods' | 'verifications'>, days: Days) {
  const { from, to } = monthsFor(periods, days);
  return verificationOf(known, from, to);
}
function reportsIn({ actuals: known, contractPeriods: periods }: Pick<Settling, 'actuals' | 'contractPeriods'>, days: Days): readonly string[] {
  const months = monthsFor(periods, days);
  const found = [...known.figures.values()].filter(({ month }) => months.from <= month && month <= months.to);
  return [...new Set(found.map(({ actual }) => actual))];
}

const SOURCES_MAX = 200;
const few = (ids: readonly string[]): readonly string[] | undefined => (ids.length > SOURCES_MAX ? undefined : ids);

/** Where the inputs were read. */
export function sourcesOf(state: Settling, incentive: IncentivePeriod): Sources {
  const { period, hash } = incentive;
  const scores = state.freezings.get(period);
  const verification = verifiedIn(state, incentive)?.verification;
  const reports = few(reportsIn(state, incentive));
  const movements = few((state.periodTargets.get(period) ?? []).flatMap(({ movement }) => movement ?? []));
  return {
    ...(hash && { periodHash: hash }),
    ...(scores && { scoresHash: scores }),
    ...(verification !== undefined && { verification }),
    ...(reports && { actuals: reports }),
    ...(movements && { movements }),
  };
}

/** What was found since earlier settlements, and is settled with this period. */
export const carriedFor = (state: Settling, period: PeriodId): readonly Carried[] =>
  carriedInto(state.incentivePeriods, state.settlements, period).map(({ adjustment, settlement, delta, parts }: Adjustment) => ({
    adjustment,
    settlement,
    delta,
    parts: parts.map((one) => ({ party: one.party, delta: one.delta })),
  }));

/** Each party's part of the net, with what earlier settlements add; a party of those alone has no part of the net. */
export function withCarried(parts: readonly Part[], carried: readonly Carried[], zero: Money): readonly SettledPart[] {
  const deltas = carried.flatMap((one) => one.parts);
  const deltaOf = (party: PartyId): Money | undefined => {
    const own = deltas.filter((one) => one.party === party);
    return own.length === 0
      ? undefined
      : sum(
          own.map(({ delta }) => delta),
          zero,
        );
  };
  const strangers = [...new Set(deltas.map(({ party }) => party))].filter((party) => !parts.some((one) => one.party === party));
  return [...parts, ...strangers.map((party): Part => ({ party, counts: '0/1', amount: zero }))].map((one) => {
    const added = deltaOf(one.party);
    return { ...one, ...(added && { carried: added }), payable: plus(one.amount, added ?? zero) };
  });
}

/** Which inputs have turned out otherwise since they were written down. */
export function causesOf(
  before: Pick<SettlementInputs, 'target' | 'actual' | 'ops' | 'sharesAnew'>,
  now: Pick<SettlementInputs, 'target' | 'actual' | 'ops' | 'sharesAnew'>,
): readonly Cause[] {
  return [
    ...(isSame(before.target, now.target) ? [] : (['TARGET'] as const)),
    ...(isSame(before.actual, now.actual) ? [] : (['ACTUAL'] as const)),
    ...(before.ops === now.ops ? [] : (['SCORES'] as const)),
    ...(textOf(before.sharesAnew) === textOf(now.sharesAnew) ? [] : (['SHARES'] as const)),
  ];
}

const textOf = (lists: SettlementInputs['sharesAnew']): string =>
  (lists ?? []).map(({ from, shares }) => [from, ...shares.map((one) => `${one.party} ${one.share} ${one.from ?? ''}`)].join(', ')).join('; ');
